package io.github.albero.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.Edge;
import io.github.albero.evaluation.policy.LatenessBands;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.Rounding;
import io.github.albero.evaluation.policy.RuleScope;
import io.github.albero.evaluation.policy.ScoreBands;
import io.github.albero.evaluation.policy.SpecialRules;
import io.github.albero.evaluation.policy.ThresholdScale;
import io.github.albero.evaluation.policy.WorkingDays;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The page of a policy says every choice that differs from the default. */
class PolicyPageTest {

    private static ScoringPolicy everything() {
        AchievementRules achievement = AchievementRules.builder()
                .lateness(new LatenessBands(List.of(
                        new LatenessBands.Band(1, BigDecimal.valueOf(80)),
                        new LatenessBands.Band(31, BigDecimal.valueOf(50)))))
                .workingDays(new WorkingDays(Set.of(LocalDate.of(2025, 6, 2))))
                .thresholds(ThresholdScale.builder()
                        .maximum(BigDecimal.valueOf(110))
                        .excellent(BigDecimal.valueOf(120))
                        .above(ThresholdScale.Outside.EXTENDED)
                        .build())
                .bands(new ScoreBands(List.of(ScoreBands.Band.worth(0, 0), ScoreBands.Band.asAchieved(60))))
                .rounding(new Rounding(1, RoundingMode.HALF_UP))
                .build();
        RollUp rollUp = RollUp.builder()
                .ownShare(BigDecimal.valueOf(40))
                .bands(new ScoreBands(List.of(ScoreBands.Band.worth(0, 0), ScoreBands.Band.asAchieved(50))))
                .rounding(new Rounding(0, RoundingMode.DOWN))
                .build();
        RatingBands ratings = RatingBands.of(List.of(
                        new RatingBands.Band(BigDecimal.ZERO, Rating.NOT_MET),
                        new RatingBands.Band(Edge.above(90), Rating.MET)))
                .toBuilder()
                .addBrackets(
                        new RatingBands.Bracket(Edge.from(0), new Rating("B", "B", "B"), Optional.empty()),
                        new RatingBands.Bracket(
                                Edge.from(95), new Rating("A", "A", "A"), Optional.of(BigDecimal.valueOf(100))))
                .build();
        return ScoringPolicy.builder()
                .id("everything")
                .achievement(achievement)
                .rollUp(rollUp)
                .ratings(ratings)
                .addSpecial(
                        SpecialRules.builder()
                                .scope(new RuleScope.OfLevel("Obiettivo"))
                                .rollUp(rollUp.toBuilder()
                                        .combination(RollUp.Combination.WORST)
                                        .build())
                                .build(),
                        SpecialRules.builder()
                                .scope(new RuleScope.OfKind("outcome"))
                                .achievement(achievement.toBuilder()
                                        .cap(BigDecimal.valueOf(110))
                                        .build())
                                .build(),
                        SpecialRules.builder()
                                .scope(new RuleScope.OfIndicator("01/1"))
                                .missing(MissingRules.builder()
                                        .missingActual(MissingRules.MissingActual.ZERO)
                                        .build())
                                .build())
                .build();
    }

    @Test
    void saysWhatDiffersFromTheDefault() {
        List<String> ofDefault = ScoringPolicy.linearCapped().describe(Locale.ENGLISH);

        assertThat(everything().describe(Locale.ENGLISH).stream().filter(one -> !ofDefault.contains(one)))
                .containsExactly(
                        "A due date on a Saturday, a Sunday or one of 1 stated holidays moves to the next working day.",
                        "Done 1 to 30 days late: 80.",
                        "Done 31 or more days late: 50.",
                        "Where the plan has thresholds: the minimum is worth 0, the target 100; between two thresholds in"
                                + " proportion.",
                        "The maximum is worth 110.",
                        "Excellent is worth 120.",
                        "Worse than the first threshold is worth the same as it.",
                        "Better than the last threshold goes on in proportion.",
                        "From 0 to below 60: worth 0.",
                        "From 60 upward: worth what was achieved.",
                        "The scores of indicators are rounded to 1 decimals, half up.",
                        "A node's own indicators weigh 40%, the nodes below it 60%.",
                        "From 0 to below 50, for a whole: worth 0.",
                        "From 50 upward, for a whole: worth what was achieved.",
                        "The score of a whole is rounded to 0 decimals, toward zero.",
                        "From 0 up to and with 90: not met.",
                        "Above 90: met.",
                        "From 0 to below 95: bracket B.",
                        "From 95 upward: bracket A, which pays 100%.",
                        "For the level Obiettivo: A whole is as good as the worst of its parts.",
                        "For indicators of the kind outcome: The score is not below 0 and not above 110.",
                        "For indicator 01/1: What was not measured scores the minimum.");
    }

    @Test
    void saysWhatAnotherPolicySaysDifferently() {
        ScoringPolicy strict = ScoringPolicy.linearCapped().toBuilder()
                .missing(MissingRules.builder()
                        .missingActual(MissingRules.MissingActual.ZERO)
                        .build())
                .build();

        assertThat(ScoringPolicy.linearCapped().differences(strict))
                .extracting(one -> one.display(Locale.ENGLISH))
                .containsExactly(
                        "D5: before «What was not measured is left out, and the other weights grow in proportion.»;"
                                + " after «What was not measured scores the minimum.»");
        assertThat(strict.differences(strict)).isEmpty();
    }
}
