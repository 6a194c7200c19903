/**
 * Numbers, dates and sentences as people write them, in Italian and in English.
 *
 * <ul>
 *   <li>{@link io.github.albero.model.text.ExactDecimal}: the one shape in which a number is kept
 *   <li>{@link io.github.albero.model.text.NumberText}: {@code 1.234,5} and {@code 1,234.5}
 *   <li>{@link io.github.albero.model.text.DateText}: {@code 31/12/2024} and {@code 2024-12-31}
 *   <li>{@link io.github.albero.model.text.BlankText}: what says nothing although it has characters
 *   <li>{@link io.github.albero.model.text.Displayable}: whatever can be shown in both languages
 *   <li>{@link io.github.albero.model.text.Phrases}: sentences with named gaps, in both languages
 * </ul>
 *
 * <p>A locale whose language is Italian is served in Italian, every other one in English. All types
 * are immutable and safe to share between threads; no parameter or result is {@code null}.
 */
@NullMarked
package io.github.albero.model.text;

import org.jspecify.annotations.NullMarked;
