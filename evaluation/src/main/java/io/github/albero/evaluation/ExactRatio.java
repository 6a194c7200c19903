package io.github.albero.evaluation;

import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/** A quotient that is not divided until it must be, so that comparisons are exact (rule E1). */
record ExactRatio(BigDecimal numerator, BigDecimal denominator) implements Serializable {

    ExactRatio {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator must not be zero");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
    }

    static ExactRatio of(BigDecimal number) {
        return new ExactRatio(number, BigDecimal.ONE);
    }

    boolean isWhole() {
        return denominator.compareTo(BigDecimal.ONE) == 0;
    }

    ExactRatio times(BigDecimal factor) {
        return new ExactRatio(numerator.multiply(factor), denominator);
    }

    ExactRatio dividedBy(BigDecimal divisor) {
        return new ExactRatio(numerator, isWhole() ? divisor : denominator.multiply(divisor));
    }

    ExactRatio plus(BigDecimal number) {
        return new ExactRatio(numerator.add(isWhole() ? number : number.multiply(denominator)), denominator);
    }

    ExactRatio minus(BigDecimal number) {
        return plus(number.negate());
    }

    ExactRatio negated() {
        return new ExactRatio(numerator.negate(), denominator);
    }

    /** The reciprocal of a ratio that is not zero. */
    ExactRatio inverse() {
        return new ExactRatio(denominator, numerator);
    }

    int compareTo(BigDecimal number) {
        return numerator.compareTo(isWhole() ? number : number.multiply(denominator));
    }

    int signum() {
        return numerator.signum();
    }

    BigDecimal toDecimal() {
        return Numbers.quotient(numerator, denominator);
    }

    /** The ratio in percent, such as 75 for 3 / 4. */
    BigDecimal toPercent() {
        return Numbers.quotient(numerator.movePointRight(2), denominator);
    }

    /** The ratio as a quantity, as it is if it needs no division; empty if it has more digits than can be kept. */
    Optional<Quantity> toQuantity(UnitOfMeasure unit) {
        BigDecimal decimal = (isWhole() ? numerator : toDecimal()).stripTrailingZeros();
        return ExactDecimal.isBounded(decimal) ? Optional.of(new Quantity(decimal, unit)) : Optional.empty();
    }
}
