package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A node while it is being written; see {@link PlanDraft}. A draft is for one thread. */
public final class NodeDraft {

    final String code;
    final String title;
    final List<NodeDraft> children = new ArrayList<>();
    final List<IndicatorDraft> indicators = new ArrayList<>();
    final List<String> owners = new ArrayList<>();
    final List<NodeLink> links = new ArrayList<>();
    final Map<String, ExtensionValue> extensions = new LinkedHashMap<>();
    Optional<String> id = Optional.empty();
    Optional<String> level = Optional.empty();
    Optional<BigDecimal> weight = Optional.empty();

    private NodeDraft(String code, String title) {
        this.code = code;
        this.title = BlankText.refuse(title, "title");
    }

    static NodeDraft addTo(List<NodeDraft> siblings, String code, String title) {
        NodeDraft node = new NodeDraft(code, title);
        siblings.add(node);
        return node;
    }

    /**
     * Assigns an id; if not specified, one is made from code and position.
     *
     * @param id unique within the plan, not blank
     * @return this node
     * @throws IllegalArgumentException if it is blank
     */
    public NodeDraft id(String id) {
        this.id = Optional.of(BlankText.refuse(id, "node id"));
        return this;
    }

    /**
     * Sets the level; that of the node's depth if not specified.
     *
     * @param name the name of a level, not blank; one that the plan does not name yet is added to its levels
     * @return this node
     * @throws IllegalArgumentException if it is blank
     */
    public NodeDraft level(String name) {
        this.level = Optional.of(BlankText.refuse(name, "level name"));
        return this;
    }

    /**
     * Sets the weight among its siblings.
     *
     * @param weight 30 for 30 %, not negative
     * @return this node
     * @throws IllegalArgumentException if it is negative or has too many digits
     */
    public NodeDraft weight(BigDecimal weight) {
        this.weight = Optional.of(Weights.kept(weight));
        return this;
    }

    /**
     * Sets the weight among its siblings.
     *
     * @param weight 30 for 30 %, not negative
     * @return this node
     * @throws IllegalArgumentException if it is negative
     */
    public NodeDraft weight(long weight) {
        return weight(BigDecimal.valueOf(weight));
    }

    /**
     * Adds an owner.
     *
     * @param text as the plan writes it, not blank
     * @return this node
     * @throws IllegalArgumentException if it is blank
     */
    public NodeDraft owner(String text) {
        owners.add(BlankText.refuse(text, "owner"));
        return this;
    }

    /**
     * Links a node elsewhere that belongs to this one too.
     *
     * @param nodeId its id, such as {@code 07.03}, not blank; one that the plan does not have is legal
     * @return this node
     * @throws IllegalArgumentException if it is blank
     */
    public NodeDraft linksTo(String nodeId) {
        links.add(NodeLink.to(nodeId));
        return this;
    }

    /**
     * Links a node elsewhere that belongs to this one too.
     *
     * @param nodeId its id, such as {@code 07.03}, not blank; one that the plan does not have is legal
     * @param weight what it weighs here, 30 for 30 %, not negative
     * @return this node
     * @throws IllegalArgumentException if the id is blank, or the weight is negative or has too many digits
     */
    public NodeDraft linksTo(String nodeId, BigDecimal weight) {
        links.add(NodeLink.builder().nodeId(nodeId).weight(weight).build());
        return this;
    }

    /**
     * Links a node elsewhere that belongs to this one too.
     *
     * @param nodeId its id, such as {@code 07.03}, not blank; one that the plan does not have is legal
     * @param weight what it weighs here, 30 for 30 %, not negative
     * @return this node
     * @throws IllegalArgumentException if the id is blank or the weight is negative
     */
    public NodeDraft linksTo(String nodeId, long weight) {
        return linksTo(nodeId, BigDecimal.valueOf(weight));
    }

    /**
     * Adds something that this library does not know.
     *
     * @param name such as {@code Stakeholder}
     * @param value its value, in place of one that was given for the same name
     * @return this node
     * @throws IllegalArgumentException if the name is not valid Unicode
     */
    public NodeDraft extension(String name, ExtensionValue value) {
        extensions.put(Texts.requireUnicode(name, "name of an extension"), value);
        return this;
    }

    /**
     * Adds a node below.
     *
     * @param code the code that the plan prints; blank if none
     * @param title the title, not blank
     * @param content adds what is below it
     * @return this node
     * @throws IllegalArgumentException if the title is blank
     */
    public NodeDraft node(String code, String title, Consumer<NodeDraft> content) {
        content.accept(addNode(code, title));
        return this;
    }

    /**
     * Adds a node below, for those who fill it later.
     *
     * @param code the code that the plan prints; blank if none
     * @param title the title, not blank
     * @return the new node
     * @throws IllegalArgumentException if the title is blank
     */
    public NodeDraft addNode(String code, String title) {
        return addTo(children, code, title);
    }

    /**
     * Adds an indicator.
     *
     * @param name what is measured, not blank
     * @param target what should be reached, as people write it; blank if nothing is set
     * @return this node
     * @throws IllegalArgumentException if the name is blank
     */
    public NodeDraft indicator(String name, String target) {
        addIndicator(name, target);
        return this;
    }

    /**
     * Adds an indicator.
     *
     * @param name what is measured, not blank
     * @param target what should be reached, as people write it; blank if nothing is set
     * @param content says more of it
     * @return this node
     * @throws IllegalArgumentException if the name is blank
     */
    public NodeDraft indicator(String name, String target, Consumer<IndicatorDraft> content) {
        content.accept(addIndicator(name, target));
        return this;
    }

    /**
     * Adds an indicator, for those who fill it later.
     *
     * @param name what is measured, not blank
     * @param target what should be reached, as people write it; blank if nothing is set
     * @return the new indicator
     * @throws IllegalArgumentException if the name is blank
     */
    public IndicatorDraft addIndicator(String name, String target) {
        IndicatorDraft indicator = new IndicatorDraft(name, target);
        indicators.add(indicator);
        return indicator;
    }
}
