package io.github.albero.model;

/** How the values of several units combine into that of the whole body (rule B4). */
public enum UnitCombination {
    /** The sum of the numerators divided by the sum of the denominators. */
    RATIO_OF_SUMS,
    /** The mean of the values, each with the weight of its unit. */
    WEIGHTED_MEAN,
    /** The sum of the values. */
    SUM,
    /** The value that is furthest from the target. */
    WORST,
    /** The number of units that reach the target. */
    HOW_MANY_REACH_IT
}
