package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.PostEvaluation;
import io.github.albero.evaluation.Result;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.UnitEvaluation;
import io.github.albero.evaluation.Weight;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.model.IdOrigin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The wholes of an evaluation and their parts. */
record ScoreParts(ScoringPolicy policy) {

    ScorePart plan(PlanEvaluation plan) {
        return top(plan.plan().title(), plan.result(), policy.rollUp(), Optional.empty(), nodes(plan.nodes()));
    }

    ScorePart card(PostEvaluation card) {
        boolean isHeldBack = !card.score().equals(card.beforeGates().score());
        Stream<ScorePart> lines = card.lines().stream()
                .map(line -> line(card.card().post() + ", " + line.name(), line.weight(), line.result()));
        return top(
                card.card().post(),
                card.result(),
                card.rollUp(),
                isHeldBack ? Optional.of(MoveCause.GATE) : Optional.empty(),
                Stream.concat(nodes(card.nodes()).stream(), lines).toList());
    }

    private static ScorePart line(String name, Weight weight, Result result) {
        return new ScorePart(
                new ScorePart.Key(ScorePart.Kind.LINE, name, name, false),
                result.score(),
                weight.counted(),
                weight.share(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The indicators of a unit weigh what they weigh in the plan. */
    ScorePart unit(UnitEvaluation unit) {
        BigDecimal all = Shares.sum(
                unit.indicators().stream().map(one -> one.weight().effective()).toList());
        List<ScorePart> parts = unit.indicators().stream()
                .map(one -> indicator(
                        one,
                        Optional.of(one.weight().effective()),
                        all.signum() == 0
                                ? BigDecimal.ZERO
                                : Shares.quotient(one.weight().effective(), all).multiply(Shares.HUNDRED)))
                .toList();
        return top(unit.unit().name(), unit.result(), policy.rollUp(), Optional.empty(), parts);
    }

    private static ScorePart top(
            String name, Result result, RollUp rules, Optional<MoveCause> foreign, List<ScorePart> parts) {
        return new ScorePart(
                new ScorePart.Key(ScorePart.Kind.TOP, name, name, false),
                result.score(),
                Optional.empty(),
                Shares.HUNDRED,
                Optional.of(rules),
                foreign,
                parts);
    }

    private List<ScorePart> nodes(List<NodeEvaluation> nodes) {
        return nodes.stream().map(this::node).toList();
    }

    ScorePart node(NodeEvaluation node) {
        Stream<ScorePart> own = node.indicators().stream().map(ScoreParts::indicator);
        Stream<ScorePart> links = node.links().stream()
                .map(one -> line(node.node().id() + " → " + one.link().nodeId(), one.weight(), one.result()));
        return new ScorePart(
                new ScorePart.Key(
                        ScorePart.Kind.NODE,
                        node.node().id(),
                        node.node().title(),
                        node.node().idOrigin() == IdOrigin.GENERATED),
                node.score(),
                node.weight().counted(),
                node.weight().share(),
                Optional.of(node.rollUp()),
                node.override().map(decided -> MoveCause.OVERRIDE),
                Stream.of(own, nodes(node.children()).stream(), links)
                        .flatMap(parts -> parts)
                        .toList());
    }

    private static ScorePart indicator(IndicatorEvaluation one) {
        Weight weight = one.weight();
        return indicator(one, weight.counted(), weight.share());
    }

    private static ScorePart indicator(IndicatorEvaluation one, Optional<BigDecimal> counted, BigDecimal planned) {
        return new ScorePart(
                new ScorePart.Key(
                        ScorePart.Kind.INDICATOR,
                        one.indicator().id(),
                        one.indicator().name(),
                        one.indicator().idOrigin() == IdOrigin.GENERATED),
                one.score(),
                counted,
                planned,
                Optional.empty(),
                one.override().map(decided -> MoveCause.OVERRIDE),
                List.of());
    }
}
