package io.github.albero.json;

import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Documents in memory, for tests. */
final class Json {

    private static final JsonPlanFormat FORMAT = new JsonPlanFormat();

    private Json() {}

    static Source source(String text) {
        return Source.of("test.json", text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadResult<PlanDocument> read(String text) throws IOException {
        return FORMAT.read(source(text), ReadContext.defaults());
    }

    static String write(PlanDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FORMAT.write(document, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static String write(Plan plan) throws IOException {
        return write(PlanDocument.of(plan));
    }
}
