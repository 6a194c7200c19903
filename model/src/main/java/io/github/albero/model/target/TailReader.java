package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the clauses behind an amount: due dates, the year, what it is compared with, remarks. */
final class TailReader {

    private final Cursor cursor;
    private final YearReader years;
    private final DayReader days;
    private final DateReader dates;
    private final NounReader nouns;
    private final ReferenceReader references;
    private final BaselineReader baselines;

    TailReader(Readers readers) {
        this.cursor = readers.cursor();
        this.years = readers.years();
        this.days = readers.days();
        this.dates = readers.dates();
        this.nouns = readers.nouns();
        this.references = readers.references();
        this.baselines = readers.baselines();
    }

    /** The clauses up to the end or to what joins another requirement; empty if something is no clause. */
    Optional<Tail> tail() {
        Tail tail = Tail.EMPTY;
        while (!isAtJoint()) {
            Optional<Tail> more = clause(tail);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            tail = more.get();
        }
        return Optional.of(tail);
    }

    private boolean isAtJoint() {
        return cursor.isAtEnd() || cursor.isAt(Word.AND_ALSO) || cursor.isAt(Word.IN_TOTAL);
    }

    private Optional<Tail> clause(Tail tail) {
        boolean isOfThings = cursor.isBehind(Word.OF_THOSE);
        return cursor.attempt(() -> {
            cursor.takeMark(',');
            return dated(tail)
                    .or(() -> inYear(tail))
                    .or(() -> compared(tail))
                    .or(() -> baselines.take() || remark() ? Optional.of(tail) : Optional.empty())
                    .filter(more -> !isOfThings || more.isSameTime(tail));
        });
    }

    private Optional<Tail> dated(Tail tail) {
        return tail.dues().isEmpty() ? cursor.attempt(this::days).map(tail::with) : Optional.empty();
    }

    private Optional<Tail> inYear(Tail tail) {
        return tail.year().isEmpty() ? cursor.attempt(this::year).map(tail::with) : Optional.empty();
    }

    private Optional<Tail> compared(Tail tail) {
        return tail.reference().isEmpty()
                ? cursor.attempt(references::reference).map(tail::with)
                : Optional.empty();
    }

    private Optional<List<LocalDate>> days() {
        boolean isBracketed = cursor.takeMark('(');
        List<LocalDate> days = new ArrayList<>();
        Optional<LocalDate> day = dates.deadline()
                .or(dates::measuringDay)
                .or(() -> isBracketed || cursor.isAt(Kind.DATE) ? plainDay() : Optional.empty());
        while (day.isPresent()) {
            days.add(day.get());
            day = cursor.attempt(this::anotherDay);
        }
        return days.isEmpty() || (isBracketed && !cursor.takeMark(')')) ? Optional.empty() : Optional.of(days);
    }

    private Optional<LocalDate> anotherDay() {
        cursor.takeMark(',');
        boolean isJoined = cursor.take(Word.AND) || cursor.tokenAhead(-1).isMark(',');
        return isJoined ? dates.deadline().or(dates::measuringDay).or(this::plainDay) : Optional.empty();
    }

    private Optional<LocalDate> plainDay() {
        boolean isOfSomething =
                (cursor.isBehind(Word.LITTLE) && !cursor.isBehind(Word.AND)) || cursor.isBehindAcronym();
        return days.isAtPlainDay() && !isOfSomething ? days.date().filter(dates::isAhead) : Optional.empty();
    }

    private Optional<Year> year() {
        boolean isBracketed = cursor.takeMark('(');
        boolean isIntroduced = cursor.take(Word.IN_YEAR) || isBracketed;
        boolean isYear = isIntroduced && cursor.isAt(Kind.YEAR) && !years.isAtEarlierYear();
        Optional<Year> year = isYear ? years.yearHere() : Optional.empty();
        return !isBracketed || cursor.takeMark(')') ? year : Optional.empty();
    }

    /** Words behind a clause that ask for nothing more. */
    private boolean remark() {
        int start = cursor.place();
        if (cursor.isAt(Word.CONDITION)) {
            return false;
        }
        return nouns.skipWords() && cursor.place() > start;
    }
}
