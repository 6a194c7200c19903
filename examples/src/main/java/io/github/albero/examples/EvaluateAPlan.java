package io.github.albero.examples;

import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ReportOptions;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.examples.text.FlattenedTextFormat;
import io.github.albero.excel.ExcelReport;
import io.github.albero.json.JsonPlanFormat;
import io.github.albero.json.JsonUnitDirectoryFormat;
import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.PlanFormats;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Reads a plan and its actuals, evaluates, explains a number and writes the report. */
public final class EvaluateAPlan {

    private EvaluateAPlan() {}

    /**
     * Runs the example.
     *
     * @param args the folder with the sample data, and the report to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: EvaluateAPlan FOLDER-WITH-THE-SAMPLE REPORT.xlsx");
            return;
        }
        Path folder = Path.of(args[0]);
        Path report = Path.of(args[1]);
        // README
        PlanFormats formats = PlanFormats.of(new JsonPlanFormat(), new FlattenedTextFormat());
        ReadContext context = ReadContext.builder().units(units(folder)).build();
        Plan plan = formats.readPlan(Source.of(folder.resolve("plan.txt")), context)
                .orThrow()
                .plan();
        Actuals actuals =
                formats.readActuals(folder.resolve("actuals.json"), plan).orThrow();

        LocalDate yearEnd = LocalDate.of(2024, 12, 31);
        PlanEvaluation result = PlanEvaluation.of(plan, actuals, ScoringPolicy.linearCapped(), yearEnd);

        for (NodeEvaluation area : result.nodes()) {
            System.out.println(area.node().title() + ": " + area.score().display(Locale.ITALIAN));
        }
        System.out.println(result.indicator("07.03/3").explain(Locale.ITALIAN));

        try (OutputStream target = Files.newOutputStream(report)) {
            new ExcelReport().write(result, ReportOptions.defaults(), target);
        }
        // README
    }

    private static UnitDirectory units(Path folder) throws IOException {
        return new JsonUnitDirectoryFormat()
                .read(Source.of(folder.resolve("plan.units.json")), ReadContext.defaults())
                .orThrow();
    }
}
