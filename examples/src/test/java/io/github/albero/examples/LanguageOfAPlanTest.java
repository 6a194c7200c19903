package io.github.albero.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ReportOptions;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.examples.text.FlattenedTextFormat;
import io.github.albero.excel.ExcelReport;
import io.github.albero.json.JsonEvaluationFormat;
import io.github.albero.json.JsonPlanFormat;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Measurement;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import io.github.albero.model.target.Quantity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The language of a plan decides how its targets are read, wherever the plan comes from and whoever reads the results. */
class LanguageOfAPlanTest {

    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    /** A plan in Italian with a number that is another one in English, from every source that a plan can have. */
    static Stream<Arguments> plansFromEverywhere() throws IOException, ClassNotFoundException {
        return Stream.of(
                Arguments.argumentSet("written in code", inCode()),
                Arguments.argumentSet("read from a table", fromTable()),
                Arguments.argumentSet("read from JSON", throughJson(inCode())),
                Arguments.argumentSet("serialised", serialised(inCode())));
    }

    private static Plan inCode() {
        return PlanDraft.of(
                        "Piano della performance 2025 Comune di Esempio", "Comune di Esempio", PlanPeriod.ofYear(2025))
                .levels("Obiettivo")
                .node("01", "Servizi", objective -> objective.indicator("Imprese assistite", ">= 2.355"))
                .build();
    }

    private static Plan fromTable() throws IOException {
        String table = """
                Piano della performance 2025 Comune di Esempio
                Obiettivo\tIndicatore\tTarget
                01 - Servizi
                \tImprese assistite\t>= 2.355
                """;
        return new FlattenedTextFormat()
                .read(Source.of("plan.txt", bytes(table)), ReadContext.defaults())
                .orThrow()
                .plan();
    }

    private static Plan throughJson(Plan plan) throws IOException {
        JsonPlanFormat json = new JsonPlanFormat();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        json.write(PlanDocument.of(plan), written);
        return json.read(Source.of("plan.json", written.toByteArray()), ReadContext.defaults())
                .orThrow()
                .plan();
    }

    private static Plan serialised(Plan plan) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(written)) {
            out.writeObject(plan);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            return (Plan) in.readObject();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static PlanEvaluation evaluated(Plan plan) {
        Actual actual = Actual.of("01/1", YEAR_END, new Measurement.Value(Quantity.number(2400)));
        return PlanEvaluation.of(plan, Actuals.of(List.of(actual)), ScoringPolicy.linearCapped(), YEAR_END);
    }

    @ParameterizedTest
    @MethodSource("plansFromEverywhere")
    void sayHowANumberWasReadThatTheOtherLanguageReadsDifferently(Plan plan) {
        PlanEvaluation evaluation = evaluated(plan);

        assertThat(evaluation.indicator("01/1").explain(Locale.ITALIAN))
                .isEqualTo("01/1: misurato 2.400; target >= 2.355; numero letto come 2355 nella lingua del piano; "
                        + "2.400 / 2.355 = 101,91%; limitato a 100,00; raggiunto; punteggio 100,00, raggiunto; "
                        + "pesa 100,00% del totale; dato definitivo");
        assertThat(evaluation.indicator("01/1").explain(Locale.ENGLISH))
                .isEqualTo("01/1: measured 2,400; target >= 2.355; number read as 2355 in the language of the plan; "
                        + "2,400 / 2,355 = 101.91%; limited to 100.00; reached; score 100.00, met; "
                        + "weighs 100.00% of the whole; final data");
    }

    @Test
    void theReportsSaySoToo() throws IOException {
        PlanEvaluation evaluation = evaluated(inCode());
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        new JsonEvaluationFormat().write(evaluation, inEnglish(), json);
        new ExcelReport().write(evaluation, ReportOptions.defaults(), workbook);

        assertThat(json.toString(StandardCharsets.UTF_8))
                .contains("\"assumptions\": [\n" + " ".repeat(12)
                        + "\"number read as 2355 in the language of the plan\"\n");
        assertThat(texts(workbook.toByteArray())).contains("numero letto come 2355 nella lingua del piano");
    }

    private static ReportOptions inEnglish() {
        return ReportOptions.builder().language(Locale.ENGLISH).build();
    }

    private static Stream<String> texts(byte[] workbook) throws IOException {
        Stream.Builder<String> texts = Stream.builder();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : read) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            texts.add(cell.getStringCellValue());
                        }
                    }
                }
            }
        }
        return texts.build();
    }
}
