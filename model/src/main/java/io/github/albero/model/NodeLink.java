package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A link from a node to one elsewhere, such as from a strategic objective to an objective of another area that serves it
 * too.
 *
 * <p>The linked node is not copied: it stays where it is in the tree. A link to a node that the plan does not have is
 * legal; a check may report it.
 */
@Value.Immutable
public abstract class NodeLink implements Serializable {

    private static final long serialVersionUID = 1L;

    NodeLink() {}

    /**
     * The node that is linked.
     *
     * @return its id, not blank, such as {@code 07.03}
     */
    public abstract String nodeId();

    /**
     * What the linked node weighs here, among the parts of the node that links it.
     *
     * @return the weight, 30 for 30 %, not negative and kept without trailing zeros: 12.5 if 12.50 was given; empty if
     *     the plan gives none
     */
    public abstract Optional<BigDecimal> weight();

    /**
     * A link without weight.
     *
     * @param nodeId the id of a node
     * @return the link
     * @throws IllegalArgumentException if the id is blank
     */
    public static NodeLink to(String nodeId) {
        return builder().nodeId(nodeId).build();
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    NodeLink check() {
        BlankText.refuse(nodeId(), "linked node id");
        Optional<BigDecimal> kept = Weights.kept(weight());
        return kept.equals(weight()) ? this : builder().from(this).weight(kept).build();
    }

    /** Builds links. A builder is for one thread. */
    public static final class Builder extends NodeLinkBuilder {
        Builder() {}
    }
}
