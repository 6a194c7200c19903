package io.github.albero.evaluation.policy;

import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Where a band begins: {@code from 90}, which 90 reaches, or {@code above 90}, which it does not (rule C13).
 *
 * @param at the number, 90 for 90 %
 * @param isIncluded whether the number itself belongs to the band
 */
public record Edge(BigDecimal at, boolean isIncluded) implements Comparable<Edge>, Serializable {

    /**
     * Brings the number into the shape in which numbers are kept.
     *
     * @throws IllegalArgumentException if it has too many digits
     */
    public Edge {
        at = ExactDecimal.of(at);
    }

    /**
     * A band that begins with a number.
     *
     * @param number the first number of the band
     * @return the edge
     */
    public static Edge from(BigDecimal number) {
        return new Edge(number, true);
    }

    /**
     * A band that begins with a number.
     *
     * @param number the first number of the band
     * @return the edge
     */
    public static Edge from(long number) {
        return from(BigDecimal.valueOf(number));
    }

    /**
     * A band that begins above a number.
     *
     * @param number the last number below the band
     * @return the edge
     */
    public static Edge above(long number) {
        return new Edge(BigDecimal.valueOf(number), false);
    }

    /**
     * Whether a number lies at or beyond this edge.
     *
     * @param number any number; it decides by its value rounded to 8 decimals (rule E2)
     * @return whether it belongs to the band that begins here, or to one above
     */
    public boolean isReachedBy(BigDecimal number) {
        return isReachedByDeciding(Rounding.DECIDING.round(number));
    }

    /** The same for a number that has been rounded to 8 decimals. */
    boolean isReachedByDeciding(BigDecimal deciding) {
        int comparison = deciding.compareTo(at);
        return isIncluded ? comparison >= 0 : comparison > 0;
    }

    /**
     * Whether a band that is said to end at a number leaves neither gap nor overlap before one that begins here: it ends at
     * the same number, or one step of the grid on which both are written before it, as 89.99 before 90.
     *
     * @param to where the band before is said to end
     * @return whether there is nothing between the two, and nothing in both
     */
    public boolean isSeamlessAfter(BigDecimal to) {
        BigDecimal gap = at.subtract(to);
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, Math.max(to.scale(), at.scale())));
        return gap.signum() == 0 || (isIncluded && gap.compareTo(step) == 0);
    }

    @Override
    public int compareTo(Edge other) {
        int byNumber = at.compareTo(other.at);
        return byNumber == 0 ? Boolean.compare(other.isIncluded, isIncluded) : byNumber;
    }

    /** The edge as error messages say it, such as {@code from 90}. */
    String inWords() {
        return (isIncluded ? "from " : "above ") + at;
    }
}
