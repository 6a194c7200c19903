package io.github.albero.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.AppliedRule;
import io.github.albero.evaluation.EvaluationStatus;
import io.github.albero.evaluation.GateEvaluation.Standing;
import io.github.albero.evaluation.Reason;
import io.github.albero.model.Actual;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("io.github.albero.excel.report", language);
    }

    @Test
    void areTheSameInBothLanguages() {
        assertThat(bundle(Locale.ITALIAN).keySet())
                .containsExactlyInAnyOrderElementsOf(bundle(Locale.ENGLISH).keySet());
    }

    @Test
    void includeAllThatAnEvaluationCanSay() {
        Stream<String> keys = Stream.of(
                        keys("REASON_", Reason.values()),
                        keys("RULE_", AppliedRule.values()),
                        keys("KIND_", TargetKind.values()),
                        keys("GATE_STANDS_", Standing.values()),
                        keys("STATE_", Actual.State.values()),
                        keys("STATUS_", EvaluationStatus.values()).map(key -> key + "_WHY"))
                .flatMap(one -> one);

        assertThat(bundle(Locale.ITALIAN).keySet()).containsAll(keys.toList());
    }

    @Test
    void sayNothingOfRulesAndReasonsThatThereAreNot() {
        List<String> known = Stream.concat(keys("REASON_", Reason.values()), keys("RULE_", AppliedRule.values()))
                .toList();

        assertThat(bundle(Locale.ITALIAN).keySet().stream()
                        .filter(key -> key.startsWith("REASON_") || key.startsWith("RULE_")))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    private static Stream<String> keys(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    @Test
    void nameSheetsWithinTheLimitOfThirtyOneLetters() {
        for (Locale language : new Locale[] {Locale.ITALIAN, Locale.ENGLISH}) {
            assertThat(bundle(language).keySet().stream().filter(key -> key.startsWith("SHEET_")))
                    .allSatisfy(
                            key -> assertThat(bundle(language).getString(key)).hasSizeLessThanOrEqualTo(31));
        }
    }
}
