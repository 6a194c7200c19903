package io.github.albero.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which measurements of one indicator, unit and day stand: those that no correction replaces. Where corrections lead back
 * to a measurement that they replaced, it stands again; the order in which the actuals come makes no difference.
 */
final class Corrections {

    private final Set<Actual> actuals;
    private final Map<Measurement, Set<Measurement>> replacedBy = new HashMap<>();

    private Corrections(Collection<Actual> sameDay) {
        actuals = new HashSet<>(sameDay);
        actuals.forEach(actual -> replaced(actual)
                .ifPresent(old -> replacedBy
                        .computeIfAbsent(actual.measurement(), absent -> new HashSet<>())
                        .add(old)));
    }

    /** Those of an indicator's actuals that stand, in their order. */
    static List<Actual> standing(List<Actual> ofIndicator) {
        if (ofIndicator.stream().noneMatch(actual -> replaced(actual).isPresent())) {
            return ofIndicator;
        }
        Map<List<Object>, Set<Measurement>> standing = ofIndicator.stream()
                .collect(Collectors.groupingBy(
                        Corrections::unitAndDay,
                        Collectors.collectingAndThen(Collectors.toList(), day -> new Corrections(day).standing())));
        return ofIndicator.stream()
                .filter(actual ->
                        standing.getOrDefault(unitAndDay(actual), Set.of()).contains(actual.measurement()))
                .toList();
    }

    private static List<Object> unitAndDay(Actual actual) {
        return List.of(actual.unit(), actual.date());
    }

    /** What an actual replaces, unless that is its own measurement. */
    private static Optional<Measurement> replaced(Actual actual) {
        return actual.correction().map(Correction::replaced).filter(old -> !old.equals(actual.measurement()));
    }

    private Set<Measurement> standing() {
        Set<Measurement> all = actuals.stream().map(Actual::measurement).collect(Collectors.toSet());
        Set<Measurement> standing = new HashSet<>(all);
        replacedBy.values().forEach(standing::removeAll);
        Set<Measurement> circling = new HashSet<>(all);
        circling.removeAll(leadingTo(standing));
        standing.addAll(lastOf(circling));
        return standing;
    }

    /** The measurements from which corrections lead to some others, and these. */
    private Set<Measurement> leadingTo(Set<Measurement> ends) {
        Set<Measurement> leading = new HashSet<>(ends);
        Deque<Measurement> open = new ArrayDeque<>(ends);
        while (!open.isEmpty()) {
            replacedBy.getOrDefault(open.pop(), Set.of()).stream()
                    .filter(leading::add)
                    .forEach(open::push);
        }
        return leading;
    }

    /**
     * Of measurements that replace one another in a circle, those that were reported more often than replaced, where
     * reports without a correction count once; all of them, which contradict each other, if nothing says where the circle
     * begins.
     */
    private Set<Measurement> lastOf(Set<Measurement> circling) {
        Map<Measurement, Integer> balance = new HashMap<>();
        actuals.forEach(actual -> replaced(actual).ifPresent(old -> {
            balance.merge(actual.measurement(), 1, Integer::sum);
            balance.merge(old, -1, Integer::sum);
        }));
        actuals.stream()
                .filter(actual -> replaced(actual).isEmpty())
                .map(Actual::measurement)
                .distinct()
                .forEach(first -> balance.merge(first, 1, Integer::sum));
        Set<Measurement> last = circling.stream()
                .filter(one -> balance.getOrDefault(one, 0) > 0)
                .collect(Collectors.toSet());
        return last.isEmpty() ? circling : last;
    }
}
