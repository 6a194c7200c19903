package io.github.albero.model.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The header of one table: which column holds what.
 *
 * @param columns the columns that have words, in the order of the table
 */
record TableHeader(List<Column> columns) {

    private static final int MAX_COLUMNS = 256;

    /** One column: its place from 0, its role, and its words. */
    record Column(int index, ColumnRole role, String words) {}

    /** The header that a row is, if it names at least an indicator and a target. */
    static Optional<TableHeader> read(List<String> cells) {
        return read(cells, Optional.empty());
    }

    /** The same, where of several columns of targets that name a year the one of the plan's year is read. */
    static Optional<TableHeader> read(List<String> cells, Optional<Integer> year) {
        boolean isYearThere = year.isPresent()
                && cells.stream()
                        .anyMatch(words ->
                                isTarget(words) && words.contains(year.get().toString()));
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            if (!cells.get(index).isEmpty() && columns.size() < MAX_COLUMNS) {
                boolean isOfAnotherYear = isYearThere
                        && isTarget(cells.get(index))
                        && !cells.get(index).contains(year.orElseThrow().toString());
                ColumnRole role = isOfAnotherYear
                        ? ColumnRole.OTHER
                        : HeaderWords.roleOf(cells.get(index)).orElse(ColumnRole.OTHER);
                columns.add(new Column(index, isTaken(role, columns) ? ColumnRole.OTHER : role, cells.get(index)));
            }
        }
        TableHeader header = new TableHeader(List.copyOf(columns));
        return header.has(ColumnRole.INDICATOR) && header.has(ColumnRole.TARGET)
                ? Optional.of(header)
                : Optional.empty();
    }

    private static boolean isTarget(String words) {
        return HeaderWords.roleOf(words).filter(ColumnRole.TARGET::equals).isPresent();
    }

    /** Levels may have several columns, everything else has one: of two columns of targets the first is read. */
    private static boolean isTaken(ColumnRole role, List<Column> columns) {
        return role != ColumnRole.LEVEL && columns.stream().anyMatch(column -> column.role() == role);
    }

    /** The words of the columns that are not read. */
    List<String> wordsNotRead() {
        return columns.stream()
                .filter(column -> column.role() == ColumnRole.OTHER)
                .map(Column::words)
                .toList();
    }

    boolean has(ColumnRole role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    boolean isHeading(int index) {
        return columns.stream()
                .anyMatch(column -> column.index() == index && column.role().isHeading());
    }

    /** What the column at a place holds; nothing is known of one without words. */
    Optional<ColumnRole> roleAt(int index) {
        return columns.stream()
                .filter(column -> column.index() == index)
                .map(Column::role)
                .findFirst();
    }

    boolean isCard() {
        return has(ColumnRole.CARD_OBJECTIVE);
    }

    /** The names of the levels, from the top. */
    List<String> levels() {
        return columns.stream()
                .filter(column -> column.role() == ColumnRole.LEVEL)
                .map(Column::words)
                .toList();
    }

    /** The columns in which an indicator's row has its cells. */
    List<Column> indicatorColumns() {
        return columns.stream().filter(column -> !column.role().isHeading()).toList();
    }
}
