package io.github.albero.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/** What the tables of a report have in common: a head that stays in sight and on each printed page. */
final class Table {

    private static final double HEAD_HEIGHT = 27;

    private Table() {}

    static void head(Grid grid, int row, List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            grid.put(row, column, headings.get(column), CellLook.HEAD.centred());
        }
        grid.heighten(row, HEAD_HEIGHT);
    }

    /** Keeps the head and some columns in sight, and the head on each page. */
    static void freeze(Grid grid, int headRow, int columns) {
        grid.sheet().createFreezePane(columns, headRow + 1);
        grid.sheet().setRepeatingRows(new CellRangeAddress(0, headRow, -1, -1));
    }
}
