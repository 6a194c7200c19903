package io.github.albero.benchmarks;

/** What an indicator asks for, and the formulas by which a spreadsheet or a library of expressions scores it. */
enum Form {
    /** A share of a whole, in percent, and at least the target. */
    SHARE("n * 10000 / (d * t)", "n * 100 >= t * d"),
    /** A number, and at least the target. */
    COUNT("n * 100 / t", "n >= t"),
    /** A number of days, and at most the target. */
    DAYS("t * 100 / n", "n <= t"),
    /** A day by which something is done; days are counted from 1970. */
    DEED("IF(n <= t, 100, 0)", "n <= t");

    /** From the achievement to the score. */
    static final String SCORE = "MIN(MAX(a, 0), 100)";

    private final String achievement;
    private final String reached;

    Form(String achievement, String reached) {
        this.achievement = achievement;
        this.reached = reached;
    }

    /** In percent, of what was measured, {@code n} or {@code n / d}, and the target {@code t}. */
    String achievement() {
        return achievement;
    }

    /** True or false, of the same. */
    String reached() {
        return reached;
    }
}
