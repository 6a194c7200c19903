package io.github.albero.model.target;

import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Interval;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Criterion.WithinShare;
import java.math.BigDecimal;
import java.util.Set;

/**
 * What words have led to, and so what may stand behind them.
 *
 * @param kind what the last word leads to
 * @param caveats what the words before it are like
 * @param lexicon the language
 */
record Lead(Kind kind, Set<Caveat> caveats, Lexicon lexicon) {

    enum Caveat {
        /** A percentage behind these words could be a change or a level. */
        UNCLEAR,
        /** An amount behind these words is a limit, of which only an operator says which. */
        LIMITING,
        /** They lead to what was measured before. */
        OF_BEFORE,
        /** They name an earlier year, so that a deed is one of that year. */
        OF_EARLIER_YEAR,
        /** A bare number behind them is a weight, a cost and the like. */
        OTHER_VALUE,
        /** They hold another number. */
        NUMBERED,
        /** The sign or operator may only say what things are meant. */
        DESCRIBING,
        /** The operator may say how long one thing is: {@code un corso di almeno 20 ore}. */
        DESCRIBING_TIME
    }

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
            case COUNT -> isCount(criterion) && !isOfOne(criterion);
            case REQUIREMENT -> true;
        };
        return isOfKind && caveats.stream().noneMatch(caveat -> isRefusedFor(caveat, criterion));
    }

    private boolean isRefusedFor(Caveat caveat, Criterion criterion) {
        return switch (caveat) {
            case UNCLEAR -> isShare(criterion);
            case LIMITING -> isWithoutOperator(criterion);
            case OF_BEFORE, NUMBERED -> !(criterion instanceof Completion);
            case OF_EARLIER_YEAR -> kind == Kind.COUNT;
            case OTHER_VALUE -> criterion instanceof BareAmount || isExact(criterion);
            case DESCRIBING -> criterion instanceof Comparison comparison && isOfThings(comparison);
            case DESCRIBING_TIME ->
                criterion instanceof Comparison comparison
                        && comparison.amount().unit().isTime();
        };
    }

    private static boolean isExact(Criterion criterion) {
        return criterion instanceof Comparison comparison && comparison.operator() == ComparisonOperator.EQUAL_TO;
    }

    /** {@code fatture > 30 gg} are those that are late. */
    private boolean isOfThings(Comparison comparison) {
        boolean isLate = comparison.operator() == ComparisonOperator.MORE_THAN
                && comparison.amount().unit().isTime();
        return isLate || isSize(comparison.amount());
    }

    /** What things are like rather than what is asked of them: their age, their value, their inhabitants. */
    private boolean isSize(Quantity amount) {
        return amount.unit().equals(UnitOfMeasure.YEAR)
                || amount.unit().equals(UnitOfMeasure.EURO)
                || (amount.unit() instanceof UnitOfMeasure.Named named
                        && Lexicon.lengthAt(Word.SIZE, lexicon.tokens(named.noun()), 0) > 0);
    }

    /** Several of what is clearly one thing are none: {@code completamento 2 stralcio}. */
    private boolean isOfOne(Criterion criterion) {
        return criterion instanceof BareAmount bare
                && bare.amount().amount().compareTo(BigDecimal.ONE) != 0
                && bare.amount().unit() instanceof UnitOfMeasure.Named named
                && lexicon.isOfOne(named.noun());
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
