package io.github.albero.evaluation;

import io.github.albero.model.text.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How many decimals numbers have, inside and on display (rules E2, E3). */
final class Numbers {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int INSIDE = 12;
    private static final int DECIDING = 8;
    private static final int SHOWN = 2;

    private Numbers() {}

    /** A quotient as it is kept: 12 decimals, half even. */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, INSIDE, RoundingMode.HALF_EVEN);
    }

    /** A number with the decimals with which it is kept. */
    static BigDecimal kept(BigDecimal number) {
        return number.setScale(INSIDE, RoundingMode.HALF_EVEN);
    }

    /** A kept number as thresholds and display are decided from it: rounded once to 8 decimals. */
    static BigDecimal deciding(BigDecimal kept) {
        return kept.setScale(DECIDING, RoundingMode.HALF_EVEN);
    }

    /** A number rounded to what is displayed: 2 decimals, half up. */
    static BigDecimal rounded(BigDecimal kept) {
        return deciding(kept).setScale(SHOWN, RoundingMode.HALF_UP);
    }

    /** The largest number that can be displayed below another. */
    static BigDecimal justBelow(BigDecimal edge) {
        return edge.setScale(SHOWN, RoundingMode.CEILING).subtract(BigDecimal.ONE.movePointLeft(SHOWN));
    }

    static String twoDecimals(BigDecimal number, Locale language) {
        return NumberText.writeWithTwoDecimals(number, language);
    }
}
