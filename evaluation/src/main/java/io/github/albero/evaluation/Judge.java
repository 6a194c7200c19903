package io.github.albero.evaluation;

import io.github.albero.evaluation.Verdict.Decided;
import io.github.albero.evaluation.Verdict.Undecided;
import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Assessed;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.AllOf;
import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Interval;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Criterion.Undefined;
import io.github.albero.model.target.Criterion.WithinShare;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.time.LocalDate;
import java.util.Optional;

/** Holds one measurement against one criterion at a date. */
record Judge(AchievementRules rules, Measurement measurement, LocalDate due, LocalDate asOf)
        implements Criterion.Cases<Verdict> {

    @Override
    public Verdict comparison(Comparison criterion) {
        return measurement.match(new AgainstAmount(criterion, rules));
    }

    @Override
    public Verdict interval(Interval criterion) {
        return new Undecided(Reason.RULE_NOT_APPLIED_YET);
    }

    @Override
    public Verdict relativeChange(RelativeChange criterion) {
        return new Undecided(Reason.RULE_NOT_APPLIED_YET);
    }

    @Override
    public Verdict allOf(AllOf criterion) {
        return new Undecided(Reason.RULE_NOT_APPLIED_YET);
    }

    @Override
    public Verdict withinShare(WithinShare criterion) {
        return comparison(new Comparison(criterion.operator(), criterion.share()));
    }

    @Override
    public Verdict completion(Completion criterion) {
        return measurement.match(new AgainstDueDate(due, asOf, rules));
    }

    @Override
    public Verdict qualitative(Qualitative criterion) {
        if (measurement instanceof Assessed assessed) {
            boolean isWhole = assessed.percent().compareTo(Numbers.HUNDRED) == 0;
            Quantity value = new Quantity(assessed.percent(), UnitOfMeasure.PERCENT);
            return new Decided(
                    isWhole ? Outcome.REACHED : Outcome.NOT_REACHED,
                    assessed.percent(),
                    AppliedRule.ASSESSED,
                    Optional.of(value),
                    Optional.empty());
        }
        boolean isNotAssessable = measurement instanceof NotAssessable;
        return new Undecided(isNotAssessable ? Reason.NOT_ASSESSABLE : Reason.TARGET_IN_WORDS);
    }

    @Override
    public Verdict bareAmount(BareAmount criterion) {
        throw new IllegalArgumentException("an interpretation has no bare amounts");
    }

    @Override
    public Verdict undefined(Undefined criterion) {
        return new Undecided(Reason.NO_TARGET);
    }
}
