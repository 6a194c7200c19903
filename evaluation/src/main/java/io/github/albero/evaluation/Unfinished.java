package io.github.albero.evaluation;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.parser.Token;

/** Ends a computation that has no value. */
final class Unfinished extends EvaluationException {

    private static final long serialVersionUID = 1L;

    private final FormulaEvaluation why;

    Unfinished(Token operator, FormulaEvaluation why) {
        super(operator, "no value");
        this.why = why;
    }

    FormulaEvaluation why() {
        return why;
    }
}
