package io.github.albero.evaluation.policy;

import io.github.albero.model.text.BlankText;
import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.Phrases;
import java.io.Serializable;
import java.util.Locale;

/**
 * What a policy calls a range of scores, such as "met".
 *
 * @param id the name for programs, such as {@code met}
 * @param italian the word in Italian, such as {@code raggiunto}
 * @param english the word in English
 */
public record Rating(String id, String italian, String english) implements Displayable, Serializable {

    /** The target is met, or nearly. */
    public static final Rating MET = new Rating("met", "raggiunto", "met");

    /** The target is met in part. */
    public static final Rating PARTLY_MET = new Rating("partly-met", "parzialmente raggiunto", "partly met");

    /** The target is not met. */
    public static final Rating NOT_MET = new Rating("not-met", "non raggiunto", "not met");

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Rating {
        BlankText.refuse(id, "id of a rating");
        BlankText.refuse(italian, "Italian word of a rating");
        BlankText.refuse(english, "English word of a rating");
    }

    @Override
    public String display(Locale language) {
        return Phrases.isItalian(language) ? italian : english;
    }
}
