package io.github.albero.model;

import java.util.Collection;

/** What texts of a plan must be. */
final class Texts {

    private Texts() {}

    static void requireNotBlank(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
    }

    /** A name must be one that every format can carry: half of a pair of characters is not. */
    static void requireUnicode(Collection<String> names, String what) {
        for (String name : names) {
            if (name.codePoints().anyMatch(Texts::isHalf)) {
                throw new IllegalArgumentException(what + " must be valid Unicode");
            }
        }
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}
