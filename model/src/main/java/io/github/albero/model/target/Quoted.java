package io.github.albero.model.target;

/** Words of a plan that are written between « and » where they could be taken for something else. */
final class Quoted {

    static final char OPENING = '«';
    static final char CLOSING = '»';

    private Quoted() {}

    static void require(String words, String what) {
        if (words.isEmpty() || words.indexOf(OPENING) >= 0 || words.indexOf(CLOSING) >= 0) {
            throw new IllegalArgumentException(what + " must be words without « and », not '" + words + "'");
        }
    }

    static String quote(String words) {
        return OPENING + words + CLOSING;
    }
}
