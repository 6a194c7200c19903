package io.github.albero.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number, so that what rounds can be held against what does not. */
record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

    static final Rational ZERO = of(BigDecimal.ZERO);
    static final Rational ONE = of(BigDecimal.ONE);
    static final Rational HUNDRED = of(BigDecimal.valueOf(100));

    Rational {
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Rational of(BigDecimal number) {
        BigInteger ten = BigInteger.TEN.pow(Math.abs(number.scale()));
        return number.scale() >= 0
                ? new Rational(number.unscaledValue(), ten)
                : new Rational(number.unscaledValue().multiply(ten), BigInteger.ONE);
    }

    static Rational of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Rational dividedBy(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    int signum() {
        return numerator.signum();
    }

    /** Rounded to some decimals; a half goes to the even digit. */
    BigDecimal rounded(int decimals) {
        BigInteger shifted = numerator.multiply(BigInteger.TEN.pow(decimals)).multiply(BigInteger.TWO);
        BigInteger[] halves = shifted.divideAndRemainder(denominator);
        boolean isExact = halves[1].signum() == 0;
        BigDecimal half = new BigDecimal(halves[0]).divide(BigDecimal.valueOf(2));
        BigDecimal nearly =
                isExact ? half : half.add(BigDecimal.valueOf(numerator.signum()).movePointLeft(1));
        return nearly.setScale(0, RoundingMode.HALF_EVEN).movePointLeft(decimals);
    }

    @Override
    public int compareTo(Rational other) {
        return minus(other).signum();
    }
}
