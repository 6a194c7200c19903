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
        ReferenceReader references,
        BaselineReader baselines) {

    static Readers at(Cursor cursor, Optional<Year> planYear) {
        YearReader years = new YearReader(cursor, planYear);
        DayReader days = new DayReader(cursor, years);
        DateReader dates = new DateReader(cursor, days, years);
        BaselineHead baselineHead = new BaselineHead(cursor, years);
        Clauses clauses = new Clauses(cursor, days, dates, baselineHead);
        NounReader nouns = new NounReader(cursor, clauses);
        AmountReader amounts = new AmountReader(cursor, clauses, nouns);
        return new Readers(
                cursor,
                years,
                days,
                dates,
                clauses,
                nouns,
                amounts,
                new OperatorReader(cursor),
                new ReferenceReader(cursor, years, clauses, nouns),
                new BaselineReader(cursor, amounts, baselineHead));
    }
}
