package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.comparison.ScoreMove.Counted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the score of a whole is a sum of, in the end: indicators, wholes under a rule that does not sum, and what rounding
 * added on the way.
 */
final class Leaves {

    private final Set<Ruler> rulers;
    private final List<Leaf> leaves = new ArrayList<>();

    private Leaves(Set<Ruler> rulers) {
        this.rulers = rulers;
    }

    /**
     * One of them.
     *
     * @param key what it is called
     * @param rule the rule under which it is a whole by itself, or {@link MoveCause#ROUNDING}; empty for an indicator
     * @param share its share of the whole, 1 being all of it
     * @param planned its share with everything counted
     * @param score its score; empty if it does not count
     * @param counted the same as it is said
     */
    record Leaf(
            ScorePart.Key key,
            Optional<MoveCause> rule,
            BigDecimal share,
            BigDecimal planned,
            Optional<BigDecimal> score,
            Optional<Counted> counted) {

        boolean isRounding() {
            return rule.filter(MoveCause.ROUNDING::equals).isPresent();
        }

        boolean isSameAs(Leaf other) {
            return isRounding() == other.isRounding() && key.isSameAs(other.key);
        }
    }

    /** A whole under a rule that does not sum, in both evaluations even if only in one of them. */
    record Ruler(ScorePart.Kind kind, String id) {

        static Ruler of(ScorePart whole) {
            boolean isTop = whole.key().kind() == ScorePart.Kind.TOP;
            return new Ruler(whole.key().kind(), isTop ? "" : whole.key().id());
        }
    }

    /** The wholes under a rule that does not sum; what is below them is not looked at. */
    static Set<Ruler> rulers(ScorePart whole) {
        Set<Ruler> rulers = new HashSet<>();
        addRulers(whole, rulers);
        return rulers;
    }

    private static void addRulers(ScorePart whole, Set<Ruler> rulers) {
        if (whole.parts().isEmpty() || !whole.isScored()) {
            return;
        }
        if (Combined.of(whole).rule().isPresent()) {
            rulers.add(Ruler.of(whole));
        } else {
            whole.parts().forEach(part -> addRulers(part, rulers));
        }
    }

    static List<Leaf> of(ScorePart whole, Set<Ruler> rulers) {
        Leaves leaves = new Leaves(rulers);
        leaves.add(whole, BigDecimal.ONE, BigDecimal.ONE, true);
        return leaves.leaves;
    }

    private void add(ScorePart part, BigDecimal share, BigDecimal planned, boolean isCounted) {
        boolean isWhole = !part.parts().isEmpty();
        if (!isWhole || rulers.contains(Ruler.of(part))) {
            Optional<MoveCause> rule =
                    isWhole && part.isScored() ? Combined.of(part).rule() : part.foreign();
            leaves.add(leaf(part, rule, share, planned, isCounted && part.isScored()));
        } else if (isCounted && part.isScored()) {
            addParts(part, share, planned, Combined.of(part));
        } else {
            part.parts().forEach(below -> add(below, BigDecimal.ZERO, plannedShare(planned, below), false));
        }
    }

    private void addParts(ScorePart whole, BigDecimal share, BigDecimal planned, Combined combined) {
        for (int place = 0; place < whole.parts().size(); place++) {
            ScorePart part = whole.parts().get(place);
            add(
                    part,
                    Shares.product(share, combined.shares().get(place)),
                    plannedShare(planned, part),
                    part.isScored());
        }
        if (combined.rounding().signum() != 0) {
            leaves.add(new Leaf(
                    whole.key(),
                    Optional.of(MoveCause.ROUNDING),
                    share,
                    planned,
                    Optional.of(combined.rounding()),
                    Optional.empty()));
        }
    }

    private static BigDecimal plannedShare(BigDecimal ofWhole, ScorePart part) {
        return Shares.product(ofWhole, part.planned().movePointLeft(2));
    }

    private static Leaf leaf(
            ScorePart part, Optional<MoveCause> rule, BigDecimal share, BigDecimal planned, boolean isCounted) {
        Optional<Counted> counted = part.score()
                .scored()
                .filter(score -> isCounted)
                .map(score -> new Counted(Shares.inPercent(share), Shares.inPercent(planned), score));
        return new Leaf(
                part.key(), rule, share, planned, counted.map(one -> one.score().exact()), counted);
    }
}
