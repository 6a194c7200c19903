package io.github.albero.model.format;

import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.Phrases;
import java.io.Serializable;
import java.util.Locale;

/**
 * Where in a source something stands, in the terms that a person who edits the source would use.
 *
 * <p>The interface is open: an adapter for a database or a web form brings its own.
 */
public interface Location extends Displayable, Serializable {

    /**
     * The place as it is shown before a message.
     *
     * @param language the reader's language
     * @return such as {@code Piano!D14} or {@code line 183}; empty for the whole source
     */
    @Override
    String display(Locale language);

    /**
     * A cell of the row that this location is.
     *
     * @param column from 1
     * @return the cell; by default this location itself, for places that are no rows or do not know their cells
     */
    default Location cell(int column) {
        return this;
    }

    /**
     * The source as a whole.
     *
     * @return a location that shows nothing
     */
    static Location whole() {
        return Whole.SOURCE;
    }

    /** The source as a whole. */
    enum Whole implements Location {
        /** The only one. */
        SOURCE;

        @Override
        public String display(Locale language) {
            return "";
        }
    }

    /**
     * A line of a text.
     *
     * @param number from 1
     */
    record Line(int number) implements Location {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public Line {
            requirePositive(number, "line");
        }

        @Override
        public String display(Locale language) {
            return (Phrases.isItalian(language) ? "riga " : "line ") + number;
        }
    }

    /**
     * A cell of a sheet.
     *
     * @param sheet the name of the sheet
     * @param row as shown in the margin, from 1
     * @param column from 1 for A
     */
    record Cell(String sheet, int row, int column) implements Location {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is below 1
         */
        public Cell {
            requirePositive(row, "row");
            requirePositive(column, "column");
        }

        @Override
        public Location cell(int other) {
            return new Cell(sheet, row, other);
        }

        @Override
        public String display(Locale language) {
            StringBuilder letters = new StringBuilder();
            for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
                letters.insert(0, (char) ('A' + (rest - 1) % 26));
            }
            return sheet + "!" + letters + row;
        }
    }

    /**
     * A value in a JSON document.
     *
     * @param pointer the JSON pointer, such as {@code /nodes/3/title}; empty for the document
     * @param line from 1
     * @param column from 1
     */
    record Json(String pointer, int line, int column) implements Location {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is below 1
         */
        public Json {
            requirePositive(line, "line");
            requirePositive(column, "column");
        }

        @Override
        public String display(Locale language) {
            boolean italian = Phrases.isItalian(language);
            String place = (italian ? "riga " : "line ") + line + (italian ? ", colonna " : ", column ") + column;
            return pointer.isEmpty() ? place : pointer + " (" + place + ")";
        }
    }

    /**
     * A part of a plan in memory, for what is said of a plan before it is written. The plan itself is the {@linkplain
     * #whole() whole}.
     *
     * @param kind what it is
     * @param id its id, or the number of a revision
     */
    record Part(Kind kind, String id) implements Location {

        /** What a part of a plan can be. Further kinds may come: keep a default branch. */
        public enum Kind {
            /** A level of the tree, by its name. */
            LEVEL("livello", "level"),
            /** A node of the tree or of a card. */
            NODE("nodo", "node"),
            /** An indicator. */
            INDICATOR("indicatore", "indicator"),
            /** A card. */
            CARD("scheda", "card"),
            /** A revision, by its number. */
            REVISION("rimodulazione", "revision"),
            /** A unit of the directory. */
            UNIT("struttura", "unit");

            private final String italian;
            private final String english;

            Kind(String italian, String english) {
                this.italian = italian;
                this.english = english;
            }
        }

        /**
         * A node.
         *
         * @param id such as {@code 07.03}
         * @return its place
         */
        public static Part node(String id) {
            return new Part(Kind.NODE, id);
        }

        /**
         * An indicator, or a measurement of it.
         *
         * @param id such as {@code 07.03/4}
         * @return its place
         */
        public static Part indicator(String id) {
            return new Part(Kind.INDICATOR, id);
        }

        /**
         * A card.
         *
         * @param id such as {@code BP}
         * @return its place
         */
        public static Part card(String id) {
            return new Part(Kind.CARD, id);
        }

        /**
         * A revision.
         *
         * @param number its number
         * @return its place
         */
        public static Part revision(int number) {
            return new Part(Kind.REVISION, Integer.toString(number));
        }

        @Override
        public String display(Locale language) {
            return (Phrases.isItalian(language) ? kind.italian : kind.english) + " " + id;
        }
    }

    private static void requirePositive(int number, String what) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " is counted from 1, not " + number);
        }
    }
}
