package io.github.albero.evaluation;

import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** How far a target was reached, in percent, from what was measured (rules C3 to C7). */
@Value.Immutable
public abstract class AchievementRules implements Serializable {

    private static final long serialVersionUID = 1L;

    AchievementRules() {}

    /** What a target of "more than" or "less than" scores when it is exactly equalled, and so not reached (rule C6). */
    public enum Equalled {
        /** The largest score that can be displayed below 100: 99.99. */
        JUST_BELOW,
        /** The lowest score. */
        ZERO
    }

    /**
     * The lowest score.
     *
     * @return 0 if not specified
     */
    @Value.Default
    public BigDecimal floor() {
        return BigDecimal.ZERO;
    }

    /**
     * The highest score.
     *
     * @return 100 if not specified
     */
    @Value.Default
    public BigDecimal cap() {
        return Numbers.HUNDRED;
    }

    /**
     * What an equalled strict target scores.
     *
     * @return {@link Equalled#JUST_BELOW} if not specified
     */
    @Value.Default
    public Equalled equalled() {
        return Equalled.JUST_BELOW;
    }

    /** The score of a raw achievement: not below the floor, not above the cap. */
    BigDecimal limited(BigDecimal raw) {
        return raw.max(floor()).min(cap());
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
    AchievementRules check() {
        if (floor().signum() < 0 || cap().compareTo(Numbers.HUNDRED) < 0) {
            throw new IllegalArgumentException(
                    "floor must not be below 0 and cap not below 100: " + floor() + ", " + cap());
        }
        if (!ExactDecimal.isBounded(floor()) || !ExactDecimal.isBounded(cap())) {
            throw new IllegalArgumentException(
                    "floor and cap must have at most " + ExactDecimal.MAX_DIGITS + " digits");
        }
        if (floor().compareTo(Numbers.HUNDRED) >= 0) {
            throw new IllegalArgumentException("floor must be below 100: " + floor());
        }
        BigDecimal exactFloor = ExactDecimal.of(floor());
        BigDecimal exactCap = ExactDecimal.of(cap());
        boolean isExact = exactFloor.scale() == floor().scale() && exactCap.scale() == cap().scale();
        return isExact
                ? this
                : builder().from(this).floor(exactFloor).cap(exactCap).build();
    }

    /** Builds rules. A builder is for one thread. */
    public static final class Builder extends AchievementRulesBuilder {
        Builder() {}
    }
}
