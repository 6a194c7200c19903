package io.github.albero.model;

import io.github.albero.model.ChangeObstacle.Kind;
import io.github.albero.model.PlanChange.IndicatorAdded;
import io.github.albero.model.PlanChange.NewOwners;
import io.github.albero.model.PlanChange.NewTargets;
import io.github.albero.model.PlanChange.NewTargetsOfYear;
import io.github.albero.model.PlanChange.NewWeight;
import io.github.albero.model.PlanChange.NodeAdded;
import io.github.albero.model.PlanChange.TopNodeAdded;
import io.github.albero.model.PlanChange.Withdrawn;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The tree and the cards of one plan while revisions are applied. Each change answers what stands in its way; one that
 * cannot be made leaves everything as it was. For one thread.
 */
final class RevisedTrees implements PlanChange.Cases<Optional<ChangeObstacle>> {

    private final Map<String, RevisedNode> nodes = new HashMap<>();
    private final Map<String, RevisedNode> holders = new HashMap<>();
    private final Map<String, RevisedNode> top = new LinkedHashMap<>();
    private final List<RevisedCard> cards = new ArrayList<>();
    private final Optional<Year> ownYear;

    private record RevisedCard(PostObjectives card, Map<String, RevisedNode> nodes) {

        PostObjectives value() {
            return card.toBuilder().nodes(RevisedNode.values(nodes)).build();
        }
    }

    RevisedTrees(Plan plan) {
        ownYear = plan.period().year();
        plan.nodes().forEach(node -> add(node, top, Optional.empty()));
        for (PostObjectives card : plan.cards()) {
            Map<String, RevisedNode> own = new LinkedHashMap<>();
            card.nodes().forEach(node -> add(node, own, Optional.empty()));
            cards.add(new RevisedCard(card, own));
        }
    }

    /** Makes the changes of a revision; those that cannot be made are returned. */
    List<SkippedChange> apply(Revision revision) {
        List<SkippedChange> skipped = new ArrayList<>();
        int places = revision.changes().size();
        for (int place = 1; place <= places; place++) {
            Optional<ChangeObstacle> obstacle =
                    revision.changes().get(place - 1).change().match(this);
            if (obstacle.isPresent()) {
                skipped.add(new SkippedChange(revision.number(), place, obstacle.get()));
            }
        }
        return skipped;
    }

    List<PlanNode> nodes() {
        return RevisedNode.values(top);
    }

    List<PostObjectives> cards() {
        return cards.stream().map(RevisedCard::value).toList();
    }

    private void add(PlanNode added, Map<String, RevisedNode> siblings, Optional<RevisedNode> parent) {
        RevisedNode node = new RevisedNode(added, siblings, parent);
        siblings.put(added.id(), node);
        nodes.put(added.id(), node);
        added.indicators().forEach(indicator -> hold(indicator, node));
        added.children().forEach(child -> add(child, node.children, Optional.of(node)));
    }

    private void hold(Indicator indicator, RevisedNode holder) {
        holder.indicators.put(indicator.id(), indicator);
        holders.put(indicator.id(), holder);
    }

    @Override
    public Optional<ChangeObstacle> newTargets(NewTargets change) {
        boolean isMade = indicator(
                change.indicatorId(),
                one -> one.toBuilder().targets(change.targets()).build());
        return ChangeObstacle.unless(isMade, Kind.NO_SUCH_INDICATOR, change.indicatorId());
    }

    @Override
    public Optional<ChangeObstacle> newTargetsOfYear(NewTargetsOfYear change) {
        TargetsOfYear ofYear = new TargetsOfYear(change.year(), ownYear);
        boolean isMade = indicator(
                change.indicatorId(),
                one -> one.toBuilder()
                        .targets(ofYear.replaced(one.targets(), change.targets()))
                        .build());
        return ChangeObstacle.unless(isMade, Kind.NO_SUCH_INDICATOR, change.indicatorId());
    }

    @Override
    public Optional<ChangeObstacle> newWeight(NewWeight change) {
        boolean isMade = indicator(
                        change.id(),
                        one -> one.toBuilder().weight(change.weight()).build())
                || node(
                        change.id(),
                        one -> one.toBuilder().weight(change.weight()).build());
        return ChangeObstacle.unless(isMade, Kind.NO_SUCH_NODE_OR_INDICATOR, change.id());
    }

