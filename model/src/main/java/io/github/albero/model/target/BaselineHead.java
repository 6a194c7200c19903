package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;

/** Recognises the words before a value that an indicator had: {@code baseline 2023:}, {@code valore di partenza}. */
final class BaselineHead {

    private final Cursor cursor;
    private final YearReader years;

    BaselineHead(Cursor cursor, YearReader years) {
        this.cursor = cursor;
        this.years = years;
    }

    /** Takes them; false if what stands here leads to no value of before. */
    boolean take() {
        return cursor.takeIf(() -> {
            cursor.takeMark(';');
            return cursor.take(Word.BASELINE_IS) ? takeStatedBaseline() : takeStatedEarlierYear();
        });
    }

    /** {@code 75%} or {@code 2023: 75%} behind the word itself. */
    private boolean takeStatedBaseline() {
        boolean isBracketed = cursor.takeMark('(');
        if (years.isAtYear()) {
            cursor.skip();
        }
        return (!isBracketed || cursor.takeMark(')')) && (cursor.takeColon() || cursor.isAt(Kind.NUMBER));
    }

    /** {@code valore 2023:} and {@code 2023:}, in a plan of a later year. */
    private boolean takeStatedEarlierYear() {
        cursor.take(Word.VALUE_OF);
        boolean isEarlier = years.isAtEarlierYear();
        cursor.skip();
        return isEarlier && cursor.takeColon();
    }

    /** {@code (75% nel 2023)}, a value of an earlier year in brackets. */
    boolean takeValueOfEarlierYear() {
        return cursor.takeIf(() -> {
            boolean isValue = cursor.takeMark('(') && cursor.take(Kind.NUMBER);
            cursor.take(Kind.PERCENT);
            boolean isEarlier = isValue && cursor.take(Word.IN_YEAR) && years.isAtEarlierYear();
            cursor.skip();
            return isEarlier && cursor.takeMark(')');
        });
    }
}
