package io.github.albero.json;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Where lines end: after every value, but for objects and lists that stand on one line. For one document. */
final class Layout implements PrettyPrinter {

    private static final List<SerializableString> LINE_STARTS =
            IntStream.range(0, 32).mapToObj(Layout::lineStart).toList();
    private static final SerializableString COMMA = new SerializedString(",");
    private static final SerializableString COMMA_ON_ONE_LINE = new SerializedString(", ");
    private static final SerializableString COLON = new SerializedString(": ");

    private int depth;
    private boolean nextOnOneLine;
    private int oneLineFrom;

    /** The object or list that begins next shall stand on one line, with all that it holds. */
    void nextOnOneLine() {
        nextOnOneLine = true;
    }

    private static SerializableString lineStart(int depth) {
        return new SerializedString("\n" + "  ".repeat(depth));
    }

    private boolean isOnOneLine() {
        return oneLineFrom > 0;
    }

    private void begin(JsonGenerator generator, char bracket) {
        generator.writeRaw(bracket);
        depth++;
        if (nextOnOneLine && !isOnOneLine()) {
            oneLineFrom = depth;
        }
        nextOnOneLine = false;
    }

    private void newLine(JsonGenerator generator) {
        if (!isOnOneLine()) {
            generator.writeRaw(depth < LINE_STARTS.size() ? LINE_STARTS.get(depth) : lineStart(depth));
        }
    }

    private void separate(JsonGenerator generator) {
        generator.writeRaw(isOnOneLine() ? COMMA_ON_ONE_LINE : COMMA);
        newLine(generator);
    }

    private void end(JsonGenerator generator, char bracket, int entries) {
        depth--;
        if (entries > 0) {
            newLine(generator);
        }
        generator.writeRaw(bracket);
        if (depth < oneLineFrom) {
            oneLineFrom = 0;
        }
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        begin(generator, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
        newLine(generator);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        separate(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) {
        end(generator, '}', entries);
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
        begin(generator, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        newLine(generator);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        separate(generator);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) {
        end(generator, ']', values);
    }
}
