package io.github.albero.model.table;

import io.github.albero.model.table.TableHeader.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which cell of an indicator's row belongs to which column of the header, when columns were lost or shifted on the way.
 *
 * <p>Cells keep their order, so the question is which columns were left blank. Of all answers the best is the one in
 * which most cells look like what their column holds; among equals, the one in which most stand where the header says.
 */
final class RowAlignment {

    private static final Pattern WEIGHT = Pattern.compile("\\d{1,3}(?:[.,]\\d+)?\\s*%?");
    private static final int IMPOSSIBLE = -1_000_000;
    private static final int LOOKS_WRONG = -20;
    private static final int LOOKS_ODD = -10;
    private static final int MAY_BE = 5;
    private static final int LOOKS_RIGHT = 10;
    private static final int IN_ITS_PLACE = 1;

    private RowAlignment() {}

    /** A filled cell: its column from 0, its text, and whether the text reads as a target. */
    record Filled(int index, String text, boolean isRequirement) {

        CellText asText() {
            return new CellText(index, text);
        }
    }

    /** The texts of a row by their columns; a row with more cells than columns has none. */
    static RowTexts align(List<Filled> cells, TableHeader header) {
        List<Column> columns = header.indicatorColumns();
        if (cells.size() > columns.size()) {
            return RowTexts.NONE;
        }
        int[][] scores = scores(cells, columns);
        Map<Column, CellText> texts = new LinkedHashMap<>();
        int cell = 0;
        for (int column = 0; column < columns.size() && cell < cells.size(); column++) {
            int blank = scores[cell][column + 1];
            int filled = scores[cell + 1][column + 1] + fit(cells.get(cell), columns.get(column));
            if (filled > blank) {
                texts.put(columns.get(column), cells.get(cell).asText());
                cell++;
            }
        }
        return new RowTexts(texts);
    }

    /** The best score of the cells from one on in the columns from one on. */
    private static int[][] scores(List<Filled> cells, List<Column> columns) {
        int[][] scores = new int[cells.size() + 1][columns.size() + 1];
        for (int cell = cells.size() - 1; cell >= 0; cell--) {
            scores[cell][columns.size()] = IMPOSSIBLE;
            for (int column = columns.size() - 1; column >= 0; column--) {
                int filled = scores[cell + 1][column + 1] + fit(cells.get(cell), columns.get(column));
                scores[cell][column] = Math.max(scores[cell][column + 1], filled);
            }
        }
        return scores;
    }

    private static int fit(Filled cell, Column column) {
        boolean inItsPlace = cell.index() == column.index();
        if (column.role().isToldByPlaceOnly()) {
            return inItsPlace ? LOOKS_RIGHT + IN_ITS_PLACE : 0;
        }
        return looks(cell, column.role()) + (inItsPlace ? IN_ITS_PLACE : 0);
    }

    private static int looks(Filled cell, ColumnRole role) {
        return switch (role) {
            case WEIGHT -> WEIGHT.matcher(cell.text()).matches() ? LOOKS_RIGHT : LOOKS_WRONG;
            case TARGET -> cell.isRequirement() ? LOOKS_RIGHT : LOOKS_ODD;
            case INDICATOR -> cell.isRequirement() ? LOOKS_WRONG : LOOKS_RIGHT;
            case FORMULA, OWNER -> cell.isRequirement() ? LOOKS_WRONG : MAY_BE;
            default -> IMPOSSIBLE;
        };
    }
}
