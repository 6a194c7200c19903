package io.github.albero.model.target;

import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.NumberText;
import io.github.albero.model.text.Phrases;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Something that was not written but taken to be meant, such as the missing operator of {@code 3 N.} (rule A9).
 *
 * @param kind what was assumed
 * @param assumed what was taken: an operator's sign, a number, or a value that can be {@linkplain Displayable displayed}
 * @param words the words of the indicator or its target from which it follows, such as {@code tempo medio}; empty if it
 *     follows from none
 */
public record Assumption(Kind kind, Serializable assumed, String words) implements Displayable, Serializable {

    private static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.model.target.assumptions", language));

    /** What can be assumed. Further kinds may come: keep a default branch. */
    public enum Kind {
        /** A number that the other language would read differently, such as {@code 2.355}. */
        NUMBER_IN_THIS_LANGUAGE,
        /** The operator follows from the direction that the plan gives for the indicator. */
        OPERATOR_FROM_DIRECTION,
        /** The operator follows from the wording of the indicator or from the unit of its target. */
        OPERATOR_FROM_WORDING,
        /** Nothing says which way is better, and so at least the amount is taken to be asked. */
        OPERATOR_BY_DEFAULT,
        /** The unit follows from the wording of the indicator, such as days for a mean time. */
        UNIT_FROM_WORDING,
        /** The share of cases follows from the wording of the indicator. */
        SHARE_FROM_WORDING,
        /** The written operator stands although the wording of the indicator says the contrary. */
        OPERATOR_AGAINST_WORDING
    }

    /**
     * An assumption that follows from no words.
     *
     * @param kind what was assumed
     * @param assumed what was taken
     */
    public Assumption(Kind kind, Serializable assumed) {
        this(kind, assumed, "");
    }

    /**
     * The assumption as a sentence.
     *
     * @param language the reader's language
     * @return such as {@code operator not written: read as ≤ because it says “tempo medio”}
     */
    @Override
    public String display(Locale language) {
        return PHRASES.say(language, kind.name(), Map.of("assumed", shown(language), "words", words));
    }

    /** A number that can be read in two ways is not shown with the mark that makes it so. */
    private Serializable shown(Locale language) {
        return assumed instanceof BigDecimal number ? NumberText.writeWithoutGroups(number, language) : assumed;
    }
}
