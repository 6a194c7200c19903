/**
 * The performance plan of a public body and what was measured of it.
 *
 * <ul>
 *   <li>{@link io.github.albero.model.Plan}: one body's plan for one period, a tree of any depth
 *   <li>{@link io.github.albero.model.PlanNode}: an area, an objective, an action
 *   <li>{@link io.github.albero.model.Indicator}: the measure of a node, with its targets
 *   <li>{@link io.github.albero.model.Formula}: how an indicator is computed
 *   <li>{@link io.github.albero.model.PostObjectives}: the card of a post
 *   <li>{@link io.github.albero.model.Revision}: an act that changes the plan from a day on
 *   <li>{@link io.github.albero.model.Actual}, {@link io.github.albero.model.Actuals}: what was measured
 *   <li>{@link io.github.albero.model.Adjustments}: what was decided about an evaluation
 *   <li>{@link io.github.albero.model.UnitDirectory}: the units of the body, and who is meant by an owner
 *   <li>{@link io.github.albero.model.PlanDraft}: the short way to write a plan in code
 *   <li>{@link io.github.albero.model.TargetInterpretation}: what a target means for its indicator
 * </ul>
 *
 * <p>Plans are poor where people's plans are poor: duplicate codes, missing owners and targets that nobody understands
 * can be represented. Refused is only what could not be a plan.
 *
 * <p>Every type here is immutable and safe to share between threads, but for {@link io.github.albero.model.PlanDraft}
 * and its parts. No parameter or result is {@code null}; a single absent value is an {@link java.util.Optional}, and an
 * empty list means none.
 */
@PlanStyle
@NullMarked
package io.github.albero.model;

import org.jspecify.annotations.NullMarked;
