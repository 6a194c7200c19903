package io.github.albero.examples.csv;

import io.github.albero.examples.csv.ActualsHeader.Cells;
import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.format.ActualsCollector;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.RowUse;
import io.github.albero.model.format.SourceAccount;
import io.github.albero.model.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of actuals, a measurement in each; a row in which something is wrong is left out, and said to be. */
final class ActualsReader {

    private final Plan plan;
    private final Diagnostics diagnostics;
    private final ActualsCollector collector;
    private final List<SourceAccount.Entry> account = new ArrayList<>();
    private Optional<ActualsHeader> header = Optional.empty();
    private int notMeasured;

    ActualsReader(Plan plan, Diagnostics diagnostics) {
        this.plan = plan;
        this.diagnostics = diagnostics;
        this.collector = new ActualsCollector(plan, diagnostics);
    }

    ReadResult<Actuals> read(List<TableRow> rows) {
        rows.forEach(this::read);
        if (header.isEmpty()) {
            diagnostics.add(CsvProblem.NO_ACTUALS_TABLE, Location.whole(), Map.of());
            return new ReadResult<>(Optional.empty(), diagnostics.all(), new SourceAccount(account));
        }
        if (notMeasured > 0) {
            diagnostics.add(
                    CsvProblem.NOT_MEASURED_YET, Location.whole(), Map.of("rows", Integer.toString(notMeasured)));
        }
        return new ReadResult<>(Optional.of(collector.actuals()), diagnostics.all(), new SourceAccount(account));
    }

    private void read(TableRow row) {
        Optional<ActualsHeader> found = ActualsHeader.read(row);
        if (found.isPresent()) {
            begin(found.get(), row.location());
            return;
        }
        Optional<Cells> cells = header.map(known -> known.of(row)).filter(written -> !written.areBlank());
        if (cells.isPresent()) {
            account.add(new SourceAccount.Entry(row.location(), measure(cells.get())));
        } else if (header.isEmpty()) {
            account.add(new SourceAccount.Entry(row.location(), RowUse.PREAMBLE));
        }
    }

    private void begin(ActualsHeader found, Location location) {
        account.add(new SourceAccount.Entry(location, RowUse.HEADER));
        if (header.isEmpty()) {
            found.unknown()
                    .forEach((place, words) -> diagnostics.add(
                            CsvProblem.COLUMN_NOT_READ, location.cell(place + 1), Map.of("column", words)));
        }
        header = Optional.of(found);
    }

    private RowUse measure(Cells cells) {
        try {
            if (!MeasurementCells.isMeasured(cells)) {
                notMeasured++;
                return RowUse.NOT_MEASURED;
            }
            collector.add(new ActualCells(plan, cells).actual(), cells.location());
            return RowUse.ACTUAL;
        } catch (WrongCell wrong) {
            diagnostics.add(wrong.diagnostic());
            return RowUse.NOT_UNDERSTOOD;
        }
    }
}
