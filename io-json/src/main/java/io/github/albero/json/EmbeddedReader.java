package io.github.albero.json;

import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Severity;
import io.github.albero.model.format.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a document that stands in another, which need not be JSON. */
final class EmbeddedReader<T> extends ValueDeserializer<T> {

    /** What reads the document. */
    interface Reading<T> {
        ReadResult<T> read(Source source) throws IOException;
    }

    private final Class<T> type;
    private final Reading<T> reading;

    EmbeddedReader(Class<T> type, Reading<T> reading) {
        this.type = type;
        this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        ReadResult<T> result = read(parser);
        if (result.hasErrors() || result.value().isEmpty()) {
            throw MismatchedInputException.from(parser, type, errors(result));
        }
        return result.value().get();
    }

    private ReadResult<T> read(JsonParser parser) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try (JsonGenerator copy = JsonOutput.copying(document)) {
            copy.copyCurrentStructureExact(parser);
        }
        try {
            return reading.read(Source.of("embedded.json", document.toByteArray()));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static String errors(ReadResult<?> result) {
        return result.diagnostics().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(EmbeddedReader::shown)
                .collect(Collectors.joining("\n"));
    }

    /** Lines and columns are those of a copy, so they are not said. */
    private static String shown(Diagnostic diagnostic) {
        String message = diagnostic.message(Locale.ENGLISH);
        return diagnostic.location() instanceof Location.Json place
                        && !place.pointer().isEmpty()
                ? place.pointer() + ": " + message
                : message;
    }
}
