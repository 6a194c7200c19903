package io.github.albero.model;

import io.github.albero.model.target.Target;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * The targets of one indicator before and after revisions, side by side.
 *
 * @param indicatorId such as {@code 07.03/4}
 * @param initial the targets of the plan as it stands, which is as it was approved unless it is itself a plan {@linkplain
 *     Plan#asOf as of a day}; none also if the indicator was added later
 * @param revised the targets that hold now; none also if the indicator was withdrawn
 */
public record RevisedTargets(String indicatorId, List<Target> initial, List<Target> revised) implements Serializable {

    /** Copies the lists. */
    public RevisedTargets {
        initial = List.copyOf(initial);
        revised = List.copyOf(revised);
    }

    static List<RevisedTargets> between(Plan initial, Plan revised) {
        Stream<RevisedTargets> kept = initial.everyIndicator().map(one -> of(one.id(), initial, revised));
        Stream<RevisedTargets> added = revised.everyIndicator()
                .filter(one -> initial.indicator(one.id()).isEmpty())
                .map(one -> of(one.id(), initial, revised));
        return Stream.concat(kept, added)
                .filter(one -> !one.initial().equals(one.revised()))
                .toList();
    }

    private static RevisedTargets of(String id, Plan initial, Plan revised) {
        return new RevisedTargets(id, targets(initial, id), targets(revised, id));
    }

    private static List<Target> targets(Plan plan, String id) {
        return plan.indicator(id).map(Indicator::targets).orElse(List.of());
    }
}
