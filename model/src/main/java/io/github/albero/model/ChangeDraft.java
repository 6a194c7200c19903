package io.github.albero.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a revision changes for one reason, while it is being written; see {@link PlanDraft}. A draft is for one thread.
 *
 * <p>Where several things become different for the same reason, each is a change of its own in the plan.
 */
public final class ChangeDraft {

    private final String reason;
    private final List<Function<PlanAssembly, PlanChange>> changes = new ArrayList<>();
    private final List<NodeDraft> nodes = new ArrayList<>();
    private final List<IndicatorDraft> indicators = new ArrayList<>();
    private Optional<String> proposer = Optional.empty();
    private Optional<String> opinion = Optional.empty();

    ChangeDraft(String reason) {
        this.reason = reason;
    }

    /**
     * Sets who proposed it.
     *
     * @param proposer an office or a post, never a named person
     * @return this change
     */
    public ChangeDraft proposedBy(String proposer) {
        this.proposer = Optional.of(proposer);
        return this;
    }

    /**
     * Sets what somebody said of it who had to be heard.
     *
     * @param opinion the opinion in words
     * @return this change
     */
    public ChangeDraft opinion(String opinion) {
        this.opinion = Optional.of(opinion);
        return this;
    }

    /**
     * Replaces the targets of an indicator.
     *
     * @param indicatorId the id of the indicator
     * @param text what should be reached now, as people write it; blank if nothing any more
     * @return this change
     */
    public ChangeDraft target(String indicatorId, String text) {
        changes.add(assembly -> new PlanChange.NewTargets(indicatorId, assembly.targets(text)));
        return this;
    }

    /**
     * Replaces the weight of a node or an indicator.
     *
     * @param id the id of the node or indicator
     * @param weight 30 for 30 %
     * @return this change
     */
    public ChangeDraft weight(String id, long weight) {
        changes.add(assembly -> new PlanChange.NewWeight(id, BigDecimal.valueOf(weight)));
        return this;
    }

    /**
     * Replaces the owners of a node or an indicator.
     *
     * @param id the id of the node or indicator
     * @param texts the owners as the act writes them; none if nobody is named any more
     * @return this change
     */
    public ChangeDraft owners(String id, String... texts) {
        List<String> owners = List.of(texts);
        changes.add(assembly -> new PlanChange.NewOwners(id, assembly.owners(owners)));
        return this;
    }

    /**
     * Adds an indicator to a node.
     *
     * @param nodeId the id of the node
     * @param name what is measured
     * @param target what should be reached, as people write it; blank if nothing is set
     * @param content says more of it
     * @return this change
     */
    public ChangeDraft indicator(String nodeId, String name, String target, Consumer<IndicatorDraft> content) {
        IndicatorDraft indicator = new IndicatorDraft(name, target);
        indicators.add(indicator);
        content.accept(indicator);
        changes.add(assembly -> new PlanChange.IndicatorAdded(nodeId, assembly.addedIndicator(nodeId, indicator)));
        return this;
    }

    /**
     * Adds a node below another.
     *
     * @param parentId the id of the node above
     * @param code the code that the act prints; blank if none
     * @param title the title
     * @param content adds what is below it
     * @return this change
     */
    public ChangeDraft node(String parentId, String code, String title, Consumer<NodeDraft> content) {
        NodeDraft node = newNode(code, title, content);
        changes.add(assembly -> new PlanChange.NodeAdded(parentId, assembly.addedNode(parentId, node)));
        return this;
    }

    /**
     * Adds a node at the top of the tree.
     *
     * @param code the code that the act prints; blank if none
     * @param title the title
     * @param content adds what is below it
     * @return this change
     */
    public ChangeDraft topNode(String code, String title, Consumer<NodeDraft> content) {
        NodeDraft node = newNode(code, title, content);
        changes.add(assembly -> new PlanChange.TopNodeAdded(assembly.addedNode("", node)));
        return this;
    }

    private NodeDraft newNode(String code, String title, Consumer<NodeDraft> content) {
        NodeDraft node = NodeDraft.addTo(nodes, code, title);
        content.accept(node);
        return node;
    }

    /**
     * Withdraws an indicator, or a node with all that is below it.
     *
     * @param id the id of the node or indicator
     * @return this change
     */
    public ChangeDraft withdraw(String id) {
        changes.add(assembly -> new PlanChange.Withdrawn(id));
        return this;
    }

    void reserve(PlanAssembly assembly) {
        assembly.reserve(nodes);
        indicators.forEach(assembly::reserve);
    }

    Stream<RevisionChange> build(PlanAssembly assembly) {
        return changes.stream()
                .map(change -> RevisionChange.builder()
                        .change(change.apply(assembly))
                        .reason(reason)
                        .proposer(proposer)
                        .opinion(opinion)
                        .build());
    }
}
