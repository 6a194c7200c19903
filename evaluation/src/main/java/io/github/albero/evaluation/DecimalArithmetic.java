package io.github.albero.evaluation;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.parser.ParseException;
import io.github.albero.evaluation.FormulaEvaluation.Computed;
import io.github.albero.evaluation.FormulaEvaluation.TooManyDigits;
import io.github.albero.model.formula.Computation;
import io.github.albero.model.text.ExactDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Arithmetic on decimals: the four operations, min and max, and nothing else of what the library underneath can do.
 * Inputs get names of our own, for that library's names are of fewer letters and the same in upper and lower case.
 */
final class DecimalArithmetic {

    /** The decimals that numbers have on the way. */
    static final int CARRIED_DECIMALS = 60;

    /** More digits than a product of two numbers on the way can have. */
    private static final MathContext NEVER_ROUNDING =
            new MathContext(2 * (ExactDecimal.MAX_DIGITS + CARRIED_DECIMALS), RoundingMode.HALF_EVEN);

    private static final Pattern BLANK = Pattern.compile("\\p{Z}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_]*+");

    private static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .operatorDictionary(operators())
            .functionDictionary(functions())
            .defaultConstants(Map.of())
            .mathContext(NEVER_ROUNDING)
            .arraysAllowed(false)
            .structuresAllowed(false)
            .binaryAllowed(false)
            .implicitMultiplicationAllowed(false)
            .singleQuoteStringLiteralsAllowed(false)
            .build();

    private DecimalArithmetic() {}

    private static OperatorDictionaryIfc operators() {
        MapBasedOperatorDictionary operators = new MapBasedOperatorDictionary();
        operators.addOperator("+", new BoundedOperators.Plus());
        operators.addOperator("-", new BoundedOperators.Minus());
        operators.addOperator("*", new BoundedOperators.Times());
        operators.addOperator("/", new BoundedOperators.DividedBy());
        operators.addOperator("+", new PrefixPlusOperator());
        operators.addOperator("-", new PrefixMinusOperator());
        return operators;
    }

    private static FunctionDictionaryIfc functions() {
        MapBasedFunctionDictionary functions = new MapBasedFunctionDictionary();
        functions.addFunction("min", new MinFunction());
        functions.addFunction("max", new MaxFunction());
        return functions;
    }

    /** The value of an expression for bounded values of its inputs, in their order. */
    static FormulaEvaluation compute(Computation.Expression expression, List<BigDecimal> values) {
        Expression arithmetic = new Expression(withOwnNames(expression), CONFIGURATION);
        for (int index = 0; index < values.size(); index++) {
            arithmetic.with(name(index), values.get(index));
        }
        try {
            return kept(arithmetic.evaluate().getNumberValue());
        } catch (Unfinished unfinished) {
            return unfinished.why();
        } catch (EvaluationException | ParseException cannotBe) {
            throw new IllegalStateException("expression " + expression.text(), cannotBe);
        }
    }

    /** The expression with names, and blanks, that the library underneath knows. */
    private static String withOwnNames(Computation.Expression expression) {
        List<String> inputs = expression.inputs();
        return NAME.matcher(BLANK.matcher(expression.text()).replaceAll(" ")).replaceAll(name -> {
            int index = inputs.indexOf(name.group());
            return Matcher.quoteReplacement(index < 0 ? name.group() : name(index));
        });
    }

    private static String name(int index) {
        return "v" + index;
    }

    private static FormulaEvaluation kept(BigDecimal exact) {
        BigDecimal result = Numbers.kept(exact).stripTrailingZeros();
        return ExactDecimal.isBounded(result) ? new Computed(result) : new TooManyDigits();
    }
}
