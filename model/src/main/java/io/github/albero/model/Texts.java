package io.github.albero.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the names of all things of a plan share. */
final class Texts {

    private static final Pattern NOT_IN_KEY = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Texts() {}

    /** Letters and digits in lower case: two texts with the same key differ in case, blanks and punctuation only. */
    static String key(String text) {
        return NOT_IN_KEY.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    static void requireNotBlank(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
    }
}
