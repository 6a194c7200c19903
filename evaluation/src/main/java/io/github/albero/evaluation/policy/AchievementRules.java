package io.github.albero.evaluation.policy;

import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How far a target was reached, in percent, from what was measured (rules B1, B3, C3 to C9). */
@Value.Immutable
public abstract class AchievementRules implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    AchievementRules() {}

    /** What an amount is worth of which more is better (rule C3). */
    public enum HigherIsBetter {
        /** Measured divided by target. */
        MEASURED_BY_TARGET,
        /** The way from the baseline that was made, divided by the way to the target; without baseline as above. */
        FROM_BASELINE
    }

    /** What an amount is worth of which less is better (rule C3). */
    public enum LowerIsBetter {
        /** Target divided by measured. */
        TARGET_BY_MEASURED,
        /** Twice the target less what was measured, divided by the target. */
        TWICE_TARGET_LESS_MEASURED,
        /** The way from the baseline that was made, divided by the way to the target; without baseline the first. */
        FROM_BASELINE
    }

    /** How marks on a scale are compared (rule C3). */
    public enum Marks {
        /** As any other number: 3 of 4 is 75 %. */
        AS_NUMBERS,
        /** From the worst mark on: on a scale from 1 to 4, 3 of 4 is two steps of three. */
        FROM_WORST_MARK
    }

    /** What a target of "more than" or "less than" scores when it is exactly equalled, and so not reached (rule C6). */
    public enum Equalled {
        /** The largest score that can be displayed below 100: 99.99. */
        JUST_BELOW,
        /** A count is held against the next whole number: "more than 2" against 3. Anything else is just below 100. */
        NEXT_WHOLE,
        /** The lowest score. */
        ZERO
    }

    /** What a change is worth, such as 2 % where 5 % more was asked (rule C8). */
    public enum Changes {
        /** The change divided by the change that was asked: 2 / 5. */
        BY_CHANGE,
        /** What there is by what there should be: 102 / 105. */
        BY_LEVEL
    }

    /** What a deed is worth that is under way when it is due (rule C7). */
    public enum Unfinished {
        /** The lowest score. */
        ZERO,
        /** The degree of progress that was reported. */
        PROGRESS
    }

    /** What several requirements in one target are worth together (rule B1). */
    public enum Parts {
        /** What the worst of them is worth. */
        LEAST,
        /** Their mean. */
        MEAN
    }

    /** Which value stands where a state was measured on several days (rule B3). */
    public enum Levels {
        /** The latest. */
        LATEST,
        /**
         * The weighted mean: the sum of the numerators by the sum of the denominators; plain amounts weigh the same. There
         * is no mean of percentages.
         */
        MEAN
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
        return HUNDRED;
    }

    /**
     * What an amount is worth of which more is better.
     *
     * @return {@link HigherIsBetter#MEASURED_BY_TARGET} if not specified
     */
    @Value.Default
    public HigherIsBetter higherIsBetter() {
        return HigherIsBetter.MEASURED_BY_TARGET;
    }

    /**
     * What an amount is worth of which less is better.
     *
     * @return {@link LowerIsBetter#TARGET_BY_MEASURED} if not specified
     */
    @Value.Default
    public LowerIsBetter lowerIsBetter() {
        return LowerIsBetter.TARGET_BY_MEASURED;
    }

    /**
     * How marks on a scale are compared.
     *
     * @return {@link Marks#AS_NUMBERS} if not specified
     */
    @Value.Default
    public Marks marks() {
        return Marks.AS_NUMBERS;
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

    /**
     * What a change is worth.
     *
     * @return {@link Changes#BY_CHANGE} if not specified
     */
    @Value.Default
    public Changes changes() {
        return Changes.BY_CHANGE;
    }

    /**
     * What several requirements in one target are worth together.
     *
     * @return {@link Parts#LEAST} if not specified
     */
    @Value.Default
    public Parts parts() {
        return Parts.LEAST;
    }

    /**
     * Which value stands where a state was measured on several days.
     *
     * @return {@link Levels#LATEST} if not specified
     */
    @Value.Default
    public Levels levels() {
        return Levels.LATEST;
    }

    /**
     * What a deed is worth that is under way when it is due.
     *
     * @return {@link Unfinished#ZERO} if not specified
     */
    @Value.Default
    public Unfinished unfinished() {
        return Unfinished.ZERO;
    }

    /**
     * What is worth what was done late.
     *
     * @return {@link LatenessBands#NONE} if not specified: the floor
     */
    @Value.Default
    public LatenessBands lateness() {
        return LatenessBands.NONE;
    }

    /**
     * The working days to which due dates move.
     *
     * @return the days; empty if due dates stand as they are
     */
    public abstract Optional<WorkingDays> workingDays();

    /**
     * What thresholds are worth, where the plan has any.
     *
     * @return the scale; empty if thresholds are not used
     */
    public abstract Optional<ThresholdScale> thresholds();

    /**
     * A rule of the body's own, in place of those for amounts.
     *
     * @return the rule; empty if there is none
     */
    public abstract Optional<AchievementRule> rule();

    /**
     * What the achievement between floor and cap is worth.
     *
     * @return {@link ScoreBands#AS_ACHIEVED} if not specified
     */
    @Value.Default
    public ScoreBands bands() {
        return ScoreBands.AS_ACHIEVED;
    }

    /**
     * How the scores of indicators are rounded before anything is made of them (rule E3).
     *
     * @return the rounding; empty if they are not rounded
     */
    public abstract Optional<Rounding> rounding();

    /**
     * The score of a raw achievement: not below the floor, not above the cap, worth what its band says, rounded if scores
     * are.
     *
     * @param raw in percent
     * @return in percent
     */
    public final BigDecimal scoreOf(BigDecimal raw) {
        return rounded(bands().worth(limited(raw)));
    }

    /**
     * A number between the limits of scores.
     *
     * @param percent any number
     * @return the number, the floor if it is below that, the cap if it is above that
     */
    public final BigDecimal limited(BigDecimal percent) {
        return percent.max(floor()).min(cap());
    }

    /**
     * A score as it goes on.
     *
     * @param score in percent
     * @return the score, rounded if the scores of indicators are
     */
    public final BigDecimal rounded(BigDecimal score) {
        return rounding().map(rounding -> rounding.round(score, floor(), cap())).orElse(score);
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

    @Value.Check
    AchievementRules check() {
        if (floor().signum() < 0 || cap().compareTo(HUNDRED) < 0) {
            throw new IllegalArgumentException(
                    "floor must not be below 0 and cap not below 100: " + floor() + ", " + cap());
        }
        if (!ExactDecimal.isBounded(floor()) || !ExactDecimal.isBounded(cap())) {
            throw new IllegalArgumentException(
                    "floor and cap must have at most " + ExactDecimal.MAX_DIGITS + " digits");
        }
        if (floor().compareTo(HUNDRED) >= 0) {
            throw new IllegalArgumentException("floor must be below 100: " + floor());
        }
        if (unfinished() == Unfinished.PROGRESS && lateness().bands().isEmpty()) {
            throw new IllegalArgumentException(
                    "what is under way is worth its progress, so what is done late must have bands"
                            + " of days too, or finishing would be worth less than not finishing");
        }
        bands().requireSpan(floor(), cap());
        BigDecimal exactFloor = ExactDecimal.of(floor());
        BigDecimal exactCap = ExactDecimal.of(cap());
        boolean isExact = exactFloor.scale() == floor().scale() && exactCap.scale() == cap().scale();
        return isExact ? this : toBuilder().floor(exactFloor).cap(exactCap).build();
    }

    /**
     * Builds rules. A builder is for one thread.
     *
     * <p>Refused with an {@link IllegalArgumentException} are a floor that is not from 0 to below 100, a cap below 100, bands that
     * do not go from the one to the other, and progress that counts where what is done late does not.
     */
    public static final class Builder extends AchievementRulesBuilder {
        Builder() {}
    }
}
