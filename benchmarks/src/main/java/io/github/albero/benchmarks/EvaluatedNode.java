package io.github.albero.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a plan, or a node of it, comes to: the mean of its parts, which all weigh the same. */
record EvaluatedNode(List<Scored> scored, List<EvaluatedNode> children, BigDecimal score) {

    private static final int DECIMALS = 12;

    /** What two ways may differ by, to be the same with two decimals. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

    static EvaluatedNode of(MeasuredNode numbers, Scoring scoring) {
        List<EvaluatedNode> children = new ArrayList<>(numbers.children().size());
        BigDecimal sum = BigDecimal.ZERO;
        for (MeasuredNode child : numbers.children()) {
            EvaluatedNode node = of(child, scoring);
            children.add(node);
            sum = sum.add(node.score());
        }
        List<Scored> scored = new ArrayList<>(numbers.figures().size());
        for (Figures figures : numbers.figures()) {
            Scored one = scoring.scored(figures);
            scored.add(one);
            sum = sum.add(one.score());
        }
        return new EvaluatedNode(scored, children, quotient(sum, BigDecimal.valueOf(scored.size() + children.size())));
    }

    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, DECIMALS, RoundingMode.HALF_EVEN);
    }

    /**
     * The numbers of some plans as two ways find them.
     *
     * @throws IllegalStateException if they differ
     */
    static void requireSame(
            List<MeasuredNode> plans,
            Function<MeasuredNode, EvaluatedNode> one,
            Function<MeasuredNode, EvaluatedNode> other) {
        for (MeasuredNode plan : plans) {
            EvaluatedNode expected = one.apply(plan);
            EvaluatedNode found = other.apply(plan);
            if (!expected.isSameAs(found)) {
                throw new IllegalStateException("plan " + plan.id() + " is " + found + " but should be " + expected);
            }
        }
    }

    private boolean isSameAs(EvaluatedNode other) {
        boolean isSame = isNear(score, other.score)
                && scored.size() == other.scored.size()
                && children.size() == other.children.size();
        for (int place = 0; isSame && place < scored.size(); place++) {
            isSame = isSame(scored.get(place), other.scored.get(place));
        }
        for (int place = 0; isSame && place < children.size(); place++) {
            isSame = children.get(place).isSameAs(other.children.get(place));
        }
        return isSame;
    }

    private static boolean isSame(Scored one, Scored other) {
        return one.id().equals(other.id())
                && one.reached() == other.reached()
                && isNear(one.achievement(), other.achievement())
                && isNear(one.score(), other.score());
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(TOLERANCE) < 0;
    }
}
