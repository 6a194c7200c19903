package io.github.albero.excel;

import java.util.List;

/** The sheet that says it all on one page. */
final class SummarySheet {

    /** The number of its columns; parts that are as wide as the page span them. */
    static final int COLUMNS = 8;

    private static final List<Integer> WIDTHS = List.of(8, 44, 11, 20, 14, 10, 10, 20);
    private static final int MOST_AREAS_ON_ONE_PAGE = 24;
    private static final double GAP = 9;

    private final ReportBook book;

    SummarySheet(ReportBook book) {
        this.book = book;
    }

    void write() {
        Grid grid = book.sheet("SHEET_SUMMARY", Paper.A4_PORTRAIT);
        if (book.evaluation().nodes().size() <= MOST_AREAS_ON_ONE_PAGE) {
            Paper.A4_PORTRAIT.printOnOnePage(grid.sheet());
        }
        grid.widths(WIDTHS);
        int row = new SummaryHead(book, grid).write(0);
        row = new SummaryCounts(book, grid).write(gap(grid, row));
        row = new SummaryAreas(book, grid).write(gap(grid, row));
        row = new SummaryShortfalls(book, grid).write(gap(grid, row));
        grid.printUpTo(COLUMNS - 1, row - 1);
    }

    private static int gap(Grid grid, int row) {
        grid.heighten(row, GAP);
        return row + 1;
    }
}
