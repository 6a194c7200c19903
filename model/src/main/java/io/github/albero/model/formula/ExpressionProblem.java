package io.github.albero.model.formula;

import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.ExactDecimal;
import io.github.albero.model.text.Phrases;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Why a text is not an expression, such as {@code character 5: "^" cannot be used; write + - * / ( ) min or max}.
 *
 * @param kind what is wrong
 * @param position the character at which it shows, from 1; one more than the length if something is missing at the end
 * @param found what stands there, shortened; empty if nothing does
 */
public record ExpressionProblem(Kind kind, int position, String found) implements Displayable, Serializable {

    /** The longest expression, in characters: {@value}. */
    public static final int MAX_LENGTH = 1_000;

    /** The most parentheses that may be open at once: {@value}. */
    public static final int MAX_NESTING = 50;

    /** The most inputs: {@value}. */
    public static final int MAX_INPUTS = 50;

    private static final int SHOWN_LENGTH = 40;
    private static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.model.formula.expressions", language));

    /** What can be wrong. Further kinds may come: keep a default branch. */
    public enum Kind {
        /** The text is longer than {@value #MAX_LENGTH} characters. */
        TOO_LONG,
        /** More than {@value #MAX_NESTING} parentheses are open at once. */
        TOO_DEEP,
        /** There are more than {@value #MAX_INPUTS} inputs. */
        TOO_MANY_INPUTS,
        /** A number has too many digits. */
        TOO_MANY_DIGITS,
        /** A number is not written in digits with at most one point. */
        NOT_A_NUMBER,
        /** A comma stands where it would be a decimal mark. */
        DECIMAL_COMMA,
        /** A comma stands outside the parentheses of min and max. */
        COMMA_OUTSIDE_FUNCTION,
        /** A sign that expressions do not have. */
        UNKNOWN_SIGN,
        /** Another function than min and max is called. */
        UNKNOWN_FUNCTION,
        /** Min or max stands without parentheses. */
        FUNCTION_WITHOUT_ARGUMENTS,
        /** A number, a name or a parenthesis is missing. */
        OPERAND_MISSING,
        /** Two values stand side by side. */
        OPERATOR_MISSING,
        /** A parenthesis is closed that was not opened. */
        NOT_OPENED,
        /** A parenthesis is not closed. */
        NOT_CLOSED
    }

    /**
     * What is wrong with an expression.
     *
     * @param text any text
     * @return the first problem; empty if the text is an expression
     */
    public static Optional<ExpressionProblem> in(String text) {
        return ExpressionGrammar.problem(text);
    }

    static ExpressionProblem at(Kind kind, ExpressionToken token) {
        return new ExpressionProblem(kind, token.start() + 1, shortened(token.text()));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN_LENGTH ? text : text.substring(0, SHOWN_LENGTH) + "…";
    }

    /**
     * The problem as a sentence.
     *
     * @param language the reader's language
     * @return where it is, what is wrong, and what would be right
     */
    @Override
    public String display(Locale language) {
        return PHRASES.say(
                language,
                kind.name(),
                Map.of("position", Integer.toString(position), "found", found, "limit", Integer.toString(limit())));
    }

    private int limit() {
        return switch (kind) {
            case TOO_LONG -> MAX_LENGTH;
            case TOO_DEEP -> MAX_NESTING;
            case TOO_MANY_INPUTS -> MAX_INPUTS;
            default -> ExactDecimal.MAX_DIGITS;
        };
    }
}
