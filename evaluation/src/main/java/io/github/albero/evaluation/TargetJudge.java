package io.github.albero.evaluation;

import io.github.albero.evaluation.UnitsTogether.OfUnit;
import io.github.albero.evaluation.Verdict.Decided;
import io.github.albero.evaluation.Verdict.Undecided;
import io.github.albero.evaluation.policy.AchievementRules.Parts;
import io.github.albero.model.Actual;
import io.github.albero.model.Measurement;
import io.github.albero.model.UnitAggregation;
import io.github.albero.model.UnitCombination;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges what was reported against one target at a date (rules B4, B5). */
final class TargetJudge {

    private final TargetOfDay applying;
    private final Target target;
    private final Criterion criterion;
    private final LocalDate due;
    private final IndicatorContext context;

    /**
     * A judge of the target of a day.
     *
     * @param applying the target, which can be scored
     * @param due the day by which it is due
     * @param context the indicator and its rules
     */
    TargetJudge(TargetOfDay applying, LocalDate due, IndicatorContext context) {
        this.applying = applying;
        this.target = applying.judged();
        this.criterion = applying.meaning().orElseThrow().criterion();
        this.due = due;
        this.context = context;
    }

    Judgement judge(Reports reports) {
        LocalDate asOf = context.asOf();
        ActualChoice now = reports.choice(due, asOf);
        Judgement judgement = judge(now);
        boolean isAmountByADay = target.due().isPresent() && !(criterion instanceof Completion);
        if (isAmountByADay && asOf.isAfter(due)) {
            return byTheDueDate(judge(reports.choice(due, due)), judgement, reports);
        }
        return isStillOpen(judgement) ? new Judgement(applying, due, now, new Undecided(Reason.NOT_DUE)) : judgement;
    }

    private boolean isStillOpen(Judgement judgement) {
        return context.asOf().isBefore(due)
                && judgement.verdict() instanceof Decided
                && !judgement.isReached()
                && measurements(judgement.choice()).anyMatch(found -> StillOpen.mayBeReached(target, criterion, found));
    }

    private static Stream<Measurement> measurements(ActualChoice choice) {
        return Stream.concat(
                choice.measurement().stream(), choice.apart().stream().map(OfUnit::measurement));
    }

    /** An amount with a due date is what it was by then; one that was reached later is late. */
    private Judgement byTheDueDate(Judgement byThen, Judgement now, Reports reports) {
        if (byThen.isReached() || !now.isReached()) {
            return byThen;
        }
        LocalDate reached = firstReached(reports, now).choice().actuals().stream()
                .map(Actual::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Optional<Decided> missed =
                byThen.verdict() instanceof Decided decided ? Optional.of(decided) : Optional.empty();
        Decided late = new AgainstDueDate(due, context)
                .late(reached, ((Decided) now.verdict()).basis().value(), missed);
        return new Judgement(applying, due, now.choice(), late);
    }

    /** The first report after the due date by which it was reached: those that follow do not make it any later. */
    private Judgement firstReached(Reports reports, Judgement now) {
        return reports.actuals().stream()
                .map(Actual::date)
                .filter(day -> day.isAfter(due) && day.isBefore(context.asOf()))
                .distinct()
                .sorted()
                .map(day -> judge(reports.choice(due, day)))
                .filter(Judgement::isReached)
                .findFirst()
                .orElse(now);
    }

    private Judgement judge(ActualChoice choice) {
        return new Judgement(applying, due, choice, verdict(choice));
    }

    private Verdict verdict(ActualChoice choice) {
        if (choice.reason().isPresent()) {
            return new Undecided(choice.reason().get());
        }
        if (!choice.apart().isEmpty()) {
            return ofUnits(choice.apart());
        }
        if (choice.measurement().isEmpty()) {
            boolean isInWords = criterion instanceof Qualitative;
            Reason missing = context.asOf().isBefore(due) ? Reason.NOT_DUE : Reason.NO_ACTUAL;
            return new Undecided(isInWords ? Reason.TARGET_IN_WORDS : missing);
        }
        return verdict(choice.measurement().get());
    }

    private Verdict verdict(Measurement measurement) {
        return criterion.match(new Judge(context, measurement, due));
    }

    /** Each unit is judged for itself (rule B4). */
    private Verdict ofUnits(List<OfUnit> units) {
        List<Decided> decided = new ArrayList<>();
        for (OfUnit unit : units) {
            Verdict verdict = verdict(unit.measurement());
            if (!(verdict instanceof Decided one)) {
                return verdict;
            }
            decided.add(one);
        }
        List<String> names = units.stream().map(OfUnit::unit).toList();
        Optional<UnitCombination> combination =
                context.indicator().aggregation().flatMap(UnitAggregation::combination);
        if (combination.equals(Optional.of(UnitCombination.HOW_MANY_REACH_IT))) {
            return howMany(decided, names);
        }
        return combination.equals(Optional.of(UnitCombination.WORST))
                ? worst(decided, names)
                : Judge.together(decided, names, context.achievement().parts() == Parts.MEAN);
    }

    private static Decided worst(List<Decided> units, List<String> names) {
        Decided worst = Collections.min(units, Comparator.comparing(Decided::raw));
        return new Decided(worst.isReached(), worst.raw(), AppliedRule.WORST_UNIT, new Basis.Several(units, names));
    }

    private static Decided howMany(List<Decided> units, List<String> names) {
        long reaching = units.stream().filter(Decided::isReached).count();
        BigDecimal raw = Numbers.quotient(
                Numbers.HUNDRED.multiply(BigDecimal.valueOf(reaching)), BigDecimal.valueOf(units.size()));
        return new Decided(
                reaching == units.size(), raw, AppliedRule.UNITS_THAT_REACH_IT, new Basis.Several(units, names));
    }
}
