/**
 * Reading and writing plans: what an adapter for a file format implements, and what its callers get.
 *
 * <ul>
 *   <li>{@link io.github.albero.model.format.PlanFormat}: one file format; an adapter implements it
 *   <li>{@link io.github.albero.model.format.PlanFormats}: the formats an application knows; the door to reading
 *   <li>{@link io.github.albero.model.format.Source}, {@link io.github.albero.model.format.ReadContext}: what is read,
 *       and what the reader may know beforehand
 *   <li>{@link io.github.albero.model.format.ReadResult}: the value, every {@link
 *       io.github.albero.model.format.Diagnostic} with its {@link io.github.albero.model.format.Location}, and the
 *       {@link io.github.albero.model.format.SourceAccount} of what was read and what was skipped
 *   <li>{@link io.github.albero.model.format.Loss}: what a format may be unable to keep, said before it is written
 *   <li>{@link io.github.albero.model.format.ActualsCollector}: holds measurements against the plan they belong to
 * </ul>
 *
 * <p>What is wrong with a file is never an exception: exceptions are for streams that fail and for callers' mistakes.
 * All types but {@code ActualsCollector}, {@code Diagnostics} and builders are immutable and safe to share between threads;
 * no parameter or result is {@code null}.
 */
@NullMarked
package io.github.albero.model.format;

import org.jspecify.annotations.NullMarked;
