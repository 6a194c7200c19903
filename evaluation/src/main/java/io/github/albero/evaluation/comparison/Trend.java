package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.model.Actuals;
import io.github.albero.model.Adjustments;
import io.github.albero.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The same plan at several dates (rule F2): at each as it was revised by then, against what was measured by then.
 *
 * <pre>{@code
 * Trend trend = Trend.of(plan, actuals, policy, List.of(june, september, yearEnd));
 * trend.total();            // 62.50, 70.00, 93.41
 * trend.indicator("01/1");
 * trend.moves();            // what moved the scores from each date to the next
 * }</pre>
 *
 * @param evaluations the evaluations, from the earliest date
 */
public record Trend(List<PlanEvaluation> evaluations) {

    /** Copies the list. */
    public Trend {
        evaluations = List.copyOf(evaluations);
    }

    /**
     * Evaluates a plan at several dates.
     *
     * @param plan the plan with its revisions
     * @param actuals what was measured
     * @param policy the rules
     * @param dates the dates in any order; one that comes twice counts once
     * @return the trend
     */
    public static Trend of(Plan plan, Actuals actuals, ScoringPolicy policy, List<LocalDate> dates) {
        return of(plan, actuals, policy, Adjustments.none(), dates);
    }

    /**
     * Evaluates a plan with decisions about it at several dates.
     *
     * @param plan the plan with its revisions
     * @param actuals what was measured
     * @param policy the rules
     * @param adjustments the decisions, which hold at all dates
     * @param dates the dates in any order; one that comes twice counts once
     * @return the trend
     */
    public static Trend of(
            Plan plan, Actuals actuals, ScoringPolicy policy, Adjustments adjustments, List<LocalDate> dates) {
        return new Trend(dates.stream()
                .distinct()
                .sorted()
                .map(date -> PlanEvaluation.of(plan, actuals, policy, adjustments, date))
                .toList());
    }

    /**
     * What the whole tree scored.
     *
     * @return a point for each date
     */
    public List<TrendPoint> total() {
        return points(evaluation -> Optional.of(point(evaluation, evaluation.score(), evaluation.rating())));
    }

    /**
     * What a node scored, in the tree or in a card.
     *
     * @param id the id of a node that the plan has at one of the dates
     * @return a point for each date
     * @throws IllegalArgumentException if the plan has no such node at any of the dates
     */
    public List<TrendPoint> node(String id) {
        Function<PlanEvaluation, Optional<NodeEvaluation>> node =
                evaluation -> EvaluationComparison.node(evaluation, id);
        return required(
                "node",
                id,
                points(evaluation -> node.apply(evaluation).map(one -> point(evaluation, one.score(), one.rating()))));
    }

    /**
     * What an indicator scored, in the tree or in a card.
     *
     * @param id the id of an indicator that the plan has at one of the dates
     * @return a point for each date
     * @throws IllegalArgumentException if the plan has no such indicator at any of the dates
     */
    public List<TrendPoint> indicator(String id) {
        return required(
                "indicator",
                id,
                points(evaluation ->
                        indicator(evaluation, id).map(one -> point(evaluation, one.score(), one.rating()))));
    }

    /**
     * What moved the scores from each date to the next.
     *
     * @return the comparisons, one less than there are dates
     */
    public List<EvaluationComparison> moves() {
        List<EvaluationComparison> moves = new ArrayList<>();
        for (int place = 1; place < evaluations.size(); place++) {
            moves.add(EvaluationComparison.of(evaluations.get(place - 1), evaluations.get(place)));
        }
        return List.copyOf(moves);
    }

    static Optional<IndicatorEvaluation> indicator(PlanEvaluation evaluation, String id) {
        return Stream.concat(
                        evaluation.nodes().stream(), evaluation.cards().stream().flatMap(card -> card.nodes().stream()))
                .flatMap(NodeEvaluation::allIndicators)
                .filter(one -> one.indicator().id().equals(id))
                .findFirst();
    }

    private List<TrendPoint> points(Function<PlanEvaluation, Optional<TrendPoint>> point) {
        return evaluations.stream()
                .map(evaluation -> point.apply(evaluation)
                        .orElseGet(() -> new TrendPoint(evaluation.asOf(), Optional.empty(), Optional.empty())))
                .toList();
    }

    private static TrendPoint point(PlanEvaluation evaluation, Score score, Optional<Rating> rating) {
        return new TrendPoint(evaluation.asOf(), Optional.of(score), rating);
    }

    private static List<TrendPoint> required(String what, String id, List<TrendPoint> points) {
        if (points.stream().allMatch(point -> point.score().isEmpty())) {
            throw new IllegalArgumentException("the plan has no " + what + " '" + id + "' at any of the dates");
        }
        return points;
    }
}
