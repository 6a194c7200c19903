package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A place among the tokens of a text. What is taken moves it on; what fails leaves it where it was. */
final class Cursor {

    private static final Token END = new Token(Kind.MARK, "\u0000", 0, 0);

    private final String text;
    private final List<Token> tokens;
    private final Lexicon lexicon;
    private int at;

    Cursor(String text, List<Token> tokens, Lexicon lexicon) {
        this.text = text;
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    static Cursor of(String text, Lexicon lexicon) {
        return new Cursor(text, lexicon.tokens(text), lexicon);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    boolean isAtEnd() {
        return at >= tokens.size();
    }

    /** Whether a word in a role stands anywhere in the text. */
    boolean holds(Word word) {
        for (int place = 0; place < tokens.size(); place++) {
            if (Lexicon.lengthAt(word, tokens, place) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text holds this number, written like a year: {@code 2025}, not {@code 2.025}. */
    boolean holdsLikeAYear(BigDecimal number) {
        return tokens.stream()
                .filter(Citations::isYearLike)
                .anyMatch(token -> new BigDecimal(token.key()).compareTo(number) == 0);
    }

    /** Whether the text ends so many tokens ahead. */
    boolean isEnd(int ahead) {
        return at + ahead >= tokens.size();
    }

    int place() {
        return at;
    }

    void backTo(int place) {
        at = place;
    }

    void skip() {
        skip(1);
    }

    void skip(int count) {
        at += count;
    }

    /** The token here; a mark that no text has at the end. */
    Token token() {
        return tokenAhead(0);
    }

    Token tokenAhead(int count) {
        int index = at + count;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }

    boolean isAt(Kind kind) {
        return token().is(kind);
    }

    boolean isAt(Word word) {
        return Lexicon.lengthAt(word, tokens, at) > 0;
    }

    int lengthOf(Word word) {
        return Lexicon.lengthAt(word, tokens, at);
    }

    boolean take(Kind kind) {
        boolean isHere = isAt(kind);
        at += isHere ? 1 : 0;
        return isHere;
    }

    boolean take(Word word) {
        int length = lengthOf(word);
        at += length;
        return length > 0;
    }

    boolean takeMark(char mark) {
        boolean isHere = token().isMark(mark);
        at += isHere ? 1 : 0;
        return isHere;
    }

    /** Takes the colon behind the head of a value, or an equals sign that is as good as one: {@code baseline = 70}. */
    boolean takeColon() {
        return takeMark(':') || (token().isEqualSign() && take(Kind.COMPARISON));
    }

    /** Takes all that stands here in a role, however often. */
    void takeAll(Word word) {
        int length = lengthOf(word);
        while (length > 0) {
            at += length;
            length = lengthOf(word);
        }
    }

    /** What the reading gives; if nothing, the place is as before. */
    <T> Optional<T> attempt(Supplier<Optional<T>> reading) {
        int before = at;
        Optional<T> read = reading.get();
        if (read.isEmpty()) {
            at = before;
        }
        return read;
    }

    /** Whether a reading would succeed from here; the place stays. */
    boolean wouldTake(BooleanSupplier reading) {
        int before = at;
        boolean isTaken = reading.getAsBoolean();
        at = before;
        return isTaken;
    }

    /** Whether a reading would succeed from another place; the place stays. */
    boolean wouldTakeFrom(int place, BooleanSupplier reading) {
        return place >= 0
                && wouldTake(() -> {
                    at = place;
                    return reading.getAsBoolean();
                });
    }

    /** Whether a reading succeeds; if not, the place is as before. */
    boolean takeIf(BooleanSupplier reading) {
        int before = at;
        boolean isTaken = reading.getAsBoolean();
        at = isTaken ? at : before;
        return isTaken;
    }

    /** Whether the token before plays a role, by itself or with those that follow. */
    boolean isBehind(Word word) {
        return at > 0 && Lexicon.lengthAt(word, tokens, at - 1) > 0;
    }

    /** Whether the token before is a name in capitals: {@code ANAC}. */
    boolean isBehindAcronym() {
        String before = at > 0 ? text(at - 1, at) : "";
        return before.length() > 1 && before.chars().allMatch(Character::isUpperCase);
    }

    /** What the reading gives if it goes on to the end. */
    <T> Optional<T> attemptWhole(Supplier<Optional<T>> reading) {
        return attempt(() -> reading.get().filter(read -> isAtEnd()));
    }

    /** The text from one place to another. */
    String text(int from, int to) {
        return from >= to
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
