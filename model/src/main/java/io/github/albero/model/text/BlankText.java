package io.github.albero.model.text;

import com.google.common.base.CharMatcher;

/**
 * Texts in which nothing is to be seen, such as one of two spaces: wherever a text must say something, these do not. All
 * white space of Unicode counts, so also the non-breaking space that word processors and spreadsheets leave in cells.
 */
public final class BlankText {

    private BlankText() {}

    /**
     * Whether nothing of a text is to be seen.
     *
     * @param text such as a title
     * @return also true for the empty text
     */
    public static boolean isBlank(String text) {
        return CharMatcher.whitespace().matchesAllOf(text);
    }

    /**
     * A text without the blanks around it.
     *
     * @param text such as the text of a cell
     * @return the text from its first to its last sign that is to be seen; empty for a blank text
     */
    public static String strip(String text) {
        return CharMatcher.whitespace().trimFrom(text);
    }

    /**
     * The text, unless it is blank.
     *
     * @param text such as a title
     * @param what how the message calls it, such as {@code "title of a node"}
     * @return the same text
     * @throws IllegalArgumentException if it is blank
     */
    public static String refuse(String text, String what) {
        if (isBlank(text)) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        return text;
    }
}
