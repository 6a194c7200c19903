package io.github.albero.json;

import io.github.albero.model.Plan;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Documents, one of each kind, in which every field of the schema occurs. */
final class CompleteDocuments {

    static final List<String> KINDS = List.of("plan", "actuals", "units", "policy", "adjustments", "evaluation");

    private static final Plan PLAN = plan();

    private CompleteDocuments() {}

    static String text(String kind) throws IOException {
        return Files.readString(file(kind));
    }

    static void write(String kind, String text) throws IOException {
        Files.writeString(file(kind), text);
    }

    private static Path file(String kind) {
        return Path.of("src/test/resources/complete", kind + ".json");
    }

    /** Reads a document of a kind; actuals are held against the complete plan. */
    static ReadResult<?> read(String kind, Source source) throws IOException {
        return switch (kind) {
            case "plan" -> new JsonPlanFormat().read(source, ReadContext.defaults());
            case "actuals" -> new JsonPlanFormat().readActuals(source, PLAN, ReadContext.defaults());
            case "units" -> new JsonUnitDirectoryFormat().read(source, ReadContext.defaults());
            case "policy" -> new JsonPolicyFormat().read(source, ReadContext.defaults());
            case "adjustments" -> new JsonAdjustmentsFormat().read(source, ReadContext.defaults());
            case "evaluation" -> new JsonEvaluationFormat().read(source, ReadContext.defaults());
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static Plan plan() {
        try {
            return Json.read(text("plan")).orThrow().plan();
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }
}
