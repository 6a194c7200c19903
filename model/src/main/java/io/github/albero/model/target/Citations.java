package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the numbers that are none: those of laws, standards and parts of texts, which become one token with the word before
 * them, and years ({@code art. 64 del CAD}, {@code D.Lgs. 150/2009}, {@code nel 2024}; rule A5).
 */
final class Citations {

    private static final int LONGEST = 24;

    /** What a number is asked by, so that it is none of a year. */
    private static final Set<Word> ASKING = EnumSet.of(
            Word.AT_LEAST,
            Word.AT_MOST,
            Word.MORE_THAN,
            Word.LESS_THAN,
            Word.EQUAL_TO,
            Word.VALUE_IS,
            Word.ADDITIONAL,
            Word.INCREASE,
            Word.DECREASE,
            Word.COUNT_MARK,
            Word.DEED,
            Word.LITTLE,
            Word.ARTICLE);

    /** What may stand behind the number of a citation without being counted by it. */
    private static final Set<Word> BEHIND_A_NUMBER = EnumSet.of(Word.LITTLE, Word.CITED, Word.CITED_LINK, Word.BY);

    /** What may stand behind the year of a noun without being counted by it. */
    private static final Set<Word> BEHIND_A_YEAR =
            EnumSet.of(Word.BY, Word.COMPARED_WITH, Word.AT_LEAST, Word.AT_MOST, Word.AND);

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final List<Token> folded = new ArrayList<>();
    private int at;

    private Citations(Lexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    static List<Token> fold(Lexicon lexicon, List<Token> tokens) {
        return new Citations(lexicon, tokens).fold();
    }

    private List<Token> fold() {
        while (at < tokens.size()) {
            int end = endOfCitation();
            if (end > at) {
                folded.add(new Token(
                        Kind.CITATION,
                        "",
                        tokens.get(at).start(),
                        tokens.get(end - 1).end()));
                at = end;
            } else {
                folded.add(isYear() ? asYear(tokens.get(at)) : tokens.get(at));
                at++;
            }
        }
        return folded;
    }

    /** Where a citation that begins here ends; here if none does. */
    private int endOfCitation() {
        int begins = tokens.get(at).is(Kind.WORD) ? Lexicon.lengthAt(Word.CITED, tokens, at) : 0;
        if (begins == 0) {
            return at;
        }
        int end = at + begins;
        int lastNumber = at;
        while (end < tokens.size() && end - at < LONGEST && mayBeCited(end, lastNumber > at)) {
            if (isFigure(tokens.get(end))) {
                lastNumber = end + 1;
            }
            end++;
        }
        return lastNumber;
    }

    private boolean mayBeCited(int index, boolean hasNumber) {
        Token token = tokens.get(index);
        if (isFigure(token)) {
            boolean isAnAmount = index + 1 < tokens.size()
                    && (tokens.get(index + 1).is(Kind.PERCENT)
                            || tokens.get(index + 1).isMark('€'));
            return !isAnAmount && (!hasNumber || isLinked(index));
        }
        boolean isEdition = hasNumber
                && token.isMark(':')
                && index + 1 < tokens.size()
                && isYearLike(tokens.get(index + 1))
                && token.touches(tokens.get(index + 1));
        boolean isLinkAhead = hasNumber
                && token.isMark(',')
                && index + 1 < tokens.size()
                && Lexicon.lengthAt(Word.CITED_LINK, tokens, index + 1) > 0;
        return isEdition
                || isLinkAhead
                || (token.isMark('/') && isClose(index))
                || token.isMark('(')
                || token.isMark(')')
                || (token.is(Kind.DASH) && isClose(index))
                || (token.is(Kind.WORD)
                        && (isLink(index, hasNumber)
                                || (hasNumber && lexicon.month(token).isPresent())));
    }

    /** {@code articoli 5 e 7}, but not {@code avviso e 3 bandi}: "and" joins only numbers of which the last counts nothing. */
    private boolean isLink(int index, boolean hasNumber) {
        if (Lexicon.lengthAt(Word.AND, tokens, index) == 0) {
            return Lexicon.lengthAt(Word.CITED_LINK, tokens, index) > 0;
        }
        boolean isCounting =
                index + 2 < tokens.size() && tokens.get(index + 2).is(Kind.WORD) && !isAny(BEHIND_A_NUMBER, index + 2);
        return hasNumber && !isCounting;
    }

    /** A mark without a blank on both sides: {@code 150/2009}. */
    private boolean isClose(int index) {
        return tokens.get(index - 1).touches(tokens.get(index))
                || (index + 1 < tokens.size() && tokens.get(index).touches(tokens.get(index + 1)));
    }

    /** A second number belongs to a citation if a mark, a word of citations or a month stands before it. */
    private boolean isLinked(int index) {
        Token before = tokens.get(index - 1);
        return before.isMark('/') || before.isMark(':') || before.is(Kind.DASH) || before.is(Kind.WORD);
    }

    private static boolean isFigure(Token token) {
        return token.is(Kind.NUMBER) || token.is(Kind.DATE) || token.is(Kind.DAY_AND_MONTH) || token.is(Kind.NO_NUMBER);
    }

    /** A number of four digits like 2024 after a word or a mark that shows it. */
    private boolean isYear() {
        Token token = tokens.get(at);
        if (!isYearLike(token) || (at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.PERCENT))) {
            return false;
        }
        if (at == 0) {
            return tokens.size() > 1 && tokens.get(1).isMark(':');
        }
        Token before = tokens.get(at - 1);
        boolean isInBrackets = before.isMark('(')
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isMark(')');
        boolean isInARow = at > 1
                && (before.is(Kind.DASH) || before.isMark('/'))
                && folded.size() > 1
                && folded.get(folded.size() - 2).is(Kind.YEAR);
        boolean headsAClause = at + 1 < tokens.size() && tokens.get(at + 1).isMark(':');
        boolean isAfterAWord = before.is(Kind.WORD) && (isBeforeAYear(before) || isYearOfANoun(before));
        return isInBrackets || isInARow || headsAClause || isAfterAWord;
    }

    /** {@code consumi 2023}, at the end or before a clause, and no number of things. */
    private boolean isYearOfANoun(Token noun) {
        boolean isNear = tokens.get(at).key().compareTo("2015") >= 0
                && tokens.get(at).key().compareTo("2035") <= 0;
        boolean isNoun = noun.key().length() > 3 && !isAny(ASKING, at - 1);
        boolean isBeforeClause = at + 1 == tokens.size()
                || tokens.get(at + 1).is(Kind.COMPARISON)
                || tokens.get(at + 1).isMark(')')
                || isAny(BEHIND_A_YEAR, at + 1);
        return isNear && isNoun && isBeforeClause;
    }

    private boolean isAny(Set<Word> roles, int index) {
        return roles.stream().anyMatch(role -> Lexicon.lengthAt(role, tokens, index) > 0);
    }

    private boolean isBeforeAYear(Token word) {
        return Lexicon.lengthAt(Word.BEFORE_A_YEAR, List.of(word), 0) > 0;
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4
                && (digits.startsWith("19") || digits.startsWith("20") || digits.startsWith("21"))
                && Character.isDigit(digits.charAt(2))
                && Character.isDigit(digits.charAt(3));
    }

    static boolean isYearLike(Token token) {
        return token.is(Kind.NUMBER) && isYear(token.key());
    }

    private static Token asYear(Token token) {
        return new Token(Kind.YEAR, token.key(), token.start(), token.end());
    }
}
