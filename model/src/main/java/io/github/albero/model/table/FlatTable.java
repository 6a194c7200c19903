package io.github.albero.model.table;

import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.format.RowUse;
import io.github.albero.model.table.FlatNode.Told;
import io.github.albero.model.table.TableHeader.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Gathers the rows of a flat table, a row per indicator beside its nodes, and puts them into the order of an outline. */
final class FlatTable {

    private final TableHeader header;
    private final Location location;
    private final IndicatorCells cells;
    private final Diagnostics diagnostics;
    private final FlatPath path;
    private final List<PlanLine> others = new ArrayList<>();

    FlatTable(TableHeader read, Location location, IndicatorCells cells, Diagnostics diagnostics) {
        this.header = FlatHeader.of(read, location, diagnostics);
        this.location = location;
        this.cells = cells;
        this.diagnostics = diagnostics;
        this.path = new FlatPath(header, diagnostics);
    }

    /** Takes a row, and says what it is. */
    RowUse add(TextRow row) {
        boolean isNode = isNodeAlone(row);
        if (!isNode && !isIndicator(row)) {
            return notUnderstood(row);
        }
        Optional<FlatNode> node = path.follow(row);
        if (node.isEmpty()) {
            return RowUse.NOT_UNDERSTOOD;
        }
        tellNodes(row);
        if (isNode) {
            return RowUse.NODE;
        }
        if (node.get().isRoot()) {
            diagnostics.add(
                    ReadProblem.INDICATOR_WITHOUT_NODE,
                    row.location(),
                    Map.of("indicator", text(row, ColumnRole.INDICATOR)));
            return RowUse.NOT_UNDERSTOOD;
        }
        node.get().addIndicator(row);
        return RowUse.INDICATOR;
    }

    /** What was gathered, each node before its indicators and these before the nodes below. */
    List<PlanLine> lines() {
        List<PlanLine> lines = new ArrayList<>(List.of(new PlanLine.Header(location, header, true)));
        lines.addAll(others);
        Predicate<Column> isOfIndicators = weightsOfIndicators();
        String post = "";
        for (FlatNode node : path.root().children()) {
            String named = PostCode.postIn(node.code()).orElse(post);
            if (header.isCard() && !post.isEmpty() && !named.equals(post)) {
                lines.add(new PlanLine.Header(node.location(), header, true));
            }
            post = named;
            write(node, 1, isOfIndicators, lines);
        }
        return lines;
    }

    private void write(FlatNode node, int depth, Predicate<Column> isOfIndicators, List<PlanLine> lines) {
        lines.add(node.line(depth));
        node.indicators().forEach(row -> lines.add(indicator(row, isOfIndicators)));
        node.children().forEach(child -> write(child, depth + 1, isOfIndicators, lines));
    }

    private PlanLine indicator(TextRow row, Predicate<Column> isOfIndicators) {
        Map<Column, CellText> texts = new LinkedHashMap<>();
        for (Column column : header.indicatorColumns()) {
            if (!row.in(column).isEmpty() && isOfIndicators.test(column)) {
                texts.put(column, new CellText(column.index(), row.in(column)));
            }
        }
        return new PlanLine.IndicatorRow(row.location(), new RowTexts(texts));
    }

    /** Which columns say more of the indicators; weights that turn out to be of the nodes are told to these. */
    private Predicate<Column> weightsOfIndicators() {
        Optional<Column> asked =
                header.columns().stream().filter(FlatHeader::isForTheRowsToTell).findFirst();
        WeightEvidence evidence =
                asked.map(weights -> WeightEvidence.of(weights, path.root())).orElse(WeightEvidence.OF_INDICATORS);
        switch (evidence) {
            case OF_NODES -> tellWeights(path.root(), asked.orElseThrow());
            case UNCLEAR -> FlatHeader.reportUnclear(asked.orElseThrow(), header, location, diagnostics);
            case OF_INDICATORS -> {}
        }
        return column -> evidence == WeightEvidence.OF_INDICATORS || !asked.equals(Optional.of(column));
    }

    private void tellWeights(FlatNode node, Column weights) {
        for (TextRow row : node.indicators()) {
            if (!row.in(weights).isEmpty()) {
                tell(Optional.of(node), weights, row);
            }
        }
        node.children().forEach(child -> tellWeights(child, weights));
    }

    private RowUse notUnderstood(TextRow row) {
        path.lose(row);
        others.add(new PlanLine.Other(row.location(), RowUse.NOT_UNDERSTOOD, row.display()));
        return RowUse.NOT_UNDERSTOOD;
    }

    /** A node in a row of its own has a code, or a dash for its indicator: a title alone may be any remark. */
    private boolean isNodeAlone(TextRow row) {
        String name = text(row, ColumnRole.INDICATOR);
        boolean hasNoIndicator = name.isEmpty() || FlatPath.isNone(name);
        return isInColumns(row)
                && hasNoIndicator
                && header.indicatorColumns().stream()
                        .filter(column -> column.role() != ColumnRole.WEIGHT && column.role() != ColumnRole.INDICATOR)
                        .allMatch(column -> row.in(column).isEmpty())
                && path.deepest(row)
                        .filter(heading -> !name.isEmpty() || !heading.code().isEmpty())
                        .isPresent();
    }

    private boolean isIndicator(TextRow row) {
        String name = text(row, ColumnRole.INDICATOR);
        boolean isShifted = cells.isAmount(name) && !cells.isRequirement(text(row, ColumnRole.TARGET));
        boolean hasAmountAsOwner = cells.isAmount(text(row, ColumnRole.OWNER));
        return isInColumns(row) && IndicatorCells.isName(name) && !isShifted && !hasAmountAsOwner;
    }

    private boolean isInColumns(TextRow row) {
        return row.filledPlaces().stream().allMatch(place -> header.at(place).isPresent())
                && !path.hasCodeWithoutTitle(row);
    }

    private void tellNodes(TextRow row) {
        Map<Column, FlatNode> open = path.open();
        for (Column heading : header.headings()) {
            for (Column column : header.columnsOf(heading)) {
                if (column.role() != ColumnRole.CODE && !row.in(column).isEmpty()) {
                    tell(Optional.ofNullable(open.get(heading)), column, row);
                }
            }
        }
    }

    private void tell(Optional<FlatNode> node, Column column, TextRow row) {
        if (node.isEmpty()) {
            diagnostics.add(
                    ReadProblem.CELL_WITHOUT_NODE,
                    row.locationOf(column),
                    Map.of("column", column.words(), "value", row.in(column)));
            return;
        }
        CellText cell = new CellText(column.index(), row.in(column));
        Optional<Told> other = node.get().tell(column, cell, row.locationOf(column));
        other.ifPresent(first -> diagnostics.add(
                ReadProblem.NODE_DIFFERS,
                row.locationOf(column),
                Map.of(
                        "column",
                        column.words(),
                        "node",
                        node.get().title(),
                        "value",
                        cell.text(),
                        "other",
                        first.cell().text(),
                        "place",
                        first.location())));
    }

    private String text(TextRow row, ColumnRole role) {
        return header.first(role).map(row::in).orElse("");
    }
}
