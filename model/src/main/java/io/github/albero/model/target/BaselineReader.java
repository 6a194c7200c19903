package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;

/** Passes over the value that an indicator had, written beside its target: {@code 80% (baseline 2023: 75%)}. */
final class BaselineReader {

    private final Cursor cursor;
    private final AmountReader amounts;
    private final BaselineHead head;

    BaselineReader(Cursor cursor, AmountReader amounts, BaselineHead head) {
        this.cursor = cursor;
        this.amounts = amounts;
        this.head = head;
    }

    /** Passes over it, in brackets or not; false if none stands here. */
    boolean take() {
        return head.takeValueOfEarlierYear() || cursor.takeIf(this::takeHeadAndValue);
    }

    private boolean takeHeadAndValue() {
        boolean isBracketed = cursor.takeMark('(');
        return head.take() && (isBracketed ? takeToBracket() : amounts.amount().isPresent());
    }

    /** A value and what it counts, in brackets that hold no other number. */
    private boolean takeToBracket() {
        boolean isValue = amounts.bound().isPresent();
        while (isValue
                && !cursor.isAtEnd()
                && !cursor.isAt(Kind.NUMBER)
                && !cursor.token().isMark(')')) {
            cursor.skip();
        }
        return isValue && cursor.takeMark(')');
    }
}
