package io.github.albero.benchmarks;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;

/** The formulas as expressions of EvalEx, each read once. */
final class ScoredByEvalEx implements Scoring {

    private static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .mathContext(MathContext.DECIMAL128)
            .decimalPlacesResult(12)
            .build();

    private final Map<Form, Expression> achievement = new EnumMap<>(Form.class);
    private final Map<Form, Expression> reached = new EnumMap<>(Form.class);
    private final Expression score = new Expression(Form.SCORE, CONFIGURATION);

    ScoredByEvalEx() {
        for (Form form : Form.values()) {
            achievement.put(form, new Expression(form.achievement(), CONFIGURATION));
            reached.put(form, new Expression(form.reached(), CONFIGURATION));
        }
    }

    @Override
    public Scored scored(Figures figures) {
        BigDecimal percent = value(achievement, figures).getNumberValue();
        boolean isReached = value(reached, figures).getBooleanValue();
        return new Scored(
                figures.id(),
                isReached,
                percent,
                evaluated(score.with("a", percent)).getNumberValue());
    }

    private static EvaluationValue value(Map<Form, Expression> expressions, Figures figures) {
        Expression expression = expressions.get(figures.form());
        if (expression == null) {
            throw new IllegalStateException("no expression for " + figures.form());
        }
        expression.with("n", figures.numerator()).with("t", figures.target());
        if (figures.form() == Form.SHARE) {
            expression.with("d", figures.denominator());
        }
        return evaluated(expression);
    }

    private static EvaluationValue evaluated(Expression expression) {
        try {
            return expression.evaluate();
        } catch (EvaluationException | ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
