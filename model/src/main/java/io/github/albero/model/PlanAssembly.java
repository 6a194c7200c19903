package io.github.albero.model;

import io.github.albero.model.target.Target;
import io.github.albero.model.target.TargetParser;
import io.github.albero.model.text.BlankText;
import io.github.albero.model.text.Phrases;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns drafts into nodes: gives ids and levels, parses targets, resolves owners. */
final class PlanAssembly {

    private final List<String> levels;
    private final TargetParser parser;
    private final UnitDirectory units;
    private final Locale language;
    private final GeneratedIds ids = new GeneratedIds();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Set<String> indicatorIds = new HashSet<>();

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
        return node(draft, id, cardId, depth);
    }

    /** A node that a revision adds below another; at the top if the id of that one is empty. */
    PlanNode addedNode(String parentId, NodeDraft draft) {
        String id = draft.id.orElseGet(() -> ids.forAddedNode(parentId, draft.code));
        return node(draft, id, "", depths.getOrDefault(parentId, 0) + 1);
    }

    private PlanNode node(NodeDraft draft, String id, String cardId, int depth) {
        ids.take(id);
        depths.put(id, depth);
        PlanNode.Builder node = PlanNode.builder()
                .id(id)
                .idOrigin(draft.id.isPresent() ? IdOrigin.ASSIGNED : IdOrigin.GENERATED)
                .title(draft.title)
                .level(level(draft, depth))
                .weight(draft.weight)
                .owners(owners(draft.owners))
                .links(draft.links)
                .extensions(draft.extensions);
        if (!BlankText.isBlank(draft.code)) {
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
        String level = draft.level.orElseGet(() -> depth <= levels.size() ? levels.get(depth - 1) : numbered(depth));
        if (!levels.contains(level)) {
            levels.add(level);
        }
        return level;
    }

    private String numbered(int depth) {
        return (Phrases.isItalian(language) ? "Livello " : "Level ") + depth;
    }

    private Indicator indicator(IndicatorDraft draft, String nodeId, int position) {
        return indicator(draft, draft.id.orElseGet(() -> ids.forIndicator(nodeId, position)));
    }

    /** An indicator that a revision adds to a node. */
    Indicator addedIndicator(String nodeId, IndicatorDraft draft) {
        return indicator(draft, draft.id.orElseGet(() -> ids.forAddedIndicator(nodeId)));
    }

    private Indicator indicator(IndicatorDraft draft, String id) {
        ids.take(id);
        indicatorIds.add(id);
        List<Target> targets = new ArrayList<>(targets(draft.target));
        draft.furtherTargets.forEach(further -> targets.addAll(targetsOfYear(further)));
        draft.formula.ifPresent(text -> draft.indicator.formula(Formula.of(text, language)));
        return draft.indicator
                .id(id)
                .idOrigin(draft.id.isPresent() ? IdOrigin.ASSIGNED : IdOrigin.GENERATED)
                .name(draft.name)
                .targets(targets)
                .previousValues(draft.previousValues.stream()
                        .map(value -> PreviousValue.read(value.text(), value.year(), parser))
                        .toList())
                .owners(owners(draft.owners))
                .build();
    }

    /** The result of the node or indicator of an id, once all have theirs. */
    CardContent result(String id, String of) {
        if (indicatorIds.contains(id)) {
            return new CardContent.IndicatorResult(id);
        }
        if (depths.containsKey(id)) {
            return new CardContent.NodeResult(id);
        }
        throw new IllegalArgumentException(
                of + " refers to '" + id + "', which is neither a node nor an indicator of the plan");
    }

    List<Owner> owners(List<String> texts) {
        return texts.stream().map(units::resolve).toList();
    }

    List<Target> targets(String text) {
        return BlankText.isBlank(text) ? List.of() : parser.read(text).targets();
    }

    /** Targets in which days without a year are of this one. */
    List<Target> targets(String text, Year year) {
        return BlankText.isBlank(text)
                ? List.of()
                : parser.ofYear(year).read(text).targets();
    }

    /** Targets of a year: one that names another year itself keeps that. */
    private List<Target> targetsOfYear(IndicatorDraft.TargetOfYear written) {
        return targets(written.text(), written.year()).stream()
                .map(target -> target.toBuilder()
                        .year(target.year().orElse(written.year()))
                        .build())
                .toList();
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
            draft.indicators.forEach(this::reserve);
            reserve(draft.children, depth + 1);
        }
    }

    void reserve(IndicatorDraft draft) {
        draft.id.ifPresent(ids::take);
    }
}
