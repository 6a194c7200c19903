package io.github.albero.model.format;

import com.google.common.base.Suppliers;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Indicator;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final Supplier<List<String>> ids = Suppliers.memoize(this::ids);

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
        if (diagnostics.isFull()) {
            return;
        }
        String id = actual.indicatorId();
        Optional<Indicator> meant = actual.indicatorName().flatMap(this::called).or(() -> called(id));
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
            diagnostics.add(
                    ReadProblem.UNKNOWN_INDICATOR,
                    location,
                    Map.of("id", id, "some", NearestName.some(id, ids.get().stream())));
        }
    }

    /** The one indicator that has a name. */
    private Optional<Indicator> called(String name) {
        List<Indicator> called = plan.indicatorsCalled(name);
        return called.stream().filter(one -> called.size() == 1).findFirst();
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

    private List<String> ids() {
        return plan.states()
                .flatMap(Plan::everyIndicator)
                .map(Indicator::id)
                .distinct()
                .toList();
    }
}
