package io.github.albero.model;

import io.github.albero.model.formula.Computation;
import io.github.albero.model.formula.Computation.Expression;
import io.github.albero.model.formula.Computation.Ratio;
import io.github.albero.model.formula.FormulaParser;
import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * How an indicator is computed, such as {@code n. azioni realizzate / n. azioni previste}: the text as written beside what
 * it says.
 */
@Value.Immutable
public abstract class Formula implements Serializable {

    private static final long serialVersionUID = 1L;

    Formula() {}

    /**
     * The formula as it was written.
     *
     * @return the words, not blank
     */
    public abstract String text();

    /**
     * What the words say.
     *
     * @return the computation; {@link Computation.Words} if nothing was recognised in them
     */
    public abstract Computation computation();

    /**
     * The formula that an Italian text says.
     *
     * @param text the words of the plan
     * @return the formula
     * @throws IllegalArgumentException if the text is blank
     */
    public static Formula of(String text) {
        return of(text, Locale.ITALIAN);
    }

    /**
     * The formula that a text says.
     *
     * @param text the words of the plan
     * @param language the language of the text; in others than Italian and English only expressions are recognised
     * @return the formula
     * @throws IllegalArgumentException if the text is blank
     */
    public static Formula of(String text, Locale language) {
        return of(text, FormulaParser.in(language).read(text));
    }

    /**
     * A formula of which somebody says what it means, whatever could be recognised in its text.
     *
     * @param text the words of the plan
     * @param computation what they say
     * @return the formula
     * @throws IllegalArgumentException if the text is blank
     */
    public static Formula of(String text, Computation computation) {
        return builder().text(text).computation(computation).build();
    }

    /**
     * How an indicator is computed: as its formula says if the plan has one, else as its name says.
     *
     * @param indicator the indicator
     * @param language the language of its name
     * @return the indicator's formula, or its name read as one
     */
    public static Formula of(Indicator indicator, Locale language) {
        return indicator.formula().orElseGet(() -> of(indicator.name(), language));
    }

    /**
     * One thing divided by another. Whether the quotient is meant in percent is said by the indicator's unit.
     *
     * @param numerator what is divided, such as {@code ordinanze emesse}
     * @param denominator by what, such as {@code verbali ricevuti}
     * @return the formula, with the text {@code ordinanze emesse / verbali ricevuti}
     * @throws IllegalArgumentException if one is blank
     */
    public static Formula ratio(String numerator, String denominator) {
        return of(numerator + " / " + denominator, new Ratio(numerator, denominator));
    }

    /**
     * Arithmetic on named inputs.
     *
     * @param expression the expression, such as {@code (risolti + chiusi) / ricevuti * 100}
     * @return the formula, with the text {@code = (risolti + chiusi) / ricevuti * 100}
     * @throws IllegalArgumentException if the text is no {@link Expression}; the message says where, and what would be
     *     right
     */
    public static Formula expression(String expression) {
        return of("= " + expression, new Expression(expression));
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        BlankText.refuse(text(), "formula");
    }

    /** Builds formulas. A builder is for one thread. */
    public static final class Builder extends FormulaBuilder {
        Builder() {}
    }
}
