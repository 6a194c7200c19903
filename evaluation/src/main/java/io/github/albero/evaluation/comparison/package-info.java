/**
 * What moved a score, how it goes through the year, and what would change it (rules F1 to F3).
 *
 * <ul>
 *   <li>{@link io.github.albero.evaluation.comparison.EvaluationComparison}: what moved the score between two evaluations
 *   <li>{@link io.github.albero.evaluation.comparison.RevisionEffects}: what each change of a plan's revisions did to it
 *   <li>{@link io.github.albero.evaluation.comparison.Trend}: the same plan at several dates
 *   <li>{@link io.github.albero.evaluation.comparison.OnTrack}: whether an indicator is where it should be at a date
 *   <li>{@link io.github.albero.evaluation.comparison.WhatIf}: the smallest step that would change an outcome or a rating
 * </ul>
 *
 * <pre>{@code
 * EvaluationComparison moved = EvaluationComparison.of(before, after);
 * List<String> sentences = moved.total().sentences(Locale.ENGLISH);
 * List<ScoreMove> moves = moved.node("01").moves();
 *
 * List<RevisionEffect> effects =
 *         RevisionEffects.of(plan, actuals, policy, yearEnd).total();
 *
 * List<TrendPoint> points =
 *         Trend.of(plan, actuals, policy, List.of(june, yearEnd)).indicator("01/1");
 * String track = OnTrack.of(before, "01/1").display(Locale.ENGLISH);
 *
 * String answer = WhatIf.of(after, "01/1").outcome().display(Locale.ENGLISH);
 * }</pre>
 *
 * <p>Everything is asked of {@link io.github.albero.evaluation.PlanEvaluation}; nothing here scores by a formula of its
 * own. Scores, weights and effects are in percent: an effect of 2.5 is two and a half points of the score. Effects are exact,
 * with 12 decimals, and always add up to the difference that they explain. All types are immutable and safe to share between
 * threads; no parameter or result is {@code null}.
 */
@NullMarked
package io.github.albero.evaluation.comparison;

import org.jspecify.annotations.NullMarked;
