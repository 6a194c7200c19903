package io.github.albero.evaluation.policy;

import java.math.BigDecimal;
import java.util.List;

/** What all bands have in common: they go upward without gap or overlap, the last without an end (rule C13). */
final class Ladder {

    private Ladder() {}

    /** Refuses edges of which one does not lie above the one before. */
    static void requireUpward(List<Edge> edges, String what) {
        if (edges.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one " + what);
        }
        for (int step = 1; step < edges.size(); step++) {
            Edge before = edges.get(step - 1);
            Edge edge = edges.get(step);
            if (edge.compareTo(before) <= 0) {
                throw new IllegalArgumentException(
                        what + " " + (step + 1) + " must begin above the one before, which begins " + before.inWords()
                                + ", not " + edge.inWords());
            }
        }
    }

    /** Refuses edges that leave a gap above the floor, or of which the last cannot be reached. */
    static void requireSpan(List<Edge> edges, BigDecimal floor, BigDecimal cap, String what) {
        Edge first = edges.get(0);
        if (first.at().compareTo(floor) != 0 || !first.isIncluded()) {
            throw new IllegalArgumentException(
                    "the first " + what + " must begin at the floor, from " + floor + ", not " + first.inWords());
        }
        Edge last = edges.get(edges.size() - 1);
        if (!last.isReachedBy(cap)) {
            throw new IllegalArgumentException(
                    "the last " + what + " must begin at or below the cap, " + cap + ", not " + last.inWords());
        }
    }

    /** The place of the last band that a number reaches; the first if it reaches none. */
    static int place(List<Edge> edges, BigDecimal number) {
        BigDecimal deciding = Rounding.DECIDING.round(number);
        int place = 0;
        for (int step = 1; step < edges.size() && edges.get(step).isReachedByDeciding(deciding); step++) {
            place = step;
        }
        return place;
    }
}
