package io.github.albero.model.target;

import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What a number counts, such as percent or days (rule A4).
 *
 * <p>Amounts are as people say them: a 95 % target has the amount 95, not 0.95.
 */
public sealed interface UnitOfMeasure extends Displayable, Serializable {

    /** No unit was written, as in {@code >2}. */
    UnitOfMeasure NONE = Standard.NONE;
    /** Things counted: the offices' {@code N.}, neutral, it goes with any count. */
    UnitOfMeasure NUMBER = Standard.NUMBER;
    /** Hundredths of a whole: 95 % has the amount 95. */
    UnitOfMeasure PERCENT = Standard.PERCENT;
    /** The difference between two percentages. */
    UnitOfMeasure PERCENTAGE_POINT = Standard.PERCENTAGE_POINT;
    /** Calendar days. */
    UnitOfMeasure DAY = Standard.DAY;
    /** Days on which the offices work. */
    UnitOfMeasure WORKING_DAY = Standard.WORKING_DAY;
    /** Hours. */
    UnitOfMeasure HOUR = Standard.HOUR;
    /** Minutes. */
    UnitOfMeasure MINUTE = Standard.MINUTE;
    /** Calendar months. */
    UnitOfMeasure MONTH = Standard.MONTH;
    /** Calendar years. */
    UnitOfMeasure YEAR = Standard.YEAR;
    /** Euros. */
    UnitOfMeasure EURO = Standard.EURO;

    /**
     * Whether it measures how long something takes.
     *
     * @return whether it is days, working days, hours, minutes, months or years
     */
    boolean isTime();

    /**
     * Whether it counts things.
     *
     * @return whether there is no unit, or it is "N.", or a noun such as {@code campagne}
     */
    boolean isCount();

    /** The units that need no further word. */
    enum Standard implements UnitOfMeasure {
        /** No unit was written. */
        NONE,
        /** Things counted. */
        NUMBER,
        /** Hundredths of a whole. */
        PERCENT,
        /** The difference between two percentages. */
        PERCENTAGE_POINT,
        /** Calendar days. */
        DAY,
        /** Working days. */
        WORKING_DAY,
        /** Hours. */
        HOUR,
        /** Minutes. */
        MINUTE,
        /** Calendar months. */
        MONTH,
        /** Calendar years. */
        YEAR,
        /** Euros. */
        EURO;

        @Override
        public String display(Locale language) {
            return UnitWords.of(language).symbol(this);
        }

        @Override
        public boolean isCount() {
            return this == NONE || this == NUMBER;
        }

        @Override
        public boolean isTime() {
            return switch (this) {
                case DAY, WORKING_DAY, HOUR, MINUTE, MONTH, YEAR -> true;
                case NONE, NUMBER, PERCENT, PERCENTAGE_POINT, EURO -> false;
            };
        }
    }

    /**
     * A scale of marks, such as satisfaction from 1 to 4.
     *
     * @param from the worst mark
     * @param to the best mark, above {@code from}
     */
    record Scale(BigDecimal from, BigDecimal to) implements UnitOfMeasure {

        /**
         * Checks that the scale goes upward.
         *
         * @throws IllegalArgumentException if it does not, or an end has too many digits
         */
        public Scale {
            from = ExactDecimal.of(from);
            to = ExactDecimal.of(to);
            if (from.compareTo(to) >= 0) {
                throw new IllegalArgumentException("scale must go upward, not from " + from + " to " + to);
            }
        }

        @Override
        public boolean isTime() {
            return false;
        }

        @Override
        public boolean isCount() {
            return false;
        }

        @Override
        public String display(Locale language) {
            return UnitWords.of(language).scale(from, to);
        }
    }

    /**
     * A counted thing in the words of the plan, such as {@code campagne} in {@code 6 campagne}.
     *
     * @param noun the words, not blank, without digits and quotation marks (« »)
     */
    record Named(String noun) implements UnitOfMeasure {

        /**
         * Checks that there is a word, and no number in it.
         *
         * @throws IllegalArgumentException if it is blank, or holds a digit, « or »
         */
        public Named {
            noun = noun.strip();
            if (noun.isEmpty() || noun.chars().anyMatch(Character::isDigit)) {
                throw new IllegalArgumentException("noun must be words without digits, not '" + noun + "'");
            }
            Quoted.require(noun, "noun");
        }

        @Override
        public boolean isTime() {
            return false;
        }

        @Override
        public boolean isCount() {
            return true;
        }

        @Override
        public String display(Locale language) {
            return noun;
        }
    }

    /**
     * How the unit is written after a number, such as {@code %} or {@code giorni}.
     *
     * @param language the language to write in
     * @return the unit's sign or word; empty for {@link #NONE}
     */
    @Override
    String display(Locale language);

    /**
     * Reads a unit as people write it, such as {@code gg} or {@code %}.
     *
     * @param text the unit and nothing else; blank for {@link #NONE}
     * @param language the language of the text
     * @return the unit; empty if these are not the words of one
     */
    static Optional<UnitOfMeasure> read(String text, Locale language) {
        return UnitWords.of(language).read(text);
    }
}
