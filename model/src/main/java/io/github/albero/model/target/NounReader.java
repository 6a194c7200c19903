package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;
import io.github.albero.model.text.Phrases;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;

/** Reads words that say what is counted, or lead to a requirement, as long as nothing in them could be another one. */
final class NounReader {

    private static final String MARKS_IN_A_NOUN = ",().…/\"'’“”&";

    private final Cursor cursor;
    private final DateReader dates;
    private final BaselineHead baselines;

    NounReader(Cursor cursor, DateReader dates) {
        this.cursor = cursor;
        this.dates = dates;
        this.baselines = new BaselineHead(cursor, dates);
    }

    /** Whether a noun reads as itself behind a number. */
    static boolean isPlain(String noun, Locale language) {
        Lexicon lexicon = Lexicon.of(Phrases.isItalian(language) ? Locale.ITALIAN : Locale.ENGLISH);
        String text = "3 " + noun;
        Cursor cursor = Cursor.of(text, lexicon);
        DateReader dates = new DateReader(cursor, Optional.of(Year.of(2000)));
        if (dates.date().isPresent() || isTimeNoun(noun, lexicon)) {
            return false;
        }
        Quantity counted = new Quantity(BigDecimal.valueOf(3), new UnitOfMeasure.Named(noun));
        return cursor.attemptWhole(new AmountReader(cursor, new NounReader(cursor, dates))::amount)
                .filter(counted::equals)
                .isPresent();
    }

    static boolean isTimeNoun(String noun, Lexicon lexicon) {
        return Lexicon.lengthAt(Word.TIME_NOUN, lexicon.tokens(noun), 0) > 0;
    }

    /** What a number counts, up to the next clause. A noun between « and » may hold anything. */
    Optional<String> noun() {
        return quoted().or(() -> isAtNoNoun() ? Optional.empty() : words());
    }

    private boolean isAtNoNoun() {
        boolean isLetter = cursor.isAt(Kind.WORD) && cursor.token().key().length() == 1;
        return isLetter || cursor.isAt(Kind.DASH) || cursor.isAt(Word.NO_NOUN_BEGINS);
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
                : Optional.empty();
    }

    /** Words up to the next clause; empty if there are none, or something among them is no mere word. */
    private Optional<String> words() {
        int start = cursor.place();
        int end = -1;
        while (!isAtClause()) {
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
        while (!isAtClause()) {
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
                        && !DateReader.isNameOfMonth(token, cursor.lexicon());
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

    /** Whether the words end here: the text does, or a clause begins that says more of the requirement. */
    boolean isAtClause() {
        int here = cursor.place();
        boolean isHere = cursor.isAtEnd();
        if (!isHere) {
            cursor.takeMark(',');
            boolean isBracketed = cursor.takeMark('(');
            isHere = isAtClauseWord() || (isBracketed && dates.isAtPlainDay());
            cursor.backTo(here);
        }
        return isHere;
    }

    private boolean isAtClauseWord() {
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
        int here = cursor.place();
        boolean isHere = baselines.take();
        cursor.backTo(here);
        return isHere;
    }

    /** {@code Target:}, behind the value of before. */
    private boolean isAtTargetLabel() {
        int here = cursor.place();
        cursor.takeMark(';');
        boolean isHere = cursor.take(Word.TARGET_IS) && cursor.token().isMark(':');
        cursor.backTo(here);
        return isHere;
    }

    /** Whether a word ends the noun that makes a change of the amount before it: {@code 3 sedi in più}. */
    private boolean isAtChangeBehind() {
        int here = cursor.place();
        boolean isChange = takeChange();
        boolean isHere = isChange && (cursor.isAtEnd() || cursor.isAt(Word.COMPARED_WITH) || isAtKnownReference());
        cursor.backTo(here);
        return isHere;
    }

    /** Whether a word stands directly behind a number that makes a change of it: {@code 10% in più}. */
    boolean isAtChangeOfNumber() {
        int here = cursor.place();
        boolean isHere = takeChange() && !cursor.isAt(Word.THAN);
        cursor.backTo(here);
        return isHere;
    }

    private boolean takeChange() {
        return cursor.take(Word.MORE_AFTER) || cursor.take(Word.LESS_AFTER);
    }

    /** Whether a limit begins here that each case keeps: {@code entro 5 giorni}. */
    boolean isAtLimit() {
        int here = cursor.place();
        boolean isHere = cursor.take(Word.WITHIN);
        if (isHere) {
            cursor.take(Word.ARTICLE);
            UnitWords.of(cursor.lexicon().language()).takeBeforeNumber(cursor);
            isHere = cursor.isAt(Kind.NUMBER)
                    || cursor.lexicon().number(cursor.token()).isPresent();
        }
        cursor.backTo(here);
        return isHere && !dates.isAtDeadline();
    }

    /** Whether the share begins here of the cases that keep the limit before it: {@code nel 90% dei casi}. */
    boolean isAtShareOfCases() {
        int here = cursor.place();
        boolean isHere = cursor.take(Word.SHARE_OF_CASES);
        if (isHere) {
            cursor.take(Word.AT_LEAST);
            cursor.take(Word.ARTICLE);
            isHere = cursor.take(Kind.NUMBER) && cursor.isAt(Kind.PERCENT);
        }
        cursor.backTo(here);
        return isHere;
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
        int here = cursor.place();
        boolean isHere = cursor.take(Word.ON);
        if (isHere) {
            cursor.takeAll(Word.ARTICLE);
            isHere = cursor.isAt(Word.BASELINE) || cursor.isAt(Word.PREVIOUS_YEAR) || cursor.isAt(Kind.YEAR);
        }
        cursor.backTo(here);
        return isHere;
    }
}
