package io.github.albero.model.target;

import io.github.albero.model.text.NumberText;
import java.util.Optional;

/**
 * A piece of a target's text.
 *
 * @param kind what it is
 * @param key what it is looked up by: a word in lower case and without dots, a number as written, a mark itself
 * @param base the word without the article that ran together with it: {@code di} for {@code della}
 * @param roles the phrases that it may begin
 * @param number the number that it is, in the language of the text
 * @param start where it begins in the text
 * @param end where it ends
 */
record Token(Kind kind, String key, String base, Roles roles, Optional<NumberText> number, int start, int end) {

    /** A token of which nothing is known but what it is. */
    Token(Kind kind, String key, int start, int end) {
        this(kind, key, key, Roles.NONE, Optional.empty(), start, end);
    }

    enum Kind {
        /** Letters. */
        WORD,
        /** A word that holds digits, such as {@code H2020}. */
        NAME,
        /** Digits that are a number, or would be one if it were shorter. */
        NUMBER,
        /** A day, month and year. */
        DATE,
        /** A day and a month, such as {@code 31/12}. */
        DAY_AND_MONTH,
        /** A year, as the words around it show: {@code nel 2024}. */
        YEAR,
        /** The number of a law, a standard or a part of a text, with the word before it: {@code art. 64}. */
        CITATION,
        /** A sign of comparison. */
        COMPARISON,
        /** A plus. */
        PLUS,
        /** A hyphen, dash or minus. */
        DASH,
        /** A percent sign. */
        PERCENT,
        /** Any other sign. */
        MARK,
        /** Something that looks like a number or a date and is none, such as {@code 31/02/2024} or {@code ½}. */
        NO_NUMBER
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isMark(char mark) {
        return kind == Kind.MARK && key.charAt(0) == mark;
    }

    boolean isEqualSign() {
        return kind == Kind.COMPARISON && key.equals("=");
    }

    boolean touches(Token next) {
        return end == next.start;
    }
}
