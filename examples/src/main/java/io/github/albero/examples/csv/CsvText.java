package io.github.albero.examples.csv;

import io.github.albero.model.format.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a CSV file in whatever characters it was saved.
 *
 * @param text without the line that names the delimiter
 * @param named the delimiter that the first line names, as in {@code sep=;}; a blank if none
 * @param linesBefore how many lines stand before the text
 */
record CsvText(String text, char named, int linesBefore) {

    private static final char NONE = ' ';
    private static final Pattern SEP = Pattern.compile("(?i)\"?sep=(.)\"?(?:\\r\\n|\\n|\\r|$)");

    /** UTF-16 with its mark, UTF-8, or else Windows-1252. */
    static CsvText of(Source source) throws IOException {
        byte[] head = source.head(2);
        String text = isUtf16(head) ? utf16(source) : source.text();
        Matcher sep = SEP.matcher(text);
        return sep.lookingAt()
                ? new CsvText(text.substring(sep.end()), sep.group(1).charAt(0), 1)
                : new CsvText(text, NONE, 0);
    }

    private static boolean isUtf16(byte[] head) {
        return head.length == 2
                && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                        || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
    }

    private static String utf16(Source source) throws IOException {
        try (InputStream stream = source.open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_16);
        }
    }

    boolean namesItsDelimiter() {
        return named != NONE;
    }
}
