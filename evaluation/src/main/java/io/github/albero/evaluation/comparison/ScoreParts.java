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
import io.github.albero.evaluation.policy.RuleScope;
import io.github.albero.evaluation.policy.SpecialRules;
import io.github.albero.model.IdOrigin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The wholes of an evaluation and their parts. */
record ScoreParts(ScoringPolicy policy) {

    ScorePart plan(PlanEvaluation plan) {
        return top(plan.plan().title(), plan.result(), Optional.empty(), nodes(plan.nodes()));
    }

    ScorePart card(PostEvaluation card) {
        Optional<MoveCause> foreign =
                card.card().items().isEmpty() ? Optional.empty() : Optional.of(MoveCause.CARD_LINES);
        return top(card.card().post(), card.result(), foreign, nodes(card.nodes()));
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
        return top(unit.unit().name(), unit.result(), Optional.empty(), parts);
    }

    private ScorePart top(String name, Result result, Optional<MoveCause> foreign, List<ScorePart> parts) {
        return new ScorePart(
                new ScorePart.Key(ScorePart.Kind.TOP, name, name, false),
                result.score(),
                Optional.empty(),
                Shares.HUNDRED,
                Optional.of(policy.rollUp()),
                foreign,
                parts);
    }

    private List<ScorePart> nodes(List<NodeEvaluation> nodes) {
        return nodes.stream().map(this::node).toList();
    }

    ScorePart node(NodeEvaluation node) {
        Optional<MoveCause> foreign = node.node().links().stream()
                .filter(link -> link.weight().isPresent())
                .findFirst()
                .map(link -> MoveCause.LINKS);
        Stream<ScorePart> own = node.indicators().stream().map(ScoreParts::indicator);
        return new ScorePart(
                new ScorePart.Key(
                        ScorePart.Kind.NODE,
                        node.node().id(),
                        node.node().title(),
                        node.node().idOrigin() == IdOrigin.GENERATED),
                node.score(),
                node.weight().counted(),
                node.weight().share(),
                Optional.of(rules(node.node().level())),
                foreign,
                Stream.concat(own, nodes(node.children()).stream()).toList());
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
                Optional.empty(),
                List.of());
    }

    private RollUp rules(String level) {
        return policy.special().stream()
                .filter(special -> special.scope() instanceof RuleScope.OfLevel scope
                        && scope.level().equalsIgnoreCase(level))
                .findFirst()
                .flatMap(SpecialRules::rollUp)
                .orElseGet(policy::rollUp);
    }
}
