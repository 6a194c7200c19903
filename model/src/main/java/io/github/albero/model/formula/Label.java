package io.github.albero.model.formula;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a formula that name one thing, without what stands around them. */
final class Label {

    private static final String AROUND = " \t\n\r\u00a0\u202f.,;:*×\"“”«»'’-–—_";
    private static final int LAYERS = 20;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern TIMES_HUNDRED_BEFORE = Pattern.compile("^\\s*+100\\s*+[x×*]");
    private static final Pattern TIMES_HUNDRED_AFTER = WordPattern.of("(?:[\\s)](?:x|per) ?|[×*]\\s?)100\\s{0,3}%?$");
    private static final Pattern IN_PERCENT =
            WordPattern.of("(?:(?<=[\\s\\p{Z})])%| in (?:%|percentuale|percent|per cent))$");
    private static final Pattern ANOTHER_FACTOR = WordPattern.of("(?:[\\s)]x|[×*])\\s{0,3}\\d");

    private Label() {}

    /**
     * The label in an operand; empty if there are no words, or a factor other than 100: a hundred only says that the
     * quotient is shown in percent.
     */
    static Optional<String> in(String operand) {
        String words = withoutParentheses(withoutHundred(trimmed(operand)));
        return LETTER.matcher(words).find() && !ANOTHER_FACTOR.matcher(words).find()
                ? Optional.of(words)
                : Optional.empty();
    }

    static String withoutHundred(String operand) {
        Matcher before = TIMES_HUNDRED_BEFORE.matcher(operand);
        String times = before.find() ? operand.substring(before.end()) : operand;
        String rest = trimmed(IN_PERCENT.matcher(trimmed(times)).replaceFirst(""));
        Matcher after = TIMES_HUNDRED_AFTER.matcher(rest);
        if (!after.find()) {
            return trimmed(rest);
        }
        boolean keepsParenthesis = rest.charAt(after.start()) == ')';
        return trimmed(rest.substring(0, after.start() + (keepsParenthesis ? 1 : 0)));
    }

    /** The text without the parentheses that enclose the whole of it; more layers than anybody writes are left. */
    static String withoutParentheses(String text) {
        String inside = text;
        for (int layer = 0; layer < LAYERS && isEnclosed(inside); layer++) {
            inside = trimmed(inside.substring(1, inside.length() - 1));
        }
        return inside;
    }

    static boolean isEnclosed(String text) {
        return text.length() > 1 && groupFrom(text) == 0;
    }

    /** What stands in the parentheses that end a text; empty if none do. */
    static Optional<String> groupAtEnd(String text) {
        String words = trimmed(text);
        int from = groupFrom(words);
        return from < words.length()
                ? Optional.of(trimmed(words.substring(from + 1, words.length() - 1)))
                : Optional.empty();
    }

    /** Where the parentheses open that the last character closes; the length if it closes none. */
    private static int groupFrom(String text) {
        int open = 0;
        for (int place = text.length() - 1; place >= 0; place--) {
            open -= FormulaText.nesting(text.charAt(place));
            if (open <= 0) {
                return open == 0 && place < text.length() - 1 ? place : text.length();
            }
        }
        return text.length();
    }

    /** Whether the sign before a place belongs to what it ends: an abbreviation such as {@code c.c.}, minutes as in 30'. */
    private static boolean belongs(String text, int to) {
        char last = text.charAt(to - 1);
        return (to >= 3 && last == '.' && text.charAt(to - 3) == '.')
                || (to >= 2 && (last == '\'' || last == '’') && Character.isDigit(text.charAt(to - 2)));
    }

    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && AROUND.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(text.charAt(to - 1)) >= 0 && !belongs(text, to)) {
            to--;
        }
        return text.substring(from, to);
    }
}
