package io.github.albero.model;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the texts of a plan share. */
final class Texts {

    private static final Pattern NOT_IN_KEY = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Texts() {}

    /** Letters and digits in lower case: two texts with the same key differ in case, blanks and punctuation only. */
    static String key(String text) {
        return NOT_IN_KEY.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** A name must be one that every format can carry: half of a pair of characters is not. */
    static void requireUnicode(Collection<String> names, String what) {
        names.forEach(name -> requireUnicode(name, what));
    }

    static String requireUnicode(String name, String what) {
        if (name.codePoints().anyMatch(Texts::isHalf)) {
            throw new IllegalArgumentException(what + " must be valid Unicode");
        }
        return name;
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}
