package io.github.albero.examples.csv;

import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.table.TableRow;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV file.
 *
 * @param rows up to the first that cannot be taken apart
 * @param problem why there are no more rows; empty if all were read
 */
record CsvRows(List<TableRow> rows, Optional<Diagnostic> problem) {

    static final char QUOTE = '"';

    static CsvRows of(CsvText text, char delimiter, int most) {
        List<TableRow> rows = new ArrayList<>();
        long line = text.linesBefore() + 1L;
        try (CSVParser parser = CSVParser.parse(new StringReader(text.text()), format(delimiter))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (rows.size() < most && records.hasNext()) {
                CsvLine location = new CsvLine((int) line);
                rows.add(TableRow.ofTexts(
                        location,
                        records.next().stream().map(FormulaGuard::read).toArray(String[]::new)));
                line = text.linesBefore() + parser.getCurrentLineNumber() + 1;
            }
            return new CsvRows(rows, Optional.empty());
        } catch (IOException | UncheckedIOException malformed) {
            return new CsvRows(
                    rows, Optional.of(new Diagnostic(CsvProblem.QUOTES_WRONG, Map.of(), new CsvLine((int) line))));
        }
    }

    static CsvRows of(CsvText text, char delimiter) {
        return of(text, delimiter, Integer.MAX_VALUE);
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setQuote(QUOTE)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }
}
