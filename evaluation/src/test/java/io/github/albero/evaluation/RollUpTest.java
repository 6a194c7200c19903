package io.github.albero.evaluation;

import static io.github.albero.evaluation.SmallPlans.actual;
import static io.github.albero.evaluation.SmallPlans.draft;
import static io.github.albero.evaluation.SmallPlans.evaluate;
import static io.github.albero.evaluation.SmallPlans.reported;
import static io.github.albero.evaluation.SmallPlans.shown;
import static io.github.albero.evaluation.SmallPlans.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.model.Actual;
import io.github.albero.model.Plan;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From indicators to the whole: rules D1 to D8 and E3. */
class RollUpTest {

    /** One indicator alone in its area, three beside each other in another. */
    private static Plan unbalanced() {
        return draft().node("01", "Sola", area -> area.indicator("Uno", ">= 10"))
                .node(
                        "02",
                        "Tre",
                        area -> area.indicator("A", ">= 10")
                                .indicator("B", ">= 10")
                                .indicator("C", ">= 10"))
                .build();
    }

    private static Actual[] measured(String... tenths) {
        return new Actual[] {
            actual("01/1", value(tenths[0])),
            actual("02/1", value(tenths[1])),
            actual("02/2", value(tenths[2])),
            actual("02/3", value(tenths[3]))
        };
    }

    /** Rule D2. */
    @Test
    void weighsEachNodeTheSameWhereThePlanGivesNoWeights() {
        PlanEvaluation result = evaluate(unbalanced(), measured("10", "10", "10", "4"));

        assertThat(shown(result.nodes())).containsExactly("100.00", "80.00");
        assertThat(shown(result.score())).isEqualTo("90.00");
        assertThat(result.indicator("01/1").weight().effective()).isEqualByComparingTo("50");
        assertThat(Numbers.deciding(result.indicator("02/1").weight().effective()))
                .isEqualByComparingTo("16.66666667");
    }

    @Test
    void weighsEachIndicatorTheSameWhereThePolicyIsFlat() {
        ScoringPolicy flat = ScoringPolicy.builder()
                .id("flat")
                .ratings(RatingBands.metPartlyNot(50, 100))
                .rollUp(RollUp.builder().weighing(RollUp.Weighing.FLAT).build())
                .build();

        PlanEvaluation result = PlanEvaluation.of(
                unbalanced(), SmallPlans.actuals(measured("10", "10", "10", "4")), flat, SmallPlans.YEAR_END);

        assertThat(shown(result.score())).isEqualTo("85.00");
        assertThat(result.indicator("01/1").weight().effective()).isEqualByComparingTo("25");
    }

    @Test
    void usesTheWeightsOfThePlan() {
        Plan plan = draft().node(
                        "01",
                        "Area",
                        area -> area.indicator("A", ">= 10", a -> a.weight(30))
                                .indicator("B", ">= 10", b -> b.weight(10)))
                .build();

        PlanEvaluation result = evaluate(plan, actual("01/1", value("10")), actual("01/2", value("2")));

        assertThat(shown(result.score())).isEqualTo("80.00");
        assertThat(result.indicator("01/1").weight().share()).isEqualByComparingTo("75");
    }

    /** Rule D3. */
    @Test
    void givesANodeWithoutWeightTheSumOfItsWeightedIndicators() {
        Plan plan = draft().node("01", "A", area -> area.indicator("Uno", ">= 10", i -> i.weight(90)))
                .node("02", "B", area -> area.indicator("Due", ">= 10", i -> i.weight(10)))
                .build();

        assertThat(shown(evaluate(plan, actual("01/1", value("10")), actual("02/1", value("0")))
                        .score()))
                .isEqualTo("90.00");
    }

