package io.github.albero.evaluation;

import io.github.albero.evaluation.Verdict.Decided;
import io.github.albero.evaluation.Verdict.Undecided;
import io.github.albero.evaluation.policy.AchievementRules.Unfinished;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Assessed;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.target.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Holds a measurement of a deed against its due date (rules B5, C7). */
record AgainstDueDate(LocalDate due, IndicatorContext context) implements Measurement.Cases<Verdict> {

    @Override
    public Verdict doneOn(DoneOn done) {
        if (done.date().isAfter(context.asOf())) {
            return new Undecided(Reason.DATE_IN_FUTURE);
        }
        long days = daysLate(done.date());
        return days > 0
                ? new Decided(false, worth(days), AppliedRule.LATE, Basis.Days.ofDeed(days, worth(days)))
                : new Decided(true, Numbers.HUNDRED, AppliedRule.IN_TIME, Basis.Days.ofDeed(days, Numbers.HUNDRED));
    }

    /**
     * An amount that was reached only after the due date. It is not worth less than what had been reached by then, or
     * going on would cost (rule C2).
     */
    Decided late(LocalDate reached, Optional<Quantity> value, Optional<Decided> byThen) {
        long days = daysLate(reached);
        BigDecimal worth = worth(days);
        BigDecimal raw = byThen.map(missed -> missed.raw().max(worth)).orElse(worth);
        return new Decided(false, raw, AppliedRule.LATE, new Basis.Days(days, worth, value, byThen));
    }

    private BigDecimal worth(long days) {
        return context.achievement()
                .lateness()
                .worth(days)
                .orElse(context.achievement().floor());
    }

    private long daysLate(LocalDate reached) {
        return ChronoUnit.DAYS.between(due, reached);
    }

    @Override
    public Verdict notDone(NotDone notDone) {
        return unfinished(context.achievement().floor(), AppliedRule.NOT_DONE);
    }

    @Override
    public Verdict progress(Progress progress) {
        return context.achievement().unfinished() == Unfinished.PROGRESS
                ? unfinished(worth(progress), AppliedRule.IN_PROGRESS)
                : unfinished(context.achievement().floor(), AppliedRule.NOT_DONE);
    }

    /** What is not finished is not worth more than if it were finished today (rule C2). */
    private BigDecimal worth(Progress progress) {
        BigDecimal finishedToday =
                context.achievement().lateness().worth(daysLate(context.asOf())).orElse(Numbers.HUNDRED);
        return Achievement.consistent(false, progress.percent().min(finishedToday));
    }

    private Verdict unfinished(BigDecimal worth, AppliedRule rule) {
        return context.asOf().isBefore(due)
                ? new Undecided(Reason.NOT_DUE)
                : new Decided(false, worth, rule, new Basis.Fact());
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
