package io.github.albero.evaluation;

import io.github.albero.evaluation.Verdict.Decided;
import io.github.albero.evaluation.policy.ThresholdScale;
import io.github.albero.evaluation.policy.ThresholdScale.Outside;
import io.github.albero.model.Thresholds;
import io.github.albero.model.target.ComparisonOperator;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far an amount got on a scale of thresholds: in proportion between two of them (rule C9). */
final class ThresholdAchievement {

    /** A threshold and what it is worth. */
    private record Point(BigDecimal at, BigDecimal worth) {}

    private final List<Point> points;
    private final boolean isUpward;

    private ThresholdAchievement(List<Point> points) {
        this.points = points;
        this.isUpward = points.get(0).at().compareTo(last().at()) < 0;
    }

    /**
     * What the thresholds make of an amount; empty if the indicator has too few of them in the unit of its target, or they do
     * not go the way that it asks for.
     */
    static Optional<Decided> of(
            ComparisonOperator operator,
            BigDecimal target,
            ExactRatio measured,
            UnitOfMeasure unit,
            IndicatorContext context,
            boolean isReached) {
        if (operator == ComparisonOperator.EQUAL_TO) {
            return Optional.empty();
        }
        ThresholdScale scale = context.achievement().thresholds().orElseThrow();
        List<Point> points = points(context.indicator().thresholds(), scale, target, unit);
        return isAsAsked(operator, points)
                ? Optional.of(new ThresholdAchievement(points).decide(target, measured, unit, scale, isReached))
                : Optional.empty();
    }

    /** Whether the thresholds go where the target says that it is better: else what is better could be worth less (rule C2). */
    private static boolean isAsAsked(ComparisonOperator operator, List<Point> points) {
        int better = operator.asksForLess() ? -1 : 1;
        boolean isAnyApart = false;
        for (int next = 1; next < points.size(); next++) {
            int way = points.get(next).at().compareTo(points.get(next - 1).at());
            if (way == -better) {
                return false;
            }
            isAnyApart |= way == better;
        }
        return isAnyApart;
    }

    private static List<Point> points(
            Thresholds thresholds, ThresholdScale scale, BigDecimal asked, UnitOfMeasure unit) {
        List<Point> points = new ArrayList<>();
        if (thresholds.inOrder().isEmpty()) {
            return points;
        }
        add(points, in(unit, thresholds.minimum()), Optional.of(scale.minimum()));
        add(points, in(unit, thresholds.target()).or(() -> Optional.of(asked)), Optional.of(scale.target()));
        add(points, in(unit, thresholds.maximum()), scale.maximum());
        add(points, in(unit, thresholds.excellent()), scale.excellent());
        return points;
    }

    private static void add(List<Point> points, Optional<BigDecimal> at, Optional<BigDecimal> worth) {
        if (at.isPresent() && worth.isPresent()) {
            points.add(new Point(at.get(), worth.get()));
        }
    }

    private static Optional<BigDecimal> in(UnitOfMeasure unit, Optional<Quantity> threshold) {
        return threshold.flatMap(quantity -> UnitConversion.amountIn(unit, quantity));
    }

    private Decided decide(
            BigDecimal target, ExactRatio measured, UnitOfMeasure unit, ThresholdScale scale, boolean isReached) {
        int passed = passed(measured);
        if (passed == 0 && scale.below() == Outside.HELD) {
            return held(points.get(0), target, measured, unit, isReached);
        }
        if (passed == points.size() && (scale.above() == Outside.HELD || measured.compareTo(last().at()) == 0)) {
            return held(last(), target, measured, unit, isReached);
        }
        int segment = segment(passed);
        Point from = points.get(segment - 1);
        Point to = points.get(segment);
        ExactRatio way = measured.minus(from.at()).dividedBy(to.at().subtract(from.at()));
        BigDecimal worth =
                way.times(to.worth().subtract(from.worth())).plus(from.worth()).toDecimal();
        List<BigDecimal> terms = List.of(from.at(), from.worth(), to.at(), to.worth());
        return new Decided(
                isReached, worth, AppliedRule.BETWEEN_THRESHOLDS, new Basis.Amounts(measured, target, unit, terms));
    }

    private static Decided held(
            Point point, BigDecimal target, ExactRatio measured, UnitOfMeasure unit, boolean isReached) {
        List<BigDecimal> terms = List.of(point.at(), point.worth());
        return new Decided(
                isReached,
                point.worth(),
                AppliedRule.OUTSIDE_THRESHOLDS,
                new Basis.Amounts(measured, target, unit, terms));
    }

    /** How many thresholds the amount is at or beyond, on the way to what is better. */
    private int passed(ExactRatio measured) {
        int passed = 0;
        while (passed < points.size()
                && isAtOrBeyond(measured, points.get(passed).at())) {
            passed++;
        }
        return passed;
    }

    private boolean isAtOrBeyond(ExactRatio measured, BigDecimal threshold) {
        int comparison = measured.compareTo(threshold);
        return isUpward ? comparison >= 0 : comparison <= 0;
    }

    /** The end of the stretch to go by: the next threshold, or the first or last that differs from its neighbour. */
    private int segment(int passed) {
        if (passed == 0) {
            return firstStretch();
        }
        return passed == points.size() ? lastStretch() : passed;
    }

    private int firstStretch() {
        int end = 1;
        while (isStandstill(end)) {
            end++;
        }
        return end;
    }

    private int lastStretch() {
        int end = points.size() - 1;
        while (isStandstill(end)) {
            end--;
        }
        return end;
    }

    private boolean isStandstill(int end) {
        return points.get(end).at().compareTo(points.get(end - 1).at()) == 0;
    }

    private Point last() {
        return points.get(points.size() - 1);
    }
}
