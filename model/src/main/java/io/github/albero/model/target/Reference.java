package io.github.albero.model.target;

import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.Phrases;
import java.io.Serializable;
import java.time.Year;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a change is measured against, such as the previous year in {@code incremento del 5% rispetto all'anno precedente}. */
public sealed interface Reference extends Displayable, Serializable {

    /** The text does not say, as in {@code +5%}. */
    Reference NOT_WRITTEN = Standard.NOT_WRITTEN;
    /** The value from which the plan starts. */
    Reference BASELINE = Standard.BASELINE;
    /** The value of the year before the target's. */
    Reference PREVIOUS_YEAR = Standard.PREVIOUS_YEAR;

    /** The references that need no further word. */
    enum Standard implements Reference {
        /** The text does not say. */
        NOT_WRITTEN,
        /** The value from which the plan starts. */
        BASELINE,
        /** The value of the year before. */
        PREVIOUS_YEAR;

        private static final Phrases PHRASES = Phrases.from(
                language -> ResourceBundle.getBundle("io.github.albero.model.target.references", language));

        @Override
        public String display(Locale language) {
            return PHRASES.say(language, name());
        }
    }

    /**
     * The value of a year, as in {@code rispetto al 2022}.
     *
     * @param year a year from 1900 to 2199
     */
    record OfYear(Year year) implements Reference {

        /** The first year that plans speak of: {@value}. */
        public static final int FIRST = 1900;

        /** The last year that plans speak of: {@value}. */
        public static final int LAST = 2199;

        /**
         * Checks that the year is one that plans speak of.
         *
         * @throws IllegalArgumentException if it is before 1900 or after 2199
         */
        public OfYear {
            if (year.getValue() < FIRST || year.getValue() > LAST) {
                throw new IllegalArgumentException(
                        "reference year must be from " + FIRST + " to " + LAST + ": " + year);
            }
        }

        @Override
        public String display(Locale language) {
            return year.toString();
        }
    }

    /**
     * Something else, in the words of the plan, as in {@code rispetto alla media del triennio}.
     *
     * @param words the words, not blank and without quotation marks (« »)
     */
    record Named(String words) implements Reference {

        /**
         * Checks that there are words.
         *
         * @throws IllegalArgumentException if they are blank or hold « or »
         */
        public Named {
            words = words.strip();
            Quoted.require(words, "reference");
        }

        @Override
        public String display(Locale language) {
            return words;
        }
    }

    /**
     * What the change is measured against, in words.
     *
     * @param language the reader's language
     * @return such as {@code previous year}
     */
    @Override
    String display(Locale language);
}
