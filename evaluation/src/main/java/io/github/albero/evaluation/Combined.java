package io.github.albero.evaluation;

import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One measurement made of several (rules B3, B4).
 *
 * @param how which way
 * @param parts the measurements that it was made of
 * @param weights what each of them weighs in a mean; none otherwise
 * @param result the measurement
 */
record Combined(How how, List<Measurement> parts, List<BigDecimal> weights, Measurement result)
        implements Serializable {

    /** The ways to make one measurement of several. */
    enum How {
        /** Amounts add up. */
        SUM,
        /** Numerators and denominators add up apart. */
        RATIO_OF_SUMS,
        /** The mean of amounts or quotients, each with its weight. */
        MEAN
    }

    /** The sum of amounts in one unit that can be added; empty for anything else. */
    static Optional<Combined> sum(List<Measurement> parts) {
        return amounts(parts).filter(unit -> !isRelative(unit)).flatMap(unit -> {
            BigDecimal sum = sum(parts.stream().map(Combined::amount));
            return ExactDecimal.isBounded(sum)
                    ? Optional.of(new Combined(How.SUM, parts, List.of(), new Value(new Quantity(sum, unit))))
                    : Optional.empty();
        });
    }

    /** Fractions as one; empty if not all of them are. Those of nothing do not count. */
    static Optional<Combined> ratioOfSums(List<Measurement> parts) {
        if (!parts.stream().allMatch(Fraction.class::isInstance)) {
            return Optional.empty();
        }
        List<Fraction> fractions = parts.stream().map(Fraction.class::cast).toList();
        List<Fraction> counted = fractions.stream()
                .filter(one -> one.denominator().signum() != 0)
                .toList();
        if (counted.isEmpty()) {
            return Optional.of(new Combined(How.RATIO_OF_SUMS, parts, List.of(), fractions.get(0)));
        }
        BigDecimal numerator = sum(counted.stream().map(Fraction::numerator));
        BigDecimal denominator = sum(counted.stream().map(Fraction::denominator));
        return ExactDecimal.isBounded(numerator) && ExactDecimal.isBounded(denominator)
                ? Optional.of(new Combined(
                        How.RATIO_OF_SUMS, List.copyOf(counted), List.of(), new Fraction(numerator, denominator)))
                : Optional.empty();
    }

    /** The mean of amounts that weigh the same; there is none of percentages. */
    static Optional<Combined> plainMean(List<Measurement> parts) {
        boolean arePercentages = parts.stream()
                .anyMatch(part ->
                        part instanceof Value value && value.quantity().unit().equals(UnitOfMeasure.PERCENT));
        return arePercentages ? Optional.empty() : mean(parts, Collections.nCopies(parts.size(), BigDecimal.ONE));
    }

    /** The mean of amounts in one unit, or of quotients; empty for anything else, and for weights of zero. */
    static Optional<Combined> mean(List<Measurement> parts, List<BigDecimal> weights) {
        BigDecimal total = sum(weights.stream());
        if (total.signum() == 0) {
            return Optional.empty();
        }
        boolean areQuotients = parts.stream()
                .allMatch(part -> part instanceof Fraction fraction
                        && fraction.denominator().signum() != 0);
        if (areQuotients) {
            BigDecimal mean = mean(parts.stream().map(Combined::quotient).toList(), weights, total);
            return bounded(mean)
                    .map(number -> new Combined(How.MEAN, parts, weights, new Fraction(number, BigDecimal.ONE)));
        }
        return amounts(parts)
                .flatMap(unit -> bounded(
                                mean(parts.stream().map(Combined::amount).toList(), weights, total))
                        .map(number -> new Combined(How.MEAN, parts, weights, new Value(new Quantity(number, unit)))));
    }

    private static Optional<BigDecimal> bounded(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return ExactDecimal.isBounded(stripped) ? Optional.of(ExactDecimal.of(stripped)) : Optional.empty();
    }

    private static BigDecimal mean(List<BigDecimal> numbers, List<BigDecimal> weights, BigDecimal total) {
        return Numbers.quotient(
                sum(IntStream.range(0, numbers.size())
                        .mapToObj(place -> numbers.get(place).multiply(weights.get(place)))),
                total);
    }

    /** The one unit of amounts; empty if these are not all amounts, or in several units. */
    private static Optional<UnitOfMeasure> amounts(List<Measurement> parts) {
        if (parts.isEmpty() || !parts.stream().allMatch(Value.class::isInstance)) {
            return Optional.empty();
        }
        UnitOfMeasure unit = ((Value) parts.get(0)).quantity().unit();
        boolean isOne =
                parts.stream().allMatch(part -> ((Value) part).quantity().unit().equals(unit));
        return isOne ? Optional.of(unit) : Optional.empty();
    }

    /** Whether the sum of amounts in this unit says nothing: shares and marks. */
    private static boolean isRelative(UnitOfMeasure unit) {
        return unit.equals(UnitOfMeasure.PERCENT)
                || unit.equals(UnitOfMeasure.PERCENTAGE_POINT)
                || unit instanceof UnitOfMeasure.Scale;
    }

    private static BigDecimal amount(Measurement part) {
        return ((Value) part).quantity().amount();
    }

    private static BigDecimal quotient(Measurement part) {
        Fraction fraction = (Fraction) part;
        return Numbers.quotient(fraction.numerator(), fraction.denominator());
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
