package io.github.albero.evaluation.policy;

import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a degree of achievement is worth, range by range, such as 0 below 60 and from there on as achieved (rules C1, C13).
 *
 * @param bands the ranges from the lowest; none if everything is worth what was achieved
 */
public record ScoreBands(List<Band> bands) implements Serializable {

    /** Everything is worth what was achieved. */
    public static final ScoreBands AS_ACHIEVED = new ScoreBands(List.of());

    /**
     * One range: it begins here and ends before the next begins.
     *
     * @param edge where it begins
     * @param worth what everything in it is worth, 50 for 50 %; empty if it is worth what was achieved
     */
    public record Band(Edge edge, Optional<BigDecimal> worth) implements Serializable {

        /**
         * Brings the number into the shape in which numbers are kept.
         *
         * @throws IllegalArgumentException if it has too many digits
         */
        public Band {
            worth = worth.map(ExactDecimal::of);
        }

        /**
         * A range in which everything is worth the same.
         *
         * @param from the lowest degree, 60 for 60 %
         * @param worth what it is worth, 50 for 50 %
         * @return the range
         */
        public static Band worth(long from, long worth) {
            return new Band(Edge.from(from), Optional.of(BigDecimal.valueOf(worth)));
        }

        /**
         * A range in which everything is worth what was achieved.
         *
         * @param from the lowest degree, 60 for 60 %
         * @return the range
         */
        public static Band asAchieved(long from) {
            return new Band(Edge.from(from), Optional.empty());
        }

        private BigDecimal lowest() {
            return worth.orElse(edge.at());
        }
    }

    /**
     * Checks that more achieved is never worth less (rule C2).
     *
     * @throws IllegalArgumentException if a range does not begin above the one before, or is worth less than it
     */
    public ScoreBands {
        bands = List.copyOf(bands);
        if (!bands.isEmpty()) {
            Ladder.requireUpward(bands.stream().map(Band::edge).toList(), "band");
        }
        for (int step = 1; step < bands.size(); step++) {
            requireNotLess(bands.get(step - 1), bands.get(step));
        }
    }

    private static void requireNotLess(Band before, Band band) {
        BigDecimal highest = before.worth().orElse(band.edge().at());
        if (band.lowest().compareTo(highest) < 0) {
            throw new IllegalArgumentException("the band " + band.edge().inWords()
                    + " must not be worth less than the one before, " + highest + ": " + band.lowest());
        }
    }

    /**
     * What a degree of achievement is worth.
     *
     * @param achieved in percent, between floor and cap
     * @return in percent
     */
    public BigDecimal worth(BigDecimal achieved) {
        return bands.isEmpty()
                ? achieved
                : bands.get(Ladder.place(edges(), achieved)).worth().orElse(achieved);
    }

    private List<Edge> edges() {
        return bands.stream().map(Band::edge).toList();
    }

    /**
     * Refuses bands that do not go from the floor to the cap, or are worth what lies outside.
     *
     * @param floor the lowest score
     * @param cap the highest score
     * @throws IllegalArgumentException if the first does not begin at the floor, the last begins above the cap, or one is
     *     worth less than the floor or more than the cap
     */
    public void requireSpan(BigDecimal floor, BigDecimal cap) {
        if (bands.isEmpty()) {
            return;
        }
        Ladder.requireSpan(edges(), floor, cap, "band");
        for (Band band : bands) {
            if (band.lowest().compareTo(floor) < 0 || band.lowest().compareTo(cap) > 0) {
                throw new IllegalArgumentException("the band " + band.edge().inWords() + " must be worth " + floor
                        + " to " + cap + ", between floor and cap, not " + band.lowest());
            }
        }
    }
}
