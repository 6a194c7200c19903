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

/** Reads days as they are written: {@code 31/12/2024}, {@code 31/12}, {@code giugno}, {@code I semestre} (rule A5). */
final class DayReader {

    private static final Pattern DAY_MARK = Pattern.compile("[/.]");
    private static final Pattern DOTTED_DAY = Pattern.compile("(?:[0-2]\\d|3[01])\\.(?:0\\d|1[0-2])");

    private final Cursor cursor;
    private final YearReader years;

    DayReader(Cursor cursor, YearReader years) {
        this.cursor = cursor;
        this.years = years;
    }

    /** Whether a day stands here as one that is no fraction: {@code 30/06}, not {@code 3/4}. */
    boolean isAtPlainDay() {
        return cursor.isAt(Kind.DATE) || (cursor.isAt(Kind.DAY_AND_MONTH) && !mayBeAFraction());
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
        if (cursor.isAt(Kind.PERCENT) || isAtUnitOfTime()) {
            return Optional.empty();
        }
        return years.ofPlan()
                .flatMap(year -> day(year.getValue(), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
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
        cursor.skip(isOrdinalMark(cursor.tokenAhead(1)) ? 2 : 1);
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
        boolean isOrdinal = isOrdinalMark(cursor.tokenAhead(1));
        cursor.skip(isOrdinal ? 2 : 1);
        if (cursor.token().isMark(',') && Citations.isYearLike(cursor.tokenAhead(1))) {
            cursor.skip();
        }
        boolean isOther = cursor.isAt(Kind.PERCENT) || cursor.isAt(Kind.WORD) || years.isShortYear(figure);
        if (!isOrdinal && !years.isAtYear() && isOther) {
            return Optional.empty();
        }
        return years.year().flatMap(year -> day(year.getValue(), month.get(), Integer.parseInt(figure)));
    }

    private Optional<YearMonth> month() {
        Optional<Integer> month = cursor.isAt(Kind.WORD) ? cursor.lexicon().month(cursor.token()) : Optional.empty();
        if (month.isEmpty()) {
            return Optional.empty();
        }
        cursor.skip();
        return years.year().map(year -> YearMonth.of(year.getValue(), month.get()));
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
        Optional<Year> year = isNamed ? years.year() : years.writtenYear();
        return year.map(one -> LocalDate.of(one.getValue(), 12, 31));
    }

    /** {@code I semestre}, {@code 2° trimestre 2025}, {@code first half}. */
    private Optional<LocalDate> partOfYear() {
        Optional<Integer> quarter =
                cursor.isAt(Kind.NAME) ? cursor.lexicon().quarter(cursor.token()) : Optional.empty();
        if (quarter.isPresent()) {
            cursor.skip();
            return years.year().map(year -> year.atMonth(quarter.get() * 3).atEndOfMonth());
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
        return years.year().map(year -> end.apply(year.getValue()));
    }

    /** {@code 31.12} behind a word that leads to a day, and not before a unit. */
    Optional<LocalDate> dottedDay() {
        return cursor.attempt(() -> {
            cursor.take(Word.ARTICLE);
            return isAtDottedDay() ? dayAndMonth() : Optional.empty();
        });
    }

    /** Two numbers of days are no day: {@code 7/10 giorni}. */
    private boolean isAtUnitOfTime() {
        return cursor.wouldTake(() -> UnitWords.of(cursor.lexicon().language())
                .take(cursor)
                .filter(UnitOfMeasure::isTime)
                .isPresent());
    }

    /** Whether a day of a month begins here, such as {@code 31 dicembre}. */
    boolean isAtDayOfMonth() {
        int figure = isOrdinalMark(cursor.tokenAhead(1)) ? 2 : 1;
        Token month = cursor.tokenAhead(figure);
        boolean isMonth = cursor.isAt(Kind.NUMBER)
                && month.is(Kind.WORD)
                && cursor.lexicon().month(month).isPresent();
        return isMonth
                && (cursor.lexicon().isNameOfMonth(month)
                        || cursor.isEnd(figure + 1)
                        || cursor.tokenAhead(figure + 1).is(Kind.YEAR)
                        || Citations.isYearLike(cursor.tokenAhead(figure + 1)));
    }

    /** The sign behind a day: {@code 1° marzo}, {@code 1st March}. */
    private boolean isOrdinalMark(Token token) {
        return token.isMark('°') || token.isMark('º') || Lexicon.lengthAt(Word.ORDINAL_ENDING, List.of(token), 0) > 0;
    }
}
