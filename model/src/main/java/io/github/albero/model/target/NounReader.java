package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;
import io.github.albero.model.text.BlankText;
import io.github.albero.model.text.Phrases;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads words that say what is counted, or lead to a requirement, as long as nothing in them could be another one. */
final class NounReader {

    private static final String MARKS_IN_A_NOUN = ",().…/\"'’“”&";

    private final Cursor cursor;
    private final Clauses clauses;

    NounReader(Cursor cursor, Clauses clauses) {
        this.cursor = cursor;
        this.clauses = clauses;
    }

    /** Whether a noun reads as itself behind a number. */
    static boolean isPlain(String noun, Locale language) {
        Lexicon lexicon = Lexicon.of(Phrases.isItalian(language) ? Locale.ITALIAN : Locale.ENGLISH);
        String text = "3 " + noun;
        Cursor cursor = Cursor.of(text, lexicon);
        Readers readers = Readers.at(cursor, TargetParser.ANY_YEAR);
        if (readers.days().date().isPresent() || isTimeNoun(noun, lexicon) || endsInOfThose(noun, lexicon)) {
            return false;
        }
        Quantity counted = new Quantity(BigDecimal.valueOf(3), new UnitOfMeasure.Named(noun));
        return cursor.attemptWhole(readers.amounts()::amount)
                .filter(counted::equals)
                .isPresent();
    }

    /** A day behind such a noun would be taken for one of the things. */
    private static boolean endsInOfThose(String noun, Lexicon lexicon) {
        List<Token> tokens = lexicon.tokens(noun);
        return !tokens.isEmpty() && Lexicon.lengthAt(Word.OF_THOSE, tokens, tokens.size() - 1) > 0;
    }

    static boolean isTimeNoun(String noun, Lexicon lexicon) {
        return Lexicon.lengthAt(Word.TIME_NOUN, lexicon.tokens(noun), 0) > 0;
    }

    /** What a number counts, up to the next clause. A noun between « and » may hold anything but digits. */
    Optional<String> noun() {
        return cursor.token().isMark(Quoted.OPENING)
                ? cursor.attempt(this::quoted).filter(NounReader::holdsNoDigit)
                : isAtNoNoun() ? Optional.empty() : words();
    }

    private static boolean holdsNoDigit(String noun) {
        return noun.chars().noneMatch(Character::isDigit);
    }

    private boolean isAtNoNoun() {
        boolean isLetter = cursor.isAt(Kind.WORD) && cursor.token().key().length() == 1;
        return isLetter || cursor.isAt(Kind.DASH) || cursor.token().isMark('/') || cursor.isAt(Word.NO_NOUN_BEGINS);
    }

    Optional<String> quoted() {
        if (!cursor.token().isMark(Quoted.OPENING)) {
            return Optional.empty();
        }
        int opening = cursor.place();
        while (!cursor.isAtEnd() && !cursor.token().isMark(Quoted.CLOSING)) {
            cursor.skip();
        }
        return cursor.takeMark(Quoted.CLOSING)
                ? Optional.of(cursor.text(opening + 1, cursor.place() - 1))
                        .filter(words -> !BlankText.isBlank(words) && words.indexOf(Quoted.OPENING) < 0)
                : Optional.empty();
    }

    /** Words up to the next clause; empty if there are none, or something among them is no mere word. */
    private Optional<String> words() {
        int start = cursor.place();
        int end = -1;
        while (!clauses.isHere()) {
            if (!isAtWord()) {
                return Optional.empty();
            }
            if (end < 0 && holdsDigits(cursor.token())) {
                end = cursor.place();
            }
            cursor.skip();
        }
        int last = withoutLittleWords(start, end < 0 ? cursor.place() : end);
        String words = cursor.text(start, last);
        boolean isNoun = words.codePoints().filter(Character::isLetter).limit(2).count() == 2;
        return isNoun ? Optional.of(words) : Optional.empty();
    }

    /** Passes over words that say no more than the text already does, such as whom a share is of. */
    boolean skipWords() {
        while (!clauses.isHere()) {
            if (!isAtWord()) {
                return false;
            }
            cursor.skip();
        }
        return true;
    }

    /** Whether a word stands here that begins no other requirement. */
    boolean isAtWord() {
        Token token = cursor.token();
        return switch (token.kind()) {
            case WORD ->
                !cursor.isAt(Word.NOT_IN_A_NOUN)
                        && !cursor.isAt(Word.CONDITION)
                        && !cursor.isAt(Word.PREVIOUS_YEAR)
                        && !cursor.isAt(Word.BASELINE)
                        && !cursor.lexicon().isNameOfMonth(token);
            case NAME, CITATION, YEAR, DASH -> true;
            case MARK -> MARKS_IN_A_NOUN.indexOf(token.key()) >= 0;
            default -> false;
        };
    }

    private static boolean holdsDigits(Token token) {
        return token.is(Kind.NAME) || token.is(Kind.CITATION) || token.is(Kind.YEAR);
    }

    private int withoutLittleWords(int start, int end) {
        int here = cursor.place();
        int last = end;
        while (last > start && isLittle(last - 1)) {
            last--;
        }
        cursor.backTo(here);
        return last;
    }

    private boolean isLittle(int place) {
        cursor.backTo(place);
        Token token = cursor.token();
        return token.isMark(',') || token.isMark('(') || token.is(Kind.DASH) || cursor.isAt(Word.LITTLE);
    }
}
