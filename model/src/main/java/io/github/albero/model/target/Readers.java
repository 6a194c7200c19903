package io.github.albero.model.target;

import java.time.Year;
import java.util.Optional;

/** What all readers of requirements read with, at one place of one text. */
record Readers(
        Cursor cursor,
        DateReader dates,
        NounReader nouns,
        AmountReader amounts,
        OperatorReader operators,
        ReferenceReader references) {

    static Readers at(Cursor cursor, Optional<Year> planYear) {
        DateReader dates = new DateReader(cursor, planYear);
        NounReader nouns = new NounReader(cursor, dates);
        return new Readers(
                cursor,
                dates,
                nouns,
                new AmountReader(cursor, nouns),
                new OperatorReader(cursor),
                new ReferenceReader(cursor, dates, nouns));
    }
}
