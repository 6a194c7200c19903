package io.github.albero.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node while revisions are applied. What no revision touches stays the same object. */
final class RevisedNode {

    final Map<String, RevisedNode> siblings;
    final Optional<RevisedNode> parent;
    final int depth;
    final Map<String, RevisedNode> children = new LinkedHashMap<>();
    final Map<String, Indicator> indicators = new LinkedHashMap<>();
    PlanNode attributes;
    private boolean isTouched;

    /** A node that has no children and indicators yet; they are not taken from its attributes. */
    RevisedNode(PlanNode attributes, Map<String, RevisedNode> siblings, Optional<RevisedNode> parent) {
        this.attributes = attributes;
        this.siblings = siblings;
        this.parent = parent;
        this.depth = 1 + parent.map(above -> above.depth).orElse(0);
    }

    void touch() {
        isTouched = true;
        parent.ifPresent(RevisedNode::touch);
    }

    static List<PlanNode> values(Map<String, RevisedNode> siblings) {
        return siblings.values().stream().map(RevisedNode::value).toList();
    }

    private PlanNode value() {
        return isTouched
                ? attributes.toBuilder()
                        .indicators(indicators.values())
                        .children(values(children))
                        .build()
                : attributes;
    }
}
