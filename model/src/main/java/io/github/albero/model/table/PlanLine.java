package io.github.albero.model.table;

import io.github.albero.model.format.Location;
import io.github.albero.model.format.RowUse;
import java.util.Map;
import java.util.Optional;

/** What one row says. */
sealed interface PlanLine {

    /** Where the row stands. */
    Location location();

    /** What it was read as, or why it was skipped. */
    RowUse use();

    /** A row of which only the use matters further on. */
    record Other(Location location, RowUse use, String text) implements PlanLine {}

    /** The header of a table. */
    record Header(Location location, TableHeader header) implements PlanLine {
        @Override
        public RowUse use() {
            return RowUse.HEADER;
        }
    }

    /** A node, and its weight and owner where they stand in the same row. */
    record Node(Location location, NodeHeading heading, Map<ColumnRole, String> texts) implements PlanLine {
        @Override
        public RowUse use() {
            return RowUse.NODE;
        }
    }

    /** The text in a column of a row. */
    static Optional<String> text(Map<ColumnRole, String> texts, ColumnRole role) {
        return Optional.ofNullable(texts.get(role));
    }

    /** An indicator. */
    record IndicatorRow(Location location, Map<ColumnRole, String> texts) implements PlanLine {
        @Override
        public RowUse use() {
            return RowUse.INDICATOR;
        }

        String text(ColumnRole role) {
            return texts.getOrDefault(role, "");
        }
    }
}
