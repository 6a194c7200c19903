package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.model.Actual;
import io.github.albero.model.Doubt;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.TargetInterpretation;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Target;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Judges what was reported against one target at a date (rule B5). */
record TargetJudge(AchievementRules rules, PlanPeriod period, LocalDate asOf) {

    Judgement judge(Target target, TargetInterpretation meaning, Reports reports) {
        LocalDate due = period.dueOf(target);
        ActualChoice now = reports.choice(period, due, asOf);
        Optional<Reason> doubt = meaning.doubt().flatMap(TargetJudge::reasonOf);
        if (doubt.isPresent()) {
            return new Judgement(now, new Verdict.Undecided(doubt.get()));
        }
        Judgement judgement = judge(meaning.criterion(), now, due);
        boolean isAmountByADay = target.due().isPresent() && !(meaning.criterion() instanceof Completion);
        if (isAmountByADay && asOf.isAfter(due)) {
            return byTheDueDate(judge(meaning.criterion(), reports.choice(period, due, due), due), judgement, due);
        }
        return isStillOpen(target, meaning.criterion(), judgement, due)
                ? new Judgement(now, new Verdict.Undecided(Reason.NOT_DUE))
                : judgement;
    }

    private boolean isStillOpen(Target target, Criterion criterion, Judgement judgement, LocalDate due) {
        return asOf.isBefore(due)
                && judgement.verdict() instanceof Verdict.Decided
                && !judgement.isReached()
                && judgement
                        .choice()
                        .measurement()
                        .filter(found -> StillOpen.mayBeReached(target, criterion, found))
                        .isPresent();
    }

    /** An amount with a due date is what it was by then; one that was reached later is late. */
    private Judgement byTheDueDate(Judgement byThen, Judgement now, LocalDate due) {
        if (byThen.isReached() || !now.isReached()) {
            return byThen;
        }
        LocalDate reached = now.choice().actuals().stream()
                .map(Actual::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Verdict.Decided late =
                new AgainstDueDate(due, asOf, rules).late(reached, ((Verdict.Decided) now.verdict()).value());
        return new Judgement(now.choice(), late);
    }

    private Judgement judge(Criterion criterion, ActualChoice choice, LocalDate due) {
        return new Judgement(choice, verdict(criterion, choice, due));
    }

    private Verdict verdict(Criterion criterion, ActualChoice choice, LocalDate due) {
        if (choice.reason().isPresent()) {
            return new Verdict.Undecided(choice.reason().get());
        }
        if (choice.measurement().isEmpty()) {
            boolean isInWords = criterion instanceof Qualitative;
            Reason missing = asOf.isBefore(due) ? Reason.NOT_DUE : Reason.NO_ACTUAL;
            return new Verdict.Undecided(isInWords ? Reason.TARGET_IN_WORDS : missing);
        }
        return criterion.match(new Judge(rules, choice.measurement().get(), due, asOf));
    }

    /** A target in words may still be assessed; every other doubt ends the matter. */
    private static Optional<Reason> reasonOf(Doubt doubt) {
        return switch (doubt) {
            case IN_WORDS -> Optional.empty();
            case NO_TARGET -> Optional.of(Reason.NO_TARGET);
            case CHANGE_OR_LEVEL, CHAIN_OF_DIVISIONS, COMPARISON_INSIDE, SEVERAL_DEADLINES, MORE_OR_LESS ->
                Optional.of(Reason.AMBIGUOUS_TARGET);
        };
    }
}
