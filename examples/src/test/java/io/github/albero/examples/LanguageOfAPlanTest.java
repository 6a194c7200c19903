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
import io.github.albero.model.target.UnitOfMeasure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
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

    /** A plan in English, most of whose words mean nothing or something else in Italian. */
    static Stream<Arguments> englishPlansFromEverywhere() throws IOException {
        Plan inCode = PlanDraft.of("Performance plan 2025 Example Council", "Example Council", PlanPeriod.ofYear(2025))
                .language(Locale.ENGLISH)
                .levels("Objective")
                .node(
                        "01",
                        "Services",
                        objective -> objective
                                .indicator("Complaints received", "10")
                                .indicator("Response time in hours", "4")
                                .indicator("percentage change of visits on the previous year", "+5%")
                                .indicator("Firms assisted", "1,200")
                                .indicator("Costs of training", "500 €"))
                .build();
        String table = """
                Performance plan 2025 Example Council
                Objective\tIndicator\tTarget
                01 - Services
                \tComplaints received\t10
                \tResponse time in hours\t4
                \tpercentage change of visits on the previous year\t+5%
                \tFirms assisted\t1,200
                \tCosts of training\t500 €
                """;
        ReadContext english = ReadContext.builder().language(Locale.ENGLISH).build();
        return Stream.of(
                Arguments.argumentSet("written in code", inCode),
                Arguments.argumentSet(
                        "read from a table",
                        new FlattenedTextFormat()
                                .read(Source.of("plan.txt", bytes(table)), english)
                                .orThrow()
                                .plan()),
                Arguments.argumentSet("read from JSON, whose header says so", throughJson(inCode)));
    }

    @ParameterizedTest
    @MethodSource("englishPlansFromEverywhere")
    void isTheLanguageOfWordsFormulasAndNumbers(Plan plan) {
        PlanEvaluation evaluation = PlanEvaluation.of(
                plan,
                Actuals.of(List.of(
                        measured("01/1", "8", UnitOfMeasure.NONE),
                        measured("01/2", "5", UnitOfMeasure.HOUR),
                        measured("01/3", "4", UnitOfMeasure.PERCENT),
                        measured("01/4", "1200", UnitOfMeasure.NONE),
                        measured("01/5", "500", UnitOfMeasure.EURO))),
                ScoringPolicy.linearCapped(),
                YEAR_END);

        String end = "; weighs 20.00% of the whole; final data";
        assertThat(evaluation.indicators().stream().map(one -> one.explain(Locale.ENGLISH)))
                .containsExactly(
                        "01/1: measured 8; target 10; operator not written: read as ≤ because it says “complaints”; "
                                + "10 / 8 = 125.00%; limited to 100.00; reached; score 100.00, met" + end,
                        "01/2: measured 5 hours; target 4; "
                                + "operator not written: read as ≤ because it says “response time”; "
                                + "unit not written: read as “hours” because it says “hours”; "
                                + "4 / 5 = 80.00%; not reached; score 80.00, partly met" + end,
                        "01/3: measured 4%; target +5%; 4 / 5 = 80.00%; not reached; score 80.00, partly met" + end,
                        "01/4: measured 1,200; target 1,200; number read as 1200 in the language of the plan; "
                                + "operator not written, and no word says which way is better: read as ≥; "
                                + "1,200 / 1,200 = 100.00%; reached; score 100.00, met" + end,
                        "01/5: measured 500 €; target 500 €; "
                                + "the operator is missing, and the wording does not say whether more or less is "
                                + "better: write ≥ or ≤; no score: ambiguous target, to be confirmed" + end);
        assertThat(evaluation.explain(Locale.ENGLISH))
                .isEqualTo(
                        "Performance plan 2025 Example Council: from the only part 01: 90.00; score 90.00, partly met;"
                                + " coverage 80.00% of the weight, between 72.00 and 92.00 if the rest were worth the minimum or"
                                + " the maximum");
    }

    @Test
    void isItalianIfNothingElseIsSaid() {
        Plan plan = PlanDraft.of("Piano", "Comune di Esempio", PlanPeriod.ofYear(2025))
                .levels("Obiettivo")
                .node("01", "Servizi", objective -> objective.indicator("Complaints received", "10"))
                .build();

        assertThat(evaluated(plan).indicator("01/1").explain(Locale.ITALIAN))
                .isEqualTo("01/1: misurato 2.400; target 10; "
                        + "operatore non scritto e nessuna parola dice il verso: inteso ≥; 2.400 / 10 = 24.000,00%; "
                        + "limitato a 100,00; raggiunto; punteggio 100,00, raggiunto; pesa 100,00% del totale; "
                        + "dato definitivo");
    }

    private static Actual measured(String indicatorId, String amount, UnitOfMeasure unit) {
        return Actual.of(indicatorId, YEAR_END, new Measurement.Value(new Quantity(new BigDecimal(amount), unit)));
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
