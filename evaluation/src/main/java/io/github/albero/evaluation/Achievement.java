package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.AchievementRules.Equalled;
import io.github.albero.model.target.ComparisonOperator;
import io.github.albero.model.target.Criterion.Comparison;
import java.math.BigDecimal;

/**
 * How far a measured amount reached a target, and by which rule (rules C2 to C6).
 *
 * @param isReached decided exactly
 * @param raw in percent, before floor and cap; at least 100 if, and only if, reached
 * @param rule how it came about
 */
record Achievement(boolean isReached, BigDecimal raw, AppliedRule rule) {

    private static final BigDecimal LAST_BELOW_HUNDRED = new BigDecimal("99.99999999");

    static Achievement of(Comparison criterion, ExactRatio measured, AchievementRules rules) {
        BigDecimal target = criterion.amount().amount();
        int comparison = measured.compareTo(target);
        boolean reached = criterion.operator().holds(comparison);
        if (comparison == 0 && !reached && target.signum() > 0) {
            return new Achievement(false, equalled(rules), AppliedRule.EQUALLED);
        }
        Achievement plain = plain(criterion.operator(), target, measured, reached, rules);
        return reached || Numbers.deciding(plain.raw()).compareTo(Numbers.HUNDRED) < 0
                ? plain
                : new Achievement(false, LAST_BELOW_HUNDRED, plain.rule());
    }

    private static Achievement plain(
            ComparisonOperator operator,
            BigDecimal target,
            ExactRatio measured,
            boolean reached,
            AchievementRules rules) {
        if (operator == ComparisonOperator.EQUAL_TO && target.signum() != 0) {
            return distance(target, measured, reached);
        }
        if (target.signum() <= 0) {
            return byOutcome(reached);
        }
        return operator == ComparisonOperator.AT_MOST || operator == ComparisonOperator.LESS_THAN
                ? lowerIsBetter(target, measured, reached, rules)
                : new Achievement(reached, percent(measured.dividedBy(target)), AppliedRule.MEASURED_BY_TARGET);
    }

    /** Nothing, or less than nothing, is the best there is. */
    private static Achievement lowerIsBetter(
            BigDecimal target, ExactRatio measured, boolean reached, AchievementRules rules) {
        return measured.signum() <= 0
                ? new Achievement(true, rules.cap(), AppliedRule.NOTHING_LEFT)
                : new Achievement(reached, percent(measured.inverse().times(target)), AppliedRule.TARGET_BY_MEASURED);
    }

    private static Achievement distance(BigDecimal target, ExactRatio measured, boolean reached) {
        ExactRatio distance = measured.minus(target).dividedBy(target);
        BigDecimal raw = Numbers.HUNDRED.subtract(percent(distance).abs()).max(BigDecimal.ZERO);
        return new Achievement(reached, raw, AppliedRule.DISTANCE);
    }

    private static Achievement byOutcome(boolean reached) {
        return new Achievement(reached, reached ? Numbers.HUNDRED : BigDecimal.ZERO, AppliedRule.BY_OUTCOME);
    }

    private static BigDecimal equalled(AchievementRules rules) {
        return rules.equalled() == Equalled.JUST_BELOW ? LAST_BELOW_HUNDRED : rules.floor();
    }

    private static BigDecimal percent(ExactRatio ratio) {
        return ratio.times(Numbers.HUNDRED).toDecimal();
    }
}
