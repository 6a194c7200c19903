package io.github.albero.evaluation;

import io.github.albero.model.formula.Computation.Expression;
import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.ExactDecimal;
import io.github.albero.model.text.NumberText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an expression gives for the values of its inputs, such as 75 for {@code risolti / ricevuti * 100} of 3 and 4, or why
 * it gives nothing.
 *
 * <p>The set is closed; a new kind comes only with a new major version.
 */
public sealed interface FormulaEvaluation extends Displayable, Serializable {

    /**
     * A value.
     *
     * @param result the value with at most 12 decimals (rule E2), in the shape of {@link ExactDecimal}
     */
    record Computed(BigDecimal result) implements FormulaEvaluation {

        /**
         * Gives the value its shape.
         *
         * @throws IllegalArgumentException if it has more than {@value ExactDecimal#MAX_DIGITS} digits
         */
        public Computed {
            result = ExactDecimal.of(result);
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(result);
        }

        @Override
        public String display(Locale language) {
            return NumberText.write(result, language);
        }
    }

    /**
     * Some inputs have no value.
     *
     * @param names the inputs, one at least, in the order of the expression
     */
    record MissingInputs(List<String> names) implements FormulaEvaluation {

        /** Keeps the names unchanged. */
        public MissingInputs {
            names = List.copyOf(names);
        }

        @Override
        public String display(Locale language) {
            return EvaluationPhrases.PHRASES.say(
                    language, "FORMULA_MISSING", Map.of("names", String.join(", ", names)));
        }
    }

    /** Something is divided by zero. */
    record DivisionByZero() implements FormulaEvaluation {

        @Override
        public String display(Locale language) {
            return EvaluationPhrases.PHRASES.say(language, "FORMULA_DIVISION_BY_ZERO");
        }
    }

    /** An input, the result or a number on the way has more digits than are computed with. */
    record TooManyDigits() implements FormulaEvaluation {

        @Override
        public String display(Locale language) {
            return EvaluationPhrases.PHRASES.say(language, "FORMULA_TOO_MANY_DIGITS");
        }
    }

    /**
     * Computes an expression. Every number on the way is carried with up to 60 decimals, so that sums and products of
     * what people measure are exact and {@code 1 / 3 * 3} is 1; the result is rounded once to 12, half even.
     *
     * @param expression the expression
     * @param inputs the values of its inputs by name, upper and lower case being different; others are not looked at
     * @return the value, or why there is none
     */
    static FormulaEvaluation of(Expression expression, Map<String, BigDecimal> inputs) {
        List<String> missing = expression.inputs().stream()
                .filter(name -> !inputs.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            return new MissingInputs(missing);
        }
        List<BigDecimal> values = expression.inputs().stream()
                .map(name -> inputs.getOrDefault(name, BigDecimal.ZERO))
                .toList();
        return values.stream().allMatch(ExactDecimal::isBounded)
                ? DecimalArithmetic.compute(expression, values)
                : new TooManyDigits();
    }

    /**
     * The value, if there is one.
     *
     * @return the value with at most 12 decimals, empty if there is a reason instead
     */
    default Optional<BigDecimal> value() {
        return Optional.empty();
    }
}
