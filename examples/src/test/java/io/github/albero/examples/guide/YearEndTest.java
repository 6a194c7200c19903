package io.github.albero.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.json.AlberoModule;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class YearEndTest {

    private static final String PLAN = """
            {
              "albero": "plan",
              "version": "1.0",
              "language": "it",
              "title": "Piano della performance",
              "organisation": "Comune di Esempio",
              "period": 2025,
              "levels": ["Area", "Obiettivo"],
              "units": [{"id": "urp", "name": "Ufficio URP"}],
              "nodes": [
                {"code": "01", "title": "Servizi alle imprese", "children": [
                  {"code": "01.01", "title": "Assistenza", "owners": ["Ufficio URP"], "indicators": [
                    {"name": "Imprese assistite", "target": ">= 200"},
                    {"name": "Tempo medio di risposta", "target": "<= 7 gg"}
                  ]}
                ]}
              ]
            }
            """;

    private static final String ACTUALS = """
            {
              "albero": "actuals",
              "version": "1.0",
              "actuals": [
                {"indicator": "01.01/1", "date": "2025-12-31", "value": 187},
                {"indicator": "01.01/2", "date": "2025-12-31", "value": 6, "unitOfMeasure": "day"}
              ]
            }
            """;

    private final List<String> messages = new ArrayList<>();
    private final YearEnd yearEnd = new YearEnd(Locale.ENGLISH, messages::add);

    private PlanEvaluation evaluation() throws IOException {
        return yearEnd.evaluate(source("plan.json", PLAN), source("actuals.json", ACTUALS), LocalDate.of(2025, 12, 31))
                .orElseThrow(() -> new AssertionError(messages));
    }

    private static Source source(String name, String text) {
        return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void saysWhatWasReached() throws IOException {
        assertThat(yearEnd.lines(evaluation()))
                .containsExactly(
                        "Piano della performance: 96.75",
                        "Servizi alle imprese: 96.75",
                        "Ufficio URP: 96.75",
                        "01.01/1: measured 187; target >= 200; 187 / 200 = 93.50%; not reached; score 93.50, partly met;"
                                + " weighs 50.00% of the whole; final data",
                        "01.01/2: measured 6 days; target <= 7 gg; 7 / 6 = 116.67%; limited to 100.00; reached;"
                                + " score 100.00, met; weighs 50.00% of the whole; final data");
        assertThat(messages).isEmpty();
    }

    @Test
    void findsOneResult() throws IOException {
        PlanEvaluation evaluation = evaluation();

        assertThat(evaluation.node("01").coverage()).isEqualByComparingTo("100");
        assertThat(evaluation.indicator("01.01/1").outcome().display(Locale.ENGLISH))
                .isEqualTo("not reached");
        assertThat(evaluation.unit("urp").orElseThrow().score().display(Locale.ENGLISH))
                .isEqualTo("96.75");
    }

    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        String wrong = PLAN.replace("\"title\": \"Assistenza\", ", "").replace("\"target\": \"<=", "\"taget\": \"<=");

        assertThat(yearEnd.evaluate(source("plan.json", wrong), source("actuals.json", ACTUALS), LocalDate.MAX))
                .isEmpty();
        assertThat(messages)
                .containsExactly(
                        "/nodes/0/children/0 (line 12, column 7): the field “title” is missing; add it here",
                        "/nodes/0/children/0/indicators/1/taget (line 14, column 45): unknown field “taget”; the nearest"
                                + " name is “target”");
    }

    /** A document of the application in which a result stands. */
    record Answer(String office, PlanEvaluation evaluation) {}

    @Test
    void putsAResultIntoADocumentOfItsOwn() throws IOException {
        JsonMapper mapper = JsonMapper.builder().addModule(new AlberoModule()).build();
        Answer answer = new Answer("Ufficio URP", evaluation());

        String text = mapper.writeValueAsString(answer);

        assertThat(mapper.readValue(text, Answer.class).evaluation().result())
                .isEqualTo(answer.evaluation().result());
    }
}
