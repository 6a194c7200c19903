package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ReportOptions;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Correction;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.target.Quantity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonEvaluationFormatTest {

    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);
    private static final List<String> RESERVED = List.of(
            "Nota riservata",
            "Protocollo riservato",
            "Ufficio che ha rilevato",
            "Archivio interno",
            "Previsione interna",
            "4321",
            "Refuso interno");

    private static String written(Audience audience) throws IOException {
        Plan plan = PlanDraft.of("Piano", "Comune di Esempio", PlanPeriod.ofYear(2024))
                .levels("Area")
                .node("01", "Servizi", node -> node.indicator("Imprese assistite", ">= 200"))
                .build();
        Actual actual = Actual.builder()
                .indicatorId("01/1")
                .date(YEAR_END)
                .measurement(number(190))
                .note("Nota riservata")
                .evidence("Protocollo riservato")
                .reporter("Ufficio che ha rilevato")
                .source("Archivio interno")
                .forecast(new NotAssessable("Previsione interna"))
                .correction(new Correction(number(4321), "Refuso interno"))
                .build();
        Actual corrected = Actual.of("01/1", YEAR_END, number(4321));
        PlanEvaluation evaluation =
                PlanEvaluation.of(plan, Actuals.of(List.of(corrected, actual)), ScoringPolicy.linearCapped(), YEAR_END);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JsonEvaluationFormat()
                .write(evaluation, ReportOptions.builder().audience(audience).build(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Measurement number(long number) {
        return new Measurement.Value(Quantity.number(number));
    }

    @Test
    void saysNothingPubliclyOfNotesEvidenceReportersForecastsAndCorrections() throws IOException {
        assertThat(written(Audience.PUBLIC)).contains("190").doesNotContain(RESERVED.toArray(String[]::new));
    }

    @Test
    void saysAllOfThemInsideTheBody() throws IOException {
        assertThat(written(Audience.INTERNAL)).contains("190").contains(RESERVED);
    }
}
