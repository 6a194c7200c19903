package io.github.albero.model;

import io.github.albero.model.target.Target;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One body's performance plan for one period: a tree of nodes with indicators, and the cards of posts.
 *
 * <p>It is the plan as it was approved; what was revised since stands apart, and {@link #asOf} applies it.
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
     * The id that the body gave the plan.
     *
     * @return the id, not blank, such as {@code piao-2026}; empty if it has none
     */
    public abstract Optional<String> id();

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
     * The language of the plan's texts: of its targets and formulas, and of the words from which what a target leaves out is
     * supplied.
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
     * The changes that were decided after the plan was approved and are not applied in it.
     *
     * @return the revisions, in any order; each has a number of its own
     */
    public abstract List<Revision> revisions();

    /**
     * What the plan says beyond what this library knows.
     *
     * @return values by name, in the order of the plan; the names are valid Unicode
     */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * The plan as revised by a day. The revisions that are in force by then are applied by the day from which they hold,
     * then by number; the plan that is returned keeps only those that come later, so that {@code
     * plan.asOf(june).asOf(october)} is {@code plan.asOf(october)}.
     *
     * <p>A change that cannot be made is skipped: one that names something that is not there, that adds an id which is in
     * use, or that would make the tree too deep; {@link #skippedChanges()} has them.
     *
     * @param day the day at whose end the plan is looked at
     * @return the revised plan; this one if no revision is in force by then
     */
    public final Plan asOf(LocalDate day) {
        List<Revision> inForce =
                revisionsInOrder().filter(revision -> revision.isInForce(day)).toList();
        return inForce.isEmpty() ? this : revised(inForce, day);
    }

    private Plan revised(List<Revision> inForce, LocalDate day) {
        RevisedTrees trees = new RevisedTrees(this);
        inForce.forEach(trees::apply);
        return toBuilder()
                .nodes(trees.nodes())
                .cards(trees.cards())
                .revisions(revisions().stream()
                        .filter(revision -> !revision.isInForce(day))
                        .toList())
                .build();
    }

    private Stream<Revision> revisionsInOrder() {
        return revisions().stream().sorted(Revision.IN_ORDER);
    }

    /**
     * The changes that {@link #asOf} skips, whatever the day, because they cannot be made when their turn comes: most
     * likely an id is mistyped. Formats report them; {@link PlanDraft#build} refuses them.
     *
     * @return the changes in the order in which revisions are applied; none if every change can be made
     */
    public final List<SkippedChange> skippedChanges() {
        if (revisions().isEmpty()) {
            return List.of();
        }
        RevisedTrees trees = new RevisedTrees(this);
        return revisionsInOrder()
                .flatMap(revision -> trees.apply(revision).stream())
                .toList();
    }

    /**
     * The plan in each of its states, so that what a revision added or removed is found too.
     *
     * @return this plan, then what each revision made of it, in the order in which they hold
     */
    public final Stream<Plan> states() {
        return stateList().stream();
    }

    @Value.Lazy
    List<Plan> stateList() {
        Stream<Plan> revised =
                revisionsInOrder().map(Revision::effective).distinct().map(this::asOf);
        return Stream.concat(Stream.of(this), revised).toList();
    }

    /**
     * An indicator as it is in each of the plan's {@linkplain #states() states} that has it.
     *
     * @param id the id of the indicator
     * @return the indicator, once for each state; none if no state has it
     */
    public final List<Indicator> indicatorInStates(String id) {
        return states().flatMap(state -> state.indicator(id).stream()).toList();
    }

    /**
     * The indicators of any of the plan's {@linkplain #states() states} that have a name, but for case, blanks and
     * punctuation.
     *
     * @param name such as {@code Tempo medio di risposta}
     * @return the indicators, each as it is in the last state in which it has that name
     */
    public final List<Indicator> indicatorsCalled(String name) {
        return List.copyOf(
                indicatorsByName().getOrDefault(Texts.key(name), Map.of()).values());
    }

    /** By what is compared of their names, then by id. */
    @Value.Lazy
    Map<String, Map<String, Indicator>> indicatorsByName() {
        Map<String, Map<String, Indicator>> byName = new HashMap<>();
        states().flatMap(Plan::everyIndicator)
                .forEach(one -> byName.computeIfAbsent(Texts.key(one.name()), key -> new LinkedHashMap<>())
                        .put(one.id(), one));
        return byName;
    }

    /**
     * The indicators whose targets were revised by a day, with the targets before and after.
     *
     * @param day the day at whose end the plan is looked at
     * @return those of the tree and of the cards that differ, in the order of this plan; then those that were added
     */
    public final List<RevisedTargets> revisedTargets(LocalDate day) {
        return RevisedTargets.between(this, asOf(day));
    }

    /**
     * All nodes of the tree, in the order of the plan; those of the cards are not among them.
     *
     * @return the nodes, each before its children
     */
    public final Stream<PlanNode> allNodes() {
        return NodeWalk.through(nodes());
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
        return index().node(id);
    }

    /**
     * The nodes with a code, in the tree and in the cards; codes are sometimes used twice.
     *
     * @param code such as {@code 07.03}
     * @return the nodes in the order of the plan
     */
    public final List<PlanNode> nodesWithCode(String code) {
        return index().withCode(code);
    }

    /**
     * The indicators with a code, in the tree and in the cards.
     *
     * @param code such as {@code KPI 12}
     * @return the indicators in the order of the plan
     */
    public final List<Indicator> indicatorsWithCode(String code) {
        return everyIndicator()
                .filter(indicator -> indicator.code().filter(code::equals).isPresent())
                .toList();
    }

    /**
     * All indicators of the tree, in the order of the plan; those of the cards are not among them, as they are in {@link
     * #everyIndicator()}.
     *
     * @return the indicators
     */
    public final Stream<Indicator> allIndicators() {
        return allNodes().flatMap(node -> node.indicators().stream());
    }

    /**
     * All indicators of the tree and then of the cards, in the order of the plan.
     *
     * @return the indicators
     */
    public final Stream<Indicator> everyIndicator() {
        return Stream.concat(allIndicators(), cards().stream().flatMap(PostObjectives::allIndicators));
    }

    /**
     * The indicator with an id, in the tree or in a card.
     *
     * @param id such as {@code 07.03/4}
     * @return the indicator, empty if there is none
     */
    public final Optional<Indicator> indicator(String id) {
        return index().indicator(id);
    }

    /**
     * The way to a node, in the tree or in a card.
     *
     * @param nodeId such as {@code 07.03}
     * @return the nodes from the top to the node itself; none if there is no such node
     */
    public final List<PlanNode> path(String nodeId) {
        Deque<PlanNode> path = new ArrayDeque<>();
        Optional<PlanNode> node = node(nodeId);
        while (node.isPresent()) {
            path.addFirst(node.get());
            node = index().parent(node.get());
        }
        return List.copyOf(path);
    }

    /**
     * The node that has an indicator, in the tree or in a card.
     *
     * @param indicatorId such as {@code 07.03/4}
     * @return the node, empty if there is no such indicator
     */
    public final Optional<PlanNode> nodeOf(String indicatorId) {
        return index().holder(indicatorId);
    }

    /**
     * Who answers for an indicator, in the tree or in a card.
     *
     * @param indicatorId such as {@code 07.03/4}
     * @return its own owners, otherwise those of the nearest node above that has some; none if nobody is named or there is
     *     no such indicator
     */
    public final List<Owner> ownersOf(String indicatorId) {
        return indicator(indicatorId).map(index()::owners).orElse(List.of());
    }

    /**
     * The indicators of the tree that a unit answers for: those that it owns, and those without owners of their own below
     * a node that it owns. What all units own belongs to each.
     *
     * @param unitId an id of the unit directory
     * @return the indicators in the order of the plan
     */
    public final List<Indicator> indicatorsOf(String unitId) {
        return indicatorsByUnit().of(unitId);
    }

    /**
     * The card with an id.
     *
     * @param id such as {@code BP}; it need not be the name of the post
     * @return the card, empty if there is none
     */
    public final Optional<PostObjectives> card(String id) {
        return cards().stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /**
     * The cards of a post.
     *
     * @param post the name of the post, such as {@code BP}
     * @return the cards in the order of the plan, more than one if the mandate changed in the period
     */
    public final List<PostObjectives> cardsOf(String post) {
        return cards().stream().filter(card -> card.post().equals(post)).toList();
    }

    /**
     * What a target means in this plan's language. What was said of a target once is remembered.
     *
     * @param indicator an indicator of this plan
     * @param target one of its targets, or another that it might have
     * @return the meaning
     */
    public final TargetInterpretation meaningOf(Indicator indicator, Target target) {
        return meanings().of(indicator, target);
    }

    @Value.Lazy
    TargetMeanings meanings() {
        return TargetMeanings.of(this);
    }

    @Value.Lazy
    PlanIndex index() {
        return PlanIndex.of(this);
    }

    @Value.Lazy
    IndicatorsByUnit indicatorsByUnit() {
        return IndicatorsByUnit.of(this);
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
        PlanCheck.check(this);
    }

    /**
     * Builds plans. A builder is for one thread.
     *
     * <p>Refused with an {@link IllegalArgumentException} is a plan in which the id of a node or indicator, the name of a
     * level, the id of a card or the number of a revision is used twice; in which a node is at a level that is not among
     * the plan's, or deeper than {@value Plan#MAX_DEPTH} levels; likewise what a revision adds.
     */
    public static final class Builder extends PlanBuilder {
        Builder() {}
    }
}
