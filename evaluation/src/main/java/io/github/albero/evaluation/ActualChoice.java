package io.github.albero.evaluation;

import io.github.albero.model.Actual;
import io.github.albero.model.Measurement;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which measurement counts (rules B2, B4).
 *
 * @param actuals the actuals that it rests on; none if nothing was measured
 * @param missingUnits the offices that should have reported apart but did not
 * @param measurement the measurement, combined from the offices if they report apart
 * @param reason why the actuals yield no measurement, if they yield none
 */
record ActualChoice(
        List<Actual> actuals, List<String> missingUnits, Optional<Measurement> measurement, Optional<Reason> reason) {

    private static final Comparator<Actual> FIRMEST_AND_LATEST =
            Comparator.comparing(Actual::state).thenComparing(Actual::date);

    /** Any order will do where actuals say the same, as long as it is always the same (rule E4). */
    private static final Comparator<Actual> STEADY = Comparator.comparing(Actual::toString);

    /**
     * Chooses among the actuals of an indicator.
     *
     * @param actuals those of the whole body and of its offices that are looked at
     * @param unitIds the offices that answer for the indicator
     */
    static ActualChoice among(List<Actual> actuals, List<String> unitIds) {
        Map<Optional<String>, List<Actual>> byUnit = actuals.stream()
                .sorted(STEADY)
                .collect(Collectors.groupingBy(Actual::unit, LinkedHashMap::new, Collectors.toList()));
        List<Actual> wholeBody = byUnit.getOrDefault(Optional.<String>empty(), List.of());
        if (byUnit.isEmpty()) {
            return none(List.of(), List.of(), Optional.empty());
        }
        return wholeBody.isEmpty() ? ofOffices(byUnit, unitIds) : ofOne(wholeBody);
    }

    /** The same without a measurement: the plan asks for another way to come to one. */
    ActualChoice notAppliedYet() {
        boolean isOpen = reason.isEmpty() || reason.get() == Reason.OFFICES_NOT_COMBINABLE;
        return none(actuals, missingUnits, isOpen ? Optional.of(Reason.RULE_NOT_APPLIED_YET) : reason);
    }

    private static ActualChoice none(List<Actual> actuals, List<String> missing, Optional<Reason> reason) {
        return new ActualChoice(actuals, missing, Optional.empty(), reason);
    }

    private static ActualChoice ofOne(List<Actual> reports) {
        Actual chosen = Collections.max(reports, FIRMEST_AND_LATEST);
        List<Actual> rivals = reports.stream()
                .filter(actual -> FIRMEST_AND_LATEST.compare(actual, chosen) == 0)
                .toList();
        boolean agree = rivals.stream().map(Actual::measurement).distinct().count() == 1;
        return agree
                ? new ActualChoice(List.of(chosen), List.of(), Optional.of(chosen.measurement()), Optional.empty())
                : none(rivals, List.of(), Optional.of(Reason.CONFLICTING_ACTUALS));
    }

    private static ActualChoice ofOffices(Map<Optional<String>, List<Actual>> byUnit, List<String> unitIds) {
        List<ActualChoice> offices =
                byUnit.values().stream().map(ActualChoice::ofOne).toList();
        List<Actual> actuals =
                offices.stream().flatMap(office -> office.actuals().stream()).toList();
        List<String> missing = unitIds.stream()
                .filter(unit -> !byUnit.containsKey(Optional.of(unit)))
                .toList();
        Optional<Reason> conflict =
                offices.stream().flatMap(office -> office.reason().stream()).findFirst();
        if (conflict.isPresent()) {
            return none(actuals, missing, conflict);
        }
        OfficesCombined combined =
                OfficesCombined.of(actuals.stream().map(Actual::measurement).toList(), !missing.isEmpty());
        return new ActualChoice(actuals, missing, combined.measurement(), combined.reason());
    }
}
