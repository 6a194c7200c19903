/**
 * The rules of {@link io.github.albero.model.format.PlanFormat} as checks that an adapter runs on itself, with any test
 * framework or none.
 *
 * <ul>
 *   <li>{@link io.github.albero.model.format.conformance.FormatContract}: the checks; whatever does not hold is an {@link
 *       java.lang.AssertionError} that says what the adapter should do
 *   <li>{@link io.github.albero.model.format.conformance.SamplePlans}: the plans that are written and read back, from one
 *       that says hardly anything to one with ten thousand indicators
 * </ul>
 *
 * <p>No parameter or result is {@code null}.
 */
@NullMarked
package io.github.albero.model.format.conformance;

import org.jspecify.annotations.NullMarked;
