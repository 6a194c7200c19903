package io.github.albero.model.table;

import io.github.albero.model.table.TableHeader.Column;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the rows of a flat table tell of a column of weights that may be of nodes or of indicators: weights that differ
 * within a node are of indicators, those that stand beside the first of several indicators only are of nodes.
 */
enum WeightEvidence {
    OF_NODES,
    OF_INDICATORS,
    UNCLEAR;

    static WeightEvidence of(Column weights, FlatNode root) {
        Set<WeightEvidence> found = EnumSet.noneOf(WeightEvidence.class);
        collect(weights, root, found);
        found.remove(UNCLEAR);
        return found.size() == 1 ? found.iterator().next() : UNCLEAR;
    }

    private static void collect(Column weights, FlatNode node, Set<WeightEvidence> found) {
        found.add(inNode(node.indicators().stream().map(row -> row.in(weights)).toList()));
        node.children().forEach(child -> collect(weights, child, found));
    }

    private static WeightEvidence inNode(List<String> written) {
        List<String> filled = written.stream().filter(text -> !text.isEmpty()).toList();
        if (filled.stream().distinct().count() > 1) {
            return OF_INDICATORS;
        }
        boolean isBesideTheFirstOnly =
                written.size() > 1 && filled.size() == 1 && !written.get(0).isEmpty();
        return isBesideTheFirstOnly ? OF_NODES : UNCLEAR;
    }
}
