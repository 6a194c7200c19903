package io.github.albero.excel;

import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.Score;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A score below 100 and what it costs.
 *
 * @param evaluation the indicator
 * @param cost the points of the whole that it loses: effective weight by what the score lacks of 100
 */
record Shortfall(IndicatorEvaluation evaluation, BigDecimal cost) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Those that cost most, the dearest first; equal ones in the order of the plan. */
    static List<Shortfall> dearest(PlanEvaluation plan, int atMost) {
        return plan.indicators().stream()
                .map(Shortfall::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Shortfall::cost).reversed())
                .limit(atMost)
                .toList();
    }

    private static Optional<Shortfall> of(IndicatorEvaluation one) {
        return one.score()
                .scored()
                .map(Score.Scored::exact)
                .filter(score -> score.compareTo(HUNDRED) < 0)
                .map(score -> new Shortfall(
                        one,
                        HUNDRED.subtract(score)
                                .multiply(one.weight().effective())
                                .movePointLeft(2)));
    }
}
