package io.github.albero.model;

import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.Phrases;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why nobody can say what a target means without asking: it is not scored until somebody confirms a reading (rule A10).
 */
public enum Doubt implements Displayable {
    /**
     * The wording says increase, reduction or improvement, this year is held against the one before, the target is a
     * percentage, and no formula says that the change is measured.
     */
    CHANGE_OR_LEVEL,
    /** The formula is a chain of divisions that can be read in more than one way. */
    CHAIN_OF_DIVISIONS,
    /** The indicator itself is a comparison. */
    COMPARISON_INSIDE,
    /** Two deadlines share one percentage. */
    SEVERAL_DEADLINES,
    /**
     * The target has no operator, and its indicator names something of which less may be wanted, such as complaints or a
     * time, but not so that it is certain (rule A9). Writing the operator settles it.
     */
    MORE_OR_LESS,
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
