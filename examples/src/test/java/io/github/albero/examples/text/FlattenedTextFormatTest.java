package io.github.albero.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import io.github.albero.model.format.conformance.FormatContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlattenedTextFormatTest {

    private static final Source SMALL = Source.of("piccolo.txt", """
            Piano della performance 2025 Comune di Esempio
            All. 1 DGC 5/2025 del 30/01/2025

            Area\tObiettivo\tIndicatore\tTarget\tResponsabile
            01 - Servizi alle imprese
            01.01 - Assistenza
            \t\tImprese assistite\t>= 200\tUfficio URP
            \t\tTempo medio di risposta\t<= 7 gg\tUfficio URP
            """.getBytes(StandardCharsets.UTF_8));

    private static final Source REAL = Source.of(Path.of("data", "maremma-tirreno-2024", "plan.txt"));

    @TestFactory
    Stream<DynamicTest> keepsTheContractOfFormats() {
        return FormatContract.of(new FlattenedTextFormat())
                .reading(SMALL, REAL)
                .checks()
                .map(check -> DynamicTest.dynamicTest(check.name(), check::run));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u000b", "\f", "\u0085", "\u2028"})
    void countsLinesAsEditorsDo(String sign) throws IOException {
        Source source = Source.of(
                "piccolo.txt",
                SMALL.text()
                        .replace("All. 1 ", "All. 1 " + sign)
                        .replace("<= 7 gg\tUfficio URP", "<= 7 gg\tUfficio URP\tx\ty")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(new FlattenedTextFormat()
                        .read(source, ReadContext.defaults()).diagnostics().stream()
                                .map(Diagnostic::location))
                .contains(new Location.Line(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void readsTheLineEndsOfEverySystem(String end) throws IOException {
        Source source = Source.of("piccolo.txt", SMALL.text().replace("\n", end).getBytes(StandardCharsets.UTF_8));

        assertThat(new FlattenedTextFormat().read(source, ReadContext.defaults()))
                .isEqualTo(new FlattenedTextFormat().read(SMALL, ReadContext.defaults()));
    }
}
