package io.github.albero.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are shown (rule E3). */
final class Rounding {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal JUST_BELOW = new BigDecimal("99.99");

    private Rounding() {}

    /** A number with two decimals, half up, but never from below 100 to 100. */
    static BigDecimal shown(BigDecimal number) {
        BigDecimal rounded = number.setScale(8, RoundingMode.HALF_EVEN).setScale(2, RoundingMode.HALF_UP);
        return number.compareTo(HUNDRED) < 0 && rounded.compareTo(HUNDRED) >= 0 ? JUST_BELOW : rounded;
    }
}
