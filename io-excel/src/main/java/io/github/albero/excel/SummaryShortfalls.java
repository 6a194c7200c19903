package io.github.albero.excel;

import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.model.target.Target;
import java.util.List;
import java.util.Optional;

/** The shortfalls that cost the whole most. */
final class SummaryShortfalls {

    private static final int MOST = 5;
    private static final int LAST = SummarySheet.COLUMNS - 1;
    private static final int LONGEST_NAME = 200;
    private static final List<String> HEADINGS = List.of(
            "CODE", "INDICATOR", "TARGET", "MEASURED", "ACHIEVEMENT", "EFFECTIVE_WEIGHT", "POINTS_LOST", "OWNER");

    private final Counts counts;
    private final List<Shortfall> shortfalls;
    private final Words words;
    private final Remarks remarks;
    private final Grid grid;

    SummaryShortfalls(ReportBook book, Grid grid) {
        this.counts = new Counts(book.evaluation().indicators());
        this.shortfalls = Shortfall.dearest(book.evaluation(), MOST);
        this.words = book.words();
        this.remarks = new Remarks(words);
        this.grid = grid;
    }

    /** Writes from a row on, and says which is the next. */
    int write(int first) {
        grid.span(first, 0, LAST, words.say("SHORTFALLS"), CellLook.SECTION);
        if (shortfalls.isEmpty()) {
            grid.span(
                    first + 1,
                    0,
                    LAST,
                    words.say(counts.scored() == 0 ? "NOTHING_SCORED" : "NO_SHORTFALLS"),
                    CellLook.PLAIN);
            return first + 2;
        }
        Table.head(grid, first + 1, HEADINGS.stream().map(words::say).toList());
        int row = first + 2;
        for (Shortfall shortfall : shortfalls) {
            write(row++, shortfall);
        }
        grid.span(row, 0, LAST, words.say("SHORTFALLS_NOTE"), CellLook.REMARK.sized(8));
        return row + 1;
    }

    private void write(int row, Shortfall shortfall) {
        Optional<IndicatorEvaluation> one = shortfall.indicator();
        CellLook centred = CellLook.BODY.centred();
        CellLook number = CellLook.BODY.right();
        String name = CellText.shortened(shortfall.name(), LONGEST_NAME);
        grid.put(row, 0, shortfall.code(), centred.bold());
        grid.put(row, 1, name, CellLook.BODY);
        grid.put(row, 2, CellValue.of(one.flatMap(IndicatorEvaluation::target).map(Target::text)), centred);
        grid.put(row, 3, one.map(this::measured).orElseGet(() -> words.say("DECIDED_SCORE")), centred);
        grid.put(
                row,
                4,
                one.flatMap(IndicatorEvaluation::raw).map(CellValue::percent).orElse(CellValue.NOTHING),
                number);
        grid.put(row, 5, CellValue.percent(shortfall.weight()), number);
        grid.put(row, 6, CellValue.percent(shortfall.cost()), number.bold());
        grid.put(row, LAST, remarks.owners(shortfall.owners()), CellLook.BODY.indented(1));
    }

    private String measured(IndicatorEvaluation one) {
        String text = new Measured(one, words).text();
        if (!text.isEmpty()) {
            return text;
        }
        return words.say(one.override().isPresent() ? "DECIDED_SCORE" : "MISSING");
    }
}
