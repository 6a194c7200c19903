package io.github.albero.evaluation;

import io.github.albero.model.Actuals;
import io.github.albero.model.Indicator;
import io.github.albero.model.Owner;
import io.github.albero.model.PlanNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Evaluates a tree: weights from the top down, scores from the bottom up. */
final class TreeEvaluator {

    private final ScoringPolicy policy;
    private final IndicatorEvaluator indicators;
    private final Actuals actuals;

    TreeEvaluator(ScoringPolicy policy, IndicatorEvaluator indicators, Actuals actuals) {
        this.policy = policy;
        this.indicators = indicators;
        this.actuals = actuals;
    }

    /** What hangs below one point of a tree, and its mean. */
    record Branch(List<IndicatorEvaluation> indicators, List<NodeEvaluation> nodes, Result result) {}

    /** The whole of a tree or a card. */
    Branch whole(List<PlanNode> nodes) {
        return branch(List.of(), nodes, List.of(), Numbers.HUNDRED);
    }

    private Branch branch(List<Indicator> own, List<PlanNode> nodes, List<Owner> owners, BigDecimal effective) {
        List<PlanNode> measured =
                nodes.stream().filter(TreeEvaluator::isMeasured).toList();
        SiblingWeights weights =
                SiblingWeights.of(own, measured, policy.rollUp().weighing());
        Iterator<BigDecimal> shares = WeightedMean.shares(Stream.concat(
                                own.stream().map(weights::planned),
                                measured.stream().map(weights::planned))
                        .toList())
                .iterator();
        List<Part> parts = new ArrayList<>();
        List<IndicatorEvaluation> ownEvaluations = new ArrayList<>();
        for (Indicator indicator : own) {
            IndicatorEvaluation one = indicator(indicator, owners, weights, shares.next(), effective);
            ownEvaluations.add(one);
            parts.add(Part.of(one, weights.planned(indicator), policy.achievement()));
        }
        List<NodeEvaluation> nodeEvaluations = new ArrayList<>();
        for (PlanNode node : nodes) {
            BigDecimal share = isMeasured(node) ? shares.next() : BigDecimal.ZERO;
            NodeEvaluation one = node(node, owners, weights, share, effective);
            nodeEvaluations.add(one);
            if (isMeasured(node)) {
                parts.add(new Part(
                        weights.planned(node),
                        weights.areEqual()
                                ? weights.planned(node)
                                : one.weight().counted(),
                        one.result()));
            }
        }
        return new Branch(ownEvaluations, nodeEvaluations, new WeightedMean(parts, policy).result());
    }

    /** A node without indicators holds nothing that could weigh (rule D8). */
    private static boolean isMeasured(PlanNode node) {
        return node.allIndicators().findAny().isPresent();
    }

    private IndicatorEvaluation indicator(
            Indicator indicator,
            List<Owner> inherited,
            SiblingWeights weights,
            BigDecimal share,
            BigDecimal effectiveOfParent) {
        Optional<BigDecimal> counted = weights.areEqual() ? Optional.empty() : weights.planned(indicator);
        Weight weight = new Weight(indicator.weight(), counted, share, part(share, effectiveOfParent));
        List<Owner> owners = indicator.owners().isEmpty() ? inherited : indicator.owners();
        return indicators.evaluate(indicator, owners, actuals.ofIndicator(indicator.id()), weight);
    }

    private NodeEvaluation node(
            PlanNode node,
            List<Owner> inherited,
            SiblingWeights weights,
            BigDecimal share,
            BigDecimal effectiveOfParent) {
        List<Owner> owners = node.owners().isEmpty() ? inherited : node.owners();
        BigDecimal effective = part(share, effectiveOfParent);
        Branch below = branch(node.indicators(), node.children(), owners, effective);
        List<Indicator> scored = scored(below);
        Optional<BigDecimal> counted = weights.areEqual() ? Optional.empty() : weights.counted(node, scored);
        return new NodeEvaluation.Builder()
                .node(node)
                .weight(new Weight(node.weight(), counted, share, effective))
                .result(below.result())
                .indicators(below.indicators())
                .children(below.nodes())
                .build();
    }

    private static List<Indicator> scored(Branch branch) {
        return Stream.concat(
                        branch.indicators().stream(), branch.nodes().stream().flatMap(NodeEvaluation::allIndicators))
                .filter(one -> one.score().scored().isPresent())
                .map(IndicatorEvaluation::indicator)
                .toList();
    }

    private static BigDecimal part(BigDecimal share, BigDecimal effectiveOfParent) {
        return Numbers.quotient(share.multiply(effectiveOfParent), Numbers.HUNDRED);
    }
}
