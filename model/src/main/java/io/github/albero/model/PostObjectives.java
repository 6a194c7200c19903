package io.github.albero.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The card (<i>scheda</i>) of a post: the objectives of one office holder, beside the tree.
 *
 * <p>A card belongs to a post, never to a named person; still its results are those of one person, and public output
 * leaves them out.
 */
@Value.Immutable
public abstract class PostObjectives implements Serializable {

    private static final long serialVersionUID = 1L;

    PostObjectives() {}

    /**
     * The id, unique among the cards of a plan; those that are made for the card's nodes begin with
     * it and a colon.
     *
     * @return the id, not blank, such as {@code BP}
     */
    public abstract String id();

    /**
     * The post.
     *
     * @return the name of the post, not blank, such as {@code BP}
     */
    public abstract String post();

    /**
     * The unit that the post leads.
     *
     * @return an id of the unit directory, empty if unknown
     */
    public abstract Optional<String> unit();

    /**
     * The post's own objectives, under the areas of the plan where the card repeats these.
     *
     * @return the nodes in the order of the card
     */
    public abstract List<PlanNode> nodes();

    /**
     * All nodes of the card, in its order.
     *
     * @return the nodes, each before its children
     */
    public final Stream<PlanNode> allNodes() {
        return nodes().stream().flatMap(PlanNode::walk);
    }

    /**
     * All indicators of the card, in its order.
     *
     * @return the indicators
     */
    public final Stream<Indicator> allIndicators() {
        return nodes().stream().flatMap(PlanNode::allIndicators);
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
    void check() {
        Texts.requireNotBlank(id(), "card id");
        Texts.requireNotBlank(post(), "post");
    }

    /** Builds cards. A builder is for one thread. */
    public static final class Builder extends PostObjectivesBuilder {
        Builder() {}
    }
}
