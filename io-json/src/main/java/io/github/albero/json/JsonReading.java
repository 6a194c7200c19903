package io.github.albero.json;

import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Limits;
import io.github.albero.model.format.Location;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What all values of one text share while it is read: the text, and where findings go. For one thread. */
final class JsonReading {

    private static final String OTHERS_OF_A_NUMBER = "+-.Ee";

    private final String text;
    private final Limits limits;
    private final Diagnostics diagnostics;
    private final int firstLine;
    private int @Nullable [] lineStarts;
    private boolean keepsUnknown;

    /** A text whose first line has this number in the source. */
    JsonReading(String text, Limits limits, Diagnostics diagnostics, int firstLine) {
        this.text = text;
        this.limits = limits;
        this.diagnostics = diagnostics;
        this.firstLine = firstLine;
    }

    String text() {
        return text;
    }

    Limits limits() {
        return limits;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Says whether fields which are not known are of a newer version: they are kept. */
    void keepUnknown(boolean areKept) {
        keepsUnknown = areKept;
    }

    boolean keepsUnknown() {
        return keepsUnknown;
    }

    /** The digits that begin at an offset. */
    String digitsAt(int offset) {
        int end = offset;
        while (end < text.length() && isOfANumber(text.charAt(end))) {
            end++;
        }
        return text.substring(offset, end);
    }

    private static boolean isOfANumber(char sign) {
        return (sign >= '0' && sign <= '9') || OTHERS_OF_A_NUMBER.indexOf(sign) >= 0;
    }

    /** Where the name of the field begins whose value begins at an offset. */
    int nameBefore(int offset) {
        int end = text.lastIndexOf('"', text.lastIndexOf(':', offset - 1));
        int start = text.lastIndexOf('"', end - 1);
        while (isEscaped(start)) {
            start = text.lastIndexOf('"', start - 1);
        }
        return start;
    }

    private boolean isEscaped(int offset) {
        int first = offset;
        while (first > 0 && text.charAt(first - 1) == '\\') {
            first--;
        }
        return (offset - first) % 2 == 1;
    }

    Location location(String pointer, int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        int line = found < 0 ? -found - 2 : found;
        return new Location.Json(pointer, line + firstLine, offset - lineStarts()[line] + 1);
    }

    private int[] lineStarts() {
        if (lineStarts == null) {
            lineStarts = IntStream.concat(
                            IntStream.of(0),
                            IntStream.rangeClosed(1, text.length()).filter(this::isStartOfLine))
                    .toArray();
        }
        return lineStarts;
    }

    private boolean isStartOfLine(int offset) {
        char before = text.charAt(offset - 1);
        boolean isWithinTwo = before == '\r' && offset < text.length() && text.charAt(offset) == '\n';
        return before == '\n' || (before == '\r' && !isWithinTwo);
    }
}
