package io.github.albero.evaluation;

import java.io.Serializable;
import org.immutables.value.Value;

/** How the scores of parts become the score of the whole: a weighted mean (rules D1 to D3). */
@Value.Immutable
public abstract class RollUp implements Serializable {

    private static final long serialVersionUID = 1L;

    RollUp() {}

    /** What a part weighs that has no weight of its own. */
    public enum Weighing {
        /** As much as each of its siblings, however many indicators it holds. */
        NESTED,
        /** As much as the indicators that it holds, so that each weighs the same in the whole. */
        FLAT
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
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds roll-ups. A builder is for one thread. */
    public static final class Builder extends RollUpBuilder {
        Builder() {}
    }
}
