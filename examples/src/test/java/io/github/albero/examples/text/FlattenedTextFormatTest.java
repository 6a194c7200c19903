package io.github.albero.examples.text;

import io.github.albero.model.format.Source;
import io.github.albero.model.format.conformance.FormatContract;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

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
}
