package io.github.albero.evaluation;

import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.TargetScope;
import io.github.albero.model.UnitAggregation;
import io.github.albero.model.UnitCombination;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the measurements of several units are together (rule B4).
 *
 * @param measurement the measurement of all; empty if there can be none, or a report is simply still missing
 * @param combined how it was made
 * @param apart the measurements of the units, where each is to be judged for itself
 * @param reason why there is no measurement
 */
record UnitsTogether(
        Optional<Measurement> measurement, Optional<Combined> combined, List<OfUnit> apart, Optional<Reason> reason) {

    /** The value of the whole is one that each unit could have too. */
    private static final Set<UnitCombination> COMPARABLE =
            Set.of(UnitCombination.RATIO_OF_SUMS, UnitCombination.WEIGHTED_MEAN, UnitCombination.WORST);

    /**
     * The measurement of one unit.
     *
     * @param unit the unit's id
     * @param measurement what it measured
     */
    record OfUnit(String unit, Measurement measurement) implements Serializable {}

    static UnitsTogether of(List<OfUnit> units, Optional<UnitAggregation> aggregation, boolean isOneMissing) {
        List<Measurement> measurements = units.stream().map(OfUnit::measurement).toList();
        Optional<UnitCombination> combination = aggregation.flatMap(UnitAggregation::combination);
        boolean areDeeds = measurements.stream().allMatch(UnitsTogether::isDeed);
        if (areDeeds && combination.filter(how -> how != UnitCombination.WORST).isEmpty() && units.size() > 1) {
            return deed(measurements, isOneMissing);
        }
        if (isJudgedApart(aggregation, combination)) {
            return new UnitsTogether(Optional.empty(), Optional.empty(), units, Optional.empty());
        }
        if (combination.isEmpty()) {
            return unsaid(measurements, areDeeds, isOneMissing);
        }
        return of(combined(units, measurements, aggregation.orElseThrow()));
    }

    private static boolean isJudgedApart(Optional<UnitAggregation> aggregation, Optional<UnitCombination> combination) {
        boolean isByCombination = combination
                .filter(how -> how == UnitCombination.WORST || how == UnitCombination.HOW_MANY_REACH_IT)
                .isPresent();
        return isByCombination || (isForEachUnit(aggregation) && !isComparable(combination));
    }

    /** Nothing is said of how they combine: fractions do in one way only, and so do deeds (rule B4). */
    private static UnitsTogether unsaid(List<Measurement> measurements, boolean areDeeds, boolean isOneMissing) {
        if (areDeeds && isOneMissing) {
            return deed(measurements, true);
        }
        return measurements.size() == 1 ? one(measurements.get(0)) : of(Combined.ratioOfSums(measurements));
    }

    private static Optional<Combined> combined(
            List<OfUnit> units, List<Measurement> measurements, UnitAggregation aggregation) {
        return switch (aggregation.combination().orElseThrow()) {
            case RATIO_OF_SUMS -> Combined.ratioOfSums(measurements);
            case SUM -> Combined.sum(measurements);
            case WEIGHTED_MEAN -> mean(units, measurements, aggregation);
            case WORST, HOW_MANY_REACH_IT -> Optional.empty();
        };
    }

    /** By the weights of the units; without these, fractions by their denominators and amounts all the same. */
    private static Optional<Combined> mean(
            List<OfUnit> units, List<Measurement> measurements, UnitAggregation aggregation) {
        if (!aggregation.weights().isEmpty()) {
            List<BigDecimal> weights = units.stream()
                    .flatMap(unit -> Optional.ofNullable(aggregation.weights().get(unit.unit())).stream())
                    .toList();
            return weights.size() == units.size() ? Combined.mean(measurements, weights) : Optional.empty();
        }
        return Combined.ratioOfSums(measurements).or(() -> Combined.plainMean(measurements));
    }

    private static UnitsTogether of(Optional<Combined> combined) {
        return combined.map(how -> new UnitsTogether(
                        Optional.of(how.result()),
                        how.parts().size() > 1 ? combined : Optional.empty(),
                        List.of(),
                        Optional.empty()))
                .orElseGet(() -> none(Reason.OFFICES_NOT_COMBINABLE));
    }

    private static UnitsTogether one(Measurement measurement) {
        return new UnitsTogether(Optional.of(measurement), Optional.empty(), List.of(), Optional.empty());
    }

    private static UnitsTogether none(Reason reason) {
        return new UnitsTogether(Optional.empty(), Optional.empty(), List.of(), Optional.of(reason));
    }

    /** A deed is done when the last unit has done it. */
    private static UnitsTogether deed(List<Measurement> measurements, boolean isOneMissing) {
        if (measurements.stream().anyMatch(one -> !(one instanceof DoneOn))) {
            return one(new NotDone());
        }
        return isOneMissing
                ? new UnitsTogether(Optional.empty(), Optional.empty(), List.of(), Optional.empty())
                : one(Collections.max(
                        measurements, Comparator.comparing(measurement -> ((DoneOn) measurement).date())));
    }

    static boolean isDeed(Measurement measurement) {
        return measurement instanceof DoneOn || measurement instanceof NotDone || measurement instanceof Progress;
    }

    private static boolean isForEachUnit(Optional<UnitAggregation> aggregation) {
        return aggregation
                .flatMap(UnitAggregation::targetScope)
                .filter(scope -> scope == TargetScope.EACH_UNIT)
                .isPresent();
    }

    private static boolean isComparable(Optional<UnitCombination> combination) {
        return combination.filter(COMPARABLE::contains).isPresent();
    }

    /** Whether the target is asked of each unit, and a value of all together says nothing about that. */
    static boolean isAskedOfEach(UnitAggregation aggregation) {
        return !isComparable(aggregation.combination())
                && (isForEachUnit(Optional.of(aggregation))
                        || aggregation.combination().equals(Optional.of(UnitCombination.HOW_MANY_REACH_IT)));
    }

    /** Whether the value of one unit alone can be held against the target. */
    static boolean isAskedOfOne(UnitAggregation aggregation, String unit) {
        if (aggregation.reporter().isPresent()) {
            return aggregation.reporter().get().equals(unit);
        }
        if (isComparable(aggregation.combination())) {
            return true;
        }
        return aggregation
                .targetScope()
                .map(scope -> scope == TargetScope.EACH_UNIT)
                .orElse(aggregation
                        .combination()
                        .filter(how -> how == UnitCombination.SUM)
                        .isEmpty());
    }
}
