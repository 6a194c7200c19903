package io.github.albero.evaluation.policy;

import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What the thresholds of an indicator are worth; what lies between two is worth in proportion (rule C9).
 *
 * <p>With minimum 0, target 100 and excellent 200, a scale 75 / 85 / 95 gives 50 for 80 and 150 for 90.
 */
@Value.Immutable
public abstract class ThresholdScale implements Serializable {

    private static final long serialVersionUID = 1L;

    ThresholdScale() {}

    /** What values beyond the first or last threshold are worth. */
    public enum Outside {
        /** What the threshold is worth. */
        HELD,
        /** In proportion, as between the last two thresholds. */
        EXTENDED
    }

    /**
     * What the minimum is worth.
     *
     * @return 0 if not specified
     */
    @Value.Default
    public BigDecimal minimum() {
        return BigDecimal.ZERO;
    }

    /**
     * What the target is worth.
     *
     * @return 100 if not specified
     */
    @Value.Default
    public BigDecimal target() {
        return BigDecimal.valueOf(100);
    }

    /**
     * What the maximum is worth.
     *
     * @return in percent; empty if the policy does not use this threshold
     */
    public abstract Optional<BigDecimal> maximum();

    /**
     * What "excellent" is worth.
     *
     * @return in percent; empty if the policy does not use this threshold
     */
    public abstract Optional<BigDecimal> excellent();

    /**
     * What values are worth that are worse than the first threshold.
     *
     * @return {@link Outside#HELD} if not specified
     */
    @Value.Default
    public Outside below() {
        return Outside.HELD;
    }

    /**
     * What values are worth that are better than the last threshold.
     *
     * @return {@link Outside#HELD} if not specified
     */
    @Value.Default
    public Outside above() {
        return Outside.HELD;
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
     * A builder with these values.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    ThresholdScale check() {
        List<BigDecimal> worths = worths();
        for (int step = 1; step < worths.size(); step++) {
            if (worths.get(step).compareTo(worths.get(step - 1)) < 0) {
                throw new IllegalArgumentException(
                        "a better threshold must not be worth less than the one before: " + worths);
            }
        }
        if (minimum().signum() < 0) {
            throw new IllegalArgumentException("the minimum must be worth 0 or more: " + minimum());
        }
        boolean isKept =
                worths.stream().allMatch(worth -> ExactDecimal.of(worth).scale() == worth.scale());
        return isKept ? this : kept();
    }

    private List<BigDecimal> worths() {
        return Stream.of(Optional.of(minimum()), Optional.of(target()), maximum(), excellent())
                .flatMap(Optional::stream)
                .toList();
    }

    private ThresholdScale kept() {
        return toBuilder()
                .minimum(ExactDecimal.of(minimum()))
                .target(ExactDecimal.of(target()))
                .maximum(maximum().map(ExactDecimal::of))
                .excellent(excellent().map(ExactDecimal::of))
                .build();
    }

    /**
     * Builds scales. A builder is for one thread.
     *
     * <p>Refused with an {@link IllegalArgumentException} are better thresholds that are worth less, and a minimum below 0.
     */
    public static final class Builder extends ThresholdScaleBuilder {
        Builder() {}
    }
}
