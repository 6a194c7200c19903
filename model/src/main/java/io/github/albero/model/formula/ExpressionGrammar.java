package io.github.albero.model.formula;

import io.github.albero.model.formula.ExpressionProblem.Kind;
import io.github.albero.model.text.ExactDecimal;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks once over the pieces of an expression and stops at the first that cannot stand where it stands. */
final class ExpressionGrammar {

    /** What a parenthesis belongs to. */
    private enum Opened {
        GROUP,
        FUNCTION
    }

    private final String text;
    private final List<ExpressionToken> tokens;
    private final Deque<Opened> open = new ArrayDeque<>();
    private final Set<String> inputs = new HashSet<>();
    private boolean wantsOperand = true;
    private boolean isSigned;

    private ExpressionGrammar(String text) {
        this.text = text;
        this.tokens = ExpressionToken.scan(text);
    }

    static Optional<ExpressionProblem> problem(String text) {
        return text.length() > ExpressionProblem.MAX_LENGTH
                ? Optional.of(new ExpressionProblem(Kind.TOO_LONG, ExpressionProblem.MAX_LENGTH + 1, ""))
                : new ExpressionGrammar(text).walk();
    }

    private Optional<ExpressionProblem> walk() {
        for (int index = 0; index < tokens.size(); index++) {
            Optional<Kind> kind = step(index);
            if (kind.isPresent()) {
                return Optional.of(ExpressionProblem.at(kind.get(), tokens.get(index)));
            }
        }
        if (wantsOperand) {
            return atEnd(Kind.OPERAND_MISSING);
        }
        return open.isEmpty() ? Optional.empty() : atEnd(Kind.NOT_CLOSED);
    }

    private Optional<ExpressionProblem> atEnd(Kind kind) {
        return Optional.of(new ExpressionProblem(kind, text.length() + 1, ""));
    }

    private Optional<Kind> step(int index) {
        ExpressionToken token = tokens.get(index);
        return switch (token.kind()) {
            case NUMBER -> number(token);
            case NAME -> name(index);
            case FUNCTION -> isBefore("(", index) ? operand(true) : refuse(Kind.FUNCTION_WITHOUT_ARGUMENTS);
            case SIGN -> sign(index);
        };
    }

    private Optional<Kind> number(ExpressionToken token) {
        if (!token.isWellFormedNumber()) {
            return refuse(Kind.NOT_A_NUMBER);
        }
        return ExactDecimal.isBounded(new BigDecimal(token.text())) ? operand(false) : refuse(Kind.TOO_MANY_DIGITS);
    }

    private Optional<Kind> name(int index) {
        if (wantsOperand && isBefore("(", index)) {
            return refuse(Kind.UNKNOWN_FUNCTION);
        }
        inputs.add(tokens.get(index).text());
        return inputs.size() > ExpressionProblem.MAX_INPUTS ? refuse(Kind.TOO_MANY_INPUTS) : operand(false);
    }

    private Optional<Kind> sign(int index) {
        ExpressionToken token = tokens.get(index);
        if (token.isOperator()) {
            return operator(token);
        }
        return switch (token.text()) {
            case "(" -> opening(index);
            case ")" -> closing();
            case "," -> comma(index);
            default -> refuse(Kind.UNKNOWN_SIGN);
        };
    }

    /** A value where one is wanted; a function's value ends only with its parenthesis. */
    private Optional<Kind> operand(boolean goesOn) {
        if (!wantsOperand) {
            return refuse(Kind.OPERATOR_MISSING);
        }
        wantsOperand = goesOn;
        isSigned = false;
        return Optional.empty();
    }

    private Optional<Kind> operator(ExpressionToken token) {
        boolean isSign = token.is("-") || token.is("+");
        if (wantsOperand && (isSigned || !isSign)) {
            return refuse(Kind.OPERAND_MISSING);
        }
        isSigned = wantsOperand;
        wantsOperand = true;
        return Optional.empty();
    }

    private Optional<Kind> opening(int index) {
        if (!wantsOperand) {
            return refuse(Kind.OPERATOR_MISSING);
        }
        boolean isFunction = index > 0 && tokens.get(index - 1).kind() == ExpressionToken.Kind.FUNCTION;
        open.push(isFunction ? Opened.FUNCTION : Opened.GROUP);
        isSigned = false;
        return open.size() > ExpressionProblem.MAX_NESTING ? refuse(Kind.TOO_DEEP) : Optional.empty();
    }

    private Optional<Kind> closing() {
        if (open.isEmpty()) {
            return refuse(Kind.NOT_OPENED);
        }
        if (wantsOperand) {
            return refuse(Kind.OPERAND_MISSING);
        }
        open.pop();
        return Optional.empty();
    }

    private Optional<Kind> comma(int index) {
        if (isWrittenInANumber(index)) {
            return refuse(Kind.DECIMAL_COMMA);
        }
        if (open.peek() != Opened.FUNCTION) {
            return refuse(Kind.COMMA_OUTSIDE_FUNCTION);
        }
        if (wantsOperand) {
            return refuse(Kind.OPERAND_MISSING);
        }
        wantsOperand = true;
        return Optional.empty();
    }

    private boolean isWrittenInANumber(int comma) {
        return comma > 0
                && comma + 1 < tokens.size()
                && tokens.get(comma - 1).isNumberUpTo(tokens.get(comma).start())
                && tokens.get(comma + 1).isNumberFrom(tokens.get(comma).end());
    }

    private boolean isBefore(String sign, int index) {
        return index + 1 < tokens.size() && tokens.get(index + 1).is(sign);
    }

    private static Optional<Kind> refuse(Kind kind) {
        return Optional.of(kind);
    }
}
