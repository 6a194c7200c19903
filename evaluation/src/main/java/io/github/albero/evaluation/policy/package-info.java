/**
 * The vocabulary of scoring policies: what a {@link io.github.albero.evaluation.ScoringPolicy} is made of.
 *
 * <ul>
 *   <li>{@link io.github.albero.evaluation.policy.AchievementRules}: how far a target was reached
 *   <li>{@link io.github.albero.evaluation.policy.MissingRules}: what becomes of what could not be scored
 *   <li>{@link io.github.albero.evaluation.policy.RollUp}: how parts become a whole
 *   <li>{@link io.github.albero.evaluation.policy.RatingBands}: what scores are called, and what cards pay
 *   <li>{@link io.github.albero.evaluation.policy.SpecialRules}: any of these for a kind, a level or one indicator
 *   <li>{@link io.github.albero.evaluation.policy.AchievementRule}: what this vocabulary cannot say, in code
 * </ul>
 *
 * <p>Scores and shares are in percent: 93.4 is 93.4 %. All types are immutable values; those that could not be meant, such
 * as bands with a gap, cannot be built.
 */
@PolicyStyle
@NullMarked
package io.github.albero.evaluation.policy;

import org.jspecify.annotations.NullMarked;
