package io.github.albero.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where everything is in one plan, worked out in one walk. It is not changed afterwards. */
final class PlanIndex {

    private final Map<String, PlanNode> nodes = new HashMap<>();
    private final Map<String, PlanNode> parents = new HashMap<>();
    private final Map<String, Placed> indicators;
    private final Map<String, List<PlanNode>> byCode = new HashMap<>();

    /** An indicator and the node that holds it. */
    private record Placed(Indicator indicator, PlanNode holder) {}

    private PlanIndex(int indicatorCount) {
        this.indicators = new HashMap<>(indicatorCount * 4 / 3 + 1);
    }

    static PlanIndex of(Plan plan) {
        PlanIndex index = new PlanIndex(
                plan.allNodes().mapToInt(node -> node.indicators().size()).sum());
        NodeWalk.through(plan.nodes()).forEach(index::add);
        plan.cards().forEach(card -> NodeWalk.through(card.nodes()).forEach(index::add));
        return index;
    }

    private void add(PlanNode node) {
        nodes.put(node.id(), node);
        node.code()
                .ifPresent(code ->
                        byCode.computeIfAbsent(code, added -> new ArrayList<>()).add(node));
        for (Indicator indicator : node.indicators()) {
            indicators.put(indicator.id(), new Placed(indicator, node));
        }
        node.children().forEach(child -> parents.put(child.id(), node));
    }

    Optional<PlanNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    Optional<PlanNode> parent(PlanNode node) {
        return Optional.ofNullable(parents.get(node.id()));
    }

    Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id)).map(Placed::indicator);
    }

    Optional<PlanNode> holder(String indicatorId) {
        return Optional.ofNullable(indicators.get(indicatorId)).map(Placed::holder);
    }

    List<PlanNode> withCode(String code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }

    /** Those of the indicator itself, otherwise of the nearest node above that has some. */
    List<Owner> owners(Indicator indicator) {
        List<Owner> owners = indicator.owners();
        Optional<PlanNode> node = holder(indicator.id());
        while (owners.isEmpty() && node.isPresent()) {
            owners = node.get().owners();
            node = parent(node.get());
        }
        return owners;
    }
}
