package io.github.albero.model.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Formulas as bodies of other kinds write them, against what a careful official says of each. */
class OtherBodiesFormulasTest {

    @ParameterizedTest
    @MethodSource("rows")
    void areReadAsAPersonReadsThem(Locale language, String formula, String reading) {
        assertThat(FormulaParser.in(language).read(formula).display(language)).isEqualTo(reading);
    }

    @Test
    void standInTheTableOnce() throws IOException {
        assertThat(rows().map(row -> row.get()[1])).hasSize(62).doesNotHaveDuplicates();
    }

    static Stream<Arguments> rows() throws IOException {
        return lines().stream().skip(1).map(line -> line.split("\t", -1)).map(OtherBodiesFormulasTest::row);
    }

    private static Arguments row(String[] cells) {
        return Arguments.argumentSet(
                cells[0] + ": " + cells[2], Locale.forLanguageTag(cells[1]), cells[2].replace('⏎', '\n'), cells[3]);
    }

    private static List<String> lines() throws IOException {
        try (InputStream rows = Objects.requireNonNull(
                OtherBodiesFormulasTest.class.getResourceAsStream("/formulas/other-bodies.tsv"))) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
