package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.PostEvaluation;
import io.github.albero.evaluation.UnitEvaluation;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What moved the scores between two evaluations (rule F1): of one plan at two dates, with other actuals, under another policy,
 * or of two versions of a plan.
 *
 * <pre>{@code
 * EvaluationComparison moved = EvaluationComparison.of(before, after);
 * moved.total().sentences(Locale.ENGLISH);
 * // Piano 2025: from 62.50 to 70.00: +7.50
 * // 01/1: score from 80.00 to 100.00, at 37.50% of the whole: +7.50
 * }</pre>
 *
 * <p>A score is the sum of what its indicators give: the score of each times the share that it really has, of what was scored at
 * each level. Where a rule is not of that kind, the effect is that of its node, under the name of the rule. Indicators and nodes
 * are the same in both evaluations if they have the same id; where an id was generated, and so says only where something
 * stands, they must have the same name too.
 *
 * @param before the evaluation from which scores moved
 * @param after the evaluation to which they moved
 */
public record EvaluationComparison(PlanEvaluation before, PlanEvaluation after) {

    /**
     * Compares two evaluations.
     *
     * @param before the evaluation from which scores moved
     * @param after the evaluation to which they moved
     * @return the comparison
     */
    public static EvaluationComparison of(PlanEvaluation before, PlanEvaluation after) {
        return new EvaluationComparison(before, after);
    }

    /**
     * What moved the score of the whole tree.
     *
     * @return the comparison of the two totals
     */
    public ScoreComparison total() {
        return compare(Optional::of, ScoreParts::plan, "total");
    }

    /**
     * What moved the score of a node, in the tree or in a card. Shares are those of the node.
     *
     * @param id the id of a node of both plans, such as {@code 09}
     * @return the comparison of its two scores
     * @throws IllegalArgumentException if one of the two plans has no such node
     */
    public ScoreComparison node(String id) {
        return compare(evaluation -> node(evaluation, id), ScoreParts::node, "node '" + id + "'");
    }

    /**
     * What moved the score of a unit.
     *
     * @param id the id of a unit, such as {@code urp}
     * @return the comparison of its two scores
     * @throws IllegalArgumentException if the unit answers for nothing in one of the two
     */
    public ScoreComparison unit(String id) {
        Function<PlanEvaluation, Optional<UnitEvaluation>> unit = evaluation -> evaluation.unit(id);
        return compare(unit, ScoreParts::unit, "unit '" + id + "'");
    }

    /**
     * What moved the score of the card of a post. It is the result of one person.
     *
     * @param id the id of a card of both plans, such as {@code EQ-1}
     * @return the comparison of its two scores
     * @throws IllegalArgumentException if one of the two plans has no such card
     */
    public ScoreComparison card(String id) {
        return compare(evaluation -> card(evaluation, id), ScoreParts::card, "card '" + id + "'");
    }

    static Optional<PostEvaluation> card(PlanEvaluation evaluation, String id) {
        return evaluation.cards().stream()
                .filter(one -> one.card().id().equals(id))
                .findFirst();
    }

    static Optional<NodeEvaluation> node(PlanEvaluation evaluation, String id) {
        return Stream.concat(
                        evaluation.nodes().stream(), evaluation.cards().stream().flatMap(card -> card.nodes().stream()))
                .flatMap(NodeEvaluation::walk)
                .filter(one -> one.node().id().equals(id))
                .findFirst();
    }

    private <T> ScoreComparison compare(
            Function<PlanEvaluation, Optional<T>> find, BiFunction<ScoreParts, T, ScorePart> parts, String what) {
        T from = find.apply(before).orElseThrow(() -> missing("before", what));
        T to = find.apply(after).orElseThrow(() -> missing("after", what));
        return Decomposition.compare(
                parts.apply(new ScoreParts(before.policy()), from), parts.apply(new ScoreParts(after.policy()), to));
    }

    private static IllegalArgumentException missing(String when, String what) {
        return new IllegalArgumentException("the evaluation " + when + " has no " + what);
    }
}
