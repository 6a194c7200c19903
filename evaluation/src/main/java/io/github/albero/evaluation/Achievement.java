package io.github.albero.evaluation;

import io.github.albero.evaluation.Verdict.Decided;
import io.github.albero.evaluation.policy.AchievementRule;
import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.AchievementRules.Equalled;
import io.github.albero.evaluation.policy.AchievementRules.HigherIsBetter;
import io.github.albero.evaluation.policy.AchievementRules.LowerIsBetter;
import io.github.albero.evaluation.policy.AchievementRules.Marks;
import io.github.albero.model.target.ComparisonOperator;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How far a measured amount reached a target, and by which rule (rules C2 to C6, C9). */
final class Achievement {

    private static final BigDecimal LAST_BELOW_HUNDRED = new BigDecimal("99.99999999");

    private final ComparisonOperator operator;
    private final BigDecimal target;
    private final ExactRatio measured;
    private final UnitOfMeasure unit;
    private final IndicatorContext context;
    private final AchievementRules rules;

    private Achievement(
            ComparisonOperator operator,
            BigDecimal target,
            ExactRatio measured,
            UnitOfMeasure unit,
            IndicatorContext context) {
        this.operator = operator;
        this.target = target;
        this.measured = measured;
        this.unit = unit;
        this.context = context;
        this.rules = context.achievement();
    }

    static Decided of(
            ComparisonOperator operator,
            BigDecimal target,
            ExactRatio measured,
            UnitOfMeasure unit,
            IndicatorContext context) {
        return new Achievement(operator, target, measured, unit, context).decide();
    }

    /** What was reached is worth 100 at least, and what was not is worth less (rule C2). */
    static Decided consistent(Decided plain) {
        BigDecimal raw = consistent(plain.isReached(), plain.raw());
        return raw.compareTo(plain.raw()) == 0
                ? plain
                : new Decided(plain.isReached(), raw, plain.rule(), new Basis.Bound(plain));
    }

    static BigDecimal consistent(boolean isReached, BigDecimal raw) {
        if (isReached) {
            return raw.max(Numbers.HUNDRED);
        }
        return raw.compareTo(LAST_BELOW_HUNDRED) > 0 ? LAST_BELOW_HUNDRED : raw;
    }

    private Decided decide() {
        int comparison = measured.compareTo(target);
        boolean isReached = operator.holds(comparison);
        return consistent(plain(isReached, comparison));
    }

    private Decided plain(boolean isReached, int comparison) {
        if (rules.rule().isPresent()) {
            return own(rules.rule().get(), isReached);
        }
        if (rules.thresholds().isPresent()) {
            Optional<Decided> scaled = ThresholdAchievement.of(operator, target, measured, unit, context, isReached);
            if (scaled.isPresent()) {
                return scaled.get();
            }
        }
        boolean isStrict = operator == ComparisonOperator.MORE_THAN || operator == ComparisonOperator.LESS_THAN;
        if (isStrict && rules.equalled() == Equalled.NEXT_WHOLE && unit.isCount() && target.scale() == 0) {
            return againstNextWhole(isReached);
        }
        return isStrict && comparison == 0 && target.signum() > 0
                ? decided(false, equalled(rules), AppliedRule.EQUALLED)
                : byOperator(target, isReached);
    }

    private Decided own(AchievementRule rule, boolean isReached) {
        Optional<BigDecimal> baseline = context.baseline(unit);
        BigDecimal raw = rule.raw(new AchievementRule.Amounts(measured.toDecimal(), operator, target, baseline));
        return decided(isReached, Numbers.kept(raw), AppliedRule.OWN_RULE);
    }

    /** What a strict target is worth that is equalled, and so not reached (rule C6). */
    static BigDecimal equalled(AchievementRules rules) {
        return rules.equalled() == Equalled.ZERO ? rules.floor() : LAST_BELOW_HUNDRED;
    }

    private Decided againstNextWhole(boolean isReached) {
        return byOperator(
                operator.asksForLess() ? target.subtract(BigDecimal.ONE) : target.add(BigDecimal.ONE), isReached);
    }

