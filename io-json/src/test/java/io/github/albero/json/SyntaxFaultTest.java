package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadResult;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyntaxFaultTest {

    private static final String TEXT = """
            {"albero": "plan", "version": "1.0", "title": "Piano", "organisation": "Comune", "period": 2025,
             "levels": ["Area"], "nodes": [
              {"code": "01", "title": "L'area \\"A\\"", "weight": 12.5, "indicators": [
                {"name": "Eventi", "target": ">= 4", "extensions": {"pubblico": true, "fonte": null}}
              ]}
             ]}
            """;

    private static final List<String> SIGNS = List.of(",:;\"'{}[]\\/#=0+-.x\t\n\u00a0«".split(""));

    @Test
    void isFoundWhereverASignIsLeftOut() throws IOException {
        for (int offset = 0; offset < TEXT.length(); offset++) {
            expectPlace(TEXT.substring(0, offset) + TEXT.substring(offset + 1));
        }
    }

    @Test
    void isFoundWhereverASignIsTooMuchOrAnother() throws IOException {
        for (int offset = 0; offset < TEXT.length(); offset++) {
            for (String sign : SIGNS) {
                expectPlace(TEXT.substring(0, offset) + sign + TEXT.substring(offset));
                expectPlace(TEXT.substring(0, offset) + sign + TEXT.substring(offset + 1));
            }
        }
    }

    private static void expectPlace(String text) throws IOException {
        ReadResult<PlanDocument> result = Json.read(text);
        List<String> lines = text.lines().toList();

        for (Diagnostic finding : result.diagnostics()) {
            Location.Json place = (Location.Json) finding.location();
            assertThat(place.line()).as(text).isBetween(1, lines.size() + 1);
            String line = place.line() > lines.size() ? "" : lines.get(place.line() - 1);
            assertThat(place.column()).as(text).isBetween(1, line.length() + 1);
        }
        assertThat(result.value().isPresent() || result.hasErrors()).as(text).isTrue();
    }
}
