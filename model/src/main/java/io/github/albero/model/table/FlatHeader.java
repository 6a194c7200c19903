package io.github.albero.model.table;

import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.table.TableHeader.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says for the rows of a flat table, which are nodes and indicators at once, of which of them a single column of weights or
 * codes is, if its place tells. One that may be of either is reported and kept as it is.
 */
final class FlatHeader {

    private final TableHeader header;
    private final Column indicator;
    private final Location location;
    private final Diagnostics diagnostics;

    private FlatHeader(TableHeader header, Location location, Diagnostics diagnostics) {
        this.header = header;
        this.indicator = header.first(ColumnRole.INDICATOR).orElseThrow();
        this.location = location;
        this.diagnostics = diagnostics;
    }

    static TableHeader of(TableHeader header, Location location, Diagnostics diagnostics) {
        FlatHeader flat = new FlatHeader(header, location, diagnostics);
        return new TableHeader(header.columns().stream().map(flat::withSubject).toList());
    }

    /** Whether only the rows can tell of what a column of weights is: it stands between the last nodes and the indicators. */
    static boolean isForTheRowsToTell(Column column) {
        return column.role() == ColumnRole.WEIGHT && column.subject().isEmpty();
    }

    static void reportUnclear(Column column, TableHeader header, Location location, Diagnostics diagnostics) {
        String nodes = lastHeadingBefore(column, header)
                .or(() -> header.headings().stream().findFirst())
                .map(Column::words)
                .orElse("");
        diagnostics.add(
                ReadProblem.COLUMN_UNCLEAR,
                location.cell(column.index() + 1),
                Map.of(
                        "column",
                        column.words(),
                        "nodes",
                        nodes,
                        "indicators",
                        header.first(ColumnRole.INDICATOR).orElseThrow().words()));
    }

    private Column withSubject(Column column) {
        if (column.subject().isPresent()) {
            return column;
        }
        return switch (column.role()) {
            case WEIGHT -> weight(column);
            case CODE -> column.index() == indicator.index() + 1 ? column.of(indicator) : unclear(column);
            default -> column;
        };
    }

    private Column weight(Column column) {
        if (column.index() > indicator.index()) {
            return column.of(indicator);
        }
        Optional<Column> before = lastHeadingBefore(column, header);
        List<Column> headings = header.headings();
        boolean isAmongNodes = headings.get(headings.size() - 1).index() > column.index();
        if (before.isEmpty()) {
            return unclear(column);
        }
        return isAmongNodes ? column.of(before.get()) : column;
    }

    private Column unclear(Column column) {
        reportUnclear(column, header, location, diagnostics);
        return column.as(ColumnRole.OTHER);
    }

    private static Optional<Column> lastHeadingBefore(Column column, TableHeader header) {
        return header.headings().stream()
                .filter(heading -> heading.index() < column.index())
                .reduce((before, nearer) -> nearer);
    }
}
