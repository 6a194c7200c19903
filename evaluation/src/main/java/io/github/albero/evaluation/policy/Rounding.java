package io.github.albero.evaluation.policy;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a number is rounded: to how many decimals, and which way (rules E2, E3).
 *
 * @param decimals how many decimals are left, 0 to 12
 * @param mode which way
 */
public record Rounding(int decimals, RoundingMode mode) implements Serializable {

    /** As numbers are kept: 12 decimals, half even (rule E2). */
    public static final Rounding KEPT = new Rounding(12, RoundingMode.HALF_EVEN);

    /** As a kept number is rounded once before thresholds and display are decided from it: 8 decimals (rule E2). */
    public static final Rounding DECIDING = new Rounding(8, RoundingMode.HALF_EVEN);

    /** As numbers are displayed: 2 decimals, half up (rule E3). */
    public static final Rounding DISPLAYED = new Rounding(2, RoundingMode.HALF_UP);

    private static final int MOST_DECIMALS = 12;

    /**
     * Checks the number of decimals.
     *
     * @throws IllegalArgumentException if they are fewer than 0 or more than 12, or the mode refuses to round
     */
    public Rounding {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals must be between 0 and " + MOST_DECIMALS + ": " + decimals);
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("rounding must have a direction, not UNNECESSARY");
        }
    }

    /**
     * Rounds a number.
     *
     * @param number any number
     * @return the number with exactly as many decimals as this leaves
     */
    public BigDecimal round(BigDecimal number) {
        return number.setScale(decimals, mode);
    }

    /**
     * Rounds a score, but not beyond limits between which it lies.
     *
     * @param score any score
     * @param floor the lowest score
     * @param cap the highest score
     * @return the rounded score, or the limit that rounding would have passed
     */
    public BigDecimal round(BigDecimal score, BigDecimal floor, BigDecimal cap) {
        BigDecimal rounded = round(score);
        if (rounded.compareTo(cap) > 0 && score.compareTo(cap) <= 0) {
            return cap;
        }
        return rounded.compareTo(floor) < 0 && score.compareTo(floor) >= 0 ? floor : rounded;
    }
}