    @Override
    public Optional<ChangeObstacle> newOwners(NewOwners change) {
        boolean isMade = indicator(
                        change.id(),
                        one -> one.toBuilder().owners(change.owners()).build())
                || node(
                        change.id(),
                        one -> one.toBuilder().owners(change.owners()).build());
        return ChangeObstacle.unless(isMade, Kind.NO_SUCH_NODE_OR_INDICATOR, change.id());
    }

    private boolean indicator(String id, UnaryOperator<Indicator> revision) {
        RevisedNode holder = holders.get(id);
        if (holder == null) {
            return false;
        }
        holder.indicators.computeIfPresent(id, (same, indicator) -> revision.apply(indicator));
        holder.touch();
        return true;
    }

    private boolean node(String id, UnaryOperator<PlanNode> revision) {
        RevisedNode node = nodes.get(id);
        if (node == null) {
            return false;
        }
        node.attributes = revision.apply(node.attributes);
        node.touch();
        return true;
    }

    @Override
    public Optional<ChangeObstacle> indicatorAdded(IndicatorAdded change) {
        RevisedNode node = nodes.get(change.nodeId());
        String id = change.indicator().id();
        if (node == null) {
            return Optional.of(new ChangeObstacle(Kind.NO_SUCH_NODE, change.nodeId()));
        }
        if (isUsed(id)) {
            return Optional.of(new ChangeObstacle(Kind.ID_IN_USE, id));
        }
        hold(change.indicator(), node);
        node.touch();
        return Optional.empty();
    }

    @Override
    public Optional<ChangeObstacle> nodeAdded(NodeAdded change) {
        RevisedNode parent = nodes.get(change.parentId());
        if (parent == null) {
            return Optional.of(new ChangeObstacle(Kind.NO_SUCH_NODE, change.parentId()));
        }
        Optional<ChangeObstacle> obstacle = obstacleTo(change.node(), parent.depth);
        if (obstacle.isEmpty()) {
            add(change.node(), parent.children, Optional.of(parent));
            parent.touch();
        }
        return obstacle;
    }

    @Override
    public Optional<ChangeObstacle> topNodeAdded(TopNodeAdded change) {
        Optional<ChangeObstacle> obstacle = obstacleTo(change.node(), 0);
        if (obstacle.isEmpty()) {
            add(change.node(), top, Optional.empty());
        }
        return obstacle;
    }

    /** That an id is in use, or that the tree would become too deep. */
    private Optional<ChangeObstacle> obstacleTo(PlanNode added, int depthAbove) {
        Set<String> ids = new HashSet<>();
        Optional<ChangeObstacle> inUse = NodeWalk.through(List.of(added))
                .flatMap(node -> Stream.concat(
                        Stream.of(node.id()), node.indicators().stream().map(Indicator::id)))
                .filter(id -> isUsed(id) || !ids.add(id))
                .findFirst()
                .map(id -> new ChangeObstacle(Kind.ID_IN_USE, id));
        return inUse.or(() ->
                ChangeObstacle.unless(depthAbove + depth(added) <= Plan.MAX_DEPTH, Kind.TREE_TOO_DEEP, added.id()));
    }

    private boolean isUsed(String id) {
        return nodes.containsKey(id) || holders.containsKey(id);
    }

    private static int depth(PlanNode node) {
        return 1 + node.children().stream().mapToInt(RevisedTrees::depth).max().orElse(0);
    }

    @Override
    public Optional<ChangeObstacle> withdrawn(Withdrawn change) {
        RevisedNode holder = holders.remove(change.id());
        if (holder != null) {
            holder.indicators.remove(change.id());
            holder.touch();
            return Optional.empty();
        }
        RevisedNode node = nodes.get(change.id());
        if (node == null) {
            return Optional.of(new ChangeObstacle(Kind.NO_SUCH_NODE_OR_INDICATOR, change.id()));
        }
        node.siblings.remove(change.id());
        node.parent.ifPresent(RevisedNode::touch);
        forget(node);
        return Optional.empty();
    }

    private void forget(RevisedNode node) {
        nodes.remove(node.attributes.id());
        node.indicators.keySet().forEach(holders::remove);
        node.children.values().forEach(this::forget);
    }
}
