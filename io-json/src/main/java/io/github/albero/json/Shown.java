package io.github.albero.json;

import java.util.Locale;

/** Values as messages show them: short. */
final class Shown {

    private static final int LENGTH = 80;

    private Shown() {}

    static String text(String text) {
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "…";
    }

    /** A name as a step of a JSON pointer. */
    static String step(String name) {
        return wholeStep(text(name));
    }

    /** The same for a name that is not only shown. */
    static String wholeStep(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static String value(JsonValue value, JsonReading reading) {
        if (value instanceof JsonValue.Text text) {
            return text(text.text());
        }
        if (value instanceof JsonValue.Digits number) {
            return text(reading.digitsAt(number.offset()));
        }
        if (value instanceof JsonValue.Truth truth) {
            return Boolean.toString(truth.value());
        }
        if (value instanceof JsonValue.Nothing) {
            return "null";
        }
        return value instanceof JsonValue.Items ? "[…]" : "{…}";
    }

    /** What begins at an offset of a text: letters and digits that belong together, or one sign; one that is not seen as U+FEFF. */
    static String wordAt(String text, int offset) {
        int sign = text.codePointAt(offset);
        if (isUnseen(sign)) {
            return String.format(Locale.ROOT, "U+%04X", sign);
        }
        int end = offset;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text(text.substring(offset, end == offset ? text.offsetByCodePoints(offset, 1) : end));
    }

    private static boolean isUnseen(int sign) {
        return Character.isISOControl(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
