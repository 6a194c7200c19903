package io.github.albero.evaluation;

import io.github.albero.evaluation.UnitsTogether.OfUnit;
import io.github.albero.model.Actual;
import io.github.albero.model.Measurement;
import io.github.albero.model.UnitAggregation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which measurement counts (rules B2 to B4).
 *
 * @param actuals the actuals that it rests on; none if nothing was measured
 * @param missingUnits the units that should have reported apart but did not
 * @param measurement the measurement, made of those of several days or units if there are several
 * @param combined how it was made, if it was
 * @param apart the measurements of the units, where each is to be judged for itself
 * @param reason why the actuals yield no measurement, if they yield none
 */
record ActualChoice(
        List<Actual> actuals,
        List<String> missingUnits,
        Optional<Measurement> measurement,
        Optional<Combined> combined,
        List<OfUnit> apart,
        Optional<Reason> reason)
        implements Serializable {

    static final ActualChoice NOTHING =
            new ActualChoice(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    /**
     * Chooses among what was reported in the period.
     *
     * @param actuals those of the whole body and of its units
     * @param unitIds the units that answer for the indicator
     * @param context the indicator and its rules
     */
    static ActualChoice among(List<Actual> actuals, List<String> unitIds, IndicatorContext context) {
        Optional<UnitAggregation> aggregation = context.indicator().aggregation();
        List<Actual> wholeBody = ofWholeBody(actuals);
        if (!wholeBody.isEmpty()) {
            return aggregation.filter(UnitsTogether::isAskedOfEach).isPresent()
                    ? none(wholeBody, List.of(), Reason.ASKED_OF_EACH_UNIT)
                    : of(OfOneUnit.of(wholeBody, context));
        }
        Optional<String> reporter = aggregation.flatMap(UnitAggregation::reporter);
        return reporter.isPresent()
                ? ofReporter(actuals, reporter.get(), aggregation.get(), context)
                : ofUnits(actuals, unitIds, aggregation, context);
    }

    private static List<Actual> ofWholeBody(List<Actual> actuals) {
        if (actuals.size() == 1) {
            return actuals.get(0).unit().isEmpty() ? actuals : List.of();
        }
        return actuals.stream().filter(actual -> actual.unit().isEmpty()).toList();
    }

    private static ActualChoice of(OfOneUnit one) {
        return new ActualChoice(one.actuals(), List.of(), one.measurement(), one.combined(), List.of(), one.reason());
    }

    private static ActualChoice none(List<Actual> actuals, List<String> missing, Reason reason) {
        List<Actual> steady = actuals.stream().sorted(OfOneUnit.STEADY).toList();
        return new ActualChoice(steady, missing, Optional.empty(), Optional.empty(), List.of(), Optional.of(reason));
    }

    /** One unit reports for all: what others reported is theirs alone. */
    private static ActualChoice ofReporter(
            List<Actual> actuals, String reporter, UnitAggregation aggregation, IndicatorContext context) {
        List<Actual> own = actuals.stream()
                .filter(actual -> actual.unit().equals(Optional.of(reporter)))
                .toList();
        if (own.isEmpty()) {
            return actuals.isEmpty()
                    ? NOTHING
                    : new ActualChoice(
                            List.of(),
                            List.of(reporter),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Optional.empty());
        }
        return UnitsTogether.isAskedOfEach(aggregation)
                ? none(own, List.of(), Reason.ASKED_OF_EACH_UNIT)
                : of(OfOneUnit.of(own, context));
    }

    private static ActualChoice ofUnits(
            List<Actual> actuals,
            List<String> unitIds,
            Optional<UnitAggregation> aggregation,
            IndicatorContext context) {
        if (actuals.isEmpty()) {
            return NOTHING;
        }
        Map<String, List<Actual>> byUnit = new TreeMap<>();
        actuals.forEach(actual -> byUnit.computeIfAbsent(actual.unit().orElseThrow(), unit -> new ArrayList<>())
                .add(actual));
        List<String> missing =
                unitIds.stream().filter(unit -> !byUnit.containsKey(unit)).toList();
        List<Actual> counted = new ArrayList<>();
        List<OfUnit> units = new ArrayList<>();
        List<Combined> overTime = new ArrayList<>();
        Optional<Reason> conflict = Optional.empty();
        for (Map.Entry<String, List<Actual>> reports : byUnit.entrySet()) {
            OfOneUnit unit = OfOneUnit.of(reports.getValue(), context);
            counted.addAll(unit.actuals());
            unit.measurement().ifPresent(one -> units.add(new OfUnit(reports.getKey(), one)));
            unit.combined().ifPresent(overTime::add);
            conflict = conflict.or(unit::reason);
        }
        if (conflict.isPresent()) {
            return none(counted, missing, conflict.get());
        }
        UnitsTogether together = UnitsTogether.of(units, aggregation, !missing.isEmpty());
        Optional<Combined> how =
                units.size() == 1 && !overTime.isEmpty() ? Optional.of(overTime.get(0)) : together.combined();
        return new ActualChoice(counted, missing, together.measurement(), how, together.apart(), together.reason());
    }
}
