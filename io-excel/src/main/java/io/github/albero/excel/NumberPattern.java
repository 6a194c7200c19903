package io.github.albero.excel;

import java.math.BigDecimal;

/** How cells show numbers; the spreadsheet writes the marks of its user's language. */
final class NumberPattern {

    static final String WHOLE = "#,##0";
    static final String TWO_DECIMALS = "#,##0.00";

    private static final int MOST_DECIMALS = 6;

    private NumberPattern() {}

    /** The decimals that a number has; optional decimals would leave a lone mark behind whole numbers. */
    static String of(BigDecimal number) {
        int decimals =
                Math.min(MOST_DECIMALS, Math.max(0, number.stripTrailingZeros().scale()));
        return decimals == 0 ? WHOLE : WHOLE + "." + "0".repeat(decimals);
    }

    /** With a sign and a word behind it, such as {@code +18 giorni}. */
    static String signed(String pattern, String word) {
        String suffix = word.isEmpty() ? "" : "\" " + word.replace("\"", "") + "\"";
        return "+" + pattern + suffix + ";-" + pattern + suffix + ";" + pattern + suffix;
    }
}
