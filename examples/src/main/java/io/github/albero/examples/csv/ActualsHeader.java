package io.github.albero.examples.csv;

import io.github.albero.model.format.Location;
import io.github.albero.model.table.TableRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The header of a table of actuals.
 *
 * @param places the columns, from 0
 * @param unknown the words of columns that are not known, by their place
 * @param width how many cells the row has
 */
record ActualsHeader(Map<ActualsColumn, Integer> places, Map<Integer, String> unknown, int width) {

    private static final Set<ActualsColumn> MEASUREMENTS = EnumSet.of(
            ActualsColumn.VALUE,
            ActualsColumn.NUMERATOR,
            ActualsColumn.DONE_ON,
            ActualsColumn.PROGRESS,
            ActualsColumn.ASSESSED);

    /** The header that a row is: it names the indicator, the date, and something that is measured. */
    static Optional<ActualsHeader> read(TableRow row) {
        Map<ActualsColumn, Integer> places = new EnumMap<>(ActualsColumn.class);
        Map<Integer, String> unknown = new TreeMap<>();
        List<String> cells = texts(row);
        for (int place = 0; place < cells.size(); place++) {
            String words = cells.get(place);
            Optional<ActualsColumn> column = ActualsColumn.called(words).filter(known -> !places.containsKey(known));
            if (column.isPresent()) {
                places.put(column.get(), place);
            } else if (!words.isEmpty()) {
                unknown.put(place, words);
            }
        }
        boolean isHeader = (places.containsKey(ActualsColumn.ID) || places.containsKey(ActualsColumn.NAME))
                && places.containsKey(ActualsColumn.DATE)
                && MEASUREMENTS.stream().anyMatch(places::containsKey);
        return isHeader ? Optional.of(new ActualsHeader(places, unknown, cells.size())) : Optional.empty();
    }

    private static List<String> texts(TableRow row) {
        List<String> texts = new ArrayList<>();
        row.cells().forEach(cell -> texts.add(cell.typed(Locale.ITALIAN)));
        return texts;
    }

    /** A row below the header. */
    Cells of(TableRow row) {
        return new Cells(this, row.location(), texts(row));
    }

    /**
     * The cells of a row by their columns.
     *
     * @param header which column is where
     * @param location the row
     * @param texts of the cells
     */
    record Cells(ActualsHeader header, Location location, List<String> texts) {

        /** The text in a column; empty if it is blank or there is no such column. */
        Optional<String> in(ActualsColumn column) {
            return Optional.ofNullable(header.places().get(column))
                    .filter(place -> place < texts.size())
                    .map(texts::get)
                    .filter(text -> !text.isEmpty());
        }

        Location at(ActualsColumn column) {
            return Optional.ofNullable(header.places().get(column))
                    .map(place -> location.cell(place + 1))
                    .orElse(location);
        }

        boolean areBlank() {
            return texts.stream().allMatch(String::isEmpty);
        }
    }
}
