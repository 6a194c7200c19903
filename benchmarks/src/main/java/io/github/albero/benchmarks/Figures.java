package io.github.albero.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/**
 * The numbers of one indicator.
 *
 * @param id the id of the indicator
 * @param form what it asks for
 * @param numerator what was measured; of a deed the day
 * @param denominator of how many, for a share; otherwise 1
 * @param target what should be reached; of a deed the last day
 */
record Figures(String id, Form form, BigDecimal numerator, BigDecimal denominator, BigDecimal target) {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    /** Numbers as they are in plans: most targets are reached, some narrowly, and some are missed. */
    static Figures of(String id, Form form, RandomGenerator random) {
        return switch (form) {
            case SHARE -> {
                int whole = random.nextInt(40, 900);
                yield figures(id, form, whole * random.nextInt(45, 101) / 100, whole, 5L * random.nextInt(10, 21));
            }
            case COUNT -> {
                int target = random.nextInt(3, 250);
                yield figures(id, form, target * random.nextInt(60, 140) / 100, 1, target);
            }
            case DAYS -> {
                int target = random.nextInt(5, 60);
                BigDecimal days = BigDecimal.valueOf((long) target * random.nextInt(6, 13), 1);
                yield new Figures(id, form, days, BigDecimal.ONE, BigDecimal.valueOf(target));
            }
            case DEED -> {
                LocalDate due = NEW_YEAR.plusDays(random.nextInt(60, 330));
                LocalDate done = due.plusDays(random.nextInt(-40, 10));
                yield figures(id, form, done.toEpochDay(), 1, due.toEpochDay());
            }
        };
    }

    private static Figures figures(String id, Form form, long numerator, long denominator, long target) {
        return new Figures(
                id, form, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), BigDecimal.valueOf(target));
    }
}
