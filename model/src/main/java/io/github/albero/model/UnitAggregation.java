package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who reports an indicator that several units share, and how their values combine (rule B4).
 *
 * <p>Either one unit reports for all, and nothing is to be combined, or each unit reports for itself.
 */
@Value.Immutable
public abstract class UnitAggregation implements Serializable {

    private static final long serialVersionUID = 1L;

    UnitAggregation() {}

    /**
     * The unit that reports for all.
     *
     * @return an id of the unit directory, not blank; empty if each unit reports for itself
     */
    public abstract Optional<String> reporter();

    /**
     * How the values of the units combine.
     *
     * @return the combination; empty if one unit reports for all, or the plan does not say
     */
    public abstract Optional<UnitCombination> combination();

    /**
     * What the units weigh in a {@linkplain UnitCombination#WEIGHTED_MEAN weighted mean}.
     *
     * @return weights by unit id, 30 for 30 %, not negative and kept without trailing zeros; empty if the plan gives none
     */
    public abstract Map<String, BigDecimal> weights();

    /**
     * Whether the target is for each unit or for all together.
     *
     * @return the scope, empty if the plan does not say
     */
    public abstract Optional<TargetScope> targetScope();

    /**
     * One unit reports for all.
     *
     * @param unitId an id of the unit directory
     * @return the aggregation
     * @throws IllegalArgumentException if the id is blank
     */
    public static UnitAggregation reportedBy(String unitId) {
        return builder().reporter(unitId).build();
    }

    /**
     * Each unit reports for itself.
     *
     * @param combination how the values combine
     * @return the aggregation, without weights
     */
    public static UnitAggregation eachUnit(UnitCombination combination) {
        return builder().combination(combination).build();
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    UnitAggregation check() {
        reporter().ifPresent(unit -> BlankText.refuse(unit, "reporter"));
        if (reporter().isPresent() && combination().isPresent()) {
            throw new IllegalArgumentException("'" + reporter().get() + "' reports for all, so there must be no "
                    + "combination: " + combination().get());
        }
        if (!weights().isEmpty() && !combination().equals(Optional.of(UnitCombination.WEIGHTED_MEAN))) {
            throw new IllegalArgumentException("only a weighted mean must have weights of units: " + weights());
        }
        Texts.requireUnicode(weights().keySet(), "unit id");
        Map<String, BigDecimal> kept = Weights.kept(weights());
        return kept.equals(weights())
                ? this
                : builder().from(this).weights(kept).build();
    }

    /**
     * Builds aggregations. A builder is for one thread.
     *
     * <p>Refused with an {@link IllegalArgumentException} is a combination where one unit reports for all, and weights of units
     * where the combination is not a {@linkplain UnitCombination#WEIGHTED_MEAN weighted mean}.
     */
    public static final class Builder extends UnitAggregationBuilder {
        Builder() {}

        /**
         * Sets what a unit weighs.
         *
         * @param unitId an id of the unit directory
         * @param weight 30 for 30 %, not negative
         * @return this builder
         */
        public Builder weight(String unitId, BigDecimal weight) {
            return putWeight(unitId, weight);
        }

        /**
         * Sets what a unit weighs.
         *
         * @param unitId an id of the unit directory
         * @param weight 30 for 30 %, not negative
         * @return this builder
         */
        public Builder weight(String unitId, long weight) {
            return putWeight(unitId, BigDecimal.valueOf(weight));
        }
    }
}
