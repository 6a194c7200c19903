package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the days by which something is due, or at which it is measured, with the words that say so (rule A5). */
final class DateReader {

    private final Cursor cursor;
    private final DayReader days;
    private final YearReader years;

    DateReader(Cursor cursor, DayReader days, YearReader years) {
        this.cursor = cursor;
        this.days = days;
        this.years = years;
    }

    /** The day by which something is due, with the words that say so. */
    Optional<LocalDate> deadline() {
        return cursor.attempt(() -> cursor.take(Word.BY) ? days.date().or(days::dottedDay) : Optional.empty());
    }

    boolean isAtDeadline() {
        return cursor.isAt(Word.BY) && cursor.wouldTake(() -> deadline().isPresent());
    }

    boolean isAtMeasuringDay() {
        return cursor.isAt(Word.AS_AT) && cursor.wouldTake(() -> measuringDay().isPresent());
    }

    /** Whether a day stands here that lies ahead in the plan, and so is no day of something older. */
    boolean isAtDayAhead() {
        return years.ofPlan().isPresent()
                && days.isAtPlainDay()
                && cursor.wouldTake(() -> days.date().filter(this::isAhead).isPresent());
    }

    /** Whether a day is in the plan's year, but not its first, or later; any is if that year is not known. */
    boolean isAhead(LocalDate day) {
        return years.ofPlan().filter(year -> !day.isAfter(year.atDay(1))).isEmpty();
    }

    /** The day at which something is measured: only a day that is written as one. */
    Optional<LocalDate> measuringDay() {
        return cursor.attempt(() -> {
            boolean isAt = cursor.take(Word.AS_AT);
            boolean isDay =
                    isAt && (cursor.isAt(Kind.DATE) || cursor.isAt(Kind.DAY_AND_MONTH) || days.isAtDayOfMonth());
            boolean isMonth = isAt && cursor.isAt(Kind.WORD) && cursor.lexicon().isNameOfMonth(cursor.token());
            Optional<LocalDate> day = isDay || isMonth ? days.date() : isAt ? days.dottedDay() : Optional.empty();
            return day.filter(this::isAhead);
        });
    }
}
