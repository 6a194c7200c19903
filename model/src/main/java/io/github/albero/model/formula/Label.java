package io.github.albero.model.formula;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a formula that name one thing, without what stands around them. */
final class Label {

    private static final String AROUND = " \t\n\r\u00a0\u202f.,;:*×\"“”«»'’-–—_";
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern TIMES_HUNDRED_BEFORE = Pattern.compile("^\\s*+100\\s*+[x×*]");
    private static final Pattern TIMES_HUNDRED_AFTER = WordPattern.of("(?:[\\s)](?:x|per) ?|[×*]\\s?)100\\s{0,3}%?$");
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

    private static String withoutHundred(String operand) {
        Matcher before = TIMES_HUNDRED_BEFORE.matcher(operand);
        String rest = before.find() ? operand.substring(before.end()) : operand;
        Matcher after = TIMES_HUNDRED_AFTER.matcher(rest);
        if (!after.find()) {
            return trimmed(rest);
        }
        boolean keepsParenthesis = rest.charAt(after.start()) == ')';
        return trimmed(rest.substring(0, after.start() + (keepsParenthesis ? 1 : 0)));
    }

    /** The text without the parentheses that enclose the whole of it. */
    static String withoutParentheses(String text) {
        String inside = text;
        while (isEnclosed(inside)) {
            inside = trimmed(inside.substring(1, inside.length() - 1));
        }
        return inside;
    }

    static boolean isEnclosed(String text) {
        if (text.length() < 2 || text.charAt(0) != '(' || text.charAt(text.length() - 1) != ')') {
            return false;
        }
        int open = 0;
        for (int place = 0; place < text.length() - 1; place++) {
            open += FormulaText.nesting(text.charAt(place));
            if (open == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the point before a place ends an abbreviation such as {@code c.c.} */
    private static boolean isAbbreviated(String text, int to) {
        return to >= 3 && text.charAt(to - 1) == '.' && text.charAt(to - 3) == '.';
    }

    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && AROUND.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(text.charAt(to - 1)) >= 0 && !isAbbreviated(text, to)) {
            to--;
        }
        return text.substring(from, to);
    }
}
