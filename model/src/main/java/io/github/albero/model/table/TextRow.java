package io.github.albero.model.table;

import io.github.albero.model.format.Location;
import io.github.albero.model.table.TableHeader.Column;
import java.util.List;
import java.util.stream.IntStream;

/** A row as typed. */
record TextRow(Location location, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    List<String> filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    /** The places of the cells that are not blank. */
    List<Integer> filledPlaces() {
        return IntStream.range(0, cells.size())
                .filter(place -> !cells.get(place).isEmpty())
                .boxed()
                .toList();
    }

    /** The text in a column; empty if it is blank or the row is shorter. */
    String in(Column column) {
        return column.index() < cells.size() ? cells.get(column.index()) : "";
    }

    Location locationOf(Column column) {
        return location.cell(column.index() + 1);
    }

    /** All cells that are not blank, for messages. */
    String display() {
        return String.join(" ", filled());
    }
}
