package io.github.albero.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A document while it is being written, field by field. An optional field without a value and a list without items are
 * left out.
 */
final class JsonOutput {

    /**
     * Surrogates and what follows them are escaped: a lone one, which UTF-8 cannot carry, so comes back as it was.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .highestNonEscapedChar(Character.MIN_SURROGATE - 1)
            .build();

    private static final JsonFactory COPYING = FACTORY.rebuild()
            .disable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator generator;
    private final ByteArrayOutputStream bytes;
    private final Layout layout;
    private boolean hasExtensions = true;

    private JsonOutput(JsonGenerator generator, ByteArrayOutputStream bytes, Layout layout) {
        this.generator = generator;
        this.bytes = bytes;
        this.layout = layout;
    }

    /** The bytes of a document, in UTF-8 and with an end to its last line. */
    static byte[] write(Consumer<JsonOutput> content) {
        Layout layout = new Layout();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(prettyPrinting(layout), bytes, JsonEncoding.UTF8)) {
            content.accept(new JsonOutput(generator, bytes, layout));
            generator.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    /** The bytes of a document that stands on one line, with its end. */
    static byte[] writeLine(Consumer<JsonOutput> content) {
        return write(out -> {
            out.layout.nextOnOneLine();
            content.accept(out);
        });
    }

    /** A generator of what is to be read: numbers are written as they come, however large they are. */
    static JsonGenerator copying(OutputStream target) {
        return COPYING.createGenerator(ObjectWriteContext.empty(), target, JsonEncoding.UTF8);
    }

    private static ObjectWriteContext prettyPrinting(Layout layout) {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    /** What has been written, as if the object that is written now were the whole document and had no more fields. */
    String soFar() {
        generator.flush();
        return bytes.toString(StandardCharsets.UTF_8) + "}";
    }

    /** Says that what the library does not know is not written: nobody knows whether it may be published. */
    void leaveOutExtensions() {
        hasExtensions = false;
    }

    boolean hasExtensions() {
        return hasExtensions;
    }

    void text(String name, String value) {
        generator.writeStringProperty(name, value);
    }

    void text(String name, Optional<String> value) {
        value.ifPresent(text -> text(name, text));
    }

    void word(String name, Enum<?> value) {
        text(name, Words.of(value));
    }

    void date(String name, LocalDate value) {
        text(name, value.toString());
    }

    void date(String name, Optional<LocalDate> value) {
        value.ifPresent(date -> date(name, date));
    }

    void number(String name, BigDecimal value) {
        generator.writeName(name);
        number(value);
    }

    void number(String name, Optional<BigDecimal> value) {
        value.ifPresent(number -> number(name, number));
    }

    void mark(String name) {
        generator.writeBooleanProperty(name, true);
    }

    void text(String item) {
        generator.writeString(item);
    }

    void number(BigDecimal item) {
        generator.writeNumber(item);
    }

    void truth(boolean item) {
        generator.writeBoolean(item);
    }

    /** What stands where a name has no value. */
    void nothing() {
        generator.writeNull();
    }

    /** A name; its value follows. */
    void name(String name) {
        generator.writeName(name);
    }

    /** An object with a line for each field. */
    void block(Runnable fields) {
        generator.writeStartObject();
        fields.run();
        generator.writeEndObject();
    }

    /** An object on one line. */
    void line(Runnable fields) {
        layout.nextOnOneLine();
        block(fields);
    }

    /** A list with at least a line for each item. */
    <T> void lines(String name, List<T> items, Consumer<T> writing) {
        if (!items.isEmpty()) {
            name(name);
            items(items, writing);
        }
    }

    /** A list with at least a line for each item; the writing is told the position of each, from 1. */
    <T> void lines(String name, List<T> items, ObjIntConsumer<T> writing) {
        if (!items.isEmpty()) {
            name(name);
            generator.writeStartArray();
            for (int i = 0; i < items.size(); i++) {
                writing.accept(items.get(i), i + 1);
            }
            generator.writeEndArray();
        }
    }

    /** A list on one line. */
    <T> void list(String name, List<T> items, Consumer<T> writing) {
        if (!items.isEmpty()) {
            name(name);
            layout.nextOnOneLine();
            items(items, writing);
        }
    }

    /** A list that stands even if it has no items; its name has been written. */
    <T> void items(List<T> items, Consumer<T> writing) {
        generator.writeStartArray();
        items.forEach(writing);
        generator.writeEndArray();
    }
}
