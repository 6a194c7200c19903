package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.model.Actual;
import io.github.albero.model.Indicator;
import io.github.albero.model.Owner;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.TargetInterpretation;
import io.github.albero.model.UnitAggregation;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Evaluates single indicators of a plan under a policy at a date. */
final class IndicatorEvaluator {

    private final ScoringPolicy policy;
    private final PlanPeriod period;
    private final UnitDirectory units;
    private final Locale language;
    private final LocalDate asOf;

    IndicatorEvaluator(ScoringPolicy policy, Plan plan, LocalDate asOf) {
        this.policy = policy;
        this.period = plan.period();
        this.units = plan.units();
        this.language = plan.language();
        this.asOf = asOf;
    }

    /** An indicator of the whole body. */
    IndicatorEvaluation evaluate(Indicator indicator, List<Owner> owners, List<Actual> actuals, Weight weight) {
        List<String> unitIds = indicator
                .aggregation()
                .flatMap(UnitAggregation::reporter)
                .map(List::of)
                .orElseGet(() -> unitIds(owners));
        return evaluate(indicator, owners, new Reports(indicator, actuals, unitIds, false), weight);
    }

    private List<String> unitIds(List<Owner> owners) {
        return owners.stream()
                .flatMap(owner -> units.unitIds(owner).stream())
                .distinct()
                .toList();
    }

    /** The same indicator as one unit reported it for itself. */
    IndicatorEvaluation evaluateOwn(IndicatorEvaluation whole, List<Actual> own) {
        return evaluate(
                whole.indicator(),
                whole.owners(),
                new Reports(whole.indicator(), own, List.of(), true),
                whole.weight());
    }

    private IndicatorEvaluation evaluate(Indicator indicator, List<Owner> owners, Reports reports, Weight weight) {
        IndicatorEvaluation.Builder evaluation = new IndicatorEvaluation.Builder()
                .indicator(indicator)
                .owners(owners)
                .weight(weight);
        List<Target> targets = targetsAt(indicator.targets());
        if (targets.size() != 1) {
            Reason reason = targets.isEmpty() ? Reason.NO_TARGET : Reason.SEVERAL_TARGETS;
            LocalDate due = targets.stream().findFirst().map(this::dueOf).orElse(period.to());
            ActualChoice choice = reports.choice(period, due, asOf);
            return judged(
                    evaluation.target(targets.stream().findFirst()).due(due),
                    new Judgement(choice, new Verdict.Undecided(reason)));
        }
        Target target = targets.get(0);
        TargetInterpretation meaning = TargetInterpretation.of(indicator, target, language);
        evaluation
                .target(target)
                .due(dueOf(target))
                .criterion(meaning.criterion())
                .assumptions(meaning.assumptions())
                .doubt(meaning.doubt());
        return judged(evaluation, new TargetJudge(policy.achievement(), period, asOf).judge(target, meaning, reports));
    }

    private IndicatorEvaluation judged(IndicatorEvaluation.Builder evaluation, Judgement judgement) {
        ActualChoice choice = judgement.choice();
        evaluation.actuals(choice.actuals()).missingUnits(choice.missingUnits()).measurement(choice.measurement());
        return judgement.verdict() instanceof Verdict.Decided decided
                ? decided(evaluation, decided)
                : undecided(evaluation, ((Verdict.Undecided) judgement.verdict()).reason());
    }

    private LocalDate dueOf(Target target) {
        return period.dueOf(target);
    }

    /** The targets of the year: those of other years do not apply (rule B1). */
    private List<Target> targetsAt(List<Target> targets) {
        LocalDate day = asOf.isAfter(period.to()) ? period.to() : asOf;
        return latestDue(targets.stream()
                .filter(target -> target.year()
                        .filter(year -> !year.equals(Year.from(day)))
                        .isEmpty())
                .toList());
    }

    /** Of a series of due dates: the latest that has come, else the next (rule B1). */
    private List<Target> latestDue(List<Target> targets) {
        Optional<LocalDate> due = targets.stream()
                .map(this::dueOf)
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder())
                .or(() -> targets.stream().map(this::dueOf).min(Comparator.naturalOrder()));
        return targets.stream()
                .filter(target -> due.filter(dueOf(target)::equals).isPresent())
                .toList();
    }

    private IndicatorEvaluation decided(IndicatorEvaluation.Builder evaluation, Verdict.Decided verdict) {
        BigDecimal score = policy.achievement().scoreOf(verdict.raw());
        return scored(
                evaluation
                        .outcome(verdict.outcome())
                        .raw(verdict.raw())
                        .rule(verdict.rule())
                        .value(verdict.value())
                        .variance(verdict.variance()),
                score);
    }

    private IndicatorEvaluation undecided(IndicatorEvaluation.Builder evaluation, Reason reason) {
        evaluation.outcome(Outcome.UNDETERMINED);
        boolean isFloor =
                reason == Reason.NO_ACTUAL && policy.missing().missingActual() == MissingRules.MissingActual.ZERO;
        return isFloor
                ? scored(
                        evaluation.rule(AppliedRule.MISSING_AS_FLOOR),
                        policy.achievement().floor())
                : evaluation.score(new Score.NotScored(reason)).build();
    }

    private IndicatorEvaluation scored(IndicatorEvaluation.Builder evaluation, BigDecimal score) {
        return evaluation
                .score(new Score.Scored(score, policy.ratings().shown(score)))
                .rating(policy.ratings().rate(score))
                .build();
    }
}
