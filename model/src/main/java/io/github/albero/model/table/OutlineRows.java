package io.github.albero.model.table;

import io.github.albero.model.table.RowAlignment.Filled;
import io.github.albero.model.table.TableHeader.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of an outline: each is a node or an indicator, and may have lost columns on the way. */
final class OutlineRows {

    private final TableHeader header;
    private final IndicatorCells cells;
    private final TableLayout layout;

    OutlineRows(TableHeader header, IndicatorCells cells, TableLayout layout) {
        this.header = header;
        this.cells = cells;
        this.layout = layout;
    }

    boolean isNode(TextRow row) {
        return node(row).isPresent();
    }

    /** The node or the indicator that a row is; empty if it is neither. */
    Optional<PlanLine> read(TextRow row) {
        Optional<PlanLine> node = node(row);
        return node.isPresent() || row.filledPlaces().size() == 1 || layout.hasAllInPlace(row) ? node : indicator(row);
    }

    /** A node, alone or with its weight, owner and the like in its own row. */
    private Optional<PlanLine> node(TextRow row) {
        List<Filled> filled = cells.filled(row.cells());
        if (filled.size() == 1) {
            return NodeHeading.read(filled.get(0).text())
                    .map(heading -> new PlanLine.Node(row.location(), heading, Optional.empty(), RowTexts.NONE));
        }
        int first = hasCodeApart(filled) ? 1 : 0;
        Optional<NodeHeading> heading = heading(filled, first);
        if (heading.isEmpty() || !header.isHeading(filled.get(first).index())) {
            return Optional.empty();
        }
        Map<Column, CellText> texts = new LinkedHashMap<>();
        for (Filled cell : filled.subList(first + 1, filled.size())) {
            Optional<Column> column = header.at(cell.index()).filter(known -> mayStandBesideANode(known.role(), cell));
            if (column.isEmpty()) {
                return Optional.empty();
            }
            texts.put(column.get(), cell.asText());
        }
        return Optional.of(new PlanLine.Node(row.location(), heading.get(), Optional.empty(), new RowTexts(texts)));
    }

    /** Whether a row begins with a code in the column of codes of the nodes that follows it. */
    private boolean hasCodeApart(List<Filled> filled) {
        return header.at(filled.get(0).index())
                .filter(column -> column.role() == ColumnRole.CODE)
                .flatMap(Column::subject)
                .filter(place -> place == filled.get(1).index())
                .isPresent();
    }

    private static Optional<NodeHeading> heading(List<Filled> filled, int first) {
        String title = filled.get(first).text();
        return NodeHeading.read(first == 0 ? title : filled.get(0).text() + " - " + title);
    }

    private static boolean mayStandBesideANode(ColumnRole role, Filled cell) {
        return role == ColumnRole.WEIGHT
                || role.isToldByPlaceOnly()
                || (role == ColumnRole.OWNER && !cell.isRequirement());
    }

    private Optional<PlanLine> indicator(TextRow row) {
        RowTexts texts = RowAlignment.align(cells.ofIndicator(row.cells(), header), header);
        return IndicatorCells.isName(texts.text(ColumnRole.INDICATOR))
                ? Optional.of(new PlanLine.IndicatorRow(row.location(), texts))
                : Optional.empty();
    }
}
