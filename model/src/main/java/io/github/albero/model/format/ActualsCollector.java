package io.github.albero.model.format;

import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Indicator;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes measurements as they are read and holds each against the plan and what its revisions made of it: an indicator that
 * does not exist, a name that does not match and an unknown unit are reported where they stand, and the measurement is
 * left out; a day outside the period is reported.
 *
 * <p>Names are compared without case, blanks and punctuation. A collector is for one thread.
 */
public final class ActualsCollector {

    private final Plan plan;
    private final Diagnostics diagnostics;
    private final Actuals.Builder actuals = Actuals.builder();

    /**
     * A collector without measurements.
     *
     * @param plan the plan that was measured
     * @param diagnostics where findings go
     */
    public ActualsCollector(Plan plan, Diagnostics diagnostics) {
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    /**
     * Takes a measurement.
     *
     * @param actual the measurement
     * @param location where it stands in the source
     */
    public void add(Actual actual, Location location) {
        List<Indicator> indicators = plan.indicatorInStates(actual.indicatorId());
        if (indicators.isEmpty()) {
            reportUnknown(actual, location);
        } else if (indicators.stream().noneMatch(actual::isNamedAs)) {
            diagnostics.add(
                    ReadProblem.NAME_MISMATCH,
                    location,
                    Map.of(
                            "id", actual.indicatorId(),
                            "planName", indicators.get(0).name(),
                            "name", actual.indicatorName().orElseThrow()));
        } else if (actual.unit()
                .filter(unit -> plan.units().unit(unit).isEmpty())
                .isPresent()) {
            reportUnknownUnit(actual.unit().orElseThrow(), location);
        } else {
            if (!plan.period().contains(actual.date())) {
                diagnostics.add(
                        ReadProblem.ACTUAL_OUTSIDE_PERIOD,
                        location,
                        Map.of(
                                "id", actual.indicatorId(),
                                "date", actual.date(),
                                "period", plan.period().display()));
            }
            actuals.addAll(actual);
        }
    }

    private void reportUnknown(Actual actual, Location location) {
        String id = actual.indicatorId();
        Optional<Indicator> meant = called(actual)
                .or(() -> called(actual.toBuilder().indicatorName(id).build()));
        if (meant.isPresent()) {
            diagnostics.add(
                    ReadProblem.INDICATOR_BY_NAME,
                    location,
                    Map.of(
                            "id",
                            id,
                            "name",
                            meant.get().name(),
                            "meant",
                            meant.get().id()));
        } else {
            Stream<String> ids = indicators().map(Indicator::id).distinct();
            diagnostics.add(
                    ReadProblem.UNKNOWN_INDICATOR, location, Map.of("id", id, "some", NearestName.some(id, ids)));
        }
    }

    /** The one indicator that has the name which was seen. */
    private Optional<Indicator> called(Actual actual) {
        Map<String, Indicator> called = indicators()
                .filter(indicator -> actual.indicatorName().isPresent() && actual.isNamedAs(indicator))
                .collect(Collectors.toMap(Indicator::id, Function.identity(), (initial, revised) -> revised));
        return called.values().stream().filter(one -> called.size() == 1).findFirst();
    }

    private Stream<Indicator> indicators() {
        return plan.states().flatMap(Plan::everyIndicator);
    }

    private void reportUnknownUnit(String id, Location location) {
        Optional<OrganisationalUnit> meant = plan.units().unitCalled(id);
        if (meant.isPresent()) {
            diagnostics.add(
                    ReadProblem.UNIT_BY_NAME,
                    location,
                    Map.of("name", id, "meant", meant.get().id()));
        } else {
            Stream<String> ids = plan.units().units().stream().map(OrganisationalUnit::id);
            diagnostics.add(ReadProblem.UNKNOWN_UNIT, location, Map.of("id", id, "some", NearestName.some(id, ids)));
        }
    }

    /**
     * Sets what a reader should know first.
     *
     * @param note the note
     */
    public void note(String note) {
        actuals.note(note);
    }

    /**
     * What was taken.
     *
     * @return the measurements that belong to the plan, in the order in which they came
     */
    public Actuals actuals() {
        return actuals.build();
    }
}
