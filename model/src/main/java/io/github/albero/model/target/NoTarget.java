package io.github.albero.model.target;

import io.github.albero.model.target.Criterion.Undefined;
import io.github.albero.model.target.Criterion.Why;
import io.github.albero.model.target.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognises texts that set no target (rule A7). */
final class NoTarget {

    private NoTarget() {}

    static Optional<Undefined> in(List<Token> tokens, Lexicon lexicon) {
        return why(tokens, lexicon).map(Undefined::new);
    }

    private static Optional<Why> why(List<Token> tokens, Lexicon lexicon) {
        List<Token> words = new ArrayList<>(tokens);
        words.removeIf(NoTarget::isFiller);
        if (words.isEmpty() || isWhole(Word.NOT_GIVEN, words)) {
            return Optional.of(Why.NOT_GIVEN);
        }
        if (isWhole(Word.CHOICE, words)) {
            return Optional.of(Why.ONLY_ANSWERS);
        }
        if (isOperatorAlone(words, lexicon)) {
            return Optional.of(Why.NO_AMOUNT);
        }
        return isBaselineAlone(tokens) ? Optional.of(Why.ONLY_BASELINE) : Optional.empty();
    }

    private static boolean isFiller(Token token) {
        return token.isMark('/') || token.is(Kind.DASH) || token.isMark('.') || token.isMark('…');
    }

    private static boolean isWhole(Word word, List<Token> words) {
        return Lexicon.lengthAt(word, words, 0) == words.size();
    }

    private static boolean isOperatorAlone(List<Token> words, Lexicon lexicon) {
        Cursor cursor = new Cursor("", words, lexicon);
        boolean isOperator = new OperatorReader(cursor).operator().isPresent();
        cursor.take(Kind.PERCENT);
        return isOperator && cursor.isAtEnd();
    }

    /** {@code Baseline: 800 servizi}, and no target behind it. */
    private static boolean isBaselineAlone(List<Token> tokens) {
        int length = Lexicon.lengthAt(Word.BASELINE_IS, tokens, 0);
        boolean isStated = length > 0
                && length < tokens.size()
                && (isStatement(tokens.get(length)) || tokens.get(length).isMark('('));
        return isStated && !holdsTwoAmounts(tokens) && !isTargetNamed(tokens.subList(length, tokens.size()));
    }

    private static boolean holdsTwoAmounts(List<Token> tokens) {
        return tokens.stream()
                        .filter(token -> token.is(Kind.NUMBER) && !Citations.isYearLike(token))
                        .count()
                > 1;
    }

    private static boolean isTargetNamed(List<Token> tokens) {
        for (int at = 0; at + 1 < tokens.size(); at++) {
            int length = Lexicon.lengthAt(Word.TARGET_IS, tokens, at);
            if (length > 0 && at + length < tokens.size() && isStatement(tokens.get(at + length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStatement(Token token) {
        return switch (token.kind()) {
            case NUMBER, COMPARISON, DASH, YEAR -> true;
            default -> token.isMark(':');
        };
    }
}
