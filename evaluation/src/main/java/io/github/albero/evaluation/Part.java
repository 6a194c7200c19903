package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.MissingRules.MissingActual;
import io.github.albero.evaluation.policy.MissingRules.ZeroDenominator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that a whole is made of.
 *
 * @param planned its weight with everything counted; none if its siblings have one and it has none
 * @param counted its weight with only what was assessed counted (rule D3); none as above
 * @param score its score; none if it is left out
 * @param worst its score if everything that was left out scored the floor
 * @param best its score if everything that was left out scored the cap
 * @param coverage the share of its weight that was assessed, in percent
 * @param isProvisional whether its score rests on a provisional actual
 * @param isRefused whether nothing above it may have a score (rule D5)
 */
record Part(
        @Nullable BigDecimal planned,
        @Nullable BigDecimal counted,
        @Nullable BigDecimal score,
        BigDecimal worst,
        BigDecimal best,
        BigDecimal coverage,
        boolean isProvisional,
        boolean isRefused) {

    /** An indicator as a whole with one part: what only the policy put there was not assessed. */
    static Part of(IndicatorEvaluation indicator, @Nullable BigDecimal weight) {
        BigDecimal score = exact(indicator.score());
        if (score != null && indicator.isAssessed()) {
            return new Part(weight, weight, score, score, score, Numbers.HUNDRED, indicator.isProvisional(), false);
        }
        AchievementRules rules = indicator.rules();
        BigDecimal ofFloor = rules.scoreOf(rules.floor());
        return new Part(
                weight,
                weight,
                score,
                score == null ? ofFloor : ofFloor.min(score),
                rules.scoreOf(rules.cap()),
                BigDecimal.ZERO,
                false,
                isRefused(indicator.score(), indicator.missingRules()));
    }

    /** Something that has parts itself. */
    static Part of(Result result, @Nullable BigDecimal planned, @Nullable BigDecimal counted) {
        boolean isRefused = result.score() instanceof Score.NotScored none && none.why() == Reason.PART_REFUSED;
        return new Part(
                planned,
                counted,
                exact(result.score()),
                result.worst(),
                result.best(),
                result.coverage(),
                result.isProvisional(),
                isRefused);
    }

    private static @Nullable BigDecimal exact(Score score) {
        return score instanceof Score.Scored scored ? scored.exact() : null;
    }

    private static boolean isRefused(Score score, MissingRules rules) {
        if (!(score instanceof Score.NotScored none)) {
            return false;
        }
        return (none.why() == Reason.NO_ACTUAL && rules.missingActual() == MissingActual.REFUSED)
                || (none.why() == Reason.ZERO_DENOMINATOR && rules.zeroDenominator() == ZeroDenominator.REFUSED);
    }
}
