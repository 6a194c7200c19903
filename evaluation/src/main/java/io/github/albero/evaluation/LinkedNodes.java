package io.github.albero.evaluation;

import io.github.albero.model.NodeLink;
import io.github.albero.model.Owner;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The results of nodes that others link, each found once; a link that leads back to where it starts has none. */
final class LinkedNodes {

    private final Plan plan;
    private final ScoringPolicy policy;
    private final Map<String, Result> results = new HashMap<>();

    LinkedNodes(Plan plan, ScoringPolicy policy) {
        this.plan = plan;
        this.policy = policy;
    }

    /** The result of the node that another links. */
    Result of(PlanNode from, NodeLink link, BiFunction<PlanNode, List<Owner>, Result> evaluate) {
        Optional<PlanNode> to = plan.node(link.nodeId());
        if (to.isEmpty()) {
            return Whole.unknown(Reason.NO_SUCH_PART, policy);
        }
        if (leadsTo(to.get(), from.id(), new HashSet<>())) {
            return Whole.unknown(Reason.CIRCULAR_LINK, policy);
        }
        Result known = results.get(link.nodeId());
        if (known == null) {
            known = evaluate.apply(to.get(), inherited(to.get()));
            results.put(link.nodeId(), known);
        }
        return known;
    }

    /** The owners of the nearest node above that names any. */
    private List<Owner> inherited(PlanNode node) {
        return plan.path(node.id()).stream()
                .filter(above -> above != node && !above.owners().isEmpty())
                .reduce((upper, lower) -> lower)
                .map(PlanNode::owners)
                .orElse(List.of());
    }

    /** Whether the result of a node depends on that of another. */
    private boolean leadsTo(PlanNode node, String id, Set<String> seen) {
        if (node.id().equals(id)) {
            return true;
        }
        if (!seen.add(node.id())) {
            return false;
        }
        return node.children().stream().anyMatch(child -> leadsTo(child, id, seen))
                || node.links().stream()
                        .filter(link -> link.weight().isPresent())
                        .flatMap(link -> plan.node(link.nodeId()).stream())
                        .anyMatch(linked -> leadsTo(linked, id, seen));
    }
}
