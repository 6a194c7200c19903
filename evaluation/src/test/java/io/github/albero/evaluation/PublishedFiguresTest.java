package io.github.albero.evaluation;

import static io.github.albero.evaluation.SmallPlans.actual;
import static io.github.albero.evaluation.SmallPlans.draft;
import static io.github.albero.evaluation.SmallPlans.evaluate;
import static io.github.albero.evaluation.SmallPlans.fraction;
import static io.github.albero.evaluation.SmallPlans.measured;
import static io.github.albero.evaluation.SmallPlans.percent;
import static io.github.albero.evaluation.SmallPlans.shown;
import static io.github.albero.evaluation.SmallPlans.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.AchievementRules.HigherIsBetter;
import io.github.albero.evaluation.policy.AchievementRules.LowerIsBetter;
import io.github.albero.evaluation.policy.LatenessBands;
import io.github.albero.evaluation.policy.ThresholdScale;
import io.github.albero.model.IndicatorDraft;
import io.github.albero.model.Measurement;
import io.github.albero.model.Plan;
import io.github.albero.model.Thresholds;
import io.github.albero.model.target.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What published reports and other systems made of their figures: rules C3, C7, C9, D1 and E3. */
class PublishedFiguresTest {

    private static final AchievementRules RATIOS = AchievementRules.builder().build();
    private static final AchievementRules TWICE = AchievementRules.builder()
            .lowerIsBetter(LowerIsBetter.TWICE_TARGET_LESS_MEASURED)
            .build();
    private static final AchievementRules FROM_BASELINE = AchievementRules.builder()
            .higherIsBetter(HigherIsBetter.FROM_BASELINE)
            .build();
    private static final AchievementRules SCALE = AchievementRules.builder()
            .thresholds(
                    ThresholdScale.builder().excellent(BigDecimal.valueOf(200)).build())
            .build();
    private static final AchievementRules LATENESS = AchievementRules.builder()
            .lateness(new LatenessBands(List.of(band(1, 80), band(31, 50), band(61, 0))))
            .build();

    private static LatenessBands.Band band(int fromDays, long worth) {
        return new LatenessBands.Band(fromDays, BigDecimal.valueOf(worth));
    }

    private static void nothing(IndicatorDraft indicator) {
        // The target says it all.
    }

    private static void scale(IndicatorDraft indicator) {
        indicator.thresholds(Thresholds.builder()
                .minimum(Quantity.number(75))
                .target(Quantity.number(85))
                .excellent(Quantity.number(95))
                .build());
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                figure(">= 60", value("56"), RATIOS, "93.33", "93.33"),
                figure(">= 8%", percent("35.16"), RATIOS, "439.50", "100.00"),
                figure(">= 6", value("4"), RATIOS, "66.67", "66.67"),
                figure(">= 80%", fraction(412, 530), RATIOS, "97.17", "97.17"),
                figure("<= 5", value("4"), TWICE, "120.00", "100.00"),
                figure("<= 5", value("4"), RATIOS, "125.00", "100.00"),
                figure("<= 5", value("10"), TWICE, "0.00", "0.00"),
                figure("<= 5", value("15"), TWICE, "-100.00", "0.00"),
                figure("30/06/2025", SmallPlans.doneOn("2025-07-12"), LATENESS, "80.00", "80.00"),
                figure("30/06/2025", SmallPlans.doneOn("2025-06-30"), LATENESS, "100.00", "100.00"),
                figure("30/06/2025", SmallPlans.doneOn("2025-07-31"), LATENESS, "50.00", "50.00"),
                figure("30/06/2025", SmallPlans.doneOn("2025-08-30"), LATENESS, "0.00", "0.00"));
    }

    private static Arguments figure(
            String target, Measurement measurement, AchievementRules rules, String raw, String score) {
        return Arguments.argumentSet(target + ": " + measurement, target, measurement, rules, raw, score);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void oneIndicatorScoresAsPublished(
            String target, Measurement measurement, AchievementRules rules, String raw, String score) {
        assertFigure(target, PublishedFiguresTest::nothing, measurement, rules, raw, score);
    }

    @Test
    void aScaleOfThresholdsIsInProportion() {
        assertFigure(">= 85", PublishedFiguresTest::scale, value("80"), SCALE, "50.00", "50.00");
        assertFigure(">= 85", PublishedFiguresTest::scale, value("90"), SCALE, "150.00", "100.00");
    }

    @Test
    void theWayFromTheBaselineIsInProportion() {
        assertFigure(">= 80", one -> one.baseline("60"), value("70"), FROM_BASELINE, "50.00", "50.00");
    }

    private static void assertFigure(
            String target,
            Consumer<IndicatorDraft> content,
            Measurement measurement,
            AchievementRules rules,
            String raw,
            String score) {
        Plan plan = draft().node("01", "Area", area -> area.indicator("Indicatore", target, content))
                .build();
        IndicatorEvaluation one = PlanEvaluation.of(
                        plan,
                        SmallPlans.actuals(measured(measurement)),
                        ScoringPolicy.linearCapped().toBuilder()
                                .achievement(rules)
                                .build(),
                        SmallPlans.YEAR_END)
                .indicator("01/1");

        assertThat(one.raw().orElseThrow().setScale(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal(raw));
        assertThat(shown(one.score())).isEqualTo(score);
    }

    @Test
    void theMeanOfAHundredTwiceAndTwoThirds() {
        Plan plan = draft().node(
                        "01",
                        "Area",
                        area -> area.indicator("A", ">= 6")
                                .indicator("B", ">= 6")
                                .indicator("C", ">= 6"))
                .build();

        PlanEvaluation result =
                evaluate(plan, actual("01/1", value("6")), actual("01/2", value("6")), actual("01/3", value("4")));

        assertThat(shown(result.score())).isEqualTo("88.89");
    }
}
