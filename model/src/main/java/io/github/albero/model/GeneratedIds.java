package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The ids that a plan's nodes and indicators get when nobody assigns any: made from code and position, such as
 * {@code 07.03} for a node, {@code 07.03/4} for its fourth indicator and {@code BP:EQ_BP_10_03} in a card.
 *
 * <p>An id depends on those taken before it, so do as {@link PlanDraft} does: take all assigned ids, then ask in the order
 * of the plan: the tree, then the cards, then what revisions add; each node, then its indicators, then its children. For readers of formats that
 * may leave ids out. For one plan and one thread.
 */
public final class GeneratedIds {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** Ids for a plan of which none is taken yet. */
    public GeneratedIds() {}

    /**
     * Takes an id, assigned or generated: it will not be generated any more.
     *
     * @param id the id of a node or an indicator
     * @return whether it was free; if not, it would be used twice
     */
    public boolean take(String id) {
        return taken.add(id);
    }

    /**
     * The id of a node, not taken yet by this call.
     *
     * @param cardId the id of the node's card; empty in the tree
     * @param parentId the id of the node above; empty at the top
     * @param position the place among its siblings, from 1
     * @param code the code that the plan prints; blank if none
     * @return an id that is free
     */
    public String forNode(String cardId, String parentId, int position, String code) {
        String prefix = cardId.isEmpty() ? "" : cardId + ":";
        String place = (parentId.isEmpty() ? prefix : parentId + ".") + position;
        return free(BlankText.isBlank(code) ? place : prefix + code);
    }

    /**
     * The id of an indicator, not taken yet by this call.
     *
     * @param nodeId the id of its node
     * @param position the place among the node's indicators, from 1
     * @return an id that is free
     */
    public String forIndicator(String nodeId, int position) {
        return free(nodeId + "/" + position);
    }

    /**
     * The id of a node that a revision adds, not taken yet by this call.
     *
     * @param parentId the id of the node above; empty at the top
     * @param code the code that the plan prints; blank if none
     * @return an id that is free: the code, or the first place that is
     */
    public String forAddedNode(String parentId, String code) {
        return BlankText.isBlank(code) ? firstFreePlace(parentId.isEmpty() ? "" : parentId + ".") : free(code);
    }

    /**
     * The id of an indicator that a revision adds, not taken yet by this call.
     *
     * @param nodeId the id of its node
     * @return an id that is free: the first place that is, such as {@code 07.03/5} after four indicators
     */
    public String forAddedIndicator(String nodeId) {
        return firstFreePlace(nodeId + "/");
    }

    private String firstFreePlace(String prefix) {
        int place = places.getOrDefault(prefix, 1);
        while (taken.contains(prefix + place)) {
            place++;
        }
        places.put(prefix, place);
        return prefix + place;
    }

    private String free(String id) {
        if (!taken.contains(id)) {
            return id;
        }
        int copy = copies.getOrDefault(id, 2);
        while (taken.contains(id + "#" + copy)) {
            copy++;
        }
        copies.put(id, copy);
        return id + "#" + copy;
    }
}
