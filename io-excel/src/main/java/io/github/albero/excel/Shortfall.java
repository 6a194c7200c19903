package io.github.albero.excel;

import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.Weight;
import io.github.albero.model.Owner;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A score below 100 and what it costs.
 *
 * @param code what the plan calls the indicator or node
 * @param name its name
 * @param indicator the indicator; empty for a node whose score was decided, for which what is below it costs nothing
 * @param owners who answers for it
 * @param weight its effective weight
 * @param cost the points of the whole that it loses: effective weight by what the score lacks of 100
 */
record Shortfall(
        String code,
        String name,
        Optional<IndicatorEvaluation> indicator,
        List<Owner> owners,
        BigDecimal weight,
        BigDecimal cost) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Those that cost most, the dearest first; equal ones in the order of the plan. */
    static List<Shortfall> dearest(PlanEvaluation plan, int atMost) {
        return plan.nodes().stream()
                .flatMap(Shortfall::counted)
                .sorted(Comparator.comparing(Shortfall::cost).reversed())
                .limit(atMost)
                .toList();
    }

    private static Stream<Shortfall> counted(NodeEvaluation node) {
        return node.override().isPresent()
                ? of(node).stream()
                : Stream.concat(
                        node.indicators().stream().map(Shortfall::of).flatMap(Optional::stream),
                        node.children().stream().flatMap(Shortfall::counted));
    }

    private static Optional<Shortfall> of(IndicatorEvaluation one) {
        return lost(one.score(), one.weight())
                .map(cost -> new Shortfall(
                        Codes.of(one.indicator()),
                        one.indicator().name(),
                        Optional.of(one),
                        one.owners(),
                        one.weight().effective(),
                        cost));
    }

    private static Optional<Shortfall> of(NodeEvaluation decided) {
        return lost(decided.score(), decided.weight())
                .map(cost -> new Shortfall(
                        Codes.of(decided.node()),
                        decided.node().title(),
                        Optional.empty(),
                        decided.node().owners(),
                        decided.weight().effective(),
                        cost));
    }

    private static Optional<BigDecimal> lost(Score score, Weight weight) {
        return score.scored()
                .map(Score.Scored::exact)
                .filter(exact -> exact.compareTo(HUNDRED) < 0)
                .map(exact ->
                        HUNDRED.subtract(exact).multiply(weight.effective()).movePointLeft(2));
    }
}