    @Test
    void countsOnlyTheAssessedWeightsOfANodeWithoutWeight() {
        Plan plan = draft().node(
                        "01",
                        "A",
                        area -> area.indicator("Uno", ">= 10", i -> i.weight(30))
                                .indicator("Manca", ">= 10", i -> i.weight(30)))
                .node("02", "B", area -> area.indicator("Due", ">= 10", i -> i.weight(40)))
                .build();

        Result result = evaluate(plan, actual("01/1", value("10")), actual("02/1", value("3")))
                .result();

        assertThat(shown(result.score())).isEqualTo("60.00");
        assertThat(result.coverage()).isEqualByComparingTo("70");
        assertThat(result.worst()).isEqualByComparingTo("42");
        assertThat(result.best()).isEqualByComparingTo("72");
    }

    @Test
    void refusesWeightsOfWhichSomeAreMissing() {
        Plan plan = draft().node(
                        "01",
                        "Area",
                        area -> area.indicator("A", ">= 10", a -> a.weight(30)).indicator("B", ">= 10"))
                .build();

        assertThat(shown(evaluate(plan, actual("01/1", value("10"))).node("01").score()))
                .isEqualTo("WEIGHTS_INCOMPLETE");
    }

    @Test
    void scoresNothingWhereAllWeightsAreZero() {
        Plan plan = draft().node("01", "Area", area -> area.indicator("A", ">= 10", a -> a.weight(0)))
                .build();

        assertThat(shown(evaluate(plan, actual("01/1", value("10"))).node("01").score()))
                .isEqualTo("WEIGHTS_ZERO");
    }

    /** Rules D5 and D6. */
    @Test
    void leavesOutWhatIsMissingAndSaysWhatItWouldChange() {
        Result result = evaluate(unbalanced(), measured("10", "10", "4", "4")[0], measured("10", "10", "4", "4")[2])
                .result();

        assertThat(shown(result.score())).isEqualTo("70.00");
        assertThat(Numbers.deciding(result.coverage())).isEqualByComparingTo("66.66666667");
        assertThat(Numbers.deciding(result.worst())).isEqualByComparingTo("56.66666667");
        assertThat(result.best()).isEqualByComparingTo("90");
    }

