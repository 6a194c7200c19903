package io.github.albero.model;

import io.github.albero.model.target.Target;
import io.github.albero.model.target.UnitOfMeasure;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The measure of a node, such as {@code Tempo medio di pagamento}, with what it should reach.
 *
 * <p>It does not hold what was measured: that is an {@link Actual}.
 */
@Value.Immutable
public abstract class Indicator implements Serializable {

    private static final long serialVersionUID = 1L;

    Indicator() {}

    /**
     * The id, unique within the plan.
     *
     * @return the id, not blank, such as {@code 07.03/4} for the fourth indicator of node 07.03
     */
    public abstract String id();

    /**
     * Where the id comes from.
     *
     * @return {@link IdOrigin#ASSIGNED} if not specified
     */
    @Value.Default
    public IdOrigin idOrigin() {
        return IdOrigin.ASSIGNED;
    }

    /**
     * The code that the plan prints.
     *
     * @return the code, empty if the plan prints none
     */
    public abstract Optional<String> code();

    /**
     * What is measured, in the words of the plan.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * How it is computed.
     *
     * @return the formula, empty if the plan has none apart from the name
     */
    public abstract Optional<Formula> formula();

    /**
     * Which way it is better.
     *
     * @return {@link Direction#UNKNOWN} if the plan does not say
     */
    @Value.Default
    public Direction direction() {
        return Direction.UNKNOWN;
    }

    /**
     * What the plan's column of units says.
     *
     * @return the unit, empty if the plan has no such column
     */
    public abstract Optional<UnitOfMeasure> unit();

    /**
     * What should be reached.
     *
     * @return the targets in the order of the plan; none if the plan sets none
     */
    public abstract List<Target> targets();

    /**
     * What it weighs among its siblings.
     *
     * @return the weight as written, 30 for 30 %; empty if the plan gives none
     */
    public abstract Optional<BigDecimal> weight();

    /**
     * Who answers for it.
     *
     * @return the owners; none if the plan names none
     */
    public abstract List<Owner> owners();

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with the values of this indicator.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Texts.requireNotBlank(id(), "indicator id");
        Texts.requireNotBlank(name(), "indicator name");
        Weights.require(weight());
    }

    /** Builds indicators. A builder is for one thread. */
    public static final class Builder extends IndicatorBuilder {
        Builder() {}
    }
}
