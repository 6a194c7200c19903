package io.github.albero.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.PlanFormats;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import io.github.albero.model.format.conformance.FormatContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PipeTableFormatTest {

    private static final Source PAGE = Source.of("piano.wiki", """
            Piano della performance 2025 Comune di Esempio

            | Area | Indicatore | Target | Responsabile |
            |------|------------|--------|--------------|
            | 01 - Servizi alle imprese | Imprese assistite | >= 200 | Ufficio URP |
            | 01 - Servizi alle imprese | Tempo medio di risposta | <= 7 gg | Ufficio URP |
            """.getBytes(StandardCharsets.UTF_8));

    @TestFactory
    Stream<DynamicTest> keepsTheContractOfFormats() {
        return FormatContract.of(new PipeTableFormat())
                .reading(PAGE)
                .checks()
                .map(check -> DynamicTest.dynamicTest(check.name(), check::run));
    }

    @Test
    void readsAPage() throws IOException {
        ReadResult<PlanDocument> result = PlanFormats.of(new PipeTableFormat()).readPlan(PAGE, ReadContext.defaults());

        Plan plan = result.orThrow().plan();
        assertThat(plan.allIndicators().map(Indicator::name))
                .containsExactly("Imprese assistite", "Tempo medio di risposta");
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.display(Locale.ENGLISH))
                .containsExactly("line 1: body not written apart: taken to be “Comune di Esempio” from the title");
    }
}
