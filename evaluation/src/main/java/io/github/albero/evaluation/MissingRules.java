package io.github.albero.evaluation;

import java.io.Serializable;
import org.immutables.value.Value;

/** What happens to what could not be scored (rule D5). */
@Value.Immutable
public abstract class MissingRules implements Serializable {

    private static final long serialVersionUID = 1L;

    MissingRules() {}

    /** What becomes of an indicator that is due but was not measured. */
    public enum MissingActual {
        /** It is left out, and the weights of the others grow. */
        LEFT_OUT,
        /** It scores the floor. */
        ZERO
    }

    /**
     * What becomes of an indicator that is due but was not measured. One that is not assessable, not due or ambiguous is
     * always left out.
     *
     * @return {@link MissingActual#LEFT_OUT} if not specified
     */
    @Value.Default
    public MissingActual missingActual() {
        return MissingActual.LEFT_OUT;
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rules. A builder is for one thread. */
    public static final class Builder extends MissingRulesBuilder {
        Builder() {}
    }
}
