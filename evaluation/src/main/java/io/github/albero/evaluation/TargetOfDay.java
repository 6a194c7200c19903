package io.github.albero.evaluation;

import io.github.albero.model.Adjustments;
import io.github.albero.model.ConfirmedReading;
import io.github.albero.model.Doubt;
import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.TargetInterpretation;
import io.github.albero.model.target.Target;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which target applies on a day, and what it means (rules A10, B1).
 *
 * @param target the target as the plan has it, the first if there are several; empty if there is none
 * @param reading what somebody confirmed that it means, if it needed that
 * @param meaning what it means; empty if no one target applies
 * @param due the day by which it is due, as written
 * @param reason why it cannot be scored; empty if it can
 */
record TargetOfDay(
        Optional<Target> target,
        Optional<ConfirmedReading> reading,
        Optional<TargetInterpretation> meaning,
        LocalDate due,
        Optional<Reason> reason)
        implements Serializable {

    static TargetOfDay of(Indicator indicator, Plan plan, Adjustments adjustments, LocalDate asOf) {
        List<Target> targets = applying(indicator.targets(), plan, asOf);
        if (targets.size() != 1) {
            LocalDate end = plan.period().to();
            return targets.isEmpty()
                    ? new TargetOfDay(
                            Optional.empty(), Optional.empty(), Optional.empty(), end, Optional.of(Reason.NO_TARGET))
                    : new TargetOfDay(
                            Optional.of(targets.get(0)),
                            Optional.empty(),
                            Optional.empty(),
                            plan.period().dueOf(targets.get(0)),
                            Optional.of(Reason.SEVERAL_TARGETS));
        }
        return read(indicator, targets.get(0), plan, adjustments);
    }

    private static TargetOfDay read(Indicator indicator, Target target, Plan plan, Adjustments adjustments) {
        TargetInterpretation meaning = plan.meaningOf(indicator, target);
        LocalDate due = plan.period().dueOf(target);
        Optional<Reason> doubt = meaning.doubt().flatMap(TargetOfDay::reasonOf);
        Optional<ConfirmedReading> reading =
                meaning.doubt().isPresent() ? adjustments.confirmedReading(indicator.id()) : Optional.empty();
        if (reading.isEmpty()) {
            return new TargetOfDay(Optional.of(target), reading, Optional.of(meaning), due, doubt);
        }
        Target confirmed = reading.get().reading();
        TargetInterpretation clear = plan.meaningOf(indicator, confirmed);
        LocalDate confirmedDue = confirmed.due().orElse(due);
        return new TargetOfDay(
                Optional.of(target),
                reading,
                Optional.of(clear),
                confirmedDue,
                clear.doubt().flatMap(TargetOfDay::undefined));
    }

    /** A target in words may still be assessed; every other doubt ends the matter, unless a reading is confirmed. */
    private static Optional<Reason> reasonOf(Doubt doubt) {
        return switch (doubt) {
            case IN_WORDS -> Optional.empty();
            case NO_TARGET -> Optional.of(Reason.NO_TARGET);
            case CHANGE_OR_LEVEL, CHAIN_OF_DIVISIONS, COMPARISON_INSIDE, SEVERAL_DEADLINES, MORE_OR_LESS ->
                Optional.of(Reason.AMBIGUOUS_TARGET);
        };
    }

    /** A confirmed reading settles every doubt but that it says nothing. */
    private static Optional<Reason> undefined(Doubt doubt) {
        return doubt == Doubt.NO_TARGET ? Optional.of(Reason.NO_TARGET) : Optional.empty();
    }

    /** The target that is judged: as it was confirmed, or as the plan has it. */
    Target judged() {
        return reading.map(ConfirmedReading::reading).or(() -> target).orElseThrow();
    }

    /** The targets of the year: those of other years do not apply. Of these, those of the latest day that has come, else the next. */
    private static List<Target> applying(List<Target> targets, Plan plan, LocalDate asOf) {
        Year year = plan.period().yearAt(asOf);
        if (targets.size() == 1) {
            return targets.get(0).isFor(year) ? targets : List.of();
        }
        List<Target> applying = new ArrayList<>();
        LocalDate day = LocalDate.MIN;
        for (Target target : targets) {
            if (!target.isFor(year)) {
                continue;
            }
            LocalDate due = plan.period().dueOf(target);
            if (applying.isEmpty() || isNearer(due, day, asOf)) {
                applying.clear();
                day = due;
            }
            if (due.equals(day)) {
                applying.add(target);
            }
        }
        return applying;
    }

    private static boolean isNearer(LocalDate due, LocalDate day, LocalDate asOf) {
        boolean hasCome = !due.isAfter(asOf);
        boolean hasDayCome = !day.isAfter(asOf);
        if (hasCome != hasDayCome) {
            return hasCome;
        }
        return hasCome ? due.isAfter(day) : due.isBefore(day);
    }
}
