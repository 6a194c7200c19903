package io.github.albero.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a document into another, which need not be JSON. */
final class EmbeddedWriter<T> extends ValueSerializer<T> {

    /** What writes the document. */
    interface Writing<T> {
        void write(T value, OutputStream target) throws IOException;
    }

    private final Writing<T> writing;

    EmbeddedWriter(Writing<T> writing) {
        this.writing = writing;
    }

    @Override
    public void serialize(T value, JsonGenerator target, SerializationContext context) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try {
            writing.write(value, document);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        try (JsonParser parser = JsonParsing.parser(document.toByteArray())) {
            parser.nextToken();
            target.copyCurrentStructureExact(parser);
        }
    }

    /** The document says what it is, whatever else is asked to say so. */
    @Override
    public void serializeWithType(T value, JsonGenerator target, SerializationContext context, TypeSerializer type) {
        serialize(value, target, context);
    }
}
