package io.github.albero.evaluation;

import io.github.albero.model.Actual;
import io.github.albero.model.Doubt;
import io.github.albero.model.Indicator;
import io.github.albero.model.Owner;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.TargetInterpretation;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Evaluates single indicators of a plan under a policy at a date. */
final class IndicatorEvaluator {

    private final ScoringPolicy policy;
    private final PlanPeriod period;
    private final UnitDirectory units;
    private final LocalDate asOf;

    IndicatorEvaluator(ScoringPolicy policy, Plan plan, LocalDate asOf) {
        this.policy = policy;
        this.period = plan.period();
        this.units = plan.units();
        this.asOf = asOf;
    }

    /** An indicator of the whole body. */
    IndicatorEvaluation evaluate(Indicator indicator, List<Owner> owners, List<Actual> actuals, Weight weight) {
        List<String> unitIds = owners.stream()
                .flatMap(owner -> units.unitIds(owner).stream())
                .distinct()
                .toList();
        return evaluate(indicator, owners, new Reports(actuals, unitIds), weight);
    }

    /** The same indicator as one unit reported it for itself. */
    IndicatorEvaluation evaluateOwn(IndicatorEvaluation whole, List<Actual> own) {
        return evaluate(whole.indicator(), whole.owners(), new Reports(own, List.of()), whole.weight());
    }

    /** What was reported of an indicator, and by whom it should have been. */
    private record Reports(List<Actual> actuals, List<String> unitIds) {}

    private IndicatorEvaluation evaluate(Indicator indicator, List<Owner> owners, Reports reports, Weight weight) {
        List<Target> targets = targetsAt(indicator.targets());
        Optional<Target> target = targets.stream().findFirst();
        LocalDate due = target.map(this::dueOf).orElse(period.to());
        ActualChoice choice = choice(reports, due, asOf);
        IndicatorEvaluation.Builder evaluation = new IndicatorEvaluation.Builder()
                .indicator(indicator)
                .owners(owners)
                .target(target)
                .due(due)
                .actuals(choice.actuals())
                .missingUnits(choice.missingUnits())
                .measurement(choice.measurement())
                .weight(weight);
        if (targets.size() != 1) {
            return undecided(evaluation, targets.isEmpty() ? Reason.NO_TARGET : Reason.SEVERAL_TARGETS);
        }
        TargetInterpretation meaning = TargetInterpretation.of(indicator, targets.get(0));
        evaluation
                .criterion(meaning.criterion())
                .assumptions(meaning.assumptions())
                .doubt(meaning.doubt());
        Verdict verdict = verdict(targets.get(0), meaning, reports, choice);
        return verdict instanceof Verdict.Decided decided
                ? decided(evaluation, decided)
                : undecided(evaluation, ((Verdict.Undecided) verdict).reason());
    }

    private LocalDate dueOf(Target target) {
        return target.due().orElse(period.to());
    }

    /** Of a series of due dates: the latest that has come, else the next (rule B1). */
    private List<Target> targetsAt(List<Target> targets) {
        Optional<LocalDate> due = targets.stream()
                .map(this::dueOf)
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder())
                .or(() -> targets.stream().map(this::dueOf).min(Comparator.naturalOrder()));
        return targets.stream()
                .filter(target -> due.filter(dueOf(target)::equals).isPresent())
                .toList();
    }

    /** What was measured in the period, or until a later due date; a deed may be reported later still (rule B2). */
    private ActualChoice choice(Reports reports, LocalDate due, LocalDate by) {
        LocalDate last = due.isAfter(period.to()) ? due : period.to();
        return ActualChoice.among(
                reports.actuals(),
                actual -> !actual.date().isBefore(period.from())
                        && !actual.date().isAfter(by)
                        && (OfficesCombined.isDeed(actual.measurement())
                                || !actual.date().isAfter(last)),
                reports.unitIds());
    }

    private Verdict verdict(Target target, TargetInterpretation meaning, Reports reports, ActualChoice choice) {
        Optional<Reason> doubt = meaning.doubt().flatMap(IndicatorEvaluator::reasonOf);
        if (doubt.isPresent()) {
            return new Verdict.Undecided(doubt.get());
        }
        LocalDate due = dueOf(target);
        Verdict verdict = judge(meaning.criterion(), choice, due);
        boolean isAmountByADay =
                target.due().isPresent() && !(meaning.criterion() instanceof Completion) && asOf.isAfter(due);
        if (isAmountByADay) {
            return byTheDueDate(meaning.criterion(), choice(reports, due, due), choice, verdict, due);
        }
        boolean isOpen = asOf.isBefore(due)
                && choice.measurement()
                        .filter(found -> StillOpen.mayBeReached(target, meaning.criterion(), found))
                        .isPresent();
        return isOpen && !isReached(verdict) && verdict instanceof Verdict.Decided
                ? new Verdict.Undecided(Reason.NOT_DUE)
                : verdict;
    }

    /** An amount with a due date is what it was by then; one that was reached later is late (rule B5). */
    private Verdict byTheDueDate(
            Criterion criterion, ActualChoice byThen, ActualChoice now, Verdict verdictNow, LocalDate due) {
        Verdict verdict = judge(criterion, byThen, due);
        if (isReached(verdict) || !isReached(verdictNow) || byThen.equals(now)) {
            return verdict;
        }
        LocalDate reached = now.actuals().stream()
                .map(Actual::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new AgainstDueDate(due, asOf, policy.achievement())
                .late(reached, ((Verdict.Decided) verdictNow).value());
    }

    private static boolean isReached(Verdict verdict) {
        return verdict instanceof Verdict.Decided decided && decided.outcome() == Outcome.REACHED;
    }

    private Verdict judge(Criterion criterion, ActualChoice choice, LocalDate due) {
        if (choice.reason().isPresent()) {
            return new Verdict.Undecided(choice.reason().get());
        }
        if (choice.measurement().isEmpty()) {
            boolean isInWords = criterion instanceof Qualitative;
            Reason missing = asOf.isBefore(due) ? Reason.NOT_DUE : Reason.NO_ACTUAL;
            return new Verdict.Undecided(isInWords ? Reason.TARGET_IN_WORDS : missing);
        }
        return criterion.match(
                new Judge(policy.achievement(), choice.measurement().get(), due, asOf));
    }

    /** A target in words may still be assessed; every other doubt ends the matter. */
    private static Optional<Reason> reasonOf(Doubt doubt) {
        return switch (doubt) {
            case IN_WORDS -> Optional.empty();
            case NO_TARGET -> Optional.of(Reason.NO_TARGET);
            case CHANGE_OR_LEVEL, CHAIN_OF_DIVISIONS, COMPARISON_INSIDE, SEVERAL_DEADLINES ->
                Optional.of(Reason.AMBIGUOUS_TARGET);
        };
    }

    private IndicatorEvaluation decided(IndicatorEvaluation.Builder evaluation, Verdict.Decided verdict) {
        BigDecimal score = policy.achievement().limited(verdict.raw());
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
