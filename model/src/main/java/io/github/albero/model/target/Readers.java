package io.github.albero.model.target;

import java.time.Year;
import java.util.Optional;

/** What all readers of requirements read with, at one place of one text. */
record Readers(
        Cursor cursor,
        DateReader dates,
        Clauses clauses,
        NounReader nouns,
        AmountReader amounts,
        OperatorReader operators,
        ReferenceReader references) {

    static Readers at(Cursor cursor, Optional<Year> planYear) {
        DateReader dates = new DateReader(cursor, planYear);
        Clauses clauses = new Clauses(cursor, dates);
        NounReader nouns = new NounReader(cursor, clauses);
        return new Readers(
                cursor,
                dates,
                clauses,
                nouns,
                new AmountReader(cursor, clauses, nouns),
                new OperatorReader(cursor),
                new ReferenceReader(cursor, dates, clauses, nouns));
    }
}
