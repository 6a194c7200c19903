package io.github.albero.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.NodeDraft;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The same inputs give the same result, wherever and in whatever order (rule E4). */
class SameResultTest {

    private static final int PLANS = 100;

    @Property(seed = "20251231", tries = 25, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfActualsDoesNotMatter(
            @ForAll(supplier = GeneratedCases.class) EvaluationCase one, @ForAll Random random) {
        PlanEvaluation expected = one.evaluate();
        List<Actual> shuffled = new ArrayList<>(one.actuals());
        Collections.shuffle(shuffled, random);

        PlanEvaluation found = one.evaluate(shuffled);

        assertThat(sentences(found)).isEqualTo(sentences(expected));
        assertThat(found.nodes()).isEqualTo(expected.nodes());
        assertThat(found.cards()).isEqualTo(expected.cards());
        assertThat(found.units()).isEqualTo(expected.units());
        assertThat(new PlanEvaluation.Builder()
                        .from(found)
                        .actuals(expected.actuals())
                        .build())
                .isEqualTo(expected);
        assertThat(sentences(found)).isEqualTo(sentences(expected));
    }

    @Property(seed = "20251231", tries = 25, edgeCases = EdgeCasesMode.NONE)
    void neitherCountryNorTimeZoneMatters(@ForAll(supplier = GeneratedCases.class) EvaluationCase one) {
        PlanEvaluation expected = one.evaluate();
        List<String> said = sentences(expected);

        Locale country = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "it-IT")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                PlanEvaluation found = one.evaluate();

                assertThat(found).as(tag).isEqualTo(expected);
                assertThat(sentences(found)).as(tag).isEqualTo(said);
            }
        } finally {
            Locale.setDefault(country);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> sentences(PlanEvaluation evaluation) {
        return Stream.concat(
                        EvaluationCase.wholes(evaluation).map(Evaluated::explanation),
                        EvaluationCase.indicators(evaluation).map(IndicatorEvaluation::explanation))
                .flatMap(one -> Stream.of(one.display(Locale.ITALIAN), one.display(Locale.ENGLISH)))
                .toList();
    }

    @Provide
    Arbitrary<List<EvaluationCase>> many() {
        return GeneratedCases.any().list().ofSize(40);
    }

    @Property(seed = "20251231", tries = 2, edgeCases = EdgeCasesMode.NONE)
    void plansOfAnyKindAreEvaluatedAtTheSameTime(@ForAll("many") @Size(40) List<EvaluationCase> cases) {
        List<PlanEvaluation> one = cases.stream().map(EvaluationCase::evaluate).toList();
        List<PlanEvaluation> together =
                cases.parallelStream().map(EvaluationCase::evaluate).toList();

        assertThat(together).isEqualTo(one);
    }

    /** A hundred indicators in ten nodes. */
    private static Plan plan(int number) {
        PlanDraft draft = SmallPlans.draft().id("plan-" + number);
        for (int area = 1; area <= 10; area++) {
            NodeDraft node = draft.addNode(Integer.toString(area), "Area " + area);
            for (int place = 1; place <= 10; place++) {
                node.addIndicator("Indicatore", place % 3 == 0 ? "<= 5 gg" : ">= " + (number + place))
                        .weight(place);
            }
        }
        return draft.build();
    }

    private static Actuals actuals(int number) {
        List<Actual> all = new ArrayList<>();
        for (int area = 1; area <= 10; area++) {
            for (int place = 1; place <= 10; place++) {
                all.add(SmallPlans.actual(
                        area + "/" + place, SmallPlans.value(Integer.toString((number * 7 + area * place) % 100))));
            }
        }
        return Actuals.of(all);
    }

    @Test
    void aHundredPlansOfAHundredIndicatorsGiveTheSameAtTheSameTime() {
        List<Plan> plans =
                IntStream.range(0, PLANS).mapToObj(SameResultTest::plan).toList();
        List<Actuals> actuals =
                IntStream.range(0, PLANS).mapToObj(SameResultTest::actuals).toList();

        List<BigDecimal> one = IntStream.range(0, PLANS)
                .mapToObj(number -> score(plans.get(number), actuals.get(number)))
                .toList();
        List<BigDecimal> together = IntStream.range(0, PLANS)
                .parallel()
                .mapToObj(number -> score(plans.get(number), actuals.get(number)))
                .toList();
        List<PlanEvaluation> whole = IntStream.range(0, PLANS)
                .parallel()
                .mapToObj(number -> evaluate(plans.get(number), actuals.get(number)))
                .toList();

        assertThat(together).isEqualTo(one).doesNotHaveDuplicates();
        assertThat(whole)
                .isEqualTo(IntStream.range(0, PLANS)
                        .mapToObj(number -> evaluate(plans.get(number), actuals.get(number)))
                        .toList());
    }

    private static PlanEvaluation evaluate(Plan plan, Actuals actuals) {
        return PlanEvaluation.of(plan, actuals, ScoringPolicy.trafficLight(), SmallPlans.YEAR_END);
    }

    private static BigDecimal score(Plan plan, Actuals actuals) {
        return evaluate(plan, actuals).score().scored().orElseThrow().exact();
    }
}
