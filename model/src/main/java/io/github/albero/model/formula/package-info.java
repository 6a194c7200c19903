/**
 * How an indicator is computed: what people write as a formula, and what it says.
 *
 * <ul>
 *   <li>{@link io.github.albero.model.formula.Computation}: the closed set of things a formula can say
 *   <li>{@link io.github.albero.model.formula.FormulaParser}: text to computation
 *   <li>{@link io.github.albero.model.formula.ExpressionProblem}: why a text is not an arithmetic expression
 * </ul>
 *
 * <p>{@link io.github.albero.model.Formula} keeps the text beside its computation. Nothing is computed here. All types are
 * immutable and safe to share between threads; no parameter or result is {@code null}.
 */
@NullMarked
package io.github.albero.model.formula;

import org.jspecify.annotations.NullMarked;
