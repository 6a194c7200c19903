package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What could not be a plan is refused. For one plan. */
final class PlanCheck {

    private final Set<String> levels = new LinkedHashSet<>();
    private final Set<String> ids;

    private PlanCheck(Plan plan) {
        int inTheTree =
                plan.allNodes().mapToInt(node -> 1 + node.indicators().size()).sum();
        this.ids = new HashSet<>(2 * inTheTree);
    }

    static void check(Plan plan) {
        new PlanCheck(plan).all(plan);
    }

    private void all(Plan plan) {
        plan.id().ifPresent(id -> BlankText.refuse(id, "plan id"));
        BlankText.refuse(plan.title(), "title");
        BlankText.refuse(plan.organisation(), "organisation");
        Texts.requireUnicode(plan.extensions().keySet(), "name of an extension");
        plan.levels().forEach(level -> requireNew(levels, level.name(), "level"));
        nodes(plan.nodes(), 1);
        Set<String> cardIds = new HashSet<>();
        for (PostObjectives card : plan.cards()) {
            requireNew(cardIds, card.id(), "card id");
            nodes(card.nodes(), 1);
        }
        Set<String> numbers = new HashSet<>();
        for (Revision revision : plan.revisions()) {
            requireNew(numbers, Integer.toString(revision.number()), "revision number");
            revision.changes().forEach(this::change);
        }
    }

    private void nodes(List<PlanNode> nodes, int depth) {
        for (PlanNode node : nodes) {
            requirePlace(node, depth);
            requireNew(ids, node.id(), "id");
            for (Indicator indicator : node.indicators()) {
                requireNew(ids, indicator.id(), "id");
            }
            nodes(node.children(), depth + 1);
        }
    }

    /** What a change adds may have the id of something that is withdrawn before, so ids are not looked at. */
    private void change(RevisionChange change) {
        if (change.change() instanceof PlanChange.NodeAdded added) {
            requirePlaces(List.of(added.node()), 1);
        } else if (change.change() instanceof PlanChange.TopNodeAdded added) {
            requirePlaces(List.of(added.node()), 1);
        }
    }

    private void requirePlaces(List<PlanNode> nodes, int depth) {
        for (PlanNode node : nodes) {
            requirePlace(node, depth);
            requirePlaces(node.children(), depth + 1);
        }
    }

    private void requirePlace(PlanNode node, int depth) {
        if (depth > Plan.MAX_DEPTH) {
            throw new IllegalArgumentException("tree must not be deeper than " + Plan.MAX_DEPTH + " levels");
        }
        if (!levels.contains(node.level())) {
            throw new IllegalArgumentException(
                    "node '" + node.id() + "' is at level '" + node.level() + "', which is not one of " + levels);
        }
    }

    private static void requireNew(Set<String> seen, String name, String what) {
        if (!seen.add(name)) {
            throw new IllegalArgumentException(what + " '" + name + "' must not be used twice");
        }
    }
}
