package io.github.albero.examples.csv;

import io.github.albero.model.format.Location;
import io.github.albero.model.text.Phrases;
import java.util.Locale;

/**
 * A row of a CSV file.
 *
 * @param number the line in which it begins, from 1
 */
record CsvLine(int number) implements Location {

    private static final long serialVersionUID = 1L;

    @Override
    public Location cell(int column) {
        return new Cell(number, column);
    }

    @Override
    public String display(Locale language) {
        return (Phrases.isItalian(language) ? "riga " : "line ") + number;
    }

    /**
     * A cell of a row.
     *
     * @param line the line in which its row begins, from 1
     * @param column from 1
     */
    private record Cell(int line, int column) implements Location {

        private static final long serialVersionUID = 1L;

        @Override
        public String display(Locale language) {
            return new CsvLine(line).display(language)
                    + (Phrases.isItalian(language) ? ", colonna " : ", column ")
                    + column;
        }
    }
}
