package io.github.albero.evaluation;

import static io.github.albero.evaluation.SmallPlans.actual;
import static io.github.albero.evaluation.SmallPlans.draft;
import static io.github.albero.evaluation.SmallPlans.fraction;
import static io.github.albero.evaluation.SmallPlans.shown;
import static io.github.albero.evaluation.SmallPlans.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.Rounding;
import io.github.albero.evaluation.policy.RuleScope;
import io.github.albero.evaluation.policy.SpecialRules;
import io.github.albero.evaluation.policy.ThresholdScale;
import io.github.albero.model.Actual;
import io.github.albero.model.Adjustments;
import io.github.albero.model.Plan;
import io.github.albero.model.ScoreOverride;
import io.github.albero.model.TargetScope;
import io.github.albero.model.Thresholds;
import io.github.albero.model.UnitAggregation;
import io.github.albero.model.target.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Small cases that once broke a law which holds for all. */
class LawfulnessTest {

    private static final AchievementRules HIGH = AchievementRules.builder()
            .cap(BigDecimal.valueOf(150))
            .thresholds(
                    ThresholdScale.builder().excellent(BigDecimal.valueOf(150)).build())
            .build();

    private static ScoringPolicy with(AchievementRules rules) {
        return ScoringPolicy.linearCapped().toBuilder().achievement(rules).build();
    }

    private static ScoringPolicy with(RollUp rules) {
        return ScoringPolicy.linearCapped().toBuilder().rollUp(rules).build();
    }

    private static PlanEvaluation evaluate(Plan plan, ScoringPolicy policy, Actual... actuals) {
        return PlanEvaluation.of(plan, SmallPlans.actuals(actuals), policy, SmallPlans.YEAR_END);
    }

    @Test
    void thresholdsThatGoAgainstTheTargetDoNotMakeABetterAmountWorthLess() {
        Plan plan = draft().node(
                        "01",
                        "Area",
                        area -> area.indicator(
                                "i",
                                ">= 10",
                                one -> one.thresholds(Thresholds.builder()
                                        .minimum(Quantity.number(30))
                                        .excellent(Quantity.number(5))
                                        .build())))
                .build();

        assertThat(shown(evaluate(plan, with(HIGH), actual("01/1", value("10"))).score()))
                .isEqualTo("100.00");
        assertThat(shown(evaluate(plan, with(HIGH), actual("01/1", value("15"))).score()))
                .isEqualTo("150.00");
    }

    @Test
    void whatComesNearerToAnExactTargetIsNotWorthLessByThresholds() {
        Plan plan = draft().node(
                        "01",
                        "Area",
                        area -> area.indicator(
                                "i",
                                "= 20",
                                one -> one.thresholds(Thresholds.builder()
                                        .minimum(Quantity.number(10))
                                        .target(Quantity.number(20))
                                        .build())))
                .build();

        assertThat(shown(evaluate(plan, with(HIGH), actual("01/1", value("19"))).score()))
                .isEqualTo("95.00");
        assertThat(shown(evaluate(plan, with(HIGH), actual("01/1", value("30"))).score()))
                .isEqualTo("50.00");
    }

    @Test
    void theWorstCaseOfASumIsNotAboveItsScore() {
        Plan plan = draft().node(
                        "01",
                        "A",
                        area -> area.indicator("Uno", ">= 10", i -> i.weight(30))
                                .indicator("Manca", ">= 10", i -> i.weight(30)))
                .build();

        Result result = evaluate(
                        plan,
                        with(RollUp.builder()
                                .combination(RollUp.Combination.SUM)
                                .build()),
                        actual("01/1", value("10")))
                .result();

        assertThat(result.score().scored().orElseThrow().exact()).isEqualByComparingTo("30");
        assertThat(result.worst()).isLessThanOrEqualTo(new BigDecimal("30"));
    }

