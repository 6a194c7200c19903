package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.AchievementRules;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One of the things that a weighted mean is made of.
 *
 * @param planned its weight with everything counted; empty if its siblings have one and it has none
 * @param counted its weight with only what was assessed counted (rule D3); empty as above
 * @param result its own result
 */
record Part(Optional<BigDecimal> planned, Optional<BigDecimal> counted, Result result) {

    static Part of(IndicatorEvaluation indicator, Optional<BigDecimal> weight, AchievementRules rules) {
        return new Part(weight, weight, result(indicator, rules));
    }

    /** An indicator as a whole with one part: what only the policy put there was not assessed. */
    private static Result result(IndicatorEvaluation indicator, AchievementRules rules) {
        Optional<BigDecimal> score = indicator.score().scored().map(Score.Scored::exact);
        boolean isAssessed = score.isPresent()
                && indicator.rule().filter(AppliedRule.MISSING_AS_FLOOR::equals).isEmpty();
        return new Result(
                indicator.score(),
                indicator.rating(),
                isAssessed ? score.get() : rules.floor(),
                isAssessed ? score.get() : rules.cap(),
                isAssessed ? Numbers.HUNDRED : BigDecimal.ZERO,
                isAssessed && indicator.isProvisional());
    }

    boolean isScored() {
        return result.score().scored().isPresent();
    }
}
