package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.Rounding;
import io.github.albero.model.text.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How many decimals numbers have, inside and on display (rules E2, E3). */
final class Numbers {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int SHOWN = Rounding.DISPLAYED.decimals();

    private Numbers() {}

    /** A quotient as it is kept: 12 decimals, half even. */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, Rounding.KEPT.decimals(), Rounding.KEPT.mode());
    }

    /** The same number without zeros at the end of its decimals, which is computed with faster. */
    static BigDecimal trimmed(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A number with the decimals with which it is kept. */
    static BigDecimal kept(BigDecimal number) {
        return Rounding.KEPT.round(number);
    }

    /** A kept number as thresholds and display are decided from it: rounded once to 8 decimals. */
    static BigDecimal deciding(BigDecimal kept) {
        return Rounding.DECIDING.round(kept);
    }

    /** A number rounded to what is displayed: 2 decimals, half up. */
    static BigDecimal rounded(BigDecimal kept) {
        return Rounding.DISPLAYED.round(deciding(kept));
    }

    /** The largest number that can be displayed below another. */
    static BigDecimal justBelow(BigDecimal edge) {
        return edge.setScale(SHOWN, RoundingMode.CEILING).subtract(BigDecimal.ONE.movePointLeft(SHOWN));
    }

    static String twoDecimals(BigDecimal number, Locale language) {
        return NumberText.writeWithTwoDecimals(number, language);
    }
}
