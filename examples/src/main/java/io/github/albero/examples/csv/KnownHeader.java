package io.github.albero.examples.csv;

import io.github.albero.model.format.ReadContext;
import io.github.albero.model.table.PlanTableReader;
import io.github.albero.model.table.TableRow;
import java.util.List;

/** Whether rows have a header that is known: that of a plan, or of actuals. */
final class KnownHeader {

    private KnownHeader() {}

    static boolean isIn(List<TableRow> rows) {
        return isOfPlan(rows)
                || rows.stream().anyMatch(row -> ActualsHeader.read(row).isPresent());
    }

    static boolean isOfPlan(List<TableRow> rows) {
        return PlanTableReader.with(ReadContext.defaults()).recognises(rows);
    }
}
