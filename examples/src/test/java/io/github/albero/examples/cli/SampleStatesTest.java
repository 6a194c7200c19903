package io.github.albero.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.AppliedRule;
import io.github.albero.evaluation.Evaluated;
import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.PostEvaluation;
import io.github.albero.evaluation.Reason;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.json.JsonUnitDirectoryFormat;
import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample actuals exercise every state, and every score of the real plan is explained. */
class SampleStatesTest {

    private static Plan plan;
    private static Actuals actuals;

    @BeforeAll
    static void read() throws IOException {
        Path folder = Path.of(Run.SAMPLE);
        UnitDirectory units = new JsonUnitDirectoryFormat()
                .read(Source.of(folder.resolve("plan.units.json")), ReadContext.defaults())
                .orThrow();
        ReadContext context = ReadContext.builder().units(units).build();
        plan = Formats.PLANS
                .readPlan(Source.of(folder.resolve("plan.txt")), context)
                .orThrow()
                .plan();
        actuals =
                Formats.PLANS.readActuals(folder.resolve("actuals.json"), plan).orThrow();
    }

    private static PlanEvaluation at(LocalDate day) {
        return PlanEvaluation.of(plan, actuals, ScoringPolicy.linearCapped(), day);
    }

    private static List<IndicatorEvaluation> indicatorsAt(LocalDate day) {
        PlanEvaluation evaluation = at(day);
        return Stream.concat(
                        evaluation.indicators().stream(),
                        evaluation.cards().stream().flatMap(PostEvaluation::allIndicators))
                .toList();
    }

    @Test
    void sayThatTheyAreInvented() {
        assertThat(actuals.note()).hasValueSatisfying(note -> assertThat(note).contains("inventati"));
    }

    @Test
    void areReachedPartlyReachedNotReachedLateAndNotDone() {
        List<IndicatorEvaluation> indicators = indicatorsAt(LocalDate.of(2024, 12, 31));

        assertThat(indicators).hasSize(146);
        assertThat(indicators)
                .flatExtracting(one -> one.rating().stream().toList())
                .contains(Rating.MET, Rating.PARTLY_MET, Rating.NOT_MET);
        assertThat(indicators)
                .flatExtracting(one -> one.rule().stream().toList())
                .contains(AppliedRule.IN_TIME, AppliedRule.LATE, AppliedRule.NOT_DONE, AppliedRule.EQUALLED);
        assertThat(indicators)
                .flatExtracting(one -> one.score().reason().stream().toList())
                .contains(Reason.NO_ACTUAL, Reason.NOT_ASSESSABLE, Reason.AMBIGUOUS_TARGET);
        assertThat(indicators).anyMatch(IndicatorEvaluation::isProvisional);
    }

    @Test
    void areNotDueInJune() {
        assertThat(indicatorsAt(LocalDate.of(2024, 6, 30)))
                .flatExtracting(one -> one.score().reason().stream().toList())
                .contains(Reason.NOT_DUE);
    }

    @Test
    void areExplainedInBothLanguagesWithoutGaps() {
        PlanEvaluation evaluation = at(LocalDate.of(2024, 12, 31));
        Stream<NodeEvaluation> nodes = Stream.concat(
                        evaluation.nodes().stream(), evaluation.cards().stream().flatMap(card -> card.nodes().stream()))
                .flatMap(NodeEvaluation::walk);
        List<String> sentences = Stream.of(
                        Stream.of(evaluation), nodes, evaluation.units().stream(), evaluation.cards().stream())
                .flatMap(evaluated -> evaluated.map(Evaluated.class::cast))
                .flatMap(one -> Stream.of(one.explain(Locale.ITALIAN), one.explain(Locale.ENGLISH)))
                .toList();

        assertThat(sentences)
                .hasSize(2 * (1 + 14 + 90 + 11 + 18 + 8 + 5))
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("{", "}"));
        assertThat(indicatorsAt(LocalDate.of(2024, 12, 31)))
                .allSatisfy(one -> assertThat(one.explain(Locale.ITALIAN) + one.explain(Locale.ENGLISH))
                        .doesNotContain("{", "}"));
    }
}
