package io.github.albero.evaluation;

import io.github.albero.evaluation.GateEvaluation.Standing;
import io.github.albero.model.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The evaluated tree of a plan, as its cards look things up in it. */
final class EvaluatedTree {

    private final Plan plan;
    private final Result result;
    private final List<UnitEvaluation> units;
    private final Map<String, NodeEvaluation> nodes = new HashMap<>();
    private final Map<String, IndicatorEvaluation> indicators = new HashMap<>();

    EvaluatedTree(Plan plan, Result result, List<NodeEvaluation> tops, List<UnitEvaluation> units) {
        this.plan = plan;
        this.result = result;
        this.units = units;
        tops.stream().flatMap(NodeEvaluation::walk).forEach(node -> {
            nodes.put(node.node().id(), node);
            node.indicators().forEach(one -> indicators.put(one.indicator().id(), one));
        });
    }

    Plan plan() {
        return plan;
    }

    Result result() {
        return result;
    }

    Optional<NodeEvaluation> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    Optional<IndicatorEvaluation> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    Optional<UnitEvaluation> unit(String id) {
        return units.stream().filter(one -> one.unit().id().equals(id)).findFirst();
    }

    /**
     * Whether the condition of a gate is met: the indicator, or all indicators of the node, reached. A decision about it
     * counts instead, as met from 100.
     *
     * @param id an indicator or a node, of the tree or of the card itself
     * @param ofCard the nodes at the top of the card
     */
    Standing standing(String id, List<NodeEvaluation> ofCard) {
        Optional<IndicatorEvaluation> indicator = indicator(id)
                .or(() -> ofCard.stream()
                        .flatMap(NodeEvaluation::allIndicators)
                        .filter(one -> one.indicator().id().equals(id))
                        .findFirst());
        if (indicator.isPresent()) {
            return standing(indicator.get());
        }
        return node(id).or(() -> ofCard.stream()
                        .flatMap(NodeEvaluation::walk)
                        .filter(one -> one.node().id().equals(id))
                        .findFirst())
                .map(EvaluatedTree::standing)
                .orElse(Standing.UNDECIDED);
    }

    private static Standing standing(IndicatorEvaluation indicator) {
        if (indicator.override().isPresent()) {
            return standing(indicator.score());
        }
        return switch (indicator.outcome()) {
            case REACHED -> Standing.MET;
            case NOT_REACHED -> Standing.NOT_MET;
            case UNDETERMINED -> Standing.UNDECIDED;
        };
    }

    private static Standing standing(NodeEvaluation node) {
        if (node.override().isPresent()) {
            return standing(node.score());
        }
        List<Standing> all = node.allIndicators().map(EvaluatedTree::standing).toList();
        if (all.contains(Standing.NOT_MET)) {
            return Standing.NOT_MET;
        }
        return all.isEmpty() || all.contains(Standing.UNDECIDED) ? Standing.UNDECIDED : Standing.MET;
    }

    private static Standing standing(Score score) {
        return score.scored()
                .map(one -> one.exact().compareTo(Numbers.HUNDRED) >= 0 ? Standing.MET : Standing.NOT_MET)
                .orElse(Standing.UNDECIDED);
    }
}
