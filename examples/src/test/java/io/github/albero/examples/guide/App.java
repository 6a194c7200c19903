package io.github.albero.examples.guide;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ReportOptions;
import io.github.albero.excel.ExcelReport;
import io.github.albero.json.JsonEvaluationFormat;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Evaluates the plan in a folder. */
public final class App {

    private App() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Source plan = Source.of(folder.resolve("plan.json"));
        Source actuals = Source.of(folder.resolve("actuals.json"));

        Optional<PlanEvaluation> result = new Reading(System.out).evaluate(plan, actuals, LocalDate.of(2025, 12, 31));
        if (result.isPresent()) {
            new Results(System.out).show(result.get());
            explain(result.get());
            write(result.get(), folder);
        }
    }

    private static void explain(PlanEvaluation result) {
        System.out.println(result.indicator("01.01/1").explain(Locale.ITALIAN));
        System.out.println(result.node("01").explain(Locale.ITALIAN));
        result.unit("urp").ifPresent(unit -> System.out.println(unit.explain(Locale.ITALIAN)));
        System.out.println(result.card("resp-urp").explain(Locale.ITALIAN));
    }

    private static void write(PlanEvaluation result, Path folder) throws IOException {
        try (OutputStream workbook = Files.newOutputStream(folder.resolve("report.xlsx"));
                OutputStream document = Files.newOutputStream(folder.resolve("result.json"))) {
            new ExcelReport().write(result, ReportOptions.defaults(), workbook);
            new JsonEvaluationFormat().write(result, ReportOptions.defaults(), document);
        }
    }
}
