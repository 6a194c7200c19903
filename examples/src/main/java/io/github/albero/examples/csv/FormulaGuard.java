package io.github.albero.examples.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps texts that begin as formulas do from being computed by a spreadsheet: an apostrophe stands before them, and is
 * taken away again on reading. {@code ="01"}, with which spreadsheets keep a leading zero, is read as its text.
 */
final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'('*[=+\\-@\\t\\r].*)", Pattern.DOTALL);
    private static final Pattern TEXT_AS_FORMULA = Pattern.compile("=\"([^\"]*)\"");
    private static final String DASH = "-";

    private FormulaGuard() {}

    static String written(String text) {
        boolean isFormula = FORMULA.matcher(text).matches() && !text.equals(DASH);
        return isFormula || TEXT_AS_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String read(String cell) {
        Matcher guarded = GUARDED.matcher(cell);
        if (guarded.matches()) {
            return guarded.group(1);
        }
        Matcher text = TEXT_AS_FORMULA.matcher(cell);
        return text.matches() ? text.group(1) : cell;
    }
}
