package io.github.albero.model;

import static io.github.albero.model.StructureSamples.DAY;

import io.github.albero.model.format.Location;
import io.github.albero.model.table.TableCell;
import io.github.albero.model.table.TableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Values of rows. */
final class TableSamples {

    private TableSamples() {}

    static Stream<Samples<?>> all() {
        return Stream.of(
                Samples.of(TableCell.Text.class, () -> List.of(new TableCell.Text("a"), new TableCell.Text("b"))),
                Samples.of(TableCell.Numeric.class, TableSamples::numbers),
                Samples.of(TableCell.Percentage.class, TableSamples::percentages),
                Samples.of(TableCell.Date.class, TableSamples::dates),
                Samples.of(TableRow.class, TableSamples::rows));
    }

    private static List<TableCell.Numeric> numbers() {
        return List.of(new TableCell.Numeric(BigDecimal.ONE), new TableCell.Numeric(BigDecimal.TEN));
    }

    private static List<TableCell.Percentage> percentages() {
        return List.of(new TableCell.Percentage(BigDecimal.ONE), new TableCell.Percentage(BigDecimal.TEN));
    }

    private static List<TableCell.Date> dates() {
        return List.of(new TableCell.Date(DAY), new TableCell.Date(DAY.plusDays(1)));
    }

    private static List<TableRow> rows() {
        Location place = new Location.Line(1);
        return List.of(
                TableRow.ofTexts(place, "a"),
                TableRow.ofTexts(new Location.Line(2), "a"),
                TableRow.ofTexts(place, "a", "b"));
    }
}
