package io.github.albero.excel;

import io.github.albero.evaluation.PostEvaluation;
import java.util.List;

/** The sheet with a page for each card of a post; there is none in what is published. */
final class CardsSheet {

    /** The number of its columns. */
    static final int COLUMNS = 9;

    private static final List<Integer> WIDTHS = List.of(21, 46, 15, 15, 9, 11, 9, 20, 56);

    private final ReportBook book;

    CardsSheet(ReportBook book) {
        this.book = book;
    }

    void write() {
        List<PostEvaluation> cards = book.evaluation().cards();
        if (!book.isInternal() || cards.isEmpty()) {
            return;
        }
        Grid grid = book.sheet("SHEET_CARDS", Paper.A4_LANDSCAPE);
        grid.widths(WIDTHS);
        int row = 0;
        for (PostEvaluation card : cards) {
            row = new CardPage(book, grid, card).write(row);
            grid.sheet().setRowBreak(row - 1);
        }
        grid.sheet().removeRowBreak(row - 1);
    }
}
