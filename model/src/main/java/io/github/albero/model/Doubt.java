package io.github.albero.model;

import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.Phrases;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why nobody can say what a target means without asking: it is not scored until somebody confirms a reading (rule A10).
 */
public enum Doubt implements Displayable {
    /** The wording says increase or improvement, the target is a percentage, and nothing says how it is computed. */
    CHANGE_OR_LEVEL,
    /** The formula is a chain of divisions that can be read in more than one way. */
    CHAIN_OF_DIVISIONS,
    /** The indicator itself is a comparison. */
    COMPARISON_INSIDE,
    /** Two deadlines share one percentage. */
    SEVERAL_DEADLINES,
    /** The plan sets no target, or the text defines none. */
    NO_TARGET,
    /** The target is in words. */
    IN_WORDS;

    private static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.model.doubts", language));

    /**
     * The doubt as a sentence.
     *
     * @param language the reader's language
     * @return what cannot be told, and what would settle it
     */
    @Override
    public String display(Locale language) {
        return PHRASES.say(language, name());
    }
}
