package io.github.albero.evaluation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

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
class ComparisonPhrasesTest {

    private static final Pattern GAP = Pattern.compile("\\{\\w+}");

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("io.github.albero.evaluation.comparison.comparison", language);
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
                        keys("MOVE_", MoveCause.values()),
                        keys("TRACK_", OnTrack.State.values()),
                        keys("BASIS_", OnTrack.Basis.values()),
                        keys("UNREACHABLE_", WhatIf.Why.values()))
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
