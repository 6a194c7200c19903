package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;
import io.github.albero.model.text.DateText;
import io.github.albero.model.text.Phrases;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Reads the days that targets name: {@code 31/12/2024}, {@code 31/12}, {@code giugno}, {@code I semestre} (rule A5). */
final class DateReader {

    private static final Pattern DAY_MARK = Pattern.compile("[/.]");
    private static final Pattern DOTTED_DAY = Pattern.compile("(?:[0-2]\\d|3[01])\\.(?:0\\d|1[0-2])");

    private final Cursor cursor;
    private final Optional<Year> planYear;

    DateReader(Cursor cursor, Optional<Year> planYear) {
        this.cursor = cursor;
        this.planYear = planYear;
    }

    /** The day by which something is due, with the words that say so. */
    Optional<LocalDate> deadline() {
        return cursor.attempt(() -> cursor.take(Word.BY) ? date().or(this::dottedDay) : Optional.empty());
    }

    boolean isAtDeadline() {
        return cursor.isAt(Word.BY) && cursor.wouldTake(() -> deadline().isPresent());
    }

    boolean isAtMeasuringDay() {
        return cursor.isAt(Word.AS_AT) && cursor.wouldTake(() -> measuringDay().isPresent());
    }

    /** Whether a day stands here as one that is no fraction: {@code 30/06}, not {@code 3/4}. */
    boolean isAtPlainDay() {
        return cursor.isAt(Kind.DATE) || (cursor.isAt(Kind.DAY_AND_MONTH) && !mayBeAFraction());
    }

    /** Whether a day stands here that lies ahead in the plan, and so is no day of something older. */
    boolean isAtDayAhead() {
        return isAtPlainDay()
                && planYear.isPresent()
                && cursor.wouldTake(() -> date().filter(day -> !Year.from(day).isBefore(planYear.get()))
                        .isPresent());
    }

    /** {@code 31.12}: a day and a month, or a number in English. */
    boolean isAtDottedDay() {
        return Phrases.isItalian(cursor.lexicon().language())
                && cursor.isAt(Kind.NUMBER)
                && DOTTED_DAY.matcher(cursor.token().key()).matches();
    }

    private boolean mayBeAFraction() {
        String[] parts = cursor.token().key().split("/");
        return Integer.parseInt(parts[0]) <= 12 || parts[1].length() < 2;
    }

    /** The day at which something is measured: only a day that is written as one. */
    Optional<LocalDate> measuringDay() {
        return cursor.attempt(() -> {
            boolean isAt = cursor.take(Word.AS_AT);
            boolean isDay = isAt && (cursor.isAt(Kind.DATE) || cursor.isAt(Kind.DAY_AND_MONTH) || isAtDayOfMonth());
            boolean isMonth = isAt && cursor.isAt(Kind.WORD) && isNameOfMonth(cursor.token(), cursor.lexicon());
            return isDay || isMonth ? date() : isAt ? dottedDay() : Optional.empty();
        });
    }

    /** {@code 31.12} behind a word that leads to a day, and not before a unit. */
    private Optional<LocalDate> dottedDay() {
        return cursor.attempt(() -> {
            cursor.take(Word.ARTICLE);
            boolean isDay = isAtDottedDay() && !cursor.tokenAhead(1).is(Kind.PERCENT);
            Optional<LocalDate> day = isDay ? dayAndMonth() : Optional.empty();
            return day.filter(found ->
                    UnitWords.of(cursor.lexicon().language()).take(cursor).isEmpty());
        });
    }

    /** Whether a day of a month begins here, such as {@code 31 dicembre}. */
    boolean isAtDayOfMonth() {
        int figure = isOrdinalMark(cursor.tokenAhead(1)) ? 2 : 1;
        Token month = cursor.tokenAhead(figure);
        boolean isMonth = cursor.isAt(Kind.NUMBER)
                && month.is(Kind.WORD)
                && cursor.lexicon().month(month).isPresent();
        return isMonth
                && (isNameOfMonth(month, cursor.lexicon())
                        || cursor.isEnd(figure + 1)
                        || cursor.tokenAhead(figure + 1).is(Kind.YEAR)
                        || Citations.isYearLike(cursor.tokenAhead(figure + 1)));
    }

    /** The sign behind a day: {@code 1° marzo}, {@code 1st March}. */
    private boolean isOrdinalMark(Token token) {
        return token.isMark('°') || token.isMark('º') || Lexicon.lengthAt(Word.ORDINAL_ENDING, List.of(token), 0) > 0;
    }

    /** Whether a word is the name of a month and no short form of it, such as {@code set}, that may be another word. */
    static boolean isNameOfMonth(Token word, Lexicon lexicon) {
        return word.key().length() > 3 && lexicon.month(word).isPresent();
    }

    Optional<LocalDate> date() {
        return cursor.attempt(this::partOfYear)
                .or(() -> cursor.attempt(() -> {
                    cursor.take(Word.ARTICLE);
                    return written();
                }));
    }

    private Optional<LocalDate> written() {
        if (cursor.isAt(Kind.DATE)) {
            String written = cursor.token().key();
            cursor.skip();
            return DateText.read(written);
        }
        if (cursor.isAt(Kind.DAY_AND_MONTH)) {
            return dayAndMonth();
        }
        return cursor.attempt(this::dayOfMonth)
                .or(() -> cursor.attempt(this::monthAndDay))
                .or(() -> cursor.attempt(this::partOfYear))
                .or(() -> cursor.attempt(this::endOf))
                .or(() -> cursor.attempt(() -> month().map(YearMonth::atEndOfMonth)))
                .or(() -> cursor.attempt(this::yearItself));
    }

