package io.github.albero.model.text;

import java.math.BigDecimal;

/**
 * The one shape in which numbers are kept: exact, without trailing zeros, never in exponent form, so that {@code 2.50}
 * and {@code 2.5} are equal and {@code 100} stays {@code 100}.
 *
 * <p>Numbers with more than {@value #MAX_DIGITS} digits when written out are refused before anything is computed with
 * them: {@code 1e99999999} is ten characters in a file and minutes of arithmetic.
 */
public final class ExactDecimal {

    /** The most digits that a number may have, those before and after its decimal mark together: {@value}. */
    public static final int MAX_DIGITS = 34;

    private ExactDecimal() {}

    /**
     * The same number in the shape that is kept.
     *
     * @param number any number
     * @return an equal number with a scale of at least 0 and without trailing zeros
     * @throws IllegalArgumentException if the number is not {@link #isBounded bounded}
     */
    public static BigDecimal of(BigDecimal number) {
        if (!isBounded(number)) {
            throw new IllegalArgumentException("number must have at most " + MAX_DIGITS + " digits");
        }
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Whether the number is short enough to compute with: at most {@value #MAX_DIGITS} digits when it is written out
     * without an exponent, not counting a zero that stands alone before the decimal mark.
     *
     * @param number any number
     * @return whether {@link #of} accepts it
     */
    public static boolean isBounded(BigDecimal number) {
        long beforeTheMark = (long) number.precision() - number.scale();
        return number.precision() <= MAX_DIGITS && number.scale() <= MAX_DIGITS && beforeTheMark <= MAX_DIGITS;
    }
}
