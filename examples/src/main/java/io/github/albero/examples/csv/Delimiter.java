package io.github.albero.examples.csv;

import io.github.albero.model.table.TableRow;
import java.util.List;

/** Finds out what stands between the cells of a CSV file: that with which it has a header, or else most cells. */
final class Delimiter {

    private static final List<Character> USUAL = List.of(';', ',', '\t', '|');
    private static final int ROWS = 200;

    private Delimiter() {}

    static char of(CsvText text) {
        if (text.namesItsDelimiter()) {
            return text.named();
        }
        char best = USUAL.get(0);
        int most = 0;
        for (char delimiter : USUAL) {
            int worth = worth(CsvRows.of(text, delimiter, ROWS).rows());
            if (worth > most) {
                most = worth;
                best = delimiter;
            }
        }
        return best;
    }

    private static int worth(List<TableRow> rows) {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return KnownHeader.isIn(rows) ? Short.MAX_VALUE + columns : columns;
    }
}
