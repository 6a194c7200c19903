package io.github.albero.evaluation;

import io.github.albero.evaluation.Verdict.Decided;
import io.github.albero.evaluation.Verdict.Undecided;
import io.github.albero.evaluation.policy.MissingRules.ZeroDenominator;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Assessed;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.util.function.BiFunction;

/**
 * Takes a measurement as an amount in the unit of what is asked (rules C10, C12).
 *
 * @param unit the unit of what is asked
 * @param context the rules
 * @param decide what is to be done with the amount, and the unit in which it is shown
 */
record AmountMeasured(
        UnitOfMeasure unit, IndicatorContext context, BiFunction<ExactRatio, UnitOfMeasure, Verdict> decide)
        implements Measurement.Cases<Verdict> {

    @Override
    public Verdict value(Value measurement) {
        Quantity measured = measurement.quantity();
        UnitOfMeasure shown = UnitConversion.isBare(unit) ? measured.unit() : unit;
        return UnitConversion.convert(measured, unit)
                .map(amount -> decide.apply(amount, shown))
                .orElseGet(() -> new Undecided(Reason.UNIT_MISMATCH));
    }

    @Override
    public Verdict fraction(Fraction fraction) {
        if (fraction.denominator().signum() == 0) {
            return context.missing().zeroDenominator() == ZeroDenominator.MET
                    ? new Decided(true, Numbers.HUNDRED, AppliedRule.NOTHING_TO_DO, new Basis.Fact())
                    : new Undecided(Reason.ZERO_DENOMINATOR);
        }
        ExactRatio ratio = new ExactRatio(fraction.numerator(), fraction.denominator());
        return decide.apply(unit.equals(UnitOfMeasure.PERCENT) ? ratio.times(Numbers.HUNDRED) : ratio, unit);
    }

    @Override
    public Verdict progress(Progress progress) {
        return unit.equals(UnitOfMeasure.PERCENT)
                ? decide.apply(ExactRatio.of(progress.percent()), unit)
                : new Undecided(Reason.WRONG_KIND_OF_MEASUREMENT);
    }

    @Override
    public Verdict doneOn(DoneOn done) {
        return new Undecided(Reason.WRONG_KIND_OF_MEASUREMENT);
    }

    @Override
    public Verdict notDone(NotDone notDone) {
        return new Undecided(Reason.WRONG_KIND_OF_MEASUREMENT);
    }

    @Override
    public Verdict assessed(Assessed assessed) {
        return new Undecided(Reason.WRONG_KIND_OF_MEASUREMENT);
    }

    @Override
    public Verdict notAssessable(NotAssessable notAssessable) {
        return new Undecided(Reason.NOT_ASSESSABLE);
    }
}
