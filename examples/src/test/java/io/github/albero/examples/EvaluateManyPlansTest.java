package io.github.albero.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.examples.EvaluateManyPlans.Summary;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EvaluateManyPlansTest {

    private static String line(String organisation, String target, String actual) {
        return """
                {"albero": "plan", "version": "1.0", "title": "Piano", "organisation": "%s", "period": 2025, \
                "levels": ["Area"], "nodes": [{"title": "Servizi", "indicators": [{"name": "Eventi", "target": "%s"}]}], \
                "actuals": [{"indicator": "1/1", "date": "2025-12-31", "value": %s, "state": "final"}]}
                """.formatted(organisation, target, actual);
    }

    @Test
    void sumsUpWhatCanBeReadAndScored() throws IOException {
        String lines = line("Comune A", ">= 4", "3")
                + line("Comune B", ">= 4", "5")
                + line("Comune C", "da definire", "5")
                + line(" ", ">= 4", "5");

        assertThat(EvaluateManyPlans.summarise(Source.of("plans.jsonl", lines.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Summary(3, 1, 2, new BigDecimal("175.00")));
    }
}
