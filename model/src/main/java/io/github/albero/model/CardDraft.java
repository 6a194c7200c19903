package io.github.albero.model;

import io.github.albero.model.text.BlankText;
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
        this.id = BlankText.refuse(post, "post");
        card.post(post);
    }

    /**
     * Assigns an id; the post if not specified, so that a second card of one post needs another.
     *
     * @param id unique among the cards of the plan, not blank
     * @return this card
     * @throws IllegalArgumentException if it is blank
     */
    public CardDraft id(String id) {
        this.id = BlankText.refuse(id, "card id");
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
     * @param day the day, not after the last; that is refused when the plan is built
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
     * @param title the title, not blank
     * @param content adds what is below it
     * @return this card
     * @throws IllegalArgumentException if the title is blank
     */
    public CardDraft node(String code, String title, Consumer<NodeDraft> content) {
        content.accept(addNode(code, title));
        return this;
    }

    /**
     * Adds a node at the top of the card, for those who fill it later.
     *
     * @param code the code that the card prints; blank if none
     * @param title the title, not blank
     * @return the new node
     * @throws IllegalArgumentException if the title is blank
     */
    public NodeDraft addNode(String code, String title) {
        return NodeDraft.addTo(nodes, code, title);
    }

    /**
     * Lets the card count a result of the plan, as it is declared before or after the card. A line for an id that the plan
     * does not have can be {@linkplain #item(CardItem) added} too, if its kind is said.
     *
     * @param id the id of a node or an indicator; one that nothing has is refused when the plan is built
     * @param weight 30 for 30 %, not negative
     * @return this card
     * @throws IllegalArgumentException if the weight is negative or has too many digits
     */
    public CardDraft refersTo(String id, BigDecimal weight) {
        BigDecimal kept = Weights.kept(weight);
        items.add(assembly -> item(assembly.result(id, "card '" + this.id + "'"), kept));
        return this;
    }

    /**
     * Lets the card count a result of the plan, as it is declared before or after the card. A line for an id that the plan
     * does not have can be {@linkplain #item(CardItem) added} too, if its kind is said.
     *
     * @param id the id of a node or an indicator; one that nothing has is refused when the plan is built
     * @param weight 30 for 30 %, not negative
     * @return this card
     * @throws IllegalArgumentException if the weight is negative
     */
    public CardDraft refersTo(String id, long weight) {
        return refersTo(id, BigDecimal.valueOf(weight));
    }

    /**
     * Lets the card count the result of a unit.
     *
     * @param unitId an id of the plan's unit directory, not blank
     * @param weight 30 for 30 %, not negative
     * @return this card
     * @throws IllegalArgumentException if the id is blank, or the weight is negative or has too many digits
     */
    public CardDraft unitResult(String unitId, BigDecimal weight) {
        return item(item(new CardContent.UnitResult(unitId), weight));
    }

    /**
     * Lets the card count the result of a unit.
     *
     * @param unitId an id of the plan's unit directory, not blank
     * @param weight 30 for 30 %, not negative
     * @return this card
     * @throws IllegalArgumentException if the id is blank or the weight is negative
     */
    public CardDraft unitResult(String unitId, long weight) {
        return unitResult(unitId, BigDecimal.valueOf(weight));
    }

    /**
     * Lets the card count the result of the whole body.
     *
     * @param weight 30 for 30 %, not negative
     * @return this card
     * @throws IllegalArgumentException if the weight is negative or has too many digits
     */
    public CardDraft bodyResult(BigDecimal weight) {
        return item(item(new CardContent.BodyResult(), weight));
    }

    /**
     * Lets the card count the result of the whole body.
     *
     * @param weight 30 for 30 %, not negative
     * @return this card
     * @throws IllegalArgumentException if the weight is negative
     */
    public CardDraft bodyResult(long weight) {
        return bodyResult(BigDecimal.valueOf(weight));
    }

    /**
     * Lets the card count a number from outside the plan.
     *
     * @param name such as {@code Comportamenti}; not blank
     * @param weight 30 for 30 %, not negative
     * @return this card
     * @throws IllegalArgumentException if the name is blank, or the weight is negative or has too many digits
     */
    public CardDraft external(String name, BigDecimal weight) {
        return item(item(new CardContent.ExternalScore(name), weight));
    }

    /**
     * Lets the card count a number from outside the plan.
     *
     * @param name such as {@code Comportamenti}; not blank
     * @param weight 30 for 30 %, not negative
     * @return this card
     * @throws IllegalArgumentException if the name is blank or the weight is negative
     */
    public CardDraft external(String name, long weight) {
        return external(name, BigDecimal.valueOf(weight));
    }

    /**
     * Lets a share of the card depend on a condition.
     *
     * @param conditionId the node or indicator that must be reached, not blank; one that the plan does not have is legal
     * @param heldBack the share that is held back otherwise, 30 for 30 %, from 0 to 100
     * @return this card
     * @throws IllegalArgumentException if the id is blank, or the share is not between 0 and 100
     */
    public CardDraft gate(String conditionId, BigDecimal heldBack) {
        return item(CardItem.of(new CardContent.Gate(conditionId, heldBack)));
    }

    /**
     * Lets a share of the card depend on a condition.
     *
     * @param conditionId the node or indicator that must be reached, not blank; one that the plan does not have is legal
     * @param heldBack the share that is held back otherwise, 30 for 30 %, from 0 to 100
     * @return this card
     * @throws IllegalArgumentException if the id is blank, or the share is not between 0 and 100
     */
    public CardDraft gate(String conditionId, long heldBack) {
        return gate(conditionId, BigDecimal.valueOf(heldBack));
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
     * @param value its value, in place of one that was given for the same name
     * @return this card
     * @throws IllegalArgumentException if the name is not valid Unicode
     */
    public CardDraft extension(String name, ExtensionValue value) {
        card.putExtension(Texts.requireUnicode(name, "name of an extension"), value);
        return this;
    }

    private static CardItem item(CardContent content, BigDecimal weight) {
        return CardItem.builder().content(content).weight(weight).build();
    }

    void addNodes(PlanAssembly assembly) {
        card.id(id).nodes(assembly.cardNodes(id, nodes));
    }

    /** The card, once its nodes and all that it may refer to have their ids. */
    PostObjectives build(PlanAssembly assembly) {
        return card.items(items.stream().map(item -> item.apply(assembly)).toList())
                .build();
    }
}
