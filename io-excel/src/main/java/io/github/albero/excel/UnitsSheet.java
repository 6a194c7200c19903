package io.github.albero.excel;

import io.github.albero.evaluation.UnitEvaluation;
import java.util.List;

/** The sheet with a row for each organisational unit, by name: it is no ranking. */
final class UnitsSheet {

    private static final List<String> HEADINGS =
            List.of("UNIT_NAME", "INDICATORS", "ASSESSED", "SCORE", "RATING", "COVERAGE", "STATE");
    private static final List<Integer> WIDTHS = List.of(50, 12, 12, 12, 22, 12, 14);

    private final ReportBook book;
    private final Words words;
    private final Ratings ratings;

    UnitsSheet(ReportBook book) {
        this.book = book;
        this.words = book.words();
        this.ratings = new Ratings(book.evaluation().policy().ratings(), words);
    }

    void write() {
        List<UnitEvaluation> units = book.evaluation().units();
        if (units.isEmpty()) {
            return;
        }
        Grid grid = book.sheet("SHEET_UNITS", Paper.A4_LANDSCAPE);
        grid.widths(WIDTHS);
        grid.span(0, 0, WIDTHS.size() - 1, words.say("UNITS_INTRODUCTION"), CellLook.REMARK);
        Table.head(grid, 1, HEADINGS.stream().map(words::say).toList());
        Table.freeze(grid, 1, 1);
        int row = 2;
        for (UnitEvaluation unit : units) {
            write(grid, row++, unit);
        }
    }

    private void write(Grid grid, int row, UnitEvaluation unit) {
        CellLook number = CellLook.BODY.right();
        CellLook word = CellLook.BODY.centred();
        grid.put(row, 0, unit.unit().name(), CellLook.BODY);
        grid.put(row, 1, CellValue.count(unit.indicators().size()), number);
        grid.put(row, 2, CellValue.count(assessed(unit)), number);
        grid.put(row, 3, Ratings.score(unit.score()), number);
        grid.put(row, 4, ratings.text(unit.rating()), ratings.look(unit.rating(), word));
        grid.put(row, 5, CellValue.percent(unit.coverage()), number);
        grid.put(row, 6, state(unit), word);
        grid.heighten(row, 18);
    }

    private String state(UnitEvaluation unit) {
        if (unit.score().scored().isEmpty()) {
            return "";
        }
        return words.say(unit.isProvisional() ? "STATE_PROVISIONAL" : "STATE_FINAL");
    }

    private static long assessed(UnitEvaluation unit) {
        return unit.indicators().stream()
                .flatMap(one -> one.score().scored().stream())
                .count();
    }
}
