package io.github.albero.model.table;

import io.github.albero.model.format.Location;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * One row of a table and where it stands.
 *
 * @param location the row in its source
 * @param cells the cells from the first column on; blank ones are there
 */
public record TableRow(Location location, List<TableCell> cells) implements Serializable {

    /** Copies the cells. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * A row of texts.
     *
     * @param location the row in its source
     * @param texts one for each column
     * @return the row
     */
    public static TableRow ofTexts(Location location, String... texts) {
        return new TableRow(
                location,
                Arrays.stream(texts).<TableCell>map(TableCell.Text::new).toList());
    }
}
