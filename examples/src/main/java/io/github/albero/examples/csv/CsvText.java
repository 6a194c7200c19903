package io.github.albero.examples.csv;

import io.github.albero.model.format.Source;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a CSV file.
 *
 * @param text without the line that names the delimiter
 * @param named the delimiter that the first line names, as in {@code sep=;}; a blank if none
 * @param linesBefore how many lines stand before the text
 */
record CsvText(String text, char named, int linesBefore) {

    private static final char NONE = ' ';
    private static final Pattern SEP = Pattern.compile("(?i)\"?sep=(.)\"?(?:\\r\\n|\\n|\\r|$)");

    static CsvText of(Source source) throws IOException {
        String text = source.text();
        Matcher sep = SEP.matcher(text);
        return sep.lookingAt()
                ? new CsvText(text.substring(sep.end()), sep.group(1).charAt(0), 1)
                : new CsvText(text, NONE, 0);
    }

    boolean namesItsDelimiter() {
        return named != NONE;
    }
}
