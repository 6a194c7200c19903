package io.github.albero.model.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows under one header, also where they go on under the same header on further pages. */
final class PlanTable {

    private final TableHeader header;
    private final List<Row> rows = new ArrayList<>();

    private PlanTable(TableHeader header) {
        this.header = header;
    }

    /** A row, and whether it is the header. */
    record Row(TextRow row, boolean isHeader) {}

    /** The tables that rows consist of; the first row is a header. */
    static List<PlanTable> of(List<TextRow> rows, List<Optional<TableHeader>> headers) {
        List<PlanTable> tables = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            headers.get(place)
                    .filter(read -> tables.isEmpty()
                            || !tables.get(tables.size() - 1).header.isRepeatedBy(read))
                    .ifPresent(read -> tables.add(new PlanTable(read)));
            tables.get(tables.size() - 1)
                    .rows
                    .add(new Row(rows.get(place), headers.get(place).isPresent()));
        }
        return tables;
    }

    TableHeader header() {
        return header;
    }

    List<Row> rows() {
        return rows;
    }

    /** The rows that are not headers. */
    List<TextRow> body() {
        return rows.stream().filter(row -> !row.isHeader()).map(Row::row).toList();
    }
}
