package io.github.albero.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.ThresholdScale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence is there in both languages and names the same values. */
class EvaluationPhrasesTest {

    private static final Pattern GAP = Pattern.compile("\\{\\w+}");

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("io.github.albero.evaluation.evaluation", language);
    }

    @Test
    void saysEverythingInBothLanguagesWithTheSameGaps() {
        ResourceBundle italian = bundle(Locale.ITALIAN);
        ResourceBundle english = bundle(Locale.ENGLISH);

        assertThat(italian.keySet()).isEqualTo(english.keySet());
        assertThat(italian.keySet())
                .allSatisfy(key -> assertThat(gaps(italian.getString(key))).isEqualTo(gaps(english.getString(key))));
    }

    @Test
    void hasASentenceForEveryConstant() {
        List<String> needed = Stream.of(
                        keys("OUTCOME_", Outcome.values()),
                        keys("STATUS_", EvaluationStatus.values()),
                        keys("REASON_", Reason.values()),
                        keys("STEP_", Step.Kind.values()),
                        keys("POLICY_HIGHER_", AchievementRules.HigherIsBetter.values()),
                        keys("POLICY_LOWER_", AchievementRules.LowerIsBetter.values()),
                        keys("POLICY_MARKS_", AchievementRules.Marks.values()),
                        keys("POLICY_EQUALLED_", AchievementRules.Equalled.values()),
                        keys("POLICY_CHANGES_", AchievementRules.Changes.values()),
                        keys("POLICY_UNFINISHED_", AchievementRules.Unfinished.values()),
                        keys("POLICY_PARTS_", AchievementRules.Parts.values()),
                        keys("POLICY_LEVELS_", AchievementRules.Levels.values()),
                        keys("POLICY_THRESHOLDS_BELOW_", ThresholdScale.Outside.values()),
                        keys("POLICY_THRESHOLDS_ABOVE_", ThresholdScale.Outside.values()),
                        keys("POLICY_MISSING_", MissingRules.MissingActual.values()),
                        keys("POLICY_ZERO_DENOMINATOR_", MissingRules.ZeroDenominator.values()),
                        keys("POLICY_COMBINATION_", RollUp.Combination.values()),
                        keys("POLICY_WEIGHING_", RollUp.Weighing.values()),
                        keys("POLICY_MIXED_", RollUp.MixedWeights.values()),
                        keys("POLICY_UNITS_", RollUp.UnitValue.values()))
                .flatMap(keys -> keys)
                .toList();

        assertThat(bundle(Locale.ITALIAN).keySet()).containsAll(needed);
    }

    private static Stream<String> keys(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant.name());
    }

    private static Set<String> gaps(String sentence) {
        return new TreeSet<>(
                GAP.matcher(sentence).results().map(MatchResult::group).toList());
    }
}
