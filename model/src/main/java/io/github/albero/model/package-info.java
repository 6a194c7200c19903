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
 * <p>Every type here is a value: equal to another one with the same attributes, a key for maps, serialisable, and
 * unmodifiable like all that it returns. One value, and what it works out when it is first asked, can be shared between
 * threads, as can the parsers and formats of the other packages. {@link io.github.albero.model.PlanDraft} with its parts,
 * {@link io.github.albero.model.GeneratedIds} and builders are for one thread. A builder's {@code build} throws an {@link
 * IllegalStateException} if an attribute is missing that must be there, and an {@link IllegalArgumentException} if one is
 * not what its description says; it can be used again afterwards.
 *
 * <p>No parameter or result is {@code null}; a single absent value is an {@link java.util.Optional}, and an empty list
 * means none.
 */
@PlanStyle
@NullMarked
package io.github.albero.model;

import org.jspecify.annotations.NullMarked;
