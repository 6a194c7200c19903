package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is written as owner, cut at every mark that may stand between two units: commas, semicolons, slashes, plus signs,
 * dashes with blanks around them, line ends, and the word "and". Names may hold such marks too, so what stands between
 * two of them need not be a whole name.
 */
final class OwnerParts {

    private static final Pattern BLANKS = Pattern.compile("\\h+");
    private static final String AND = "(?:ed?|and|&)";
    private static final String LIST_MARK = "(?: ?[,;/+\\r\\n]| ?(?<=\\s)[-–—•](?=\\s)| (?:e/o|and/or)(?=\\s))";
    private static final Pattern MARK =
            Pattern.compile("(?iu)(?<list>" + LIST_MARK + "++(?: ?" + AND + "(?=\\s))?)| " + AND + " ");

    private final String text;
    private final List<Part> parts = new ArrayList<>();

    /** Where a part begins and ends, and whether only an "and" stands before it. */
    private record Part(int from, int to, boolean isAfterAnd) {}

    OwnerParts(String written) {
        text = BLANKS.matcher(written).replaceAll(" ");
        Matcher mark = MARK.matcher(text);
        int from = 0;
        boolean isAfterAnd = false;
        while (mark.find()) {
            add(new Part(from, mark.start(), isAfterAnd));
            from = mark.end();
            isAfterAnd = mark.group("list") == null;
        }
        add(new Part(from, text.length(), isAfterAnd));
    }

    private void add(Part part) {
        if (!BlankText.isBlank(text.substring(part.from(), part.to()))) {
            parts.add(part);
        }
    }

    int count() {
        return parts.size();
    }

    /** The text from one part to another, with the marks between them and single blanks. */
    String text(int first, int last) {
        return BlankText.strip(
                text.substring(parts.get(first).from(), parts.get(last).to()));
    }

    /** Whether only "and" stands between some parts, so that they may be one name. */
    boolean areJoinedByAnd(int first, int last) {
        return parts.subList(first + 1, last + 1).stream().allMatch(Part::isAfterAnd);
    }

    /** Whether an "and" stands before or after some parts. */
    boolean areBesideAnd(int first, int last) {
        return parts.get(first).isAfterAnd()
                || (last + 1 < parts.size() && parts.get(last + 1).isAfterAnd());
    }
}
