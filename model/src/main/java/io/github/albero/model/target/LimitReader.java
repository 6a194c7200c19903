package io.github.albero.model.target;

import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.WithinShare;
import java.util.Optional;

/** Reads limits in time, {@code entro 30 giorni}, and the share of the cases that shall keep one (rule A11). */
final class LimitReader {

    private final Cursor cursor;
    private final Clauses clauses;
    private final AmountReader amounts;
    private final OperatorReader operators;

    LimitReader(Readers readers) {
        this.cursor = readers.cursor();
        this.clauses = readers.clauses();
        this.amounts = readers.amounts();
        this.operators = readers.operators();
    }

    /** {@code entro 30 giorni}, {@code entro 30 giorni nel 90% dei casi}. */
    Optional<Criterion> limit() {
        if (!clauses.isAtLimit() || !cursor.take(Word.WITHIN)) {
            return Optional.empty();
        }
        return amounts.amount()
                .filter(span -> span.unit().isTime())
                .flatMap(span -> clauses.isAtShareOfCases()
                        ? keptBy(Optional.of(ComparisonOperator.AT_MOST), span)
                        : Optional.of(new Comparison(ComparisonOperator.AT_MOST, span)));
    }

    /** The limit behind its share: {@code 90% dei documenti} and here {@code entro 1 giorno}. */
    Optional<Criterion> within(ComparisonOperator operator, Quantity share) {
        boolean isOfCases = cursor.isBehind(Word.CASES);
        boolean isSpan = cursor.isAt(Word.IN);
        cursor.take(Word.WITHIN);
        boolean isTime = isSpan || cursor.isAt(Word.ARTICLE);
        return amounts.amount()
                .filter(limit -> !isTime || limit.unit().isTime())
                .filter(limit -> isOfCases || !isDeadline(limit))
                .map(limit -> new WithinShare(operator, share, limit));
    }

    /** {@code 80% entro 6 mesi} may be how far something has come by then. */
    private static boolean isDeadline(Quantity limit) {
        return limit.unit().equals(UnitOfMeasure.MONTH) || limit.unit().equals(UnitOfMeasure.YEAR);
    }

    /** The share behind its limit: {@code ≤ 5 gg} and here {@code nel 90% dei casi}. */
    Optional<Criterion> keptBy(Optional<ComparisonOperator> operator, Quantity limit) {
        boolean isLimit = limit.unit().isTime()
                && limit.amount().signum() >= 0
                && operator.filter(ComparisonOperator.AT_MOST::equals).isPresent()
                && cursor.take(Word.SHARE_OF_CASES);
        if (!isLimit) {
            return Optional.empty();
        }
        ComparisonOperator ofShare = operators.operator().orElse(ComparisonOperator.AT_LEAST);
        return amounts.amount().filter(Quantity::isPercent).map(share -> new WithinShare(ofShare, share, limit));
    }
}
