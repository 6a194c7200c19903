package io.github.albero.excel;

import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.PostEvaluation;
import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.Weight;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.RollUp.Combination;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the parts of a card give: their scores by their effective weights, which add up to the score of the card where its
 * rules are means. Elsewhere parts have no points, unless these add up all the same.
 */
final class CardPoints {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

    private final List<BigDecimal> weights = new ArrayList<>();
    private final List<BigDecimal> points = new ArrayList<>();
    private final boolean areShown;
    private boolean areMeans;

    CardPoints(PostEvaluation card) {
        areMeans = isMean(card.rollUp());
        card.nodes().forEach(this::add);
        card.lines().forEach(line -> add(line.weight(), line.result().score()));
        areShown = areMeans || isSum(card.beforeGates().score());
    }

    private void add(NodeEvaluation node) {
        if (node.override().isPresent()) {
            add(node.weight(), node.score());
            return;
        }
        areMeans &= isMean(node.rollUp());
        node.indicators().forEach(one -> add(one.weight(), one.score()));
        node.children().forEach(this::add);
        node.links().forEach(link -> add(link.weight(), link.result().score()));
    }

    private void add(Weight weight, Score score) {
        weights.add(weight.effective());
        score.scored().map(scored -> points(weight, scored)).ifPresent(points::add);
    }

    private static boolean isMean(RollUp rules) {
        boolean isMean =
                rules.combination() == Combination.WEIGHTED_MEAN || rules.combination() == Combination.PLAIN_MEAN;
        return isMean && rules.bands().bands().isEmpty() && rules.rounding().isEmpty();
    }

    private boolean isSum(Score score) {
        return score.scored()
                .filter(scored -> sum(points).subtract(scored.exact()).abs().compareTo(TOLERANCE) < 0)
                .isPresent();
    }

    private static BigDecimal points(Weight weight, Score.Scored score) {
        return score.exact().multiply(weight.effective()).movePointLeft(2);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether parts have points. */
    boolean areShown() {
        return areShown;
    }

    /** The points of one part; none without a score. */
    Optional<BigDecimal> of(Weight weight, Score score) {
        return areShown ? score.scored().map(scored -> points(weight, scored)) : Optional.empty();
    }

    /** The points of all parts. */
    Optional<BigDecimal> all() {
        return areShown ? Optional.of(sum(points)) : Optional.empty();
    }

    /** What all parts weigh. */
    BigDecimal weight() {
        return sum(weights);
    }
}
