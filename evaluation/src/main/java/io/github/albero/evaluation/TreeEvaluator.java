package io.github.albero.evaluation;

import io.github.albero.model.Actuals;
import io.github.albero.model.CardContent;
import io.github.albero.model.CardItem;
import io.github.albero.model.Indicator;
import io.github.albero.model.Owner;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PostObjectives;
import java.math.BigDecimal;
import java.util.ArrayList;
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

    /** The whole of a tree. */
    Branch whole(List<PlanNode> nodes) {
        return branch(List.of(), nodes, List.of(), List.of(), Numbers.HUNDRED);
    }

    /** The nodes of a card; the lines beside them weigh as their siblings do (rule D7), but are not evaluated. */
    Branch whole(PostObjectives card) {
        List<CardItem> lines = card.items().stream()
                .filter(item -> !(item.content() instanceof CardContent.Gate))
                .toList();
        return branch(List.of(), card.nodes(), lines, List.of(), Numbers.HUNDRED);
    }

    private Branch branch(
            List<Indicator> own, List<PlanNode> nodes, List<CardItem> lines, List<Owner> owners, BigDecimal effective) {
        List<PlanNode> measured =
                nodes.stream().filter(TreeEvaluator::isMeasured).toList();
        SiblingWeights weights =
                SiblingWeights.of(own, measured, lines, policy.rollUp().weighing());
        List<Optional<BigDecimal>> planned = Stream.of(
                        own.stream().map(weights::planned),
                        measured.stream().map(weights::planned),
                        lines.stream().map(weights::planned))
                .flatMap(planning -> planning)
                .toList();
        List<BigDecimal> shares = WeightedMean.shares(planned);
        List<Part> parts = new ArrayList<>();
        List<IndicatorEvaluation> ownEvaluations = new ArrayList<>();
        for (Indicator indicator : own) {
            int place = parts.size();
            IndicatorEvaluation one = indicator(indicator, owners, weights, shares.get(place), effective);
            ownEvaluations.add(one);
            parts.add(Part.of(one, planned.get(place), policy.achievement()));
        }
        List<NodeEvaluation> nodeEvaluations = new ArrayList<>();
        for (PlanNode node : nodes) {
            int place = parts.size();
            boolean isPart = isMeasured(node);
            NodeEvaluation one = node(node, owners, weights, isPart ? shares.get(place) : BigDecimal.ZERO, effective);
            nodeEvaluations.add(one);
            if (isPart) {
                Optional<BigDecimal> all = planned.get(place);
                parts.add(new Part(all, one.weight().counted().or(() -> all), one.result()));
            }
        }
        return new Branch(ownEvaluations, nodeEvaluations, new WeightedMean(parts, policy).result());
    }

    /** A node without indicators, or links that weigh, holds nothing that could weigh (rule D8). */
    private static boolean isMeasured(PlanNode node) {
        return node.walk().anyMatch(one -> !one.indicators().isEmpty() || NotAppliedYet.concerns(one));
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
        Branch below = branch(node.indicators(), node.children(), List.of(), owners, effective);
        Result result = NotAppliedYet.concerns(node)
                ? WeightedMean.unknown(Reason.RULE_NOT_APPLIED_YET, policy)
                : below.result();
        Optional<BigDecimal> counted =
                weights.areEqual() ? Optional.empty() : weights.counted(node, () -> scored(below));
        return new NodeEvaluation.Builder()
                .node(node)
                .weight(new Weight(node.weight(), counted, share, effective))
                .result(result)
                .indicators(below.indicators())
                .children(below.nodes())
                .build();
    }

    private static Stream<Indicator> scored(Branch branch) {
        return Stream.concat(
                        branch.indicators().stream(), branch.nodes().stream().flatMap(NodeEvaluation::allIndicators))
                .filter(one -> one.score().scored().isPresent())
                .map(IndicatorEvaluation::indicator);
    }

    private static BigDecimal part(BigDecimal share, BigDecimal effectiveOfParent) {
        return Numbers.quotient(share.multiply(effectiveOfParent), Numbers.HUNDRED);
    }
}
