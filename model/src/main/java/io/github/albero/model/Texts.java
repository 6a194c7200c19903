package io.github.albero.model;

/** The one check that every named thing of a plan shares. */
final class Texts {

    private Texts() {}

    static void requireNotBlank(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
    }
}
