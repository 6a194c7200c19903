package io.github.albero.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.CardContent;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PostObjectives;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.AllOf;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Everybody can redo every explanation with a pocket calculator, in either language (rule C1). */
class RedoneByHandTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.ITALIAN);

    @Property(seed = "20251231", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyExplanationCanBeRedone(@ForAll(supplier = GeneratedCases.class) EvaluationCase one) {
        PlanEvaluation evaluation = one.evaluate();
        Set<String> names = names(one.plan());
        assertThat(explanations(evaluation)
                        .flatMap(explanation -> LANGUAGES.stream()
                                .flatMap(language -> PocketCalculator.faults(explanation, language, names).stream())))
                .isEmpty();
    }

    static Stream<Explanation> explanations(PlanEvaluation evaluation) {
        return Stream.concat(
                EvaluationCase.indicators(evaluation).map(IndicatorEvaluation::explanation),
                EvaluationCase.wholes(evaluation).map(Evaluated::explanation));
    }

    /** What parts are called in explanations. */
    static Set<String> names(Plan plan) {
        Set<String> names = new TreeSet<>(List.of("a", "b", "c"));
        Stream<PlanNode> ofCards = plan.cards().stream().flatMap(PostObjectives::allNodes);
        Stream.concat(plan.nodes().stream().flatMap(RedoneByHandTest::walk), ofCards)
                .forEach(node -> {
                    names.add(node.id());
                    node.indicators().forEach(indicator -> {
                        names.add(indicator.id());
                        indicator.targets().stream()
                                .map(target -> plan.meaningOf(indicator, target).criterion())
                                .flatMap(RedoneByHandTest::parts)
                                .forEach(part -> names.add(part.display(plan.language())));
                    });
                });
        plan.cards().stream().flatMap(card -> card.items().stream()).forEach(item -> {
            CardContent content = item.content();
            if (!(content instanceof CardContent.Gate)) {
                names.add(content.match(new ContentName(plan)));
            }
        });
        return names;
    }

    private static Stream<Criterion> parts(Criterion criterion) {
        return criterion instanceof AllOf all ? all.parts().stream() : Stream.empty();
    }

    private static Stream<PlanNode> walk(PlanNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(RedoneByHandTest::walk));
    }

    @Test
    void theCalculatorFindsWhatIsWrong() {
        IndicatorEvaluation evaluation =
                SmallPlans.evaluate("Quota", ">= 80%", SmallPlans.measured(SmallPlans.fraction(412, 530)));
        Explanation right = evaluation.explanation();
        Explanation wrong = new Explanation(
                "x",
                right.steps().stream()
                        .map(step -> step.kind() == Step.Kind.MEASURED_BY_TARGET
                                ? new Step(Step.Kind.TARGET_BY_MEASURED, step.arguments())
                                : step)
                        .toList());

        assertThat(PocketCalculator.faults(right, Locale.ITALIAN, List.of())).isEmpty();
        assertThat(PocketCalculator.faults(wrong, Locale.ITALIAN, List.of()))
                .singleElement()
                .asString()
                .startsWith("calculator says 102.");
    }
}
