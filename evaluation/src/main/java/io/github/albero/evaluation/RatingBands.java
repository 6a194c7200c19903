package io.github.albero.evaluation;

import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * The ranges of scores and what they are called: half-open, in order, without gap or overlap, from the floor upward, the
 * last without an end (rule C13).
 */
@Value.Immutable
public abstract class RatingBands implements Serializable {

    private static final long serialVersionUID = 1L;

    RatingBands() {}

    /**
     * One range: it begins here and ends before the next begins.
     *
     * @param from the lowest score of the range, 70 for 70 %
     * @param rating what scores in the range are called
     */
    public record Band(BigDecimal from, Rating rating) implements Serializable {

        /**
         * Brings the number into the shape in which numbers are kept.
         *
         * @throws IllegalArgumentException if it has too many digits
         */
        public Band {
            from = ExactDecimal.of(from);
        }
    }

    /**
     * The ranges, from the lowest.
     *
     * @return at least one band
     */
    public abstract List<Band> bands();

    /**
     * Three ranges: not met from 0, partly met and met.
     *
     * @param partlyFrom the lowest score that is partly met, such as 70
     * @param metFrom the lowest score that is met, such as 90
     * @return the bands
     * @throws IllegalArgumentException unless {@code 0 < partlyFrom < metFrom}
     */
    public static RatingBands metPartlyNot(long partlyFrom, long metFrom) {
        return of(List.of(
                new Band(BigDecimal.ZERO, Rating.NOT_MET),
                new Band(BigDecimal.valueOf(partlyFrom), Rating.PARTLY_MET),
                new Band(BigDecimal.valueOf(metFrom), Rating.MET)));
    }

    /**
     * Some ranges.
     *
     * @param bands the ranges from the lowest
     * @return the bands
     * @throws IllegalArgumentException if there is none, or one does not begin above the one before
     */
    public static RatingBands of(Iterable<Band> bands) {
        return new Builder().addAllBands(bands).build();
    }

    /**
     * What a score is called.
     *
     * @param score the score, not below the first band
     * @return the rating of the last band that begins at or below the score
     */
    public Rating rate(BigDecimal score) {
        BigDecimal deciding = Numbers.deciding(score);
        Rating rating = bands().get(0).rating();
        for (Band band : bands()) {
            if (deciding.compareTo(band.from()) >= 0) {
                rating = band.rating();
            }
        }
        return rating;
    }

    /** A score as it is displayed: rounded half up, but never upward over an edge or 100 (rule E3). */
    BigDecimal shown(BigDecimal score) {
        BigDecimal deciding = Numbers.deciding(score);
        BigDecimal shown = Numbers.rounded(score);
        for (Band band : bands()) {
            shown = notOver(band.from(), deciding, shown);
        }
        return notOver(Numbers.HUNDRED, deciding, shown);
    }

    private static BigDecimal notOver(BigDecimal edge, BigDecimal deciding, BigDecimal shown) {
        return deciding.compareTo(edge) < 0 && shown.compareTo(edge) >= 0 ? Numbers.justBelow(edge) : shown;
    }

    @Value.Check
    void check() {
        if (bands().isEmpty()) {
            throw new IllegalArgumentException("there must be at least one band");
        }
        for (int index = 1; index < bands().size(); index++) {
            Band before = bands().get(index - 1);
            Band band = bands().get(index);
            if (band.from().compareTo(before.from()) <= 0) {
                throw new IllegalArgumentException("band '" + band.rating().id() + "' must begin above '"
                        + before.rating().id() + "', at more than " + before.from() + ", not at " + band.from());
            }
        }
    }

    static final class Builder extends RatingBandsBuilder {
        Builder() {}
    }
}
