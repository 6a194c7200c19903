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
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Holds a measurement of a deed against its due date (rules B5, C7). */
record AgainstDueDate(LocalDate due, LocalDate asOf, AchievementRules rules) implements Measurement.Cases<Verdict> {

    @Override
    public Verdict doneOn(DoneOn done) {
        if (done.date().isAfter(asOf)) {
            return new Undecided(Reason.DATE_IN_FUTURE);
        }
        return done.date().isAfter(due)
                ? late(done.date(), Optional.empty())
                : new Decided(
                        Outcome.REACHED,
                        Numbers.HUNDRED,
                        AppliedRule.IN_TIME,
                        Optional.empty(),
                        Optional.of(daysLate(done.date())));
    }

    /** What was reached only after the due date. */
    Decided late(LocalDate reached, Optional<Quantity> value) {
        return new Decided(Outcome.NOT_REACHED, rules.floor(), AppliedRule.LATE, value, Optional.of(daysLate(reached)));
    }

    private Quantity daysLate(LocalDate reached) {
        return new Quantity(BigDecimal.valueOf(ChronoUnit.DAYS.between(due, reached)), UnitOfMeasure.DAY);
    }

    @Override
    public Verdict notDone(NotDone notDone) {
        return unfinished();
    }

    @Override
    public Verdict progress(Progress progress) {
        return unfinished();
    }

    private Verdict unfinished() {
        return asOf.isBefore(due)
                ? new Undecided(Reason.NOT_DUE)
                : new Decided(
                        Outcome.NOT_REACHED, rules.floor(), AppliedRule.NOT_DONE, Optional.empty(), Optional.empty());
    }

    @Override
    public Verdict value(Value value) {
        return new Undecided(Reason.DATE_NEEDED);
    }

    @Override
    public Verdict fraction(Fraction fraction) {
        return new Undecided(Reason.DATE_NEEDED);
    }

    @Override
    public Verdict assessed(Assessed assessed) {
        return new Undecided(Reason.DATE_NEEDED);
    }

    @Override
    public Verdict notAssessable(NotAssessable notAssessable) {
        return new Undecided(Reason.NOT_ASSESSABLE);
    }
}
