package io.github.albero.examples.csv;

import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Leaves out the rows that have more cells than their header: a delimiter stands in one of them without quotes, so that all
 * further cells lost their columns.
 */
final class RowWidths {

    private RowWidths() {}

    static List<TableRow> checked(List<TableRow> rows, Predicate<TableRow> isHeader, Diagnostics diagnostics) {
        List<TableRow> kept = new ArrayList<>();
        int width = Integer.MAX_VALUE;
        for (TableRow row : rows) {
            int cells = row.cells().size();
            if (isHeader.test(row)) {
                width = cells;
            }
            if (cells <= width) {
                kept.add(row);
            } else {
                diagnostics.add(
                        CsvProblem.TOO_MANY_CELLS,
                        row.location(),
                        Map.of("cells", Integer.toString(cells), "columns", Integer.toString(width)));
            }
        }
        return kept;
    }
}
