package io.github.albero.evaluation.policy;

import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How the scores of parts become the score of the whole (rules B4, D1 to D4, E3). */
@Value.Immutable
public abstract class RollUp implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    RollUp() {}

    /** What is made of the scores of the parts (rule D1). */
    public enum Combination {
        /** The mean, each part with its weight. */
        WEIGHTED_MEAN,
        /** The mean, whatever the parts weigh. */
        PLAIN_MEAN,
        /**
         * The sum of what each part gives: its score times its weight in percent, 30 being 30 %; without weights, the scores
         * themselves. What is left out gives nothing. The sum is neither below the floor nor above the cap.
         */
        SUM,
        /** The lowest. */
        WORST
    }

    /** What a part weighs that has no weight of its own (rule D2). */
    public enum Weighing {
        /** As much as each of its siblings, however many indicators it holds. */
        NESTED,
        /** As much as the indicators that it holds, so that each weighs the same in the whole. */
        FLAT
    }

    /** What a part weighs that has no weight where its siblings have some (rule D1). */
    public enum MixedWeights {
        /** Nobody can tell, and the whole has no score. */
        INCOMPLETE,
        /** Its part of what the others leave of 100, each of those without weight the same. */
        SHARE_THE_REST
    }

    /** Which value counts for a unit that answers for an indicator together with others (rule B4). */
    public enum UnitValue {
        /** Its own where it reported one, otherwise the body's. */
        OWN_ELSE_BODY,
        /** The body's. */
        BODY,
        /** Its own; where it reported none, the indicator is left out. */
        OWN
    }

    /**
     * What is made of the scores of the parts.
     *
     * @return {@link Combination#WEIGHTED_MEAN} if not specified
     */
    @Value.Default
    public Combination combination() {
        return Combination.WEIGHTED_MEAN;
    }

    /**
     * What a part weighs that has no weight of its own.
     *
     * @return {@link Weighing#NESTED} if not specified
     */
    @Value.Default
    public Weighing weighing() {
        return Weighing.NESTED;
    }

    /**
     * What a part weighs that has no weight where its siblings have some.
     *
     * @return {@link MixedWeights#INCOMPLETE} if not specified
     */
    @Value.Default
    public MixedWeights mixedWeights() {
        return MixedWeights.INCOMPLETE;
    }

    /**
     * The share of a node's own indicators where it has nodes below too (rule D4).
     *
     * @return in percent, the nodes below have the rest; empty if all weigh together as siblings
     */
    public abstract Optional<BigDecimal> ownShare();

    /**
     * Which value counts for a unit that answers for an indicator together with others.
     *
     * @return {@link UnitValue#OWN_ELSE_BODY} if not specified
     */
    @Value.Default
    public UnitValue unitValue() {
        return UnitValue.OWN_ELSE_BODY;
    }

    /**
     * What the combined score is worth.
     *
     * @return {@link ScoreBands#AS_ACHIEVED} if not specified
     */
    @Value.Default
    public ScoreBands bands() {
        return ScoreBands.AS_ACHIEVED;
    }

    /**
     * How the score is rounded before anything else is made of it (rule E3).
     *
     * @return the rounding; empty if it is not rounded
     */
    public abstract Optional<Rounding> rounding();

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with these rules.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    RollUp check() {
        Optional<BigDecimal> kept = ownShare().map(ExactDecimal::of);
        if (kept.filter(share -> share.signum() < 0 || share.compareTo(HUNDRED) > 0)
                .isPresent()) {
            throw new IllegalArgumentException(
                    "share of a node's own indicators must be between 0 and 100: " + kept.get());
        }
        return kept.equals(ownShare()) ? this : toBuilder().ownShare(kept).build();
    }

    /**
     * Builds roll-ups. A builder is for one thread.
     *
     * <p>Refused with an {@link IllegalArgumentException} is a share that is not between 0 and 100.
     */
    public static final class Builder extends RollUpBuilder {
        Builder() {}
    }
}
