package io.github.albero.model.target;

import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Interval;
import io.github.albero.model.target.Token.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads amounts between two bounds: {@code tra 80% e 90%}, {@code 3-5 gg}, {@code ≥ 80% e ≤ 95%} (rule A2). */
final class IntervalReader {

    private final Cursor cursor;
    private final AmountReader amounts;
    private final OperatorReader operators;

    IntervalReader(Readers readers) {
        this.cursor = readers.cursor();
        this.amounts = readers.amounts();
        this.operators = readers.operators();
    }

    Optional<Interval> interval() {
        return between().or(() -> cursor.attempt(this::range)).or(() -> cursor.attempt(this::twoBounds));
    }

    /** {@code tra 80% e 90%}, {@code da 3 a 5}; <em>dal 60% all'80%</em> may be a way that something goes. */
    private Optional<Interval> between() {
        return cursor.attempt(() -> {
            boolean isBetween = cursor.take(Word.BETWEEN);
            boolean isWithArticle = !cursor.token().key().equals(cursor.token().base());
            if (!isBetween && (isWithArticle || !cursor.take(Word.FROM))) {
                return Optional.empty();
            }
            Optional<Bound> low = bound();
            boolean isJoined = low.isPresent() && cursor.take(isBetween ? Word.AND : Word.TO);
            return isJoined ? upTo(low.get()) : Optional.empty();
        });
    }

    /** {@code 90%-95%}, {@code 3-5 gg}. */
    private Optional<Interval> range() {
        Optional<Bound> low = bound();
        boolean isClose = cursor.tokenAhead(-1).touches(cursor.token());
        boolean isMeant =
                low.filter(bound -> isClose || bound.unit().isPresent()).isPresent();
        boolean isRange = isMeant && cursor.take(Kind.DASH) && cursor.isAt(Kind.NUMBER);
        return isRange ? upTo(low.get()).filter(range -> !range.unit().equals(UnitOfMeasure.NONE)) : Optional.empty();
    }

    /** The lower end of an interval, with its unit if it has one. */
    private record Bound(BigDecimal value, Optional<UnitOfMeasure> unit) {}

    private Optional<Bound> bound() {
        return amounts.bound().map(value -> {
            Optional<UnitOfMeasure> unit =
                    UnitWords.of(cursor.lexicon().language()).take(cursor);
            return new Bound(value, unit);
        });
    }

    private Optional<Interval> upTo(Bound low) {
        return amounts.signedAmount()
                .filter(high -> low.value().compareTo(high.amount()) <= 0)
                .filter(high ->
                        low.unit().filter(unit -> !unit.equals(high.unit())).isEmpty())
                .map(high -> new Interval(low.value(), high.amount(), high.unit()));
    }

    /** {@code ≥ 80% e ≤ 95%}. */
    private Optional<Interval> twoBounds() {
        Optional<Comparison> first = comparison();
        boolean isJoined = first.isPresent() && (cursor.takeMark(',') || cursor.take(Word.AND));
        Optional<Comparison> second = isJoined ? comparison() : Optional.empty();
        return second.flatMap(upper -> both(first.orElseThrow(), upper));
    }

    private static Optional<Interval> both(Comparison first, Comparison second) {
        boolean isInterval = first.operator() == ComparisonOperator.AT_LEAST
                && second.operator() == ComparisonOperator.AT_MOST
                && first.amount().unit().equals(second.amount().unit())
                && first.amount().amount().compareTo(second.amount().amount()) <= 0;
        return isInterval
                ? Optional.of(new Interval(
                        first.amount().amount(),
                        second.amount().amount(),
                        first.amount().unit()))
                : Optional.empty();
    }

    private Optional<Comparison> comparison() {
        return cursor.attempt(() -> {
            Optional<ComparisonOperator> operator =
                    cursor.isAt(Kind.COMPARISON) ? operators.operator() : Optional.empty();
            return operator.flatMap(sign -> bound().map(found -> new Comparison(
                    sign, new Quantity(found.value(), found.unit().orElse(UnitOfMeasure.NONE)))));
        });
    }
}
