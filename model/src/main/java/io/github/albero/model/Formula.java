package io.github.albero.model;

import java.io.Serializable;
import org.immutables.value.Value;

/** How an indicator is computed, in the words of the plan, such as {@code n. azioni realizzate / n. azioni previste}. */
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
     * A formula.
     *
     * @param text the words of the plan
     * @return the formula
     * @throws IllegalArgumentException if the text is blank
     */
    public static Formula of(String text) {
        return builder().text(text).build();
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
        Texts.requireNotBlank(text(), "formula");
    }

    /** Builds formulas. A builder is for one thread. */
    public static final class Builder extends FormulaBuilder {
        Builder() {}
    }
}
