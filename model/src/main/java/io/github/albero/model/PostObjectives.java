package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
     * The first day of the mandate for which the card holds.
     *
     * @return the day, empty if the card does not say
     */
    public abstract Optional<LocalDate> mandateFrom();

    /**
     * The last day of the mandate for which the card holds.
     *
     * @return the day, which belongs to the mandate; empty if it has no end or the card does not say
     */
    public abstract Optional<LocalDate> mandateTo();

    /**
     * The post's own objectives, under the areas of the plan where the card repeats these.
     *
     * @return the nodes in the order of the card
     */
    public abstract List<PlanNode> nodes();

    /**
     * What else the card counts: results of the tree, of a unit or of the whole body, numbers from outside, gates.
     *
     * <p>The nodes at the top of the card and these lines weigh among each other as siblings; gates do not weigh, they
     * scale what the others give (rule D7).
     *
     * @return the lines in the order of the card
     */
    public abstract List<CardItem> items();

    /**
     * What the card says beyond what this library knows.
     *
     * @return values by name, in the order of the card; the names are valid Unicode
     */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * All nodes of the card, in its order.
     *
     * @return the nodes, each before its children
     */
    public final Stream<PlanNode> allNodes() {
        return NodeWalk.through(nodes());
    }

    /**
     * All indicators of the card, in its order.
     *
     * @return the indicators
     */
    public final Stream<Indicator> allIndicators() {
        return allNodes().flatMap(node -> node.indicators().stream());
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
     * A builder with the values of this card.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        BlankText.refuse(id(), "card id");
        BlankText.refuse(post(), "post");
        Texts.requireUnicode(extensions().keySet(), "name of an extension");
        if (mandateTo().isPresent()
                && mandateFrom().filter(mandateTo().get()::isBefore).isPresent()) {
            throw new IllegalArgumentException("mandate must not end before it starts: "
                    + mandateFrom().get() + " to " + mandateTo().get());
        }
    }

    /**
     * Builds cards. A builder is for one thread.
     *
     * <p>Refused with an {@link IllegalArgumentException} is a mandate that ends before it starts.
     */
    public static final class Builder extends PostObjectivesBuilder {
        Builder() {}
    }
}
