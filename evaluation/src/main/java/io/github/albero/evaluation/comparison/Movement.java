package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.comparison.WhatIf.Why;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Assessed;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.target.ComparisonOperator;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Interval;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * What could be measured instead, step by step in one direction.
 *
 * @param at the measurement so many steps away
 * @param limit how many steps there are
 * @param end why there are no more
 */
record Movement(LongFunction<Measurement> at, long limit, Why end) {

    /** Far enough for any rating, near enough for numbers that are kept. */
    private static final BigDecimal FAR = BigDecimal.valueOf(1_000_000);

    /** More steps than that are no step any more. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    /** The directions. */
    enum Way {
        MORE(1),
        LESS(-1);

        private final int sign;

        Way(int sign) {
            this.sign = sign;
        }
    }

    static Movement of(PlanEvaluation evaluation, IndicatorEvaluation one, Optional<Measurement> changed, Way way) {
        Cases cases = new Cases(evaluation, one, way);
        return changed.map(measured -> measured.match(cases)).orElseGet(cases::nothingMeasured);
    }

    private static Movement none(Why why) {
        return new Movement(
                step -> {
                    throw new IllegalArgumentException("there is no step");
                },
                0,
                why);
    }

    /** The steps of each kind of measurement. */
    private record Cases(PlanEvaluation evaluation, IndicatorEvaluation one, Way way)
            implements Measurement.Cases<Movement> {

        private Movement nothingMeasured() {
            return one.criterion().filter(Completion.class::isInstance).isPresent() ? done() : none(Why.NOT_MEASURED);
        }

        /** What is not done can be done on the day of the evaluation. */
        private Movement done() {
            return way == Way.MORE
                    ? new Movement(step -> new DoneOn(evaluation.asOf()), 1, Why.LIMIT)
                    : none(Why.LIMIT);
        }

        private BigDecimal moved(BigDecimal number, BigDecimal size, long steps) {
            return number.add(size.multiply(BigDecimal.valueOf(steps * way.sign)));
        }

        @Override
        public Movement value(Value measurement) {
            Quantity measured = measurement.quantity();
            BigDecimal size = sizeOf(measured.unit());
            return new Movement(
                    step -> new Value(new Quantity(moved(measured.amount(), size, step), measured.unit())),
                    steps(room(measured), size),
                    Why.LIMIT);
        }

        /** How many steps of a size there is room for. */
        private static long steps(BigDecimal room, BigDecimal size) {
            return room.divide(size, 0, RoundingMode.FLOOR)
                    .max(BigDecimal.ZERO)
                    .min(MOST)
                    .longValueExact();
        }

        private BigDecimal sizeOf(UnitOfMeasure unit) {
            boolean isBarePercent = unit.equals(UnitOfMeasure.NONE)
                    && targetUnit().filter(UnitOfMeasure.PERCENT::equals).isPresent();
            boolean isPercent =
                    unit.equals(UnitOfMeasure.PERCENT) || unit.equals(UnitOfMeasure.PERCENTAGE_POINT) || isBarePercent;
            return isPercent ? HUNDREDTH : BigDecimal.ONE;
        }

        private Optional<UnitOfMeasure> targetUnit() {
            return target().map(Quantity::unit);
        }

        /** The amount of the target, the farther bound of an interval in this direction. */
        private Optional<Quantity> target() {
            Optional<Criterion> criterion = one.criterion();
            if (criterion.filter(Comparison.class::isInstance).isPresent()) {
                return criterion.map(Comparison.class::cast).map(Comparison::amount);
            }
            if (criterion.filter(Criterion.WithinShare.class::isInstance).isPresent()) {
                return criterion.map(Criterion.WithinShare.class::cast).map(Criterion.WithinShare::share);
            }
            return criterion
                    .filter(Interval.class::isInstance)
                    .map(Interval.class::cast)
                    .map(interval -> new Quantity(way == Way.MORE ? interval.high() : interval.low(), interval.unit()));
        }

        /** How far an amount can go in this direction. */
        private BigDecimal room(Quantity measured) {
            BigDecimal amount = measured.amount();
            return towardsTarget(one.value().map(Quantity::amount).orElse(amount))
                    .or(() -> end(measured).map(bound -> distance(amount, bound)))
                    .orElseGet(() -> far(amount));
        }

        private BigDecimal distance(BigDecimal from, BigDecimal to) {
            return to.subtract(from).multiply(BigDecimal.valueOf(way.sign));
        }

        private BigDecimal far(BigDecimal amount) {
            BigDecimal asked =
                    target().map(Quantity::amount).orElse(BigDecimal.ZERO).abs();
            return amount.abs().max(asked).max(BigDecimal.ONE).multiply(FAR);
        }

        private Optional<BigDecimal> end(Quantity measured) {
            BigDecimal amount = measured.amount();
            if (measured.unit() instanceof UnitOfMeasure.Scale scale) {
                return Optional.of(way == Way.MORE ? scale.to() : scale.from());
            }
            if (way == Way.LESS) {
                return amount.signum() < 0 ? Optional.empty() : Optional.of(BigDecimal.ZERO);
            }
            boolean isShare = sizeOf(measured.unit()).compareTo(BigDecimal.ONE) < 0 && isWithinTheWhole(amount);
            return isShare ? Optional.of(Shares.HUNDRED) : Optional.empty();
        }

        private boolean isWithinTheWhole(BigDecimal percent) {
            BigDecimal asked = target().map(Quantity::amount).orElse(BigDecimal.ZERO);
            return percent.max(asked).compareTo(Shares.HUNDRED) <= 0;
        }

        /** Towards an exact target or into an interval the score grows only as far as that goes. */
        private Optional<BigDecimal> towardsTarget(BigDecimal amount) {
            boolean isBetween = one.criterion()
                    .filter(criterion -> criterion instanceof Interval
                            || (criterion instanceof Comparison comparison
                                    && comparison.operator() == ComparisonOperator.EQUAL_TO))
                    .isPresent();
            return target().map(asked -> distance(amount, asked.amount()))
                    .filter(distance -> isBetween && distance.signum() > 0 && isOutside(amount));
        }

        private boolean isOutside(BigDecimal amount) {
            return one.criterion()
                    .filter(Interval.class::isInstance)
                    .map(Interval.class::cast)
                    .filter(interval -> interval.low().compareTo(amount) <= 0
                            && interval.high().compareTo(amount) >= 0)
                    .isEmpty();
        }

        @Override
        public Movement fraction(Fraction fraction) {
            if (fraction.denominator().signum() == 0) {
                return none(Why.NOT_MEASURED);
            }
            boolean isPart =
                    fraction.numerator().compareTo(fraction.denominator()) <= 0 && isWithinTheWhole(BigDecimal.ZERO);
            BigDecimal more =
                    isPart ? fraction.denominator().subtract(fraction.numerator()) : far(fraction.denominator());
            BigDecimal room = way == Way.MORE ? more : fraction.numerator();
            return new Movement(
                    step -> new Fraction(moved(fraction.numerator(), BigDecimal.ONE, step), fraction.denominator()),
                    steps(room, BigDecimal.ONE),
                    Why.LIMIT);
        }

        @Override
        public Movement doneOn(DoneOn done) {
            long room = way == Way.MORE
                    ? ChronoUnit.DAYS.between(done.date(), evaluation.asOf())
                    : ChronoUnit.DAYS.between(evaluation.plan().period().from(), done.date());
            return new Movement(
                    step -> new DoneOn(done.date().plusDays(step * way.sign)), Math.max(0, room), Why.LIMIT);
        }

        @Override
        public Movement notDone(NotDone notDone) {
            return nothingMeasured();
        }

        @Override
        public Movement progress(Progress progress) {
            boolean isDeed =
                    one.criterion().filter(Completion.class::isInstance).isPresent();
            return isDeed && way == Way.MORE
                    ? done()
                    : percent(progress.percent(), step -> new Progress(moved(progress.percent(), HUNDREDTH, step)));
        }

        @Override
        public Movement assessed(Assessed assessed) {
            return percent(assessed.percent(), step -> new Assessed(moved(assessed.percent(), HUNDREDTH, step)));
        }

        private Movement percent(BigDecimal percent, LongFunction<Measurement> at) {
            BigDecimal room = way == Way.MORE ? Shares.HUNDRED.subtract(percent) : percent;
            return new Movement(at, steps(room, HUNDREDTH), Why.LIMIT);
        }

        @Override
        public Movement notAssessable(NotAssessable notAssessable) {
            return none(Why.NOT_MEASURED);
        }
    }
}
