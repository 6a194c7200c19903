package io.github.albero.evaluation;

import io.github.albero.evaluation.Verdict.Decided;
import io.github.albero.evaluation.Verdict.Undecided;
import io.github.albero.evaluation.policy.AchievementRules.Parts;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Assessed;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.target.ComparisonOperator;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Holds one measurement against one criterion at a date. */
record Judge(IndicatorContext context, Measurement measurement, LocalDate due) implements Criterion.Cases<Verdict> {

    @Override
    public Verdict comparison(Comparison criterion) {
        return amount(criterion.operator(), criterion.amount());
    }

    @Override
    public Verdict withinShare(WithinShare criterion) {
        return amount(criterion.operator(), criterion.share());
    }

    private Verdict amount(ComparisonOperator operator, Quantity asked) {
        Verdict verdict = measurement.match(new AmountMeasured(
                asked.unit(),
                context,
                (measured, unit) -> Achievement.of(operator, asked.amount(), measured, unit, context)));
        return ShareAboveWhole.limited(verdict, measurement, context);
    }

    @Override
    public Verdict interval(Interval criterion) {
        return measurement.match(
                new AmountMeasured(criterion.unit(), context, (measured, unit) -> interval(criterion, measured, unit)));
    }

    /** Within it is reached; outside it is as far as from the nearer end (rule C5). */
    private Verdict interval(Interval criterion, ExactRatio measured, UnitOfMeasure unit) {
        if (measured.compareTo(criterion.low()) < 0) {
            return Achievement.of(ComparisonOperator.AT_LEAST, criterion.low(), measured, unit, context);
        }
        if (measured.compareTo(criterion.high()) > 0) {
            return Achievement.of(ComparisonOperator.AT_MOST, criterion.high(), measured, unit, context);
        }
        BigDecimal low = criterion.low();
        Basis basis = new Basis.Amounts(measured, measured.toDecimal(), unit, List.of(low, criterion.high()));
        return new Decided(true, Numbers.HUNDRED, AppliedRule.WITHIN_INTERVAL, basis);
    }

    @Override
    public Verdict relativeChange(RelativeChange criterion) {
        return new ChangeAchievement(criterion, context).of(measurement);
    }

    /** All parts must be reached; the worst of them, or their mean, is the score (rule B1). */
    @Override
    public Verdict allOf(AllOf criterion) {
        List<Decided> decided = new ArrayList<>();
        for (Criterion part : criterion.parts()) {
            Verdict verdict = part.match(this);
            if (!(verdict instanceof Decided one)) {
                return verdict;
            }
            decided.add(one);
        }
        List<String> names = criterion.parts().stream()
                .map(part -> part.display(context.language()))
                .toList();
        return together(decided, names, context.achievement().parts() == Parts.MEAN);
    }

    /** Several verdicts as one: reached if all are. */
    static Decided together(List<Decided> verdicts, List<String> names, boolean isMean) {
        boolean isReached = verdicts.stream().allMatch(Decided::isReached);
        BigDecimal raw = isMean ? mean(verdicts) : least(verdicts);
        AppliedRule rule = isMean ? AppliedRule.MEAN_OF_ALL : AppliedRule.LEAST_OF_ALL;
        return Achievement.consistent(new Decided(isReached, raw, rule, new Basis.Several(verdicts, names)));
    }

    private static BigDecimal mean(List<Decided> verdicts) {
        return Numbers.quotient(
                verdicts.stream().map(Decided::raw).reduce(BigDecimal.ZERO, BigDecimal::add),
                BigDecimal.valueOf(verdicts.size()));
    }

    private static BigDecimal least(List<Decided> verdicts) {
        return verdicts.stream().map(Decided::raw).reduce(BigDecimal::min).orElseThrow();
    }

    @Override
    public Verdict completion(Completion criterion) {
        return measurement.match(new AgainstDueDate(due, context));
    }

    @Override
    public Verdict qualitative(Qualitative criterion) {
        if (measurement instanceof Assessed assessed) {
            boolean isWhole = assessed.percent().compareTo(Numbers.HUNDRED) == 0;
            return new Decided(isWhole, assessed.percent(), AppliedRule.ASSESSED, new Basis.Degree(assessed.percent()));
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
