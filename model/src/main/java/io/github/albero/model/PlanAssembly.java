package io.github.albero.model;

import io.github.albero.model.target.TargetParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns drafts into nodes: gives ids and levels, parses targets, resolves owners. */
final class PlanAssembly {

    private final List<String> levels;
    private final TargetParser parser;
    private final UnitDirectory units;
    private final Locale language;
    private final GeneratedIds ids = new GeneratedIds();

    PlanAssembly(List<String> levels, TargetParser parser, UnitDirectory units, Locale language) {
        this.levels = new ArrayList<>(levels);
        this.parser = parser;
        this.units = units;
        this.language = language;
    }

    List<PlanNode> nodes(List<NodeDraft> drafts) {
        return nodes(drafts, "", "", 1);
    }

    List<PlanNode> cardNodes(String cardId, List<NodeDraft> drafts) {
        return nodes(drafts, cardId, "", 1);
    }

    /** The levels that were named, then those that only nodes name. */
    List<String> levelNames() {
        return List.copyOf(levels);
    }

    private List<PlanNode> nodes(List<NodeDraft> drafts, String cardId, String parentId, int depth) {
        if (depth > Plan.MAX_DEPTH && !drafts.isEmpty()) {
            throw new IllegalArgumentException("tree must not be deeper than " + Plan.MAX_DEPTH + " levels");
        }
        List<PlanNode> nodes = new ArrayList<>();
        for (NodeDraft draft : drafts) {
            nodes.add(node(draft, cardId, parentId, nodes.size() + 1, depth));
        }
        return nodes;
    }

    private PlanNode node(NodeDraft draft, String cardId, String parentId, int position, int depth) {
        String id = draft.id.orElseGet(() -> ids.forNode(cardId, parentId, position, draft.code));
        ids.take(id);
        PlanNode.Builder node = PlanNode.builder()
                .id(id)
                .idOrigin(draft.id.isPresent() ? IdOrigin.ASSIGNED : IdOrigin.GENERATED)
                .title(draft.title)
                .level(level(draft, depth))
                .weight(draft.weight)
                .owners(draft.owners.stream().map(units::resolve).toList());
        if (!draft.code.isBlank()) {
            node.code(draft.code);
        }
        int indicator = 0;
        for (IndicatorDraft one : draft.indicators) {
            indicator++;
            node.addIndicator(indicator(one, id, indicator));
        }
        return node.children(nodes(draft.children, cardId, id, depth + 1)).build();
    }

    private String level(NodeDraft draft, int depth) {
        String level = draft.level.orElseGet(() -> depth <= levels.size() ? levels.get(depth - 1) : "Level " + depth);
        if (!levels.contains(level)) {
            levels.add(level);
        }
        return level;
    }

    private Indicator indicator(IndicatorDraft draft, String nodeId, int position) {
        String id = draft.id.orElseGet(() -> ids.forIndicator(nodeId, position));
        ids.take(id);
        draft.formula.ifPresent(text -> draft.indicator.formula(Formula.of(text, language)));
        return draft.indicator
                .id(id)
                .idOrigin(draft.id.isPresent() ? IdOrigin.ASSIGNED : IdOrigin.GENERATED)
                .name(draft.name)
                .targets(
                        draft.target.isBlank()
                                ? List.of()
                                : parser.read(draft.target).targets())
                .owners(draft.owners.stream().map(units::resolve).toList())
                .build();
    }

    /** Sets aside the ids that the author assigned, so that none is made that equals one of them. */
    void reserve(List<NodeDraft> drafts) {
        reserve(drafts, 1);
    }

    private void reserve(List<NodeDraft> drafts, int depth) {
        if (depth > Plan.MAX_DEPTH) {
            return;
        }
        for (NodeDraft draft : drafts) {
            draft.id.ifPresent(ids::take);
            draft.indicators.forEach(indicator -> indicator.id.ifPresent(ids::take));
            reserve(draft.children, depth + 1);
        }
    }
}
