package io.github.albero.benchmarks;

import static io.github.albero.benchmarks.EvaluatedNode.quotient;

import java.math.BigDecimal;

/** The yardstick: the formulas in Java, exact, without anything around them. */
final class ScoredByHand implements Scoring {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Scored scored(Figures figures) {
        BigDecimal measured = figures.numerator();
        BigDecimal target = figures.target();
        return switch (figures.form()) {
            case SHARE -> {
                BigDecimal percent = measured.multiply(HUNDRED);
                BigDecimal asked = target.multiply(figures.denominator());
                yield scored(figures, percent.compareTo(asked) >= 0, quotient(percent.multiply(HUNDRED), asked));
            }
            case COUNT ->
                scored(figures, measured.compareTo(target) >= 0, quotient(measured.multiply(HUNDRED), target));
            case DAYS -> scored(figures, measured.compareTo(target) <= 0, quotient(target.multiply(HUNDRED), measured));
            case DEED -> {
                boolean isInTime = measured.compareTo(target) <= 0;
                yield scored(figures, isInTime, isInTime ? HUNDRED : BigDecimal.ZERO);
            }
        };
    }

    private static Scored scored(Figures figures, boolean isReached, BigDecimal achievement) {
        return new Scored(
                figures.id(),
                isReached,
                achievement,
                achievement.max(BigDecimal.ZERO).min(HUNDRED));
    }
}
