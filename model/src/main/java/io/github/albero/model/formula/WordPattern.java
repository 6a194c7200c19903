package io.github.albero.model.formula;

import java.util.regex.Pattern;

/**
 * Patterns of words in any case, in which a blank stands for up to three blanks of any kind and an apostrophe for either
 * of its forms. Nothing in them may be repeated without an end, so that a long text takes no longer than its length.
 */
final class WordPattern {

    private WordPattern() {}

    static Pattern of(String words) {
        return Pattern.compile(
                "(?iu)" + words.replace(" ", "(?:[\\s\\p{Z}]{1,3})").replace("'", "['’]"));
    }

    /** The words where no letter stands before or after them. */
    static Pattern whole(String words) {
        return of("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }
}
