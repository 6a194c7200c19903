package io.github.albero.evaluation;

import io.github.albero.evaluation.Verdict.Decided;
import io.github.albero.evaluation.Verdict.Undecided;
import io.github.albero.evaluation.policy.AchievementRules.Changes;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.formula.Computation.ChangeOnPreviousYear;
import io.github.albero.model.formula.Computation.Form;
import io.github.albero.model.target.ComparisonOperator;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Holds a measurement against a change that is asked (rules A10, C8). */
record ChangeAchievement(RelativeChange asked, IndicatorContext context) {

    Verdict of(Measurement measurement) {
        if (measurement instanceof Fraction years && isQuotientOfYears()) {
            return ofQuotient(years);
        }
        Optional<Quantity> previous = context.previous(asked.reference());
        if (previous.isEmpty()) {
            return new Undecided(Reason.NO_PREVIOUS_VALUE);
        }
        BigDecimal before = previous.get().amount();
        return isInPercent() && before.signum() <= 0
                ? new Undecided(Reason.PREVIOUS_NOT_POSITIVE)
                : measurement.match(new AmountMeasured(
                        previous.get().unit(), context, (level, unit) -> decide(level, before, unit)));
    }

    /** Whether this year's number is divided by that of the year before, so that 105 / 100 is a change of 5 %. */
    private boolean isQuotientOfYears() {
        return isInPercent()
                && context.computation() instanceof ChangeOnPreviousYear change
                && change.form() == Form.QUOTIENT;
    }

    private Verdict ofQuotient(Fraction years) {
        return years.denominator().signum() <= 0
                ? new Undecided(Reason.PREVIOUS_NOT_POSITIVE)
                : decide(ExactRatio.of(years.numerator()), years.denominator(), UnitOfMeasure.NONE);
    }

    private boolean isInPercent() {
        return asked.change().unit().equals(UnitOfMeasure.PERCENT);
    }

    private Verdict decide(ExactRatio level, BigDecimal before, UnitOfMeasure unit) {
        BigDecimal change = asked.change().amount();
        ExactRatio made =
                isInPercent() ? level.minus(before).times(Numbers.HUNDRED).dividedBy(before) : level.minus(before);
        int comparison = made.compareTo(change);
        boolean isReached = asked.operator().holds(comparison);
        UnitOfMeasure ofChange =
                isInPercent() || UnitConversion.isBare(unit) ? asked.change().unit() : unit;
        Basis.Amounts changes = new Basis.Amounts(made, change, ofChange, List.of());
        if (isMoreOfIt(change) && context.achievement().changes() == Changes.BY_CHANGE) {
            return byChange(
                    comparison, isReached, new Basis.Change(changes, level, before, isInPercent(), Optional.empty()));
        }
        Decided byLevel = Achievement.of(asked.operator(), levelAsked(before), level, unit, context);
        return Achievement.consistent(new Decided(
                isReached,
                byLevel.raw(),
                AppliedRule.CHANGE_BY_LEVEL,
                new Basis.Change(changes, level, before, isInPercent(), Optional.of(byLevel))));
    }

    private Decided byChange(int comparison, boolean isReached, Basis.Change basis) {
        ExactRatio made = basis.change().measured();
        BigDecimal change = basis.change().target();
        if (!isReached && comparison == 0) {
            return new Decided(false, Achievement.equalled(context.achievement()), AppliedRule.EQUALLED, basis);
        }
        if (made.signum() * change.signum() <= 0) {
            return new Decided(isReached, BigDecimal.ZERO, AppliedRule.NO_CHANGE, basis);
        }
        if (asked.operator() == ComparisonOperator.EQUAL_TO) {
            Decided distance = Achievement.of(
                    asked.operator(), change, made, basis.change().unit(), context);
            return new Decided(isReached, distance.raw(), AppliedRule.DISTANCE, basis.change());
        }
        BigDecimal raw = made.dividedBy(change).toPercent();
        return Achievement.consistent(new Decided(isReached, raw, AppliedRule.CHANGE_BY_ASKED, basis));
    }

    /** Whether as much of the change as possible is wanted: a rise of at least, or a fall of at least. */
    private boolean isMoreOfIt(BigDecimal change) {
        return switch (asked.operator()) {
            case AT_LEAST, MORE_THAN -> change.signum() > 0;
            case AT_MOST, LESS_THAN -> change.signum() < 0;
            case EQUAL_TO -> change.signum() != 0;
        };
    }

    /** What there should be: 105 for 5 % more than 100. */
    private BigDecimal levelAsked(BigDecimal before) {
        BigDecimal change = asked.change().amount();
        return isInPercent() ? before.add(before.multiply(change).movePointLeft(2)) : before.add(change);
    }
}
