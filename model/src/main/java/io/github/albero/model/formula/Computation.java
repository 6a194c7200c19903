package io.github.albero.model.formula;

import io.github.albero.model.target.UnitOfMeasure;
import io.github.albero.model.text.BlankText;
import io.github.albero.model.text.Displayable;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What a formula says, such as "actions done divided by actions planned".
 *
 * <p>It names what is counted or measured in the words of the plan; it does not hold what was measured.
 *
 * <p>The set is closed. Code that must treat every kind asks {@link #match} with one function per kind, so that a new
 * kind, which comes only with a new major version, is a compile error there.
 */
public sealed interface Computation extends Displayable, Serializable {

    /**
     * One thing divided by another, such as {@code n. azioni realizzate / n. azioni previste}.
     *
     * <p>Whether the quotient is shown in percent is not said here: that is the unit of the indicator or of its target.
     *
     * @param numerator what is divided, not blank
     * @param denominator by what, not blank
     */
    record Ratio(String numerator, String denominator) implements Computation {

        /**
         * Checks the two labels.
         *
         * @throws IllegalArgumentException if one is blank
         */
        public Ratio {
            BlankText.refuse(numerator, "numerator");
            BlankText.refuse(denominator, "denominator");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ratio(this);
        }
    }

    /**
     * The same thing in this year and in the year before, such as {@code n. incontri anno X / n. incontri anno X-1}.
     *
     * @param of what is compared, not blank, such as {@code n. incontri}
     * @param form how the two years are compared
     */
    record ChangeOnPreviousYear(String of, Form form) implements Computation {

        /**
         * Checks the label.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public ChangeOnPreviousYear {
            BlankText.refuse(of, "of");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.changeOnPreviousYear(this);
        }
    }

    /** How the values of two years are compared. */
    enum Form {
        /** This year's divided by the previous year's, as in {@code X / X-1}: 105 after 100 is 1.05, or 105 %. */
        QUOTIENT,
        /** The difference divided by the previous year's: 105 after 100 is 0.05, or 5 %. */
        VARIATION
    }

    /**
     * A number of things, such as {@code numero di imprese assistite}.
     *
     * @param of what is counted, not blank, such as {@code imprese assistite}
     */
    record Count(String of) implements Computation {

        /**
         * Checks the label.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Count {
            BlankText.refuse(of, "of");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.count(this);
        }
    }

    /**
     * How long something takes on average, such as {@code tempo medio di rilascio} or {@code somma giorni / n. pratiche}.
     *
     * @param of what takes the time, not blank, such as {@code rilascio}
     * @param unit in which the time is measured, {@link UnitOfMeasure#NONE} if the words do not say
     */
    record MeanTime(String of, UnitOfMeasure unit) implements Computation {

        /**
         * Checks the label.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public MeanTime {
            BlankText.refuse(of, "of");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.meanTime(this);
        }
    }

    /**
     * Arithmetic on named inputs, such as {@code (risolti + chiusi) / ricevuti * 100}.
     *
     * <p>It is made of the signs {@code + - * /}, parentheses, numbers with a decimal point, the functions {@code min}
     * and {@code max}, and names of inputs: letters, digits and underscores, with a letter or underscore first, upper and
     * lower case being different.
     *
     * @param text the expression, at most {@value ExpressionProblem#MAX_LENGTH} characters, with at most
     *     {@value ExpressionProblem#MAX_NESTING} parentheses open at once and {@value ExpressionProblem#MAX_INPUTS}
     *     inputs
     */
    record Expression(String text) implements Computation {

        /**
         * Checks the expression.
         *
         * @throws IllegalArgumentException if the text is not one; the message says where, and what would be right
         */
        public Expression {
            ExpressionProblem.in(text).ifPresent(problem -> {
                throw new IllegalArgumentException("expression '" + text + "': " + problem.display(Locale.ENGLISH));
            });
        }

        /**
         * The names of the inputs.
         *
         * @return each name once, in the order in which they first appear; none if there are only numbers
         */
        public List<String> inputs() {
            return ExpressionToken.scan(text).stream()
                    .filter(ExpressionToken::isInput)
                    .map(ExpressionToken::text)
                    .distinct()
                    .toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.expression(this);
        }
    }

    /** Words in which nothing is recognised, such as {@code Monitoraggio semestrale}. */
    record Words() implements Computation {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words(this);
        }
    }

    /**
     * Divisions that read in more than one way, such as {@code a/b/c/d}: nobody can tell without asking.
     *
     * @param parts what stands between the signs of division, in order; two at least
     */
    record Ambiguous(List<String> parts) implements Computation {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if there are fewer than two
         */
        public Ambiguous {
            parts = List.copyOf(parts);
            if (parts.size() < 2) {
                throw new IllegalArgumentException("parts must be two at least, not " + parts);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ambiguous(this);
        }
    }

    /**
     * One function for each kind of computation.
     *
     * @param <R> what the functions return
     */
    interface Cases<R> {

        /** One thing divided by another. */
        R ratio(Ratio computation);

        /** The same thing in two years. */
        R changeOnPreviousYear(ChangeOnPreviousYear computation);

        /** A number of things. */
        R count(Count computation);

        /** How long something takes on average. */
        R meanTime(MeanTime computation);

        /** Arithmetic on named inputs. */
        R expression(Expression computation);

        /** Words only. */
        R words(Words computation);

        /** Divisions that read in more than one way. */
        R ambiguous(Ambiguous computation);
    }

    /**
     * Calls the function for this kind.
     *
     * @param cases one function per kind
     * @param <R> what they return
     * @return what the called function returned
     */
    <R> R match(Cases<R> cases);

    /**
     * The computation as a phrase.
     *
     * @param language the reader's language
     * @return such as {@code “actions done” divided by “actions planned”}
     */
    @Override
    default String display(Locale language) {
        return match(new ComputationPhrase(language));
    }
}