    private Decided byOperator(BigDecimal asked, boolean isReached) {
        if (asked.signum() == 0) {
            return byOutcome(isReached);
        }
        if (operator == ComparisonOperator.EQUAL_TO) {
            return distance(asked, isReached);
        }
        if (asked.signum() < 0) {
            return fromBaseline(asked, isReached).orElseGet(() -> byOutcome(isReached));
        }
        if (rules.marks() == Marks.FROM_WORST_MARK && unit instanceof UnitOfMeasure.Scale scale) {
            return fromWorstMark(asked, operator.asksForLess() ? scale.to() : scale.from(), isReached);
        }
        return operator.asksForLess() ? lowerIsBetter(asked, isReached) : higherIsBetter(asked, isReached);
    }

    private Decided higherIsBetter(BigDecimal asked, boolean isReached) {
        if (rules.higherIsBetter() == HigherIsBetter.FROM_BASELINE) {
            Optional<Decided> anchored = fromBaseline(asked, isReached);
            if (anchored.isPresent()) {
                return anchored.get();
            }
        }
        return decided(isReached, measured.dividedBy(asked).toPercent(), AppliedRule.MEASURED_BY_TARGET, asked);
    }

    private Decided lowerIsBetter(BigDecimal asked, boolean isReached) {
        if (rules.lowerIsBetter() == LowerIsBetter.FROM_BASELINE) {
            Optional<Decided> anchored = fromBaseline(asked, isReached);
            if (anchored.isPresent()) {
                return anchored.get();
            }
        }
        if (rules.lowerIsBetter() == LowerIsBetter.TWICE_TARGET_LESS_MEASURED) {
            BigDecimal twice = asked.add(asked);
            BigDecimal raw = measured.negated().plus(twice).dividedBy(asked).toPercent();
            return decided(isReached, raw, AppliedRule.TWICE_TARGET_LESS_MEASURED, asked);
        }
        return measured.signum() <= 0
                ? decided(isReached, rules.cap(), AppliedRule.NOTHING_LEFT, asked)
                : decided(
                        isReached, measured.inverse().times(asked).toPercent(), AppliedRule.TARGET_BY_MEASURED, asked);
    }

    /** The way made from the baseline, by the way to the target; only where the target lies on the better side of it. */
    private Optional<Decided> fromBaseline(BigDecimal asked, boolean isReached) {
        return context.baseline(unit)
                .filter(start -> operator.asksForLess() ? start.compareTo(asked) > 0 : start.compareTo(asked) < 0)
                .map(start -> decided(
                        isReached,
                        measured.minus(start).dividedBy(asked.subtract(start)).toPercent(),
                        AppliedRule.FROM_BASELINE,
                        asked,
                        start));
    }

    private Decided fromWorstMark(BigDecimal asked, BigDecimal worst, boolean isReached) {
        int way = asked.compareTo(worst);
        if (operator.asksForLess() ? way >= 0 : way <= 0) {
            return byOutcome(isReached);
        }
        BigDecimal raw = measured.minus(worst).dividedBy(asked.subtract(worst)).toPercent();
        return decided(isReached, raw, AppliedRule.FROM_WORST_MARK, asked, worst);
    }

    private Decided distance(BigDecimal asked, boolean isReached) {
        BigDecimal distance = measured.minus(asked).dividedBy(asked).toPercent().abs();
        BigDecimal raw = Numbers.HUNDRED.subtract(distance).max(BigDecimal.ZERO);
        return decided(isReached, raw, AppliedRule.DISTANCE, asked);
    }

    private Decided byOutcome(boolean isReached) {
        return decided(isReached, isReached ? Numbers.HUNDRED : BigDecimal.ZERO, AppliedRule.BY_OUTCOME);
    }

    private Decided decided(boolean isReached, BigDecimal raw, AppliedRule rule) {
        return new Decided(isReached, raw, rule, new Basis.Amounts(measured, target, unit, List.of()));
    }

    private Decided decided(boolean isReached, BigDecimal raw, AppliedRule rule, BigDecimal asked) {
        List<BigDecimal> terms = asked.compareTo(target) == 0 ? List.of() : List.of(asked);
        return new Decided(isReached, raw, rule, new Basis.Amounts(measured, target, unit, terms));
    }

    private Decided decided(boolean isReached, BigDecimal raw, AppliedRule rule, BigDecimal asked, BigDecimal start) {
        return new Decided(isReached, raw, rule, new Basis.Amounts(measured, target, unit, List.of(asked, start)));
    }
}
