package io.github.albero.evaluation;

import io.github.albero.evaluation.Verdict.Decided;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.formula.Computation.ChangeOnPreviousYear;
import io.github.albero.model.formula.Computation.Ratio;
import io.github.albero.model.target.UnitOfMeasure;

/**
 * A share of more than the whole is not worth more than the target (rule C11), unless the indicator divides two things of
 * which one is not a part of the other: this year by the year before.
 */
final class ShareAboveWhole {

    private ShareAboveWhole() {}

    static Verdict limited(Verdict verdict, Measurement measurement, IndicatorContext context) {
        boolean isAbove = verdict instanceof Decided decided
                && decided.raw().compareTo(Numbers.HUNDRED) > 0
                && decided.basis() instanceof Basis.Amounts amounts
                && amounts.unit().equals(UnitOfMeasure.PERCENT)
                && amounts.measured().compareTo(Numbers.HUNDRED) > 0;
        return isAbove && isShare(measurement, context)
                ? new Decided(
                        ((Decided) verdict).isReached(),
                        Numbers.HUNDRED,
                        AppliedRule.SHARE_ABOVE_WHOLE,
                        ((Decided) verdict).basis())
                : verdict;
    }

    private static boolean isShare(Measurement measurement, IndicatorContext context) {
        if (measurement instanceof Fraction) {
            return !(context.computation() instanceof ChangeOnPreviousYear);
        }
        return measurement instanceof Value && context.computation() instanceof Ratio;
    }
}
