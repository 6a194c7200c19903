package io.github.albero.evaluation;

import io.github.albero.model.Actual;
import io.github.albero.model.Indicator;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.MeasurementKind;
import io.github.albero.model.PlanNode;
import io.github.albero.model.TargetScope;
import io.github.albero.model.UnitAggregation;
import io.github.albero.model.UnitCombination;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What plans ask for and is not worked out yet (rules B3, B4, D4): where the rules that are would give a wrong number, there
 * shall be none.
 */
final class NotAppliedYet {

    /** The value of the whole is one that each unit could have too. */
    private static final Set<UnitCombination> COMPARABLE =
            Set.of(UnitCombination.RATIO_OF_SUMS, UnitCombination.WEIGHTED_MEAN, UnitCombination.WORST);

    private NotAppliedYet() {}

    /** Whether the score of a node should count nodes elsewhere. */
    static boolean concerns(PlanNode node) {
        return node.links().stream().anyMatch(link -> link.weight().isPresent());
    }

    /** Whether what the whole body and its units reported combines in another way than was chosen. */
    static boolean concerns(Indicator indicator, List<Actual> reported, ActualChoice choice) {
        return combinesOverTime(indicator, reported, choice)
                || indicator
                        .aggregation()
                        .filter(aggregation -> !isAsChosen(aggregation, choice))
                        .isPresent();
    }

    /** Whether what one unit reported counts in another way than against the target as it stands. */
    static boolean concernsOwn(Indicator indicator, List<Actual> reported, ActualChoice choice) {
        return combinesOverTime(indicator, reported, choice)
                || indicator
                        .aggregation()
                        .filter(aggregation -> !isTargetOfOneUnit(aggregation, choice))
                        .isPresent();
    }

    private static boolean combinesOverTime(Indicator indicator, List<Actual> reported, ActualChoice choice) {
        boolean isCombined = indicator
                .measurementKind()
                .filter(kind -> kind == MeasurementKind.PERIODIC || kind == MeasurementKind.LEVEL)
                .isPresent();
        return isCombined && choice.actuals().stream().map(Actual::unit).anyMatch(unit -> daysOf(unit, reported) > 1);
    }

    private static long daysOf(Optional<String> unit, List<Actual> reported) {
        return reported.stream()
                .filter(actual -> actual.unit().equals(unit))
                .map(Actual::date)
                .distinct()
                .count();
    }

    private static boolean isAsChosen(UnitAggregation aggregation, ActualChoice choice) {
        boolean isForEachUnit = aggregation.targetScope().equals(Optional.of(TargetScope.EACH_UNIT));
        if (choice.actuals().stream().anyMatch(actual -> actual.unit().isEmpty())) {
            return isAny(aggregation, COMPARABLE) || (!isForEachUnit && !isCountOfUnits(aggregation));
        }
        if (aggregation.reporter().isPresent()) {
            return !isForEachUnit && isReportedBy(aggregation.reporter(), choice);
        }
        return aggregation.combination().isEmpty() || isCombined(aggregation, choice);
    }

    private static boolean isCombined(UnitAggregation aggregation, ActualChoice choice) {
        if (choice.actuals().size() == 1 && choice.missingUnits().isEmpty()) {
            return !isCountOfUnits(aggregation);
        }
        boolean areFractions =
                choice.actuals().stream().map(Actual::measurement).allMatch(Fraction.class::isInstance);
        boolean areDeeds = choice.actuals().stream().map(Actual::measurement).allMatch(OfficesCombined::isDeed);
        return (areFractions && isAny(aggregation, Set.of(UnitCombination.RATIO_OF_SUMS)))
                || (areDeeds && isAny(aggregation, Set.of(UnitCombination.WORST)));
    }

    private static boolean isTargetOfOneUnit(UnitAggregation aggregation, ActualChoice choice) {
        if (aggregation.reporter().isPresent()) {
            return isReportedBy(aggregation.reporter(), choice);
        }
        return aggregation
                .targetScope()
                .map(scope -> scope == TargetScope.EACH_UNIT || isAny(aggregation, COMPARABLE))
                .orElse(aggregation.combination().isEmpty() || isAny(aggregation, COMPARABLE));
    }

    private static boolean isReportedBy(Optional<String> reporter, ActualChoice choice) {
        return choice.actuals().stream().allMatch(actual -> actual.unit().equals(reporter));
    }

    private static boolean isCountOfUnits(UnitAggregation aggregation) {
        return isAny(aggregation, Set.of(UnitCombination.HOW_MANY_REACH_IT));
    }

    private static boolean isAny(UnitAggregation aggregation, Set<UnitCombination> combinations) {
        return aggregation.combination().filter(combinations::contains).isPresent();
    }
}
