package io.github.albero.excel;

import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.LinkEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.policy.Rating;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;

/** The sheet with a row for each node, indicator and linked node, in the order of the plan. */
final class TreeSheet {

    private static final int MOST_GROUPS = 7;
    private static final int FROZEN_COLUMNS = 3;

    private final ReportBook book;
    private final List<TreeColumn> columns;
    private final Ratings ratings;
    private final Grid grid;
    private int row;

    TreeSheet(ReportBook book) {
        this.book = book;
        this.columns = TreeColumns.of(book);
        this.ratings = new Ratings(book.evaluation().policy().ratings(), book.words());
        this.grid = book.sheet("SHEET_TREE", Paper.A3_LANDSCAPE);
    }

    void write() {
        grid.widths(columns.stream().map(TreeColumn::width).toList());
        grid.sheet().setRowSumsBelow(false);
        Table.head(
                grid,
                row++,
                columns.stream().map(one -> book.words().say(one.headKey())).toList());
        book.evaluation().nodes().forEach(node -> write(node, 0));
        Table.freeze(grid, 0, FROZEN_COLUMNS);
        grid.sheet().setAutoFilter(new CellRangeAddress(0, Math.max(1, row - 1), 0, columns.size() - 1));
    }

    private void write(NodeEvaluation node, int depth) {
        write(one -> one.ofNode().apply(node), look(depth), depth, node.rating());
        int first = row;
        node.indicators().forEach(one -> write(one, depth + 1));
        node.children().forEach(child -> write(child, depth + 1));
        node.links().forEach(link -> write(link, depth + 1));
        if (row > first && depth < MOST_GROUPS) {
            grid.sheet().groupRow(first, row - 1);
        }
    }

    private void write(IndicatorEvaluation indicator, int depth) {
        write(one -> one.ofIndicator().apply(indicator), CellLook.BODY, depth, indicator.rating());
    }

    private void write(LinkEvaluation link, int depth) {
        write(
                one -> one.ofLink().apply(link),
                CellLook.BODY.filled(Colour.LEVEL_BELOW),
                depth,
                link.result().rating());
    }

    private void write(Function<TreeColumn, CellValue> cell, CellLook look, int depth, Optional<Rating> rating) {
        for (int column = 0; column < columns.size(); column++) {
            TreeColumn one = columns.get(column);
            grid.put(row, column, cell.apply(one), one.look(look, depth, rating, ratings));
        }
        row++;
    }

    private static CellLook look(int depth) {
        return switch (depth) {
            case 0 -> CellLook.BODY.bold().filled(Colour.LEVEL_TOP);
            case 1 -> CellLook.BODY.bold().filled(Colour.LEVEL_NEXT);
            default -> CellLook.BODY.bold().filled(Colour.LEVEL_BELOW);
        };
    }
}
