package io.github.albero.model.table;

import io.github.albero.model.text.BlankText;
import io.github.albero.model.text.DateText;
import io.github.albero.model.text.ExactDecimal;
import io.github.albero.model.text.NumberText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** One cell of a table, typed as its source types it. */
public sealed interface TableCell extends Serializable {

    /**
     * The cell as a person would have typed it.
     *
     * @param language the language of the plan
     * @return the text without outer blanks, such as {@code 30%}; empty for a blank cell
     */
    String typed(Locale language);

    /**
     * Words, or anything whose type the source does not know.
     *
     * @param text the words; blank for a blank cell
     */
    record Text(String text) implements TableCell {

        @Override
        public String typed(Locale language) {
            return BlankText.strip(text);
        }
    }

    /**
     * A number.
     *
     * @param number the number
     */
    record Numeric(BigDecimal number) implements TableCell {

        /**
         * Brings the number into the shape in which it is kept.
         *
         * @throws IllegalArgumentException if it has too many digits
         */
        public Numeric {
            number = ExactDecimal.of(number);
        }

        @Override
        public String typed(Locale language) {
            return NumberText.write(number, language);
        }
    }

    /**
     * A number that is shown as a percentage.
     *
     * @param percent 30 for 30 %
     */
    record Percentage(BigDecimal percent) implements TableCell {

        /**
         * Brings the number into the shape in which it is kept.
         *
         * @throws IllegalArgumentException if it has too many digits
         */
        public Percentage {
            percent = ExactDecimal.of(percent);
        }

        @Override
        public String typed(Locale language) {
            return NumberText.write(percent, language) + "%";
        }
    }

    /**
     * A date.
     *
     * @param date the day
     */
    record Date(LocalDate date) implements TableCell {

        @Override
        public String typed(Locale language) {
            return DateText.write(date, language);
        }
    }
}
