package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a revision changes for one reason, while it is being written; see {@link PlanDraft}. A draft is for one thread.
 *
 * <p>Where several things become different for the same reason, each is a change of its own in the plan. An id that
 * nothing has when the turn of the change comes is refused when the plan is built.
 */
public final class ChangeDraft {

    private final String reason;
    private final List<Function<PlanAssembly, PlanChange>> changes = new ArrayList<>();
    private final List<NodeDraft> nodes = new ArrayList<>();
    private final List<IndicatorDraft> indicators = new ArrayList<>();
    private Optional<String> proposer = Optional.empty();
    private Optional<String> opinion = Optional.empty();

    ChangeDraft(String reason) {
        this.reason = BlankText.refuse(reason, "reason of the change");
    }

    /**
     * Sets who proposed it.
     *
     * @param proposer an office or a post, never a named person; not blank
     * @return this change
     * @throws IllegalArgumentException if it is blank
     */
    public ChangeDraft proposedBy(String proposer) {
        this.proposer = Optional.of(BlankText.refuse(proposer, "proposer"));
        return this;
    }

    /**
     * Sets what somebody said of it who had to be heard.
     *
     * @param opinion the opinion in words, not blank
     * @return this change
     * @throws IllegalArgumentException if it is blank
     */
    public ChangeDraft opinion(String opinion) {
        this.opinion = Optional.of(BlankText.refuse(opinion, "opinion"));
        return this;
    }

    /**
     * Replaces all targets of an indicator, those for further years too.
     *
     * @param indicatorId the id of the indicator, not blank
     * @param text what should be reached now, as people write it; blank if nothing any more
     * @return this change
     * @throws IllegalArgumentException if the id is blank
     */
    public ChangeDraft target(String indicatorId, String text) {
        BlankText.refuse(indicatorId, "indicator id");
        changes.add(assembly -> new PlanChange.NewTargets(indicatorId, assembly.targets(text)));
        return this;
    }

    /**
     * Replaces the target of an indicator for one year; those for other years stay.
     *
     * @param indicatorId the id of the indicator, not blank
     * @param year such as 2026; the year of the plan's period for the target that names none
     * @param text what should be reached now in that year, as people write it; blank if nothing any more
     * @return this change
     * @throws java.time.DateTimeException if the number cannot be a year
     * @throws IllegalArgumentException if the id is blank
     */
    public ChangeDraft target(String indicatorId, int year, String text) {
        BlankText.refuse(indicatorId, "indicator id");
        Year ofYear = Year.of(year);
        changes.add(assembly -> new PlanChange.NewTargetsOfYear(indicatorId, ofYear, assembly.targets(text, ofYear)));
        return this;
    }

    /**
     * Replaces the weight of a node or an indicator.
     *
     * @param id the id of the node or indicator, not blank
     * @param weight 30 for 30 %, not negative
     * @return this change
     * @throws IllegalArgumentException if the id is blank, or the weight is negative or has too many digits
     */
    public ChangeDraft weight(String id, BigDecimal weight) {
        BlankText.refuse(id, "id");
        BigDecimal kept = Weights.kept(weight);
        changes.add(assembly -> new PlanChange.NewWeight(id, kept));
        return this;
    }

    /**
     * Replaces the weight of a node or an indicator.
     *
     * @param id the id of the node or indicator, not blank
     * @param weight 30 for 30 %, not negative
     * @return this change
     * @throws IllegalArgumentException if the id is blank or the weight is negative
     */
    public ChangeDraft weight(String id, long weight) {
        return weight(id, BigDecimal.valueOf(weight));
    }

    /**
     * Replaces the owners of a node or an indicator.
     *
     * @param id the id of the node or indicator, not blank
     * @param texts the owners as the act writes them, not blank; none if nobody is named any more
     * @return this change
     * @throws IllegalArgumentException if the id or an owner is blank
     */
    public ChangeDraft owners(String id, String... texts) {
        BlankText.refuse(id, "id");
        List<String> owners = List.of(texts);
        owners.forEach(text -> BlankText.refuse(text, "owner"));
        changes.add(assembly -> new PlanChange.NewOwners(id, assembly.owners(owners)));
        return this;
    }

    /**
     * Adds an indicator to a node.
     *
     * @param nodeId the id of the node, not blank
     * @param name what is measured, not blank
     * @param target what should be reached, as people write it; blank if nothing is set
     * @param content says more of it
     * @return this change
     * @throws IllegalArgumentException if the id or the name is blank
     */
    public ChangeDraft indicator(String nodeId, String name, String target, Consumer<IndicatorDraft> content) {
        BlankText.refuse(nodeId, "node id");
        IndicatorDraft indicator = new IndicatorDraft(name, target);
        indicators.add(indicator);
        content.accept(indicator);
        changes.add(assembly -> new PlanChange.IndicatorAdded(nodeId, assembly.addedIndicator(nodeId, indicator)));
        return this;
    }

    /**
     * Adds a node below another.
     *
     * @param parentId the id of the node above, not blank
     * @param code the code that the act prints; blank if none
     * @param title the title, not blank
     * @param content adds what is below it
     * @return this change
     * @throws IllegalArgumentException if the id or the title is blank
     */
    public ChangeDraft node(String parentId, String code, String title, Consumer<NodeDraft> content) {
        BlankText.refuse(parentId, "parent id");
        NodeDraft node = newNode(code, title, content);
        changes.add(assembly -> new PlanChange.NodeAdded(parentId, assembly.addedNode(parentId, node)));
        return this;
    }

    /**
     * Adds a node at the top of the tree.
     *
     * @param code the code that the act prints; blank if none
     * @param title the title, not blank
     * @param content adds what is below it
     * @return this change
     * @throws IllegalArgumentException if the title is blank
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
     * @param id the id of the node or indicator, not blank
     * @return this change
     * @throws IllegalArgumentException if it is blank
     */
    public ChangeDraft withdraw(String id) {
        BlankText.refuse(id, "id");
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
