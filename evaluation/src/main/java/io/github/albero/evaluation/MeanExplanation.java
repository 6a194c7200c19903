package io.github.albero.evaluation;

import io.github.albero.evaluation.Shown.LeftOut;
import io.github.albero.evaluation.Shown.Listing;
import io.github.albero.evaluation.Shown.MeanPart;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps from the scores of parts to the score of the whole. */
final class MeanExplanation {

    private MeanExplanation() {}

    static Explanation of(NodeEvaluation node) {
        List<Step> steps = steps(
                Stream.concat(
                                node.indicators().stream().map(MeanExplanation::member),
                                node.children().stream().map(MeanExplanation::member))
                        .toList(),
                node.result());
        steps.add(new Step(
                Step.Kind.WEIGHT, Map.of("effective", new Percent(node.weight().effective()))));
        return new Explanation(node.node().id(), steps);
    }

    static Explanation of(PlanEvaluation plan) {
        return new Explanation(plan.plan().title(), tops(plan.nodes(), plan.result()));
    }

    static Explanation of(PostEvaluation post) {
        return new Explanation(post.card().post(), tops(post.nodes(), post.result()));
    }

    static Explanation of(UnitEvaluation unit) {
        List<Member> members = unit.indicators().stream()
                .map(one -> new Member(
                        one.indicator().id(),
                        one.score(),
                        Optional.of(Shown.measured(one.weight().effective()))))
                .toList();
        return new Explanation(unit.unit().name(), steps(members, unit.result()));
    }

    private static List<Step> tops(List<NodeEvaluation> nodes, Result result) {
        return steps(nodes.stream().map(MeanExplanation::member).toList(), result);
    }

    /** A part of the mean, and what it weighs if the parts have weights. */
    private record Member(String name, Score score, Optional<BigDecimal> weight) {

        boolean isCounted() {
            return score.scored().isPresent();
        }
    }

    private static Member member(IndicatorEvaluation one) {
        return new Member(one.indicator().id(), one.score(), one.weight().counted());
    }

    private static Member member(NodeEvaluation node) {
        return new Member(node.node().id(), node.score(), node.weight().counted());
    }

    private static List<Step> steps(List<Member> members, Result result) {
        List<Step> steps = new ArrayList<>();
        List<Member> counted = members.stream().filter(Member::isCounted).toList();
        result.score().scored().ifPresent(score -> steps.add(mean(counted, score)));
        List<LeftOut> leftOut = members.stream()
                .filter(one -> !one.isCounted())
                .map(one -> new LeftOut(one.name(), one.score()))
                .toList();
        if (!leftOut.isEmpty()) {
            steps.add(new Step(Step.Kind.LEFT_OUT, Map.of("parts", new Listing(leftOut, ", "))));
        }
        result.rating()
                .ifPresent(rating ->
                        steps.add(new Step(Step.Kind.RATING, Map.of("score", result.score(), "rating", rating))));
        result.score()
                .reason()
                .ifPresent(reason -> steps.add(new Step(Step.Kind.NOT_SCORED, Map.of("reason", reason))));
        steps.add(coverage(result));
        if (result.isProvisional()) {
            steps.add(new Step(Step.Kind.PROVISIONAL, Map.of()));
        }
        return steps;
    }

    private static Step mean(List<Member> counted, Score.Scored score) {
        if (counted.size() == 1) {
            return new Step(Step.Kind.ONE_PART, Map.of("part", counted.get(0).name(), "score", score));
        }
        Serializable parts = new Listing(
                counted.stream()
                        .map(one -> new MeanPart(one.name(), one.score(), one.weight()))
                        .toList(),
                " + ");
        BigDecimal weights = counted.stream()
                .map(one -> one.weight().orElse(BigDecimal.ONE))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Step(Step.Kind.MEAN, Map.of("parts", parts, "weights", weights, "score", score));
    }

    private static Step coverage(Result result) {
        return result.coverage().compareTo(Numbers.HUNDRED) == 0
                ? new Step(Step.Kind.FULL_COVERAGE, Map.of())
                : new Step(
                        Step.Kind.COVERAGE,
                        Map.of(
                                "coverage", new Percent(result.coverage()),
                                "worst", new Percent(result.worst()),
                                "best", new Percent(result.best())));
    }
}
