package io.github.albero.evaluation.policy;

import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The ranges of scores and what they are called: in order, without gap or overlap, from the floor upward, the last
 * without an end (rule C13); and the brackets of cards, if there are any.
 */
@Value.Immutable
public abstract class RatingBands implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Edge FULL = Edge.from(100);

    RatingBands() {}

    /**
     * One range: it begins here and ends before the next begins.
     *
     * @param edge where it begins
     * @param rating what scores in the range are called
     */
    public record Band(Edge edge, Rating rating) implements Serializable {

        /**
         * A range that begins with a score.
         *
         * @param from the lowest score of the range, 70 for 70 %
         * @param rating what scores in the range are called
         */
        public Band(BigDecimal from, Rating rating) {
            this(Edge.from(from), rating);
        }

        /**
         * The number at which the range begins.
         *
         * @return such as 70 for 70 %
         */
        public BigDecimal from() {
            return edge.at();
        }
    }

    /**
     * One range as bodies write it, with both ends, such as 80 to 89.99.
     *
     * @param from where it begins
     * @param to where it ends: the beginning of the next, or the last number on the grid before it; empty for the last
     * @param rating what scores in the range are called
     */
    public record Range(Edge from, Optional<BigDecimal> to, Rating rating) implements Serializable {}

    /**
     * One bracket of cards (<i>fascia</i>).
     *
     * @param edge where it begins, held against the score as it is displayed (rule E3)
     * @param rating what it is called, such as {@code A}
     * @param pays what it pays, 80 for 80 % of what the post can get; empty if the policy does not say
     */
    public record Bracket(Edge edge, Rating rating, Optional<BigDecimal> pays) implements Serializable {

        /**
         * Checks the number, and brings it into the shape in which numbers are kept.
         *
         * @throws IllegalArgumentException if it is negative or has too many digits
         */
        public Bracket {
            pays = pays.map(ExactDecimal::of);
            if (pays.filter(share -> share.signum() < 0).isPresent()) {
                throw new IllegalArgumentException(
                        "bracket '" + rating.id() + "' must not pay less than nothing: " + pays.get());
            }
        }
    }

    /**
     * The ranges, from the lowest.
     *
     * @return at least one band
     */
    public abstract List<Band> bands();

    /**
     * The brackets into which cards fall, from the lowest.
     *
     * @return the brackets, none if the policy has none
     */
    public abstract List<Bracket> brackets();

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
     * @return the bands, without brackets
     * @throws IllegalArgumentException if there is none, or one does not begin above the one before
     */
    public static RatingBands of(Iterable<Band> bands) {
        return new Builder().bands(bands).build();
    }

    /**
     * Some ranges as bodies write them, such as 80 to 89.99 and 90 to 94.99, taken as what they mean: from 80 to below 90.
     *
     * @param ranges the ranges from the lowest
     * @return the bands, without brackets
     * @throws IllegalArgumentException if there is a gap or an overlap; the message says between which two
     */
    public static RatingBands ofRanges(List<Range> ranges) {
        List<Band> bands = new ArrayList<>();
        for (int step = 0; step < ranges.size(); step++) {
            Range range = ranges.get(step);
            bands.add(new Band(range.from(), range.rating()));
            boolean isLast = step == ranges.size() - 1;
            if (!isLast && range.to().isPresent()) {
                requireSeamless(range, ranges.get(step + 1));
            }
        }
        return of(bands);
    }

    private static void requireSeamless(Range range, Range next) {
        BigDecimal to = range.to().orElseThrow();
        if (!next.from().isSeamlessAfter(to)) {
            String fault = to.compareTo(next.from().at()) < 0 ? "gap" : "overlap";
            throw new IllegalArgumentException("there must be no " + fault + " between '"
                    + range.rating().id() + "', which ends at " + to + ", and '"
                    + next.rating().id() + "', which begins " + next.from().inWords());
        }
    }

    /**
     * What a score is called.
     *
     * @param score the score, not below the first band
     * @return the rating of the last band that begins at or below the score, decided from 8 decimals (rule E2)
     */
    public Rating rate(BigDecimal score) {
        return bands().get(Ladder.place(edges(), score)).rating();
    }

    /**
     * The bracket of a card.
     *
     * @param displayed the score of the card as it is displayed
     * @return the bracket, empty if the policy has none
     */
    public Optional<Bracket> bracket(BigDecimal displayed) {
        return brackets().isEmpty()
                ? Optional.empty()
                : Optional.of(brackets()
                        .get(Ladder.place(brackets().stream().map(Bracket::edge).toList(), displayed)));
    }

    /**
     * A score as it is displayed: rounded half up to 2 decimals, but never upward over an edge or 100 (rule E3).
     *
     * @param score the score
     * @return the number with 2 decimals
     */
    public BigDecimal shown(BigDecimal score) {
        BigDecimal deciding = Rounding.DECIDING.round(score);
        BigDecimal shown = Rounding.DISPLAYED.round(deciding);
        if (shown.compareTo(deciding) <= 0) {
            return shown;
        }
        for (Edge edge : edges()) {
            shown = notOver(edge, deciding, shown);
        }
        return notOver(FULL, deciding, shown);
    }

    private static BigDecimal notOver(Edge edge, BigDecimal deciding, BigDecimal shown) {
        if (edge.isReachedByDeciding(deciding) || !edge.isReachedByDeciding(shown)) {
            return shown;
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(Rounding.DISPLAYED.decimals());
        BigDecimal last = edge.at().setScale(Rounding.DISPLAYED.decimals(), RoundingMode.CEILING);
        return edge.isIncluded() ? last.subtract(step) : last;
    }

    @Value.Lazy
    List<Edge> edges() {
        return bands().stream().map(Band::edge).toList();
    }

    /**
     * Refuses bands and brackets that do not go from the floor to the cap.
     *
     * @param floor the lowest score
     * @param cap the highest score
     * @throws IllegalArgumentException if the first does not begin at the floor, or the last begins above the cap
     */
    public final void requireSpan(BigDecimal floor, BigDecimal cap) {
        Ladder.requireSpan(edges(), floor, cap, "band");
        if (!brackets().isEmpty()) {
            Ladder.requireSpan(brackets().stream().map(Bracket::edge).toList(), floor, cap, "bracket");
        }
    }

    /**
     * A builder with these bands and brackets.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    @Value.Check
    void check() {
        Ladder.requireUpward(edges(), "band");
        if (!brackets().isEmpty()) {
            Ladder.requireUpward(brackets().stream().map(Bracket::edge).toList(), "bracket");
        }
    }

    /**
     * Builds bands. A builder is for one thread.
     *
     * <p>Refused with an {@link IllegalArgumentException} are no bands at all, and bands or brackets that do not begin above
     * the one before.
     */
    public static final class Builder extends RatingBandsBuilder {
        Builder() {}
    }
}