    @Test
    void theBestCaseIsNotBelowTheScoreWhereOnePartMayScoreMore() {
        ScoringPolicy policy = ScoringPolicy.linearCapped().toBuilder()
                .addSpecial(SpecialRules.builder()
                        .scope(new RuleScope.OfIndicator("01/1"))
                        .achievement(AchievementRules.builder()
                                .cap(BigDecimal.valueOf(150))
                                .build())
                        .build())
                .build();
        Plan plan = draft().node(
                        "01", "A", area -> area.indicator("Uno", ">= 10").indicator("Manca", ">= 10"))
                .build();

        Result result = evaluate(plan, policy, actual("01/1", value("15"))).result();

        assertThat(shown(result.score())).isEqualTo("150.00");
        assertThat(result.best()).isEqualByComparingTo("150");
    }

    @Test
    void aSumIsNotBelowTheFloor() {
        AchievementRules rules =
                AchievementRules.builder().floor(BigDecimal.TEN).build();
        ScoringPolicy policy = ScoringPolicy.builder()
                .id("floor")
                .achievement(rules)
                .ratings(RatingBands.of(List.of(new RatingBands.Band(BigDecimal.TEN, Rating.MET))))
                .rollUp(RollUp.builder().combination(RollUp.Combination.SUM).build())
                .build();
        Plan plan = draft().node("01", "A", area -> area.indicator("Uno", ">= 10", i -> i.weight(5)))
                .build();

        PlanEvaluation result = evaluate(plan, policy, actual("01/1", value("10")));

        assertThat(result.node("01").explain(Locale.ENGLISH))
                .startsWith("01: (01/1 100.00 × 5) / 100 = 5.00; raised to the minimum, 10.00; score 10.00, met; ");
    }

    @Test
    void whatMustNotBeMissingIsSaidWhereWeightsAreMissingToo() {
        ScoringPolicy policy = ScoringPolicy.linearCapped().toBuilder()
                .missing(MissingRules.builder()
                        .missingActual(MissingRules.MissingActual.REFUSED)
                        .build())
                .build();
        Plan plan = draft().node(
                        "01",
                        "A",
                        area -> area.indicator("Senza peso", ">= 10").indicator("Manca", ">= 10", i -> i.weight(30)))
                .node("02", "B", area -> area.indicator("Due", ">= 10"))
                .build();

        PlanEvaluation result = evaluate(plan, policy, actual("01/1", value("10")), actual("02/1", value("10")));

        assertThat(shown(result.score())).isEqualTo("PART_REFUSED");
    }

    @Test
    void aNodeOfLinksAloneIsNotTakenForOneOfWeightedIndicators() {
        Plan plan = draft().node("01", "A", area -> area.indicator("Uno", ">= 10", i -> i.weight(30)))
                .node("02", "B", area -> area.linksTo("01.01", 10))
                .node(
                        "03",
                        "C",
                        area -> area.node("03.01", "D", below -> below.indicator("i", ">= 10", i -> i.weight(10))))
                .build();

        assertThat(evaluate(plan, ScoringPolicy.linearCapped())
                        .node("02")
                        .weight()
                        .share())
                .isGreaterThan(BigDecimal.TEN);
    }

    @Test
    void roundingDoesNotLeadBeyondTheLimits() {
        AchievementRules rules = AchievementRules.builder()
                .cap(new BigDecimal("110.5"))
                .rounding(new Rounding(0, RoundingMode.HALF_UP))
                .build();
        Plan plan =
                draft().node("01", "Area", area -> area.indicator("i", ">= 10")).build();
        ScoringPolicy policy = with(RollUp.builder()
                        .rounding(new Rounding(0, RoundingMode.UP))
                        .build())
                .toBuilder()
                .achievement(rules)
                .build();

        PlanEvaluation result = evaluate(plan, policy, actual("01/1", value("20")));

        assertThat(result.indicator("01/1").score().scored().orElseThrow().exact())
                .isEqualByComparingTo("110.5");
        assertThat(result.score().scored().orElseThrow().exact()).isEqualByComparingTo("110.5");
        assertThat(result.indicator("01/1").explain(Locale.ENGLISH)).contains("200.00%; limited to 110.50; reached");
    }

