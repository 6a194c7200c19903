package io.github.albero.model;

import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One body's performance plan for one period: a tree of nodes with indicators, and the cards of posts.
 *
 * <p>{@link PlanDraft} is the short way to write one in code.
 */
@Value.Immutable
public abstract class Plan implements Serializable {

    /** The most levels that a tree may have, one below the other. */
    public static final int MAX_DEPTH = 64;

    private static final long serialVersionUID = 1L;

    Plan() {}

    /**
     * The title.
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * The body whose plan it is.
     *
     * @return the name, not blank
     */
    public abstract String organisation();

    /**
     * The days that the plan covers.
     *
     * @return the period
     */
    public abstract PlanPeriod period();

    /**
     * The language of the plan's texts.
     *
     * @return {@link Locale#ITALIAN} if not specified
     */
    @Value.Default
    public Locale language() {
        return Locale.ITALIAN;
    }

    /**
     * The act that approved the plan.
     *
     * @return the act, empty if the source names none
     */
    public abstract Optional<Act> approvingAct();

    /**
     * The levels of the tree, from the top.
     *
     * @return the levels, such as {@code Settore} and {@code Obiettivo}
     */
    public abstract List<Level> levels();

    /**
     * The units that owners are resolved to.
     *
     * @return the directory; {@link UnitDirectory#empty()} if not specified
     */
    @Value.Default
    public UnitDirectory units() {
        return UnitDirectory.empty();
    }

    /**
     * The nodes at the top of the tree, in the order of the plan.
     *
     * @return the nodes; those of the cards are not among them
     */
    public abstract List<PlanNode> nodes();

    /**
     * The cards of posts.
     *
     * @return the cards in the order of the plan
     */
    public abstract List<PostObjectives> cards();

    /**
     * All nodes of the tree, in the order of the plan; those of the cards are not among them.
     *
     * @return the nodes, each before its children
     */
    public final Stream<PlanNode> allNodes() {
        return nodes().stream().flatMap(PlanNode::walk);
    }

    /**
     * The nodes of the tree at a level.
     *
     * @param level the name of the level
     * @return the nodes in the order of the plan
     */
    public final List<PlanNode> nodesAt(String level) {
        return allNodes().filter(node -> node.level().equals(level)).toList();
    }

    /**
     * The node with an id, in the tree or in a card.
     *
     * @param id such as {@code 07.03}
     * @return the node, empty if there is none
     */
    public final Optional<PlanNode> node(String id) {
        return Optional.ofNullable(nodesById().get(id));
    }

    /**
     * The nodes with a code, in the tree and in the cards; codes are sometimes used twice.
     *
     * @param code such as {@code 07.03}
     * @return the nodes in the order of the plan
     */
    public final List<PlanNode> nodesWithCode(String code) {
        return everyNode()
                .filter(node -> node.code().filter(code::equals).isPresent())
                .toList();
    }

    /**
     * All indicators of the tree, in the order of the plan; those of the cards are not among them.
     *
     * @return the indicators
     */
    public final Stream<Indicator> allIndicators() {
        return nodes().stream().flatMap(PlanNode::allIndicators);
    }

    /**
     * The indicator with an id, in the tree or in a card.
     *
     * @param id such as {@code 07.03/4}
     * @return the indicator, empty if there is none
     */
    public final Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicatorsById().get(id));
    }

    @Value.Lazy
    Map<String, PlanNode> nodesById() {
        Map<String, PlanNode> byId = new LinkedHashMap<>();
        everyNode().forEach(node -> byId.put(node.id(), node));
        return byId;
    }

    @Value.Lazy
    Map<String, Indicator> indicatorsById() {
        Map<String, Indicator> byId = new LinkedHashMap<>();
        everyNode().flatMap(node -> node.indicators().stream()).forEach(one -> byId.put(one.id(), one));
        return byId;
    }

    private Stream<PlanNode> everyNode() {
        return Stream.concat(allNodes(), cards().stream().flatMap(PostObjectives::allNodes));
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
     * A builder with the values of this plan.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Texts.requireNotBlank(title(), "title");
        Texts.requireNotBlank(organisation(), "organisation");
        requireDepth(nodes(), 1);
        cards().forEach(card -> requireDepth(card.nodes(), 1));
        requireOnce(cards().stream().map(PostObjectives::id), "card id");
        requireOnce(
                everyNode()
                        .flatMap(node -> Stream.concat(
                                Stream.of(node.id()), node.indicators().stream().map(Indicator::id))),
                "id");
        requireOnce(levels().stream().map(Level::name), "level");
        requireKnownLevels();
    }

    private static void requireDepth(List<PlanNode> nodes, int depth) {
        if (depth > MAX_DEPTH && !nodes.isEmpty()) {
            throw new IllegalArgumentException("tree must not be deeper than " + MAX_DEPTH + " levels");
        }
        nodes.forEach(node -> requireDepth(node.children(), depth + 1));
    }

    private static void requireOnce(Stream<String> names, String what) {
        Set<String> seen = new HashSet<>();
        names.forEach(name -> {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(what + " '" + name + "' must not be used twice");
            }
        });
    }

    private void requireKnownLevels() {
        Set<String> known =
                new LinkedHashSet<>(levels().stream().map(Level::name).toList());
        everyNode().filter(node -> !known.contains(node.level())).findFirst().ifPresent(node -> {
            throw new IllegalArgumentException(
                    "node '" + node.id() + "' is at level '" + node.level() + "', which is not one of " + known);
        });
    }

    /** Builds plans. A builder is for one thread. */
    public static final class Builder extends PlanBuilder {
        Builder() {}
    }
}
