package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;

/** Reads the years that targets name, and knows the plan's. */
final class YearReader {

    /** Numbers between these two, written like years, could be years of a plan or of what it aims at. */
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(2015);

    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2050);

    private static final int CENTURY = 2000;
    private static final int NEAR = 5;

    private final Cursor cursor;
    private final Optional<Year> planYear;

    YearReader(Cursor cursor, Optional<Year> planYear) {
        this.cursor = cursor;
        this.planYear = planYear;
    }

    Optional<Year> ofPlan() {
        return planYear;
    }

    boolean isAtYear() {
        boolean isShare = cursor.tokenAhead(1).is(Kind.PERCENT);
        return cursor.isAt(Kind.YEAR) || (Citations.isYearLike(cursor.token()) && !isShare);
    }

    /** Whether a year stands here that is before the plan's. */
    boolean isAtEarlierYear() {
        return isAtYear()
                && planYear.filter(first -> Year.parse(cursor.token().key()).isBefore(first))
                        .isPresent();
    }

    /** {@code ≥ 2023}: as many, or as in that year. */
    boolean isPerhapsAYear(Quantity amount) {
        boolean isCount = amount.unit().equals(UnitOfMeasure.NONE) || amount.unit() instanceof UnitOfMeasure.Named;
        boolean isLikeAYear = amount.amount().scale() == 0
                && amount.amount().compareTo(FIRST_YEAR) >= 0
                && amount.amount().compareTo(LAST_YEAR) <= 0;
        return isCount && isLikeAYear && cursor.holdsLikeAYear(amount.amount());
    }

    /** A number that is a year. */
    Optional<Year> yearHere() {
        if (!isAtYear()) {
            return Optional.empty();
        }
        Year year = Year.parse(cursor.token().key());
        cursor.skip();
        return Optional.of(year);
    }

    /** The year that follows, or the plan's if none does; empty if nobody can tell. */
    Optional<Year> year() {
        Optional<Year> written = cursor.attempt(this::writtenYear).or(() -> cursor.attempt(this::shortYear));
        return written.isPresent() || isAtShortYear() ? written : planYear;
    }

    /** {@code 25} or {@code '25}, behind which nothing may be counted. */
    private Optional<Year> shortYear() {
        cursor.takeMark('\'');
        cursor.takeMark('’');
        String figure = cursor.token().key();
        boolean isYear = isAtShortYear();
        cursor.skip();
        boolean isLast = cursor.isAtEnd() || cursor.isAt(Kind.MARK);
        return isYear && isLast ? Optional.of(Year.of(CENTURY + Integer.parseInt(figure))) : Optional.empty();
    }

    private boolean isAtShortYear() {
        return cursor.isAt(Kind.NUMBER)
                && isShortYear(cursor.token().key())
                && !cursor.tokenAhead(1).is(Kind.PERCENT);
    }

    /** Whether two figures could be a year of the plan. */
    boolean isShortYear(String figure) {
        boolean isShort = figure.length() == 2 && figure.chars().allMatch(Character::isDigit);
        return isShort
                && planYear.filter(year -> Math.abs(CENTURY + Integer.parseInt(figure) - year.getValue()) <= NEAR)
                        .isPresent();
    }

    Optional<Year> writtenYear() {
        if (cursor.token().is(Kind.WORD) && cursor.tokenAhead(1).is(Kind.YEAR)) {
            cursor.takeAll(Word.IN_YEAR);
            cursor.take(Word.END_OF);
        }
        return yearHere();
    }
}
