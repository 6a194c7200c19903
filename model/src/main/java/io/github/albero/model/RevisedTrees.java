package io.github.albero.model;

import io.github.albero.model.PlanChange.IndicatorAdded;
import io.github.albero.model.PlanChange.NewOwners;
import io.github.albero.model.PlanChange.NewTargets;
import io.github.albero.model.PlanChange.NewWeight;
import io.github.albero.model.PlanChange.NodeAdded;
import io.github.albero.model.PlanChange.TopNodeAdded;
import io.github.albero.model.PlanChange.Withdrawn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The tree and the cards of one plan while revisions are applied. Each change answers whether it could be made; one that
 * could not leaves everything as it was. For one thread.
 */
final class RevisedTrees implements PlanChange.Cases<Boolean> {

    private final Map<String, RevisedNode> nodes = new HashMap<>();
    private final Map<String, RevisedNode> holders = new HashMap<>();
    private final Map<String, RevisedNode> top = new LinkedHashMap<>();
    private final List<RevisedCard> cards = new ArrayList<>();

    private record RevisedCard(PostObjectives card, Map<String, RevisedNode> nodes) {

        PostObjectives value() {
            return card.toBuilder().nodes(RevisedNode.values(nodes)).build();
        }
    }

    RevisedTrees(Plan plan) {
        plan.nodes().forEach(node -> add(node, top, Optional.empty()));
        for (PostObjectives card : plan.cards()) {
            Map<String, RevisedNode> own = new LinkedHashMap<>();
            card.nodes().forEach(node -> add(node, own, Optional.empty()));
            cards.add(new RevisedCard(card, own));
        }
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
    public Boolean newTargets(NewTargets change) {
        return indicator(
                change.indicatorId(),
                one -> one.toBuilder().targets(change.targets()).build());
    }

    @Override
    public Boolean newWeight(NewWeight change) {
        return indicator(
                        change.id(),
                        one -> one.toBuilder().weight(change.weight()).build())
                || node(
                        change.id(),
                        one -> one.toBuilder().weight(change.weight()).build());
    }

    @Override
    public Boolean newOwners(NewOwners change) {
        return indicator(
                        change.id(),
                        one -> one.toBuilder().owners(change.owners()).build())
                || node(
                        change.id(),
                        one -> one.toBuilder().owners(change.owners()).build());
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
    public Boolean indicatorAdded(IndicatorAdded change) {
        RevisedNode node = nodes.get(change.nodeId());
        if (node == null || isUsed(change.indicator().id())) {
            return false;
        }
        hold(change.indicator(), node);
        node.touch();
        return true;
    }

    @Override
    public Boolean nodeAdded(NodeAdded change) {
        RevisedNode parent = nodes.get(change.parentId());
        if (parent == null || !fits(change.node(), parent.depth)) {
            return false;
        }
        add(change.node(), parent.children, Optional.of(parent));
        parent.touch();
        return true;
    }

    @Override
    public Boolean topNodeAdded(TopNodeAdded change) {
        if (!fits(change.node(), 0)) {
            return false;
        }
        add(change.node(), top, Optional.empty());
        return true;
    }

    /** Whether every id is free and the tree does not become too deep. */
    private boolean fits(PlanNode added, int depthAbove) {
        Set<String> ids = new HashSet<>();
        boolean areFree = NodeWalk.through(List.of(added))
                .allMatch(node ->
                        isFree(node.id(), ids) && node.indicators().stream().allMatch(one -> isFree(one.id(), ids)));
        return areFree && depthAbove + depth(added) <= Plan.MAX_DEPTH;
    }

    private boolean isFree(String id, Set<String> added) {
        return !isUsed(id) && added.add(id);
    }

    private boolean isUsed(String id) {
        return nodes.containsKey(id) || holders.containsKey(id);
    }

    private static int depth(PlanNode node) {
        return 1 + node.children().stream().mapToInt(RevisedTrees::depth).max().orElse(0);
    }

    @Override
    public Boolean withdrawn(Withdrawn change) {
        RevisedNode holder = holders.remove(change.id());
        if (holder != null) {
            holder.indicators.remove(change.id());
            holder.touch();
            return true;
        }
        RevisedNode node = nodes.get(change.id());
        if (node == null) {
            return false;
        }
        node.siblings.remove(change.id());
        node.parent.ifPresent(RevisedNode::touch);
        forget(node);
        return true;
    }

    private void forget(RevisedNode node) {
        nodes.remove(node.attributes.id());
        node.indicators.keySet().forEach(holders::remove);
        node.children.values().forEach(this::forget);
    }
}
