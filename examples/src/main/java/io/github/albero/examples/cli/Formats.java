package io.github.albero.examples.cli;

import io.github.albero.evaluation.EvaluationFormat;
import io.github.albero.examples.csv.CsvPlanFormat;
import io.github.albero.examples.text.FlattenedTextFormat;
import io.github.albero.excel.ExcelReport;
import io.github.albero.json.JsonEvaluationFormat;
import io.github.albero.json.JsonPlanFormat;
import io.github.albero.model.format.PlanFormats;
import io.github.albero.model.format.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The formats that the program knows. */
final class Formats {

    static final PlanFormats PLANS =
            PlanFormats.of(new JsonPlanFormat(), new CsvPlanFormat(), new FlattenedTextFormat());

    static final List<EvaluationFormat> RESULTS = List.of(new ExcelReport(), new JsonEvaluationFormat());

    private Formats() {}

    /** The format in which results are written to a file; refused before any work is done. */
    static EvaluationFormat ofResult(Path file, Terminal terminal) {
        return RESULTS.stream()
                .filter(format -> format.extensions().contains(extension(file)))
                .findFirst()
                .orElseThrow(() -> new CannotGoOn(terminal.say(
                        "UNKNOWN_RESULT_FORMAT",
                        Map.of(
                                "file",
                                file,
                                "known",
                                RESULTS.stream()
                                        .flatMap(format -> format.extensions().stream())
                                        .map(extension -> "." + extension)
                                        .collect(Collectors.joining(", "))))));
    }

    static String extension(Path file) {
        return Source.of(file).extension();
    }
}
