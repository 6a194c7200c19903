package io.github.albero.evaluation.policy;

import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is done late is still worth, by days, such as 80 up to 30 days late and 50 up to 60 (rule C7).
 *
 * @param bands the ranges from one day late on; none if what is late is worth the floor
 */
public record LatenessBands(List<Band> bands) implements Serializable {

    /** What is late is worth the floor, however late it is. */
    public static final LatenessBands NONE = new LatenessBands(List.of());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One range of days: it ends before the next begins, and the last has no end.
     *
     * @param fromDays the first day of delay that belongs to it; 1 is the day after the due date
     * @param worth what is done then is worth, 80 for 80 %
     */
    public record Band(int fromDays, BigDecimal worth) implements Serializable {

        /**
         * Brings the number into the shape in which numbers are kept.
         *
         * @throws IllegalArgumentException if it has too many digits
         */
        public Band {
            worth = ExactDecimal.of(worth);
        }
    }

    /**
     * Checks that the ranges begin with the first day of delay, and that later is never worth more (rule C2).
     *
     * @throws IllegalArgumentException if there is a gap, days do not go upward, or what is later is worth more, or what is
     *     late as much as what is in time
     */
    public LatenessBands {
        bands = List.copyOf(bands);
        if (!bands.isEmpty() && bands.get(0).fromDays() != 1) {
            throw new IllegalArgumentException("the first band of days late must begin with day 1, not with day "
                    + bands.get(0).fromDays());
        }
        BigDecimal before = HUNDRED;
        int day = 0;
        for (Band band : bands) {
            requireLater(band, day);
            requireLess(band, before, day == 0);
            day = band.fromDays();
            before = band.worth();
        }
    }

    private static void requireLater(Band band, int before) {
        if (band.fromDays() <= before) {
            throw new IllegalArgumentException(
                    "bands of days late must go upward: day " + band.fromDays() + " must not come after day " + before);
        }
    }

    private static void requireLess(Band band, BigDecimal before, boolean isFirst) {
        int comparison = band.worth().compareTo(before);
        if (band.worth().signum() < 0 || comparison > 0 || (isFirst && comparison == 0)) {
            throw new IllegalArgumentException(
                    "what is late from day " + band.fromDays() + " must be worth 0 or more, and "
                            + (isFirst ? "less than " : "not more than ") + before + ": " + band.worth());
        }
    }

    /**
     * What is still worth what was done late.
     *
     * @param days how many days after the due date, 1 at least
     * @return in percent, empty if it is worth the floor
     */
    public Optional<BigDecimal> worth(long days) {
        return bands.stream()
                .filter(band -> band.fromDays() <= days)
                .reduce((earlier, later) -> later)
                .map(Band::worth);
    }
}
