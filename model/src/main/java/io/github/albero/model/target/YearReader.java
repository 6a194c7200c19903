package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;
import java.time.Year;
import java.util.Optional;

/** Reads the years that targets name, and knows the plan's. */
final class YearReader {

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
        return cursor.isAt(Kind.YEAR) || Citations.isYearLike(cursor.token());
    }

    /** Whether a year stands here that is before the plan's. */
    boolean isAtEarlierYear() {
        return isAtYear()
                && planYear.isPresent()
                && !isInPlanOrLater(Year.parse(cursor.token().key()));
    }

    /** Whether a year is the plan's or a later one; not if the plan's is not known. */
    boolean isInPlanOrLater(Year year) {
        return planYear.filter(first -> !year.isBefore(first)).isPresent();
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

    /** The year that follows, or the plan's if none does. */
    Optional<Year> year() {
        return cursor.attempt(this::writtenYear).or(() -> planYear);
    }

    Optional<Year> writtenYear() {
        if (cursor.token().is(Kind.WORD) && cursor.tokenAhead(1).is(Kind.YEAR)) {
            cursor.takeAll(Word.IN_YEAR);
            cursor.take(Word.END_OF);
        }
        return yearHere();
    }
}
