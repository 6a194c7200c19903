package io.github.albero.json;

import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ReportOptions;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Limits;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Severity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A document of results that is evaluated again and held against what it says. */
final class FrozenEvaluation {

    private static final Set<String> NO_RESULTS = Set.of(
            "albero",
            "version",
            "language",
            "asOf",
            "audience",
            HashesJson.FIELD,
            "plan",
            "actuals",
            "policy",
            "adjustments");

    private FrozenEvaluation() {}

    /** The evaluation of the inputs; empty if anything is wrong with them. */
    static Optional<PlanEvaluation> read(Documents.Opened document, Limits limits) {
        JsonFields fields = document.fields();
        ReadContext context = ReadContext.builder()
                .limits(limits)
                .language(document.language())
                .build();
        Optional<LocalDate> asOf = fields.require("asOf", JsonCursor::date);
        Optional<Audience> audience = fields.require("audience", value -> value.word(Audience.class));
        ResultsJson.check(fields);
        Optional<EvaluationInputs> inputs = InputsJson.read(fields, context);
        HashesJson.compare(fields);
        reportNotCompared(fields);
        if (!isReadable(document) || asOf.isEmpty() || audience.isEmpty() || inputs.isEmpty()) {
            return Optional.empty();
        }
        PlanEvaluation evaluation = PlanEvaluation.of(
                inputs.get().plan(),
                inputs.get().actuals(),
                inputs.get().policy(),
                inputs.get().adjustments(),
                asOf.get());
        compare(
                fields.object(),
                evaluation,
                ReportOptions.builder()
                        .language(document.language())
                        .audience(audience.get())
                        .build());
        return Optional.of(evaluation);
    }

    private static void reportNotCompared(JsonFields fields) {
        fields.takeUnknown()
                .forEach((name, value) ->
                        value.reportName(JsonProblem.UNKNOWN_FIELD_NOT_COMPARED, Map.of("field", Shown.text(name))));
    }

    /** Whether everything has the form that it must have; an input that was changed may have it still. */
    private static boolean isReadable(Documents.Opened document) {
        return !document.fields().isFaulty()
                && document.diagnostics().all().stream()
                        .noneMatch(one ->
                                one.severity() == Severity.ERROR && !(one.code() instanceof EvaluationDifference));
    }

    private static void compare(JsonCursor document, PlanEvaluation evaluation, ReportOptions options) {
        byte[] results =
                JsonOutput.write(out -> out.block(() -> new EvaluationJson(out, options).writeResults(evaluation)));
        Limits none = Limits.builder().maxParts(Integer.MAX_VALUE).build();
        JsonReading reading =
                new JsonReading(new String(results, StandardCharsets.UTF_8), none, new Diagnostics(none), 1);
        if (JsonParsing.parse(reading).orElseThrow() instanceof JsonValue.Fields computed) {
            new ResultComparison(reading, ofNewerVersion(document.reading().diagnostics()))
                    .compare(document, computed, NO_RESULTS);
        }
    }

    /** The pointers of what was warned of because this version does not know it. */
    private static Set<String> ofNewerVersion(Diagnostics warnings) {
        return warnings.all().stream()
                .filter(one -> one.code() instanceof JsonProblem)
                .map(one -> one.location() instanceof Location.Json place ? place.pointer() : "")
                .collect(Collectors.toSet());
    }
}
