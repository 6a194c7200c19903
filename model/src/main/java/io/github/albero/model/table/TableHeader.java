package io.github.albero.model.table;

import io.github.albero.model.Plan;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The header of one table: which column holds what.
 *
 * @param columns the columns that have words, in the order of the table
 */
record TableHeader(List<Column> columns) {

    private static final int MAX_COLUMNS = 256;

    /**
     * One column.
     *
     * @param index its place from 0
     * @param role what it holds
     * @param words its words, as far as they name what it holds: {@code Peso} in {@code Peso (Area)}
     * @param year the year that the words name
     * @param subject the place of the column of which it says more; empty if it says more of whatever the row is
     */
    record Column(int index, ColumnRole role, String words, Optional<Year> year, Optional<Integer> subject) {

        Column {
            words = words.strip();
        }

        private static Column headed(int index, String words) {
            Optional<String> level = HeaderWords.levelIn(words);
            ColumnRole role = level.isPresent()
                    ? ColumnRole.LEVEL
                    : HeaderWords.roleOf(words).orElse(ColumnRole.OTHER);
            return new Column(index, role, level.orElse(words), HeaderWords.yearIn(words), Optional.empty());
        }

        Column as(ColumnRole other) {
            return new Column(index, other, words, year, subject);
        }

        private Column called(String other) {
            return new Column(index, role, other, year, subject);
        }

        Column of(Column described) {
            return new Column(index, role, words, year, Optional.of(described.index()));
        }

        Column of(Column described, ColumnRole known, String name) {
            return new Column(index, known, name, year, Optional.of(described.index()));
        }

        boolean isOf(Column other) {
            return subject.filter(place -> place == other.index()).isPresent();
        }

        private boolean isLike(Column other) {
            return index == other.index() && role == other.role() && words.equalsIgnoreCase(other.words());
        }

        /** Whether there can be only one of the two. */
        private boolean isRivalOf(Column other) {
            return role == other.role()
                    && subject.equals(other.subject())
                    && switch (role) {
                        case LEVEL, OTHER -> false;
                        case PREVIOUS_VALUE, FURTHER_TARGET -> year.equals(other.year());
                        default -> true;
                    };
        }
    }

    /** The header that a row is, if it names at least an indicator and a target. */
    static Optional<TableHeader> read(List<String> cells) {
        return read(cells, Optional.empty());
    }

    /** The same, where of several columns of targets that name a year the one of the plan's year comes first. */
    static Optional<TableHeader> read(List<String> cells, Optional<Year> year) {
        List<Column> named = new ArrayList<>();
        for (int index = 0; index < cells.size() && named.size() < MAX_COLUMNS; index++) {
            if (!cells.get(index).isEmpty()) {
                named.add(Column.headed(index, cells.get(index)));
            }
        }
        boolean isPlan = has(named, ColumnRole.INDICATOR) && has(named, ColumnRole.TARGET);
        return isPlan
                ? Optional.of(new TableHeader(withoutRivals(ColumnSubjects.of(withOneTarget(named, year)))))
                : Optional.empty();
    }

    private static List<Column> withOneTarget(List<Column> columns, Optional<Year> year) {
        List<Column> targets = columns.stream()
                .filter(column -> column.role() == ColumnRole.TARGET)
                .toList();
        Column chosen = targets.stream()
                .filter(column -> year.isPresent() && column.year().equals(year))
                .findFirst()
                .orElseGet(() -> targets.get(0));
        return columns.stream()
                .map(column -> column.role() != ColumnRole.TARGET || column.equals(chosen)
                        ? column
                        : column.as(column.year().isPresent() ? ColumnRole.FURTHER_TARGET : ColumnRole.OTHER))
                .toList();
    }

    /** Of two columns of one kind the first is read, the second is kept as it is. */
    private static List<Column> withoutRivals(List<Column> columns) {
        List<Column> kept = new ArrayList<>();
        int levels = 0;
        for (Column column : columns) {
            levels += column.role().isHeading() ? 1 : 0;
            boolean isTooDeep = column.role().isHeading() && levels > Plan.MAX_DEPTH;
            boolean isRival = isTooDeep || kept.stream().anyMatch(column::isRivalOf);
            kept.add(isRival ? column.as(ColumnRole.OTHER) : column);
        }
        return withNames(kept);
    }

    /** What is kept as it is needs a name of its own: the second {@code Note} is {@code Note (2)}. */
    private static List<Column> withNames(List<Column> columns) {
        List<Column> named = new ArrayList<>();
        Map<String, Integer> copies = new HashMap<>();
        for (Column column : columns) {
            String key = column.words().toLowerCase(Locale.ROOT) + column.subject();
            int copy = column.role() == ColumnRole.OTHER ? copies.merge(key, 1, Integer::sum) : 1;
            named.add(copy == 1 ? column : column.called(column.words() + " (" + copy + ")"));
        }
        return List.copyOf(named);
    }

    private static boolean has(List<Column> columns, ColumnRole role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    boolean has(ColumnRole role) {
        return has(columns, role);
    }

    /** The columns whose words are not known. */
    List<Column> unknown() {
        return columns.stream()
                .filter(column -> column.role() == ColumnRole.OTHER)
                .toList();
    }

    boolean isHeading(int index) {
        return at(index).filter(column -> column.role().isHeading()).isPresent();
    }

    /** The column at a place; nothing is known of one without words. */
    Optional<Column> at(int index) {
        return columns.stream().filter(column -> column.index() == index).findFirst();
    }

    /** The first column with a role. */
    Optional<Column> first(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    boolean isCard() {
        return has(ColumnRole.CARD_OBJECTIVE);
    }

    /** The columns of nodes, from the top. */
    List<Column> headings() {
        return columns.stream().filter(column -> column.role().isHeading()).toList();
    }

    /** The columns that say more of the nodes in another. */
    List<Column> columnsOf(Column heading) {
        return columns.stream().filter(column -> column.isOf(heading)).toList();
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
        return columns.stream()
                .filter(column -> !column.role().isHeading())
                .filter(column -> column.subject().filter(this::isHeading).isEmpty())
                .toList();
    }

    /** Whether another header heads the same columns: the table goes on, on another page. */
    boolean isRepeatedBy(TableHeader other) {
        return columns.size() == other.columns().size()
                && IntStream.range(0, columns.size())
                        .allMatch(place ->
                                columns.get(place).isLike(other.columns().get(place)));
    }
}
