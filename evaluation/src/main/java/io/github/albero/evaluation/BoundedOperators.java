package io.github.albero.evaluation;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.operators.AbstractOperator;
import com.ezylang.evalex.operators.InfixOperator;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.parser.Token;
import io.github.albero.evaluation.FormulaEvaluation.DivisionByZero;
import io.github.albero.evaluation.FormulaEvaluation.TooManyDigits;
import io.github.albero.model.text.ExactDecimal;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The four operations on decimals of bounded length. */
final class BoundedOperators {

    private BoundedOperators() {}

    private abstract static class Bounded extends AbstractOperator {

        abstract BigDecimal apply(BigDecimal left, BigDecimal right, Token operator) throws Unfinished;

        @Override
        public final EvaluationValue evaluate(Expression expression, Token operator, EvaluationValue... operands)
                throws EvaluationException {
            BigDecimal result = apply(operands[0].getNumberValue(), operands[1].getNumberValue(), operator);
            if ((long) result.precision() - result.scale() > ExactDecimal.MAX_DIGITS) {
                throw new Unfinished(operator, new TooManyDigits());
            }
            return expression.convertValue(
                    result.scale() > DecimalArithmetic.CARRIED_DECIMALS
                            ? result.setScale(DecimalArithmetic.CARRIED_DECIMALS, RoundingMode.HALF_EVEN)
                            : result);
        }
    }

    @InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_ADDITIVE)
    static final class Plus extends Bounded {

        @Override
        BigDecimal apply(BigDecimal left, BigDecimal right, Token operator) {
            return left.add(right);
        }
    }

    @InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_ADDITIVE)
    static final class Minus extends Bounded {

        @Override
        BigDecimal apply(BigDecimal left, BigDecimal right, Token operator) {
            return left.subtract(right);
        }
    }

    @InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_MULTIPLICATIVE)
    static final class Times extends Bounded {

        @Override
        BigDecimal apply(BigDecimal left, BigDecimal right, Token operator) {
            return left.multiply(right);
        }
    }

    @InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_MULTIPLICATIVE)
    static final class DividedBy extends Bounded {

        @Override
        BigDecimal apply(BigDecimal left, BigDecimal right, Token operator) throws Unfinished {
            if (right.signum() == 0) {
                throw new Unfinished(operator, new DivisionByZero());
            }
            return left.divide(right, DecimalArithmetic.CARRIED_DECIMALS, RoundingMode.HALF_EVEN);
        }
    }
}
