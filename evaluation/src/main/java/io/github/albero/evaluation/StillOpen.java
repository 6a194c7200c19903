package io.github.albero.evaluation;

import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.UnitOfMeasure;

/**
 * What is not reached yet but can still be before it is due, and so is not due (rule B5): whatever has a due date of its
 * own, and things that are counted through the year. Shares, times and marks are what they are at any date.
 */
final class StillOpen {

    private StillOpen() {}

    static boolean mayBeReached(Target target, Criterion criterion, Measurement measurement) {
        return target.due().isPresent() || (isCountToReach(criterion) && isCounted(measurement));
    }

    private static boolean isCountToReach(Criterion criterion) {
        return criterion instanceof Comparison comparison
                && comparison.operator().asksForMore()
                && isCounted(comparison.amount().unit());
    }

    private static boolean isCounted(Measurement measurement) {
        return measurement instanceof Value value && isCounted(value.quantity().unit());
    }

    private static boolean isCounted(UnitOfMeasure unit) {
        return unit.isCount() || unit.equals(UnitOfMeasure.EURO);
    }
}
