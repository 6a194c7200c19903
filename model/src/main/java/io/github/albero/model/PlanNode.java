package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A part of the tree, such as a strategic area, an objective or an action.
 *
 * <p>A node has children, indicators, both or neither.
 */
@Value.Immutable
public abstract class PlanNode implements Serializable {

    private static final long serialVersionUID = 1L;

    PlanNode() {}

    /**
     * The id, unique within the plan.
     *
     * @return the id, not blank, such as {@code 07.03}, or {@code BP:EQ_BP_10_03} in a card
     */
    public abstract String id();

    /**
     * Where the id comes from.
     *
     * @return {@link IdOrigin#ASSIGNED} if not specified
     */
    @Value.Default
    public IdOrigin idOrigin() {
        return IdOrigin.ASSIGNED;
    }

    /**
     * The code that the plan prints.
     *
     * @return the code, such as {@code 07.03}; not necessarily unique; empty if the plan prints none
     */
    public abstract Optional<String> code();

    /**
     * The title.
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * The name of its level.
     *
     * @return the name of one of the plan's levels, such as {@code Obiettivo}
     */
    public abstract String level();

    /**
     * What it weighs among its siblings.
     *
     * @return the weight, 30 for 30 %, not negative and kept without trailing zeros: 12.5 if 12.50 was given; empty if
     *     the plan gives none
     */
    public abstract Optional<BigDecimal> weight();

    /**
     * The nodes below, in the order of the plan.
     *
     * @return the children
     */
    public abstract List<PlanNode> children();

    /**
     * Its own indicators, in the order of the plan; not those of its children.
     *
     * @return the indicators
     */
    public abstract List<Indicator> indicators();

    /**
     * Who answers for it.
     *
     * @return the owners; none if the plan names none for the node itself
     */
    public abstract List<Owner> owners();

    /**
     * Nodes elsewhere that belong to this one too.
     *
     * @return the links in the order of the plan; they are not followed by {@link #walk()}
     */
    public abstract List<NodeLink> links();

    /**
     * What the plan says of the node beyond what this library knows, such as its stakeholders.
     *
     * @return values by name, in the order of the plan; the names are valid Unicode
     */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * This node and all below, in the order of the plan.
     *
     * @return the nodes, each before its children
     */
    public final Stream<PlanNode> walk() {
        return NodeWalk.through(List.of(this));
    }

    /**
     * The indicators of this node and of all below, in the order of the plan.
     *
     * @return the indicators
     */
    public final Stream<Indicator> allIndicators() {
        return walk().flatMap(node -> node.indicators().stream());
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with the values of this node.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    PlanNode check() {
        BlankText.refuse(id(), "node id");
        BlankText.refuse(title(), "title");
        Texts.requireUnicode(extensions().keySet(), "name of an extension");
        Optional<BigDecimal> kept = Weights.kept(weight());
        return kept.equals(weight()) ? this : toBuilder().weight(kept).build();
    }

    /** Builds nodes. A builder is for one thread. */
    public static final class Builder extends PlanNodeBuilder {
        Builder() {}
    }
}
