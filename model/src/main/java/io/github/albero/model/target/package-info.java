/**
 * The target language: what people write as a target, and what it says.
 *
 * <ul>
 *   <li>{@link io.github.albero.model.target.Target}: the text as written beside what it says
 *   <li>{@link io.github.albero.model.target.Criterion}: the closed set of things a text can say
 *   <li>{@link io.github.albero.model.target.TargetParser}: text to target
 *   <li>{@link io.github.albero.model.target.TargetFormat}: criterion to text
 *   <li>{@link io.github.albero.model.target.Quantity}, {@link io.github.albero.model.target.UnitOfMeasure}: a number
 *       and its unit
 * </ul>
 *
 * <p>This package says what is <em>written</em>. What a target means for its indicator, where the operator was left out
 * for example, is said by {@link io.github.albero.model.TargetInterpretation} alone.
 *
 * <p>{@code Target} shares its simple name with {@link java.lang.annotation.Target}: import it by name. All types are
 * immutable and safe to share between threads; no parameter or result is {@code null}.
 */
@NullMarked
package io.github.albero.model.target;

import org.jspecify.annotations.NullMarked;