    @Test
    void countsWhatIsMissingAsZeroWhereThePolicySaysSo() {
        ScoringPolicy strict = ScoringPolicy.builder()
                .id("strict")
                .ratings(RatingBands.metPartlyNot(50, 100))
                .missing(MissingRules.builder()
                        .missingActual(MissingRules.MissingActual.ZERO)
                        .build())
                .build();

        PlanEvaluation result = PlanEvaluation.of(
                unbalanced(), SmallPlans.actuals(actual("01/1", value("10"))), strict, SmallPlans.YEAR_END);

        assertThat(shown(result.score())).isEqualTo("50.00");
        assertThat(result.indicator("02/1").outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    /** Rule D8. */
    @Test
    void leavesOutANodeOfWhichEverythingIsLeftOut() {
        PlanEvaluation result = evaluate(unbalanced(), actual("01/1", value("8")));

        assertThat(shown(result.node("02").score())).isEqualTo("NOTHING_ASSESSED");
        assertThat(shown(result.score())).isEqualTo("80.00");
    }

    @Test
    void scoresNothingOfAPlanWithoutMeasurements() {
        Result result = evaluate(unbalanced()).result();

        assertThat(shown(result.score())).isEqualTo("NOTHING_ASSESSED");
        assertThat(List.of(result.worst(), result.best(), result.coverage()))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ZERO, BigDecimal.valueOf(100), BigDecimal.ZERO);
    }

    @Test
    void carriesProvisionalUpToTheTotal() {
        Actual provisional =
                reported("02/1", value("10")).state(Actual.State.PROVISIONAL).build();

        PlanEvaluation result = evaluate(unbalanced(), actual("01/1", value("10")), provisional);

        assertThat(result.isProvisional()).isTrue();
        assertThat(result.node("02").isProvisional()).isTrue();
        assertThat(result.node("01").isProvisional()).isFalse();
    }

    @Test
    void neverShowsAScoreOverTheEdgeThatItDidNotReach() {
        assertThat(shown(
                        SmallPlans.evaluate("Quota", ">= 100%", SmallPlans.measured(SmallPlans.fraction(99999, 100000)))
                                .score()))
                .isEqualTo("99.99");
    }

    @Test
    void usesTheWeightsOfNodes() {
        Plan plan = draft().node("01", "A", area -> area.weight(80).indicator("Uno", ">= 10"))
                .node("02", "B", area -> area.weight(20).indicator("Due", ">= 10"))
                .build();

        assertThat(shown(evaluate(plan, actual("01/1", value("10")), actual("02/1", value("5")))
                        .score()))
                .isEqualTo("90.00");
    }

    @Test
    void leavesNodesWithoutIndicatorsAside() {
        Plan plan = draft().node("01", "A", area -> area.indicator("Uno", ">= 10", i -> i.weight(60)))
                .node("02", "B", area -> area.indicator("Due", ">= 10", i -> i.weight(40)))
                .node("03", "Vuota", area -> {})
                .build();

        Result result = evaluate(plan, actual("01/1", value("10")), actual("02/1", value("5")))
                .result();

        assertThat(shown(result.score())).isEqualTo("80.00");
        assertThat(result.coverage()).isEqualByComparingTo("100");
    }

    @Test
    void weighsNodesTheSameWhereOnlySomeOfThemHaveWeightedIndicators() {
        Plan plan = draft().node("01", "A", area -> area.indicator("Uno", ">= 10", i -> i.weight(90)))
                .node("02", "B", area -> area.indicator("Due", ">= 10"))
                .build();

        assertThat(shown(evaluate(plan, actual("01/1", value("10")), actual("02/1", value("0")))
                        .score()))
                .isEqualTo("50.00");
    }

    @Test
    void doesNotTakeWhatIsCountedAsZeroForAssessed() {
        ScoringPolicy strict = ScoringPolicy.linearCapped().toBuilder()
                .missing(MissingRules.builder()
                        .missingActual(MissingRules.MissingActual.ZERO)
                        .build())
                .build();

        Result result = PlanEvaluation.of(unbalanced(), SmallPlans.actuals(), strict, SmallPlans.YEAR_END)
                .result();

        assertThat(shown(result.score())).isEqualTo("0.00");
        assertThat(result.coverage()).isEqualByComparingTo("0");
        assertThat(result.best()).isEqualByComparingTo("100");
    }

    @Test
    void saysHowFirmTheWholeIs() {
        Actual[] all = measured("10", "10", "10", "4");

        assertThat(evaluate(unbalanced()).status()).isEqualTo(EvaluationStatus.EMPTY);
        assertThat(evaluate(unbalanced(), all).status()).isEqualTo(EvaluationStatus.DEFINITIVE);
        assertThat(evaluate(unbalanced(), all[0]).status()).isEqualTo(EvaluationStatus.DEFINITIVE_WITH_GAPS);
        assertThat(PlanEvaluation.of(
                                unbalanced(),
                                SmallPlans.actuals(reported("01/1", value("10"))
                                        .date(SmallPlans.YEAR_END.minusMonths(6))
                                        .build()),
                                ScoringPolicy.linearCapped(),
                                SmallPlans.YEAR_END.minusMonths(6))
                        .status())
                .isEqualTo(EvaluationStatus.INTERIM);
    }

    @Test
    void neverShowsAPercentageRoundedUpToAHundred() {
        assertThat(new Percent(new BigDecimal("99.996")).shown()).isEqualTo("99.99");
        assertThat(new Percent(new BigDecimal("99.999999999")).shown()).isEqualTo("100.00");
        assertThat(new Percent(new BigDecimal("33.335")).shown()).isEqualTo("33.34");
    }
}
