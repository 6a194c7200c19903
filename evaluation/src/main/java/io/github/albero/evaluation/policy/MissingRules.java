package io.github.albero.evaluation.policy;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What happens to what could not be scored (rules C12, D5). What is not assessable, not due or ambiguous is always left out.
 */
@Value.Immutable
public abstract class MissingRules implements Serializable {

    private static final long serialVersionUID = 1L;

    MissingRules() {}

    /** What becomes of an indicator that is due but was not measured. */
    public enum MissingActual {
        /** It is left out, and the weights of the others grow. */
        LEFT_OUT,
        /** It scores the floor. */
        ZERO,
        /** Nothing above it has a score until it is measured. */
        REFUSED
    }

    /** What becomes of a fraction whose denominator is zero. */
    public enum ZeroDenominator {
        /** It is left out, and the weights of the others grow. */
        LEFT_OUT,
        /** There was nothing to do, and so all of it was done: the target is reached. */
        MET,
        /** Nothing above it has a score. */
        REFUSED
    }

    /**
     * What becomes of an indicator that is due but was not measured.
     *
     * @return {@link MissingActual#LEFT_OUT} if not specified
     */
    @Value.Default
    public MissingActual missingActual() {
        return MissingActual.LEFT_OUT;
    }

    /**
     * What becomes of a fraction whose denominator is zero.
     *
     * @return {@link ZeroDenominator#LEFT_OUT} if not specified
     */
    @Value.Default
    public ZeroDenominator zeroDenominator() {
        return ZeroDenominator.LEFT_OUT;
    }

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

    /** Builds rules. A builder is for one thread. */
    public static final class Builder extends MissingRulesBuilder {
        Builder() {}
    }
}
