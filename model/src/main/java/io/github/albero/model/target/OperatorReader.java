package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads operators: signs, with blanks inside or none, and words (rule A2). */
final class OperatorReader {

    private static final int LONGEST = 5;

    private static final Map<Word, ComparisonOperator> WORDS = new EnumMap<>(Map.of(
            Word.AT_LEAST, ComparisonOperator.AT_LEAST,
            Word.AT_MOST, ComparisonOperator.AT_MOST,
            Word.MORE_THAN, ComparisonOperator.MORE_THAN,
            Word.LESS_THAN, ComparisonOperator.LESS_THAN,
            Word.EQUAL_TO, ComparisonOperator.EQUAL_TO));

    private final Cursor cursor;

    OperatorReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Whether an operator, or a word that leads to a limit, ends before a place. */
    static boolean endsAt(Cursor cursor) {
        int here = cursor.place();
        boolean isBehind = cursor.tokenAhead(-1).is(Kind.COMPARISON);
        for (int length = 1; length <= LONGEST && length <= here && !isBehind; length++) {
            cursor.backTo(here - length);
            int expected = length;
            isBehind = WORDS.keySet().stream().anyMatch(word -> cursor.lengthOf(word) == expected)
                    || (cursor.lengthOf(Word.WITHIN) == expected && !cursor.isAt(Word.IN));
        }
        cursor.backTo(here);
        return isBehind;
    }

    boolean isAtOperator() {
        return cursor.isAt(Kind.COMPARISON) || isAtWord();
    }

    Optional<ComparisonOperator> operator() {
        return cursor.isAt(Kind.COMPARISON) ? Optional.of(sign()) : word();
    }

    private ComparisonOperator sign() {
        String sign = cursor.token().key();
        cursor.skip();
        return switch (sign) {
            case ">=" -> ComparisonOperator.AT_LEAST;
            case "<=" -> ComparisonOperator.AT_MOST;
            case ">" -> takeOrEqual() ? ComparisonOperator.AT_LEAST : ComparisonOperator.MORE_THAN;
            case "<" -> takeOrEqual() ? ComparisonOperator.AT_MOST : ComparisonOperator.LESS_THAN;
            default -> ComparisonOperator.EQUAL_TO;
        };
    }

    /** The second half of {@code > o =}. */
    private boolean takeOrEqual() {
        boolean isHere = cursor.isAt(Word.OR) && cursor.tokenAhead(1).isEqualSign();
        if (isHere) {
            cursor.skip(2);
        }
        return isHere;
    }

    private Optional<ComparisonOperator> word() {
        Optional<Word> longest = Optional.empty();
        int length = 0;
        for (Word word : WORDS.keySet()) {
            if (cursor.lengthOf(word) > length) {
                length = cursor.lengthOf(word);
                longest = Optional.of(word);
            }
        }
        longest.ifPresent(cursor::take);
        return longest.map(WORDS::get);
    }

    private boolean isAtWord() {
        for (Word word : WORDS.keySet()) {
            if (cursor.isAt(word)) {
                return true;
            }
        }
        return false;
    }

    /** The operator behind an amount: {@code 3 o più}. */
    Optional<ComparisonOperator> operatorBehind() {
        if (cursor.take(Word.OR_MORE)) {
            return Optional.of(ComparisonOperator.AT_LEAST);
        }
        return cursor.take(Word.OR_LESS) ? Optional.of(ComparisonOperator.AT_MOST) : Optional.empty();
    }
}
