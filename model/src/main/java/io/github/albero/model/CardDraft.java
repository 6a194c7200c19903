package io.github.albero.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The card of a post while it is being written; see {@link PlanDraft}. A draft is for one thread. */
public final class CardDraft {

    final List<NodeDraft> nodes = new ArrayList<>();
    private final PostObjectives.Builder card = PostObjectives.builder();
    private final List<Function<PlanAssembly, CardItem>> items = new ArrayList<>();
    private String id;

    CardDraft(String post) {
        this.id = post;
        card.post(post);
    }

    /**
     * Assigns an id; the post if not specified, so that a second card of one post needs another.
     *
     * @param id unique among the cards of the plan
     * @return this card
     */
    public CardDraft id(String id) {
        this.id = id;
        return this;
    }

    /**
     * Sets the unit that the post leads.
     *
     * @param unitId an id of the plan's unit directory
     * @return this card
     */
    public CardDraft unit(String unitId) {
        card.unit(unitId);
        return this;
    }

    /**
     * Sets the first day of the mandate.
     *
     * @param day the day
     * @return this card
     */
    public CardDraft from(LocalDate day) {
        card.mandateFrom(day);
        return this;
    }

    /**
     * Sets the last day of the mandate.
     *
     * @param day the day, which belongs to the mandate
     * @return this card
     */
    public CardDraft to(LocalDate day) {
        card.mandateTo(day);
        return this;
    }

    /**
     * Adds a node at the top of the card.
     *
     * @param code the code that the card prints; blank if none
     * @param title the title
     * @param content adds what is below it
     * @return this card
     */
    public CardDraft node(String code, String title, Consumer<NodeDraft> content) {
        content.accept(addNode(code, title));
        return this;
    }

    /**
     * Adds a node at the top of the card, for those who fill it later.
     *
     * @param code the code that the card prints; blank if none
     * @param title the title
     * @return the new node
     */
    public NodeDraft addNode(String code, String title) {
        return NodeDraft.addTo(nodes, code, title);
    }

    /**
     * Lets the card count a result of the tree.
     *
     * @param id the id of an indicator of the tree; an id that none has is taken as that of a node
     * @param weight 30 for 30 %
     * @return this card
     */
    public CardDraft refersTo(String id, long weight) {
        items.add(assembly -> item(
                assembly.isIndicator(id) ? new CardContent.IndicatorResult(id) : new CardContent.NodeResult(id),
                weight));
        return this;
    }

    /**
     * Lets the card count the result of a unit.
     *
     * @param unitId an id of the plan's unit directory
     * @param weight 30 for 30 %
     * @return this card
     */
    public CardDraft unitResult(String unitId, long weight) {
        return item(item(new CardContent.UnitResult(unitId), weight));
    }

    /**
     * Lets the card count the result of the whole body.
     *
     * @param weight 30 for 30 %
     * @return this card
     */
    public CardDraft bodyResult(long weight) {
        return item(item(new CardContent.BodyResult(), weight));
    }

    /**
     * Lets the card count a number from outside the plan.
     *
     * @param name such as {@code Comportamenti}
     * @param weight 30 for 30 %
     * @return this card
     */
    public CardDraft external(String name, long weight) {
        return item(item(new CardContent.ExternalScore(name), weight));
    }

    /**
     * Lets a share of the card depend on a condition.
     *
     * @param conditionId the node or indicator that must be reached
     * @param heldBack the share that is held back otherwise, 30 for 30 %
     * @return this card
     */
    public CardDraft gate(String conditionId, long heldBack) {
        return item(CardItem.of(new CardContent.Gate(conditionId, BigDecimal.valueOf(heldBack))));
    }

    /**
     * Adds any line.
     *
     * @param item the line
     * @return this card
     */
    public CardDraft item(CardItem item) {
        items.add(assembly -> item);
        return this;
    }

    /**
     * Adds something that this library does not know.
     *
     * @param name such as {@code Fascia}
     * @param value its value
     * @return this card
     */
    public CardDraft extension(String name, ExtensionValue value) {
        card.putExtension(name, value);
        return this;
    }

    private static CardItem item(CardContent content, long weight) {
        return CardItem.builder()
                .content(content)
                .weight(BigDecimal.valueOf(weight))
                .build();
    }

    PostObjectives build(PlanAssembly assembly) {
        return card.id(id)
                .nodes(assembly.cardNodes(id, nodes))
                .items(items.stream().map(item -> item.apply(assembly)).toList())
                .build();
    }
}
