package io.github.albero.model.table;

import io.github.albero.model.format.Location;
import io.github.albero.model.format.RowUse;
import java.util.Optional;

/** What one row says, or one node that a row of a flat table names. */
sealed interface PlanLine {

    /** Where the row stands. */
    Location location();

    /** A row of which only the use matters further on. */
    record Other(Location location, RowUse use, String text) implements PlanLine {}

    /** The header of a table, and whether the table is flat: its nodes begin at the top again. */
    record Header(Location location, TableHeader header, boolean isFlat) implements PlanLine {}

    /** A node, and what else is said of it; its level is that of its depth unless it is named. */
    record Node(Location location, NodeHeading heading, Optional<String> level, RowTexts texts) implements PlanLine {}

    /** An indicator. */
    record IndicatorRow(Location location, RowTexts texts) implements PlanLine {

        String text(ColumnRole role) {
            return texts.text(role);
        }
    }
}
