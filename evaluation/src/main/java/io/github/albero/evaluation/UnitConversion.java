package io.github.albero.evaluation;

import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Optional;

/** Measured amounts in the unit of the target: exact conversions only (rules A4, C10). */
final class UnitConversion {

    private static final BigDecimal MINUTES_IN_AN_HOUR = BigDecimal.valueOf(60);

    private UnitConversion() {}

    /** The measured amount in the unit of the target; empty if the two do not go together. */
    static Optional<ExactRatio> convert(Quantity measured, UnitOfMeasure unit) {
        ExactRatio amount = ExactRatio.of(measured.amount());
        UnitOfMeasure from = measured.unit();
        if (from.equals(unit) || from.equals(UnitOfMeasure.NONE) || isBare(unit) || isCountOf(unit, from)) {
            return Optional.of(amount);
        }
        if (from.equals(UnitOfMeasure.MINUTE) && unit.equals(UnitOfMeasure.HOUR)) {
            return Optional.of(amount.dividedBy(MINUTES_IN_AN_HOUR));
        }
        if (from.equals(UnitOfMeasure.HOUR) && unit.equals(UnitOfMeasure.MINUTE)) {
            return Optional.of(amount.times(MINUTES_IN_AN_HOUR));
        }
        return Optional.empty();
    }

    /** The number of an amount in a unit; empty if the two do not go together, or it has more digits than can be kept. */
    static Optional<BigDecimal> amountIn(UnitOfMeasure unit, Quantity amount) {
        return convert(amount, unit).flatMap(ratio -> ratio.toQuantity(unit)).map(Quantity::amount);
    }

    /** A target without unit, or in the offices' "N.", takes the unit of what was measured. */
    static boolean isBare(UnitOfMeasure unit) {
        return unit.equals(UnitOfMeasure.NONE) || unit.equals(UnitOfMeasure.NUMBER);
    }

    private static boolean isCountOf(UnitOfMeasure unit, UnitOfMeasure from) {
        return from.equals(UnitOfMeasure.NUMBER) && unit instanceof UnitOfMeasure.Named;
    }
}