    @Test
    void theOrderOfReportsThatCannotBeCombinedDoesNotMatter() {
        Plan plan = draft().units(SmallPlans.units("a"))
                .node(
                        "01",
                        "Area",
                        area -> area.indicator(
                                "i",
                                ">= 10",
                                one -> one.aggregation(UnitAggregation.builder()
                                        .targetScope(TargetScope.EACH_UNIT)
                                        .build())))
                .build();
        Actual one = actual("01/1", value("4"));
        Actual other = actual("01/1", value("5"));

        assertThat(evaluate(plan, ScoringPolicy.linearCapped(), one, other)
                        .indicator("01/1")
                        .actuals())
                .isEqualTo(evaluate(plan, ScoringPolicy.linearCapped(), other, one)
                        .indicator("01/1")
                        .actuals());
    }

    @Test
    void ownIndicatorsOfWhichAllWeighNothingLeaveNoScore() {
        Plan plan = draft().node(
                        "01",
                        "A",
                        area -> area.indicator("Uno", ">= 10", i -> i.weight(0))
                                .node("01.01", "B", below -> below.weight(10).indicator("Due", ">= 10"))
                                .node("01.02", "Vuoto", below -> {}))
                .build();
        ScoringPolicy policy =
                with(RollUp.builder().ownShare(BigDecimal.valueOf(40)).build());

        assertThat(evaluate(plan, policy, actual("01/1", value("10")), actual("01.01/1", value("5")))
                        .node("01")
                        .explain(Locale.ENGLISH))
                .startsWith("01: left out: 01.02 (nothing assessable); no score: all weights zero; ");
    }

    @Test
    void explainsWithWhatWasMeasuredAndWithEnoughDigitsOfAQuotient() {
        Plan change = draft().node("01", "Area", area -> area.indicator("i", "+5%", one -> one.previous(2024, "23")))
                .build();
        Plan small =
                draft().node("01", "Area", area -> area.indicator("i", ">= 2")).build();

        assertThat(evaluate(change, ScoringPolicy.linearCapped(), actual("01/1", value("22.0099475")))
                        .indicator("01/1")
                        .explain(Locale.ENGLISH))
                .contains("; (22.0099475 − 23) / 23 = -4.30458%; ");
        assertThat(evaluate(small, ScoringPolicy.linearCapped(), actual("01/1", fraction(733, 3)))
                        .indicator("01/1")
                        .explain(Locale.ENGLISH))
                .contains("; 244.33333 / 2 = 12,216.67%; ");
    }

    @Test
    void explainsALateChangeWithoutTakingTheChangeForTheAmount() {
        Plan plan = draft().node(
                        "01",
                        "Area",
                        area -> area.indicator(
                                "i", "incremento ≥ 1 entro il 30/06/2025", one -> one.previous(2024, "3")))
                .build();

        assertThat(evaluate(plan, ScoringPolicy.linearCapped(), actual("01/1", fraction(335, 11)))
                        .indicator("01/1")
                        .explain(Locale.ENGLISH))
                .startsWith("01/1: 335 / 11; target ");
    }

    @Test
    void explainsThatADecisionIsLimited() {
        Plan plan = SmallPlans.planOf("i", ">= 10");
        Adjustments decided = Adjustments.builder()
                .addOverride(new ScoreOverride("01/1", BigDecimal.valueOf(120), "motivo", "OIV"))
                .build();

        assertThat(PlanEvaluation.of(
                                plan, SmallPlans.actuals(), ScoringPolicy.linearCapped(), decided, SmallPlans.YEAR_END)
                        .indicator("01/1")
                        .explain(Locale.ENGLISH))
                .contains("score decided: 120; limited to 100.00; motivo (OIV); score 100.00, met; ");
    }
}
