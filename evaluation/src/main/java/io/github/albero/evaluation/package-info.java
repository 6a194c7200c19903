/**
 * The evaluation of a plan: every number from a policy, and every number explained.
 *
 * <ul>
 *   <li>{@link io.github.albero.evaluation.PlanEvaluation}: a plan evaluated against its actuals at a date
 *   <li>{@link io.github.albero.evaluation.NodeEvaluation}, {@link io.github.albero.evaluation.IndicatorEvaluation},
 *       {@link io.github.albero.evaluation.UnitEvaluation}, {@link io.github.albero.evaluation.PostEvaluation}: its parts
 *   <li>{@link io.github.albero.evaluation.ScoringPolicy}: the rules, as a value
 *   <li>{@link io.github.albero.evaluation.Explanation}: how a number came about, as data and as a sentence
 *   <li>{@link io.github.albero.evaluation.FormulaEvaluation}: what an expression on named inputs gives
 *   <li>{@link io.github.albero.evaluation.EvaluationFormat}: a format in which results are written
 * </ul>
 *
 * <p>Two things are never mixed: the {@link io.github.albero.evaluation.Outcome} of an indicator, which its criterion
 * alone decides, exactly; and the {@link io.github.albero.evaluation.policy.Rating}, which the policy's bands give to a score.
 *
 * <p>Scores and shares are in percent: 93.4 is 93.4 %. The same inputs give the same result on any machine. All types are
 * immutable and safe to share between threads; no parameter or result is {@code null}.
 */
@EvaluationStyle
@NullMarked
package io.github.albero.evaluation;

import org.jspecify.annotations.NullMarked;
