package io.github.albero.model.target;

import java.time.Year;
import java.util.Optional;

/** What all readers of requirements read with, at one place of one text. */
record Readers(
        Cursor cursor,
        YearReader years,
        DayReader days,
        DateReader dates,
        Clauses clauses,
        NounReader nouns,
        AmountReader amounts,
        OperatorReader operators,
        ReferenceReader references) {

    static Readers at(Cursor cursor, Optional<Year> planYear) {
        YearReader years = new YearReader(cursor, planYear);
        DayReader days = new DayReader(cursor, years);
        DateReader dates = new DateReader(cursor, days, years);
        Clauses clauses = new Clauses(cursor, years, days, dates);
        NounReader nouns = new NounReader(cursor, clauses);
        return new Readers(
                cursor,
                years,
                days,
                dates,
                clauses,
                nouns,
                new AmountReader(cursor, clauses, nouns),
                new OperatorReader(cursor),
                new ReferenceReader(cursor, years, clauses, nouns));
    }
}
