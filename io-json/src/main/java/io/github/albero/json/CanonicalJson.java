package io.github.albero.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The canonical form of a value, as the Javadoc of {@link JsonEvaluationFormat} defines it, and its hash. */
final class CanonicalJson {

    private final JsonReading reading;
    private final StringBuilder form = new StringBuilder();

    private CanonicalJson(JsonReading reading) {
        this.reading = reading;
    }

    /** SHA-256 of the UTF-8 bytes of the canonical form, in hexadecimal digits. */
    static String sha256(JsonValue value, JsonReading reading) {
        return sha256(of(value, reading));
    }

    /** The same of an object that has one field less. */
    static String sha256Without(String left, Map<String, JsonCursor> object, JsonReading reading) {
        Map<String, JsonValue> others = new TreeMap<>();
        object.forEach((name, field) -> others.put(name, field.value()));
        others.remove(left);
        CanonicalJson canonical = new CanonicalJson(reading);
        canonical.write(others);
        return sha256(canonical.form.toString());
    }

    static String of(JsonValue value, JsonReading reading) {
        CanonicalJson canonical = new CanonicalJson(reading);
        canonical.write(value);
        return canonical.form.toString();
    }

    private static String sha256(String form) {
        byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private void write(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            write(text.text());
        } else if (value instanceof JsonValue.Fields object) {
            write(object);
        } else if (value instanceof JsonValue.Items list) {
            write(list);
        } else if (value instanceof JsonValue.Digits number) {
            String digits = reading.digitsAt(number.offset());
            form.append(
                    JsonCursor.exact(digits).map(exact -> exact.toPlainString()).orElse(digits));
        } else {
            form.append(value instanceof JsonValue.Truth truth ? Boolean.toString(truth.value()) : "null");
        }
    }

    private void write(JsonValue.Fields object) {
        Map<String, JsonValue> sorted = new TreeMap<>();
        for (int place = 0; place < object.size(); place++) {
            sorted.put(object.name(place), object.value(place));
        }
        write(sorted);
    }

    private void write(Map<String, JsonValue> sorted) {
        char before = '{';
        for (Map.Entry<String, JsonValue> field : sorted.entrySet()) {
            form.append(before);
            write(field.getKey());
            form.append(':');
            write(field.getValue());
            before = ',';
        }
        form.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void write(JsonValue.Items list) {
        char before = '[';
        for (JsonValue item : list.items()) {
            form.append(before);
            write(item);
            before = ',';
        }
        form.append(list.items().isEmpty() ? "[]" : "]");
    }

    private void write(String text) {
        form.append('"');
        text.codePoints().forEach(this::write);
        form.append('"');
    }

    private void write(int character) {
        switch (character) {
            case '"' -> form.append("\\\"");
            case '\\' -> form.append("\\\\");
            case '\b' -> form.append("\\b");
            case '\t' -> form.append("\\t");
            case '\n' -> form.append("\\n");
            case '\f' -> form.append("\\f");
            case '\r' -> form.append("\\r");
            default -> {
                if (character < ' ' || Character.getType(character) == Character.SURROGATE) {
                    form.append("\\u").append(HexFormat.of().toHexDigits((char) character));
                } else {
                    form.appendCodePoint(character);
                }
            }
        }
    }
}
