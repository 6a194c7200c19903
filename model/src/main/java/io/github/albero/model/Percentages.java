package io.github.albero.model;

import io.github.albero.model.text.ExactDecimal;
import java.math.BigDecimal;

/** What a degree of attainment may be: 0 to 100. */
final class Percentages {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percentages() {}

    static BigDecimal require(BigDecimal percent, String what) {
        BigDecimal exact = ExactDecimal.of(percent);
        if (exact.signum() < 0 || exact.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(what + " must be between 0 and 100: " + exact);
        }
        return exact;
    }
}
