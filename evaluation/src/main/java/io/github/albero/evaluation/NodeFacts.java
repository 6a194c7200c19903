package io.github.albero.evaluation;

import io.github.albero.model.Indicator;
import io.github.albero.model.NodeLink;
import io.github.albero.model.PlanNode;
import java.math.BigDecimal;
import java.util.IdentityHashMap;

/**
 * What is known of weights in a node and below, before anything is evaluated.
 *
 * @param isMeasured whether there is anything that could weigh: indicators, or links with a weight (rule D8)
 * @param hasWeightedNode whether the node or one below has a weight
 * @param weighted how many indicators have a weight
 * @param count how many indicators there are
 * @param sum what those with a weight weigh together
 */
record NodeFacts(boolean isMeasured, boolean hasWeightedNode, int weighted, int count, BigDecimal sum) {

    /** Whether the indicators below have weights, all of them, and nothing else below has (rule D3). */
    boolean isWeightedBelow() {
        return !hasWeightedNode && count > 0 && weighted == count;
    }

    boolean isAnythingWeighted() {
        return hasWeightedNode || weighted > 0;
    }

    /** The facts of a node and of all below, each found once. */
    static final class Known {

        private final IdentityHashMap<PlanNode, NodeFacts> facts = new IdentityHashMap<>();

        NodeFacts of(PlanNode node) {
            NodeFacts known = facts.get(node);
            if (known == null) {
                known = find(node);
                facts.put(node, known);
            }
            return known;
        }

        private NodeFacts find(PlanNode node) {
            boolean isMeasured = !node.indicators().isEmpty() || hasWeightedLink(node);
            boolean hasWeightedNode = node.weight().isPresent();
            int weighted = 0;
            int count = node.indicators().size();
            BigDecimal sum = BigDecimal.ZERO;
            for (Indicator indicator : node.indicators()) {
                if (indicator.weight().isPresent()) {
                    weighted++;
                    sum = sum.add(indicator.weight().get());
                }
            }
            for (PlanNode child : node.children()) {
                NodeFacts below = of(child);
                isMeasured |= below.isMeasured;
                hasWeightedNode |= below.hasWeightedNode;
                weighted += below.weighted;
                count += below.count;
                sum = sum.add(below.sum);
            }
            return new NodeFacts(isMeasured, hasWeightedNode, weighted, count, sum);
        }

        private static boolean hasWeightedLink(PlanNode node) {
            for (NodeLink link : node.links()) {
                if (link.weight().isPresent()) {
                    return true;
                }
            }
            return false;
        }
    }
}