    private Optional<LocalDate> dayAndMonth() {
        String[] parts = DAY_MARK.split(cursor.token().key());
        cursor.skip();
        return planYear.flatMap(year -> day(year.getValue(), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** {@code 31 dicembre 2024}, {@code 31 December}. */
    private Optional<LocalDate> dayOfMonth() {
        String figure = cursor.token().key();
        if (!isAtDayOfMonth() || figure.length() > 2) {
            return Optional.empty();
        }
        cursor.backTo(cursor.place() + (isOrdinalMark(cursor.tokenAhead(1)) ? 2 : 1));
        return month().flatMap(month -> day(month.getYear(), month.getMonthValue(), Integer.parseInt(figure)));
    }

    /** {@code June 30, 2024}: behind the name of a month in full, a figure is its day. */
    private Optional<LocalDate> monthAndDay() {
        Optional<Integer> month = Phrases.isItalian(cursor.lexicon().language())
                ? Optional.empty()
                : cursor.lexicon().month(cursor.token());
        cursor.skip();
        String figure = cursor.token().key();
        if (month.isEmpty() || !cursor.isAt(Kind.NUMBER) || figure.length() > 2) {
            return Optional.empty();
        }
        cursor.backTo(cursor.place() + (isOrdinalMark(cursor.tokenAhead(1)) ? 2 : 1));
        if (cursor.token().isMark(',') && Citations.isYearLike(cursor.tokenAhead(1))) {
            cursor.skip();
        }
        return year().flatMap(year -> day(year.getValue(), month.get(), Integer.parseInt(figure)));
    }

    private Optional<YearMonth> month() {
        Optional<Integer> month = cursor.isAt(Kind.WORD) ? cursor.lexicon().month(cursor.token()) : Optional.empty();
        if (month.isEmpty()) {
            return Optional.empty();
        }
        cursor.skip();
        return year().map(year -> YearMonth.of(year.getValue(), month.get()));
    }

    /** {@code fine anno}, {@code la fine di giugno}. */
    private Optional<LocalDate> endOf() {
        if (!cursor.take(Word.END_OF)) {
            return Optional.empty();
        }
        return cursor.attempt(this::partOfYear).or(() -> {
            cursor.takeAll(Word.ARTICLE);
            return cursor.attempt(() -> month().map(YearMonth::atEndOfMonth)).or(this::yearItself);
        });
    }

    private Optional<LocalDate> yearItself() {
        boolean isNamed = cursor.take(Word.YEAR_ITSELF);
        Optional<Year> year = isNamed ? year() : writtenYear();
        return year.map(one -> LocalDate.of(one.getValue(), 12, 31));
    }

    /** {@code I semestre}, {@code 2° trimestre 2025}, {@code first half}. */
    private Optional<LocalDate> partOfYear() {
        Optional<Integer> quarter =
                cursor.isAt(Kind.NAME) ? cursor.lexicon().quarter(cursor.token()) : Optional.empty();
        if (quarter.isPresent()) {
            cursor.skip();
            return year().map(year -> year.atMonth(quarter.get() * 3).atEndOfMonth());
        }
        OptionalInt ordinal = ordinal();
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        return part(Word.HALF_YEAR, 6, ordinal.getAsInt())
                .or(() -> part(Word.THIRD_OF_YEAR, 4, ordinal.getAsInt()))
                .or(() -> part(Word.QUARTER, 3, ordinal.getAsInt()));
    }

    private OptionalInt ordinal() {
        Token token = cursor.token();
        Optional<Integer> word = token.is(Kind.WORD) ? cursor.lexicon().ordinal(token) : Optional.empty();
        if (word.isPresent()) {
            cursor.skip();
            return OptionalInt.of(word.get());
        }
        if (token.is(Kind.NUMBER) && token.key().length() == 1) {
            cursor.skip();
            cursor.takeMark('°');
            cursor.takeMark('º');
            return OptionalInt.of(Integer.parseInt(token.key()));
        }
        return OptionalInt.empty();
    }

    private Optional<LocalDate> part(Word word, int months, int ordinal) {
        if (ordinal < 1 || ordinal * months > 12 || !cursor.take(word)) {
            return Optional.empty();
        }
        IntFunction<LocalDate> end =
                year -> YearMonth.of(year, ordinal * months).atEndOfMonth();
        return year().map(year -> end.apply(year.getValue()));
    }

    /** The year that follows, or the plan's if none does. */
    private Optional<Year> year() {
        return cursor.attempt(this::writtenYear).or(() -> planYear);
    }

    private Optional<Year> writtenYear() {
        if (cursor.token().is(Kind.WORD) && cursor.tokenAhead(1).is(Kind.YEAR)) {
            cursor.takeAll(Word.IN_YEAR);
            cursor.take(Word.END_OF);
        }
        return yearHere();
    }

    boolean isAtYear() {
        return cursor.isAt(Kind.YEAR) || Citations.isYearLike(cursor.token());
    }

    /** Whether a year stands here that is before the plan's. */
    boolean isAtEarlierYear() {
        return isAtYear()
                && planYear.filter(year -> Year.parse(cursor.token().key()).isBefore(year))
                        .isPresent();
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
}
