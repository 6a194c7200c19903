package io.github.albero.benchmarks;

import java.math.BigDecimal;

/**
 * What one indicator comes to.
 *
 * @param id the id of the indicator
 * @param reached whether the target was reached
 * @param achievement how far, in percent
 * @param score the same between 0 and 100
 */
record Scored(String id, boolean reached, BigDecimal achievement, BigDecimal score) {}
