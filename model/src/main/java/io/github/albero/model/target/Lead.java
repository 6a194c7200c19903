package io.github.albero.model.target;

import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Interval;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Criterion.WithinShare;

/**
 * What words have led to, and so what may stand behind them.
 *
 * @param kind what the last word leads to
 * @param isUnclear whether a percentage behind these words could be a change or a level
 * @param isLimiting whether an amount behind these words is a limit, of which only an operator says which
 * @param isOfBefore whether they lead to what was measured before
 */
record Lead(Kind kind, boolean isUnclear, boolean isLimiting, boolean isOfBefore) {

    enum Kind {
        /** A share, such as the {@code 60%} of {@code diffusione al 60%}. */
        SHARE,
        /** A number of things, or a further number. */
        COUNT,
        /** Something that begins with a word or a sign of its own. */
        REQUIREMENT
    }

    boolean isToRequirement() {
        return kind == Kind.REQUIREMENT;
    }

    /** Whether a criterion behind the words is what is asked. */
    boolean allows(Criterion criterion) {
        boolean isOfKind = switch (kind) {
            case SHARE -> isShare(criterion);
            case COUNT -> isCount(criterion);
            case REQUIREMENT -> true;
        };
        return isOfKind
                && (!isOfBefore || criterion instanceof Completion)
                && !(isUnclear && isShare(criterion))
                && !(isLimiting && isWithoutOperator(criterion));
    }

    private static boolean isWithoutOperator(Criterion criterion) {
        return criterion instanceof BareAmount || criterion instanceof RelativeChange;
    }

    private static boolean isShare(Criterion criterion) {
        return criterion instanceof WithinShare
                || (criterion instanceof BareAmount bare && bare.amount().isPercent())
                || (criterion instanceof Comparison comparison
                        && comparison.amount().isPercent())
                || (criterion instanceof Interval interval && interval.unit().equals(UnitOfMeasure.PERCENT));
    }

    private static boolean isCount(Criterion criterion) {
        return isShare(criterion)
                || criterion instanceof RelativeChange
                || (criterion instanceof BareAmount bare
                        && isOfThings(bare.amount().unit()));
    }

    private static boolean isOfThings(UnitOfMeasure unit) {
        return unit instanceof UnitOfMeasure.Named || unit.equals(UnitOfMeasure.NUMBER);
    }
}
