package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;

/** Recognises where a clause begins that says more of the requirement, and so ends the words before it. */
final class Clauses {

    private final Cursor cursor;
    private final DayReader days;
    private final DateReader dates;
    private final BaselineHead baselines;

    Clauses(Cursor cursor, DayReader days, DateReader dates, BaselineHead baselines) {
        this.cursor = cursor;
        this.days = days;
        this.dates = dates;
        this.baselines = baselines;
    }

    /** Whether the words end here: the text does, or a clause begins that says more of the requirement. */
    boolean isHere() {
        return cursor.isAtEnd()
                || (cursor.token().isMark('(') && cursor.wouldTake(baselines::takeValueOfEarlierYear))
                || cursor.wouldTake(() -> {
                    cursor.takeMark(',');
                    boolean isBracketed = cursor.takeMark('(');
                    return isAtWord() || (isBracketed && days.isAtPlainDay());
                });
    }

    private boolean isAtWord() {
        return isAtBaseline()
                || isAtTargetLabel()
                || cursor.isAt(Word.COMPARED_WITH)
                || cursor.isAt(Kind.DATE)
                || isAtChangeBehind()
                || cursor.isAt(Word.OR_MORE)
                || cursor.isAt(Word.OR_LESS)
                || cursor.isAt(Word.IN_TOTAL)
                || cursor.isAt(Word.AND_ALSO)
                || isAtLimit()
                || isAtShareOfCases()
                || isAtYear()
                || isAtKnownReference()
                || dates.isAtDeadline()
                || dates.isAtMeasuringDay();
    }

    private boolean isAtBaseline() {
        return cursor.wouldTake(baselines::take);
    }

    /** {@code Target:}, {@code - Target 90}, behind the value of before. */
    private boolean isAtTargetLabel() {
        return cursor.wouldTake(() -> {
            boolean isParted = cursor.takeMark(';')
                    || cursor.take(Kind.DASH)
                    || cursor.tokenAhead(-1).isMark(',');
            boolean isLabel = cursor.take(Word.TARGET_IS);
            boolean isOfYear = cursor.take(Kind.YEAR);
            boolean isValue = cursor.isAt(Kind.NUMBER) || cursor.isAt(Kind.COMPARISON);
            return isLabel
                    && (cursor.token().isMark(':')
                            || (isParted && cursor.token().isMark('('))
                            || ((isParted || isOfYear) && isValue));
        });
    }

    /** Whether a word ends the noun that makes a change of the amount before it: {@code 3 sedi in più}. */
    private boolean isAtChangeBehind() {
        return cursor.wouldTake(
                () -> takeChange() && (cursor.isAtEnd() || cursor.isAt(Word.COMPARED_WITH) || isAtKnownReference()));
    }

    /** Whether a word stands directly behind a number that makes a change of it: {@code 10% in più}. */
    boolean isAtChangeOfNumber() {
        return cursor.wouldTake(() -> takeChange() && !cursor.isAt(Word.THAN));
    }

    private boolean takeChange() {
        return cursor.take(Word.MORE_AFTER) || cursor.take(Word.LESS_AFTER);
    }

    /** Whether a limit begins here that each case keeps: {@code entro 5 giorni}. */
    boolean isAtLimit() {
        return cursor.isAt(Word.WITHIN) && cursor.wouldTake(this::takeToLimit) && !dates.isAtDeadline();
    }

    private boolean takeToLimit() {
        cursor.take(Word.WITHIN);
        cursor.take(Word.ARTICLE);
        UnitWords.of(cursor.lexicon().language()).takeBeforeNumber(cursor);
        return cursor.isAt(Kind.NUMBER)
                || cursor.lexicon().number(cursor.token()).isPresent();
    }

    /** Whether the share begins here of the cases that keep the limit before it: {@code nel 90% dei casi}. */
    boolean isAtShareOfCases() {
        return cursor.isAt(Word.SHARE_OF_CASES) && cursor.wouldTake(this::takeToShare);
    }

    private boolean takeToShare() {
        cursor.take(Word.SHARE_OF_CASES);
        cursor.take(Word.AT_LEAST);
        cursor.take(Word.ARTICLE);
        return cursor.take(Kind.NUMBER) && cursor.isAt(Kind.PERCENT);
    }

    private boolean isAtYear() {
        int length = cursor.lengthOf(Word.IN_YEAR);
        return (length > 0 && cursor.tokenAhead(length).is(Kind.YEAR))
                || (cursor.isAt(Kind.YEAR)
                        && cursor.tokenAhead(1).isMark(')')
                        && cursor.tokenAhead(-1).isMark('('));
    }

    /** Whether what follows "on" is something that a change is compared with. */
    boolean isAtKnownReference() {
        return cursor.isAt(Word.ON)
                && cursor.wouldTake(() -> {
                    cursor.take(Word.ON);
                    cursor.takeAll(Word.ARTICLE);
                    return cursor.isAt(Word.BASELINE) || cursor.isAt(Word.PREVIOUS_YEAR) || cursor.isAt(Kind.YEAR);
                });
    }
}
