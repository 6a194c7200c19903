package io.github.albero.evaluation;

import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a raw achievement was computed from. */
sealed interface Basis extends Serializable {

    /**
     * An amount held against another.
     *
     * @param measured what was measured, in the unit of the target
     * @param target what should be reached
     * @param unit the unit of both
     * @param terms further numbers of the rule, such as the baseline, in the order in which its sentence names them
     */
    record Amounts(ExactRatio measured, BigDecimal target, UnitOfMeasure unit, List<BigDecimal> terms)
            implements Basis {

        @Override
        public Optional<Quantity> value() {
            return measured.toQuantity(unit);
        }

        @Override
        public Optional<Quantity> variance() {
            UnitOfMeasure ofDifference = unit.equals(UnitOfMeasure.PERCENT) ? UnitOfMeasure.PERCENTAGE_POINT : unit;
            return measured.minus(target).toQuantity(ofDifference);
        }
    }

    /**
     * A day held against another.
     *
     * @param late how many days after the due day, negative if before
     * @param worth what a deed of that day is worth, in percent
     * @param value what had been reached on that day, if an amount was asked
     * @param byThen what had been reached by the due day, if an amount was asked and measured by then
     */
    record Days(long late, BigDecimal worth, Optional<Quantity> value, Optional<Verdict.Decided> byThen)
            implements Basis {

        static Days ofDeed(long late, BigDecimal worth) {
            return new Days(late, worth, Optional.empty(), Optional.empty());
        }

        @Override
        public Optional<Quantity> variance() {
            return Optional.of(new Quantity(BigDecimal.valueOf(late), UnitOfMeasure.DAY));
        }
    }

    /**
     * A degree in percent that somebody stated.
     *
     * @param percent the degree
     */
    record Degree(BigDecimal percent) implements Basis {

        @Override
        public Optional<Quantity> value() {
            return Optional.of(new Quantity(percent, UnitOfMeasure.PERCENT));
        }
    }

    /**
     * Several verdicts taken together.
     *
     * @param verdicts the verdicts on the parts of a target, or on the values of units
     * @param names what they are about: texts of the parts, or ids of units
     */
    record Several(List<Verdict.Decided> verdicts, List<String> names) implements Basis {}

    /**
     * A change held against another.
     *
     * @param change the change that there was and the one that was asked
     * @param level what there is
     * @param previous what there was before
     * @param isInPercent whether the change is measured in percent of what there was before
     * @param byLevel what holding the level against the one that is asked gave, if that counts
     */
    record Change(
            Amounts change,
            ExactRatio level,
            BigDecimal previous,
            boolean isInPercent,
            Optional<Verdict.Decided> byLevel)
            implements Basis {

        @Override
        public Optional<Quantity> value() {
            return change.value();
        }

        @Override
        public Optional<Quantity> variance() {
            return change.variance();
        }
    }

    /**
     * A verdict whose number was not yet on the side of 100 on which its outcome is (rule C2).
     *
     * @param plain the verdict with the number that its rule gave
     */
    record Bound(Verdict.Decided plain) implements Basis {

        @Override
        public Optional<Quantity> value() {
            return plain.basis().value();
        }

        @Override
        public Optional<Quantity> variance() {
            return plain.basis().variance();
        }
    }

    /** Nothing but the fact. */
    record Fact() implements Basis {}

    /** What was measured, in the target's unit; empty if it was no amount. */
    default Optional<Quantity> value() {
        return Optional.empty();
    }

    /** Measured less target, or days late; empty if there is no such difference. */
    default Optional<Quantity> variance() {
        return Optional.empty();
    }
}
