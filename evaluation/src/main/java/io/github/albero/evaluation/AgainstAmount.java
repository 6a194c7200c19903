package io.github.albero.evaluation;

import io.github.albero.evaluation.Verdict.Decided;
import io.github.albero.evaluation.Verdict.Undecided;
import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Assessed;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.util.Optional;

/** Holds a measurement against an amount (rules C3 to C6, C10, C12). */
record AgainstAmount(Comparison criterion, AchievementRules rules) implements Measurement.Cases<Verdict> {

    @Override
    public Verdict value(Value measurement) {
        Quantity measured = measurement.quantity();
        UnitOfMeasure shown = UnitConversion.isBare(unit()) ? measured.unit() : unit();
        return UnitConversion.convert(measured, unit())
                .map(amount -> decide(amount, shown))
                .orElseGet(() -> new Undecided(Reason.UNIT_MISMATCH));
    }

    @Override
    public Verdict fraction(Fraction fraction) {
        if (fraction.denominator().signum() == 0) {
            return new Undecided(Reason.ZERO_DENOMINATOR);
        }
        ExactRatio ratio = new ExactRatio(fraction.numerator(), fraction.denominator());
        return decide(unit().equals(UnitOfMeasure.PERCENT) ? ratio.times(Numbers.HUNDRED) : ratio, unit());
    }

    @Override
    public Verdict progress(Progress progress) {
        return unit().equals(UnitOfMeasure.PERCENT)
                ? decide(ExactRatio.of(progress.percent()), unit())
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

    private UnitOfMeasure unit() {
        return criterion.amount().unit();
    }

    private Verdict decide(ExactRatio measured, UnitOfMeasure shown) {
        Achievement achievement = Achievement.of(criterion, measured, rules);
        Optional<Quantity> variance =
                measured.minus(criterion.amount().amount()).toQuantity(ofDifference(shown));
        return new Decided(
                achievement.isReached() ? Outcome.REACHED : Outcome.NOT_REACHED,
                achievement.raw(),
                achievement.rule(),
                measured.toQuantity(shown),
                variance);
    }

    private static UnitOfMeasure ofDifference(UnitOfMeasure unit) {
        return unit.equals(UnitOfMeasure.PERCENT) ? UnitOfMeasure.PERCENTAGE_POINT : unit;
    }
}
