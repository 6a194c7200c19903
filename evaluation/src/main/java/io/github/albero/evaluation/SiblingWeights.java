package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.model.CardItem;
import io.github.albero.model.Indicator;
import io.github.albero.model.PlanNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the parts of one node weigh among each other (rules D1 to D3): by their written weights, if any has one; otherwise
 * by what their indicators weigh together, if all of these have weights; otherwise the same, or where the policy is flat by
 * the number of their indicators.
 */
final class SiblingWeights {

    private enum Basis {
        WRITTEN,
        SUM_OF_INDICATORS,
        NUMBER_OF_INDICATORS,
        EQUAL
    }

    private final Basis basis;

    private SiblingWeights(Basis basis) {
        this.basis = basis;
    }

    static SiblingWeights of(
            List<Indicator> indicators, List<PlanNode> nodes, List<CardItem> lines, RollUp.Weighing weighing) {
        boolean isAnyWritten = Stream.of(
                        indicators.stream().map(Indicator::weight),
                        nodes.stream().map(PlanNode::weight),
                        lines.stream().map(CardItem::weight))
                .flatMap(weights -> weights)
                .anyMatch(Optional::isPresent);
        if (isAnyWritten) {
            return new SiblingWeights(Basis.WRITTEN);
        }
        if (indicators.isEmpty() && nodes.stream().allMatch(SiblingWeights::isWeightedBelow)) {
            return new SiblingWeights(Basis.SUM_OF_INDICATORS);
        }
        boolean isNothingWeighted = nodes.stream().noneMatch(SiblingWeights::isAnythingWeighted);
        return new SiblingWeights(
                weighing == RollUp.Weighing.FLAT && isNothingWeighted ? Basis.NUMBER_OF_INDICATORS : Basis.EQUAL);
    }

    /** Whether the parts differ in weight at all. */
    boolean areEqual() {
        return basis == Basis.EQUAL;
    }

    /** The weight of an indicator; empty if its siblings have one and it has none. */
    Optional<BigDecimal> planned(Indicator indicator) {
        return basis == Basis.WRITTEN ? indicator.weight() : Optional.of(BigDecimal.ONE);
    }

    /** The weight of a line of a card; empty if it cannot be told. */
    Optional<BigDecimal> planned(CardItem line) {
        return basis == Basis.EQUAL ? Optional.of(BigDecimal.ONE) : line.weight();
    }

    /** The weight of a node with everything counted; empty if its siblings have one and it has none. */
    Optional<BigDecimal> planned(PlanNode node) {
        return weight(node, node::allIndicators);
    }

    /** The weight of a node of which only what was assessed is counted. */
    Optional<BigDecimal> counted(PlanNode node, Supplier<Stream<Indicator>> assessed) {
        return weight(node, assessed);
    }

    private Optional<BigDecimal> weight(PlanNode node, Supplier<Stream<Indicator>> indicators) {
        return switch (basis) {
            case WRITTEN ->
                node.weight().or(() -> isWeightedBelow(node) ? Optional.of(sum(indicators)) : Optional.empty());
            case SUM_OF_INDICATORS -> Optional.of(sum(indicators));
            case NUMBER_OF_INDICATORS ->
                Optional.of(BigDecimal.valueOf(indicators.get().count()));
            case EQUAL -> Optional.of(BigDecimal.ONE);
        };
    }

    private static BigDecimal sum(Supplier<Stream<Indicator>> indicators) {
        return indicators.get().flatMap(one -> one.weight().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the indicators below have weights, all of them, and nothing else below has. */
    private static boolean isWeightedBelow(PlanNode node) {
        return node.walk().allMatch(one -> one.weight().isEmpty())
                && node.allIndicators().allMatch(one -> one.weight().isPresent());
    }

    private static boolean isAnythingWeighted(PlanNode node) {
        return node.walk().anyMatch(one -> one.weight().isPresent())
                || node.allIndicators().anyMatch(one -> one.weight().isPresent());
    }
}
