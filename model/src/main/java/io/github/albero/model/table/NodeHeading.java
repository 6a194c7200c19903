package io.github.albero.model.table;

import io.github.albero.model.Plan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code with a title, such as {@code 01.02 - Titolo} or {@code EQ_BP_10_02 - Titolo}.
 *
 * @param code as written
 * @param depth how many numbers the code consists of: 1 for {@code 01}, 2 for {@code 01.02}
 * @param title what follows the dash
 */
record NodeHeading(String code, int depth, String title) {

    private static final String NUMBERS = "\\d{1,3}(?:[._]\\d{1,3}){0," + (Plan.MAX_DEPTH - 1) + "}+";
    private static final Pattern HEADING = Pattern.compile(
            "(?<code>(?:\\p{L}[\\p{L} ]*_)*+(?<numbers>" + NUMBERS + "))\\s*[-–—][\\s–—-]*(?<title>\\S.*)",
            Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile("[._]");

    /** The heading that a text is, if it is one. */
    static Optional<NodeHeading> read(String text) {
        Matcher heading = HEADING.matcher(text);
        if (!heading.matches()) {
            return Optional.empty();
        }
        int depth = SEPARATOR.split(heading.group("numbers")).length;
        return Optional.of(new NodeHeading(
                heading.group("code"), depth, heading.group("title").strip()));
    }
}
