package io.github.albero.model.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Targets against what a person reads in them, as {@link TargetFormat} says it: those of a dozen bodies, and further ways
 * to write them, in plans of 2024.
 */
class TargetReadingsTest {

    @ParameterizedTest
    @MethodSource("rows")
    void readsWhatAPersonReads(Locale language, String text, String kind, String reading) {
        TargetReading read = TargetParser.in(language).ofYear(Year.of(2024)).read(text);

        assertThat(read.targets().stream().map(TargetFormat.in(language)::print).collect(Collectors.joining(" | ")))
                .isEqualTo(reading);
        assertThat(read.targets())
                .allSatisfy(target -> assertThat(target.criterion().match(new CriterionNames()))
                        .isEqualTo(kind));
    }

    @ParameterizedTest
    @MethodSource("traps")
    void aNumberThatIsNotWhatIsAskedIsNotRead(Locale language, String text) {
        TargetReading read = TargetParser.in(language).ofYear(Year.of(2024)).read(text);

        assertThat(read.targets()).extracting(Target::criterion).containsOnly(new Criterion.Qualitative());
    }

    static Stream<Arguments> traps() {
        return TargetRows.of("traps.tsv")
                .map(cells -> Arguments.argumentSet(cells[1], Locale.forLanguageTag(cells[0]), cells[1]));
    }

    @Test
    void theTableOfOtherBodiesHoldsEveryTextOnce() {
        assertThat(ofOtherBodies().map(row -> row.get()[1])).hasSize(77).doesNotHaveDuplicates();
    }

    static Stream<Arguments> rows() {
        return Stream.concat(
                ofOtherBodies(), TargetRows.of("as-people-write.tsv").map(TargetReadingsTest::row));
    }

    private static Stream<Arguments> ofOtherBodies() {
        return TargetRows.of("other-bodies.tsv").map(cells -> row(new String[] {"it", cells[0], cells[1], cells[2]}));
    }

    private static Arguments row(String[] cells) {
        return Arguments.argumentSet(cells[1], Locale.forLanguageTag(cells[0]), cells[1], cells[2], cells[3]);
    }
}
