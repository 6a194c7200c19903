package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Passes over the words that lead to a requirement. They may not turn it into something else: a negation or a condition
 * ends the reading, and so does a number that the words do not lead to.
 */
final class ProseReader {

    private static final String MARKS_IN_PROSE = ",().…/\"'’“”&:;";

    private final Cursor cursor;
    private final YearReader years;
    private final DateReader dates;
    private final Clauses clauses;
    private final AmountReader amounts;
    private final OperatorReader operators;
    private final ChangeReader changes;

    ProseReader(Readers readers, ChangeReader changes) {
        this.cursor = readers.cursor();
        this.years = readers.years();
        this.dates = readers.dates();
        this.clauses = readers.clauses();
        this.amounts = readers.amounts();
        this.operators = readers.operators();
        this.changes = changes;
    }

    /** Passes over the words; empty if they lead to nothing. */
    Optional<Lead> lead() {
        if (changes.isAtChange()) {
            return Optional.empty();
        }
        while (!cursor.isAtEnd()) {
            boolean hasWords = cursor.place() > 0;
            Optional<Lead.Kind> kind = hasWords ? leadHere() : Optional.empty();
            if (kind.isPresent()) {
                return kind.map(this::lead);
            }
            if (!isAtProse()) {
                return Optional.empty();
            }
            cursor.skip();
        }
        return Optional.empty();
    }

    private Lead lead(Lead.Kind kind) {
        return new Lead(kind, caveats(), cursor.lexicon());
    }

    private Set<Lead.Caveat> caveats() {
        Set<Lead.Caveat> caveats = EnumSet.noneOf(Lead.Caveat.class);
        addIf(caveats, Lead.Caveat.UNCLEAR, hasPassed(() -> cursor.isAt(Word.UNCLEAR)));
        addIf(caveats, Lead.Caveat.LIMITING, hasPassed(() -> cursor.isAt(Word.LIMITING)));
        addIf(caveats, Lead.Caveat.OF_BEFORE, isBehindValueOfBefore());
        addIf(caveats, Lead.Caveat.OF_EARLIER_YEAR, hasPassed(years::isAtEarlierYear));
        addIf(caveats, Lead.Caveat.OTHER_VALUE, hasPassed(() -> cursor.isAt(Word.OTHER_VALUE)));
        addIf(caveats, Lead.Caveat.NUMBERED, hasPassed(amounts::isAtNumberInWords));
        addIf(caveats, Lead.Caveat.DESCRIBING, !cursor.tokenAhead(-1).isMark(':'));
        addIf(caveats, Lead.Caveat.DESCRIBING_TIME, cursor.isBehind(Word.LEADS_TO_A_COUNT) && !isDeedBefore(2));
        return caveats;
    }

    private static void addIf(Set<Lead.Caveat> caveats, Lead.Caveat caveat, boolean isSo) {
        if (isSo) {
            caveats.add(caveat);
        }
    }

    private Optional<Lead.Kind> leadHere() {
        if (!cursor.isAt(Kind.COMPARISON) && isOperatorOrInterval()) {
            boolean isOfSomething = cursor.isBehind(Word.OF_SOMETHING);
            return isOfSomething ? Optional.empty() : Optional.of(leadOfOperator());
        }
        boolean isRequirement = cursor.isAt(Kind.COMPARISON)
                || dates.isAtDeadline()
                || clauses.isAtLimit()
                || changes.isAtChange()
                || (cursor.tokenAhead(-1).isMark(':') && isDateOrAnswer())
                || isAtDayOfDeed()
                || changes.isAtPlus();
        if (isRequirement) {
            return Optional.of(Lead.Kind.REQUIREMENT);
        }
        return amounts.isAtAmount() ? linkBefore() : Optional.empty();
    }

    /** Whether something is among the words that were passed over. */
    private boolean hasPassed(BooleanSupplier isThere) {
        int here = cursor.place();
        return IntStream.range(0, here).anyMatch(place -> cursor.wouldTakeFrom(place, isThere));
    }

    /** Whether the words lead to what was measured before, not to what is asked: {@code Risultato 2023:}. */
    private boolean isBehindValueOfBefore() {
        boolean isBaseline =
                hasPassed(() -> cursor.isAt(Word.BASELINE_IS)) && !hasPassed(() -> cursor.isAt(Word.TARGET_IS));
        boolean isBehindYear =
                cursor.tokenAhead(-1).isMark(':') && cursor.wouldTakeFrom(cursor.place() - 2, years::isAtEarlierYear);
        return isBaseline || isBehindYear;
    }

    private boolean isOperatorOrInterval() {
        return (operators.isAtOperator() && isAmountAfterOperator())
                || cursor.wouldTake(() -> cursor.take(Word.BETWEEN) && amounts.isAtAmount());
    }

    /** "At least" asks for something; "above" behind words may only say what sort of thing it is, but for a share. */
    private Lead.Kind leadOfOperator() {
        boolean isAsked = cursor.tokenAhead(-1).isMark(':')
                || cursor.isAt(Word.AT_LEAST)
                || cursor.isAt(Word.AT_MOST)
                || cursor.isAt(Word.EQUAL_TO);
        return isAsked ? Lead.Kind.REQUIREMENT : Lead.Kind.SHARE;
    }

    /** A day at the end, beside what is done on it: {@code invio della relazione 30/06/2025}. */
    private boolean isAtDayOfDeed() {
        Token before = cursor.tokenAhead(-1);
        boolean isBracketed = before.isMark('(') && cursor.tokenAhead(1).isMark(')');
        boolean isLast = cursor.isAt(Kind.DATE) && cursor.isEnd(isBracketed ? 2 : 1);
        boolean isBehindNoun = before.is(Kind.WORD)
                && !cursor.isBehind(Word.LITTLE)
                && !cursor.isBehind(Word.AND)
                && !cursor.isBehindAcronym()
                && !cursor.isBehind(Word.OF_THOSE)
                && !cursor.isBehind(Word.OTHER_VALUE);
        boolean isBeside = isBracketed || isBehindNoun || before.is(Kind.DASH);
        return isLast && isBeside && dates.isAtDayAhead();
    }

    private boolean isDateOrAnswer() {
        boolean isOther = cursor.wouldTakeFrom(cursor.place() - 2, () -> cursor.isAt(Word.OTHER_VALUE));
        return !isOther && (dates.isAtDayAhead() || cursor.isAt(Word.YES));
    }

    private boolean isAmountAfterOperator() {
        return cursor.wouldTake(() -> {
            operators.operator();
            return amounts.isAtAmount() || amounts.isAtMinus() || cursor.isAt(Kind.PLUS);
        });
    }

    /** What the last word before the amount leads to: {@code di} to a count or a share, {@code al} to a share. */
    private Optional<Lead.Kind> linkBefore() {
        Token before = cursor.tokenAhead(-1);
        if (before.isMark(':')) {
            return Optional.of(Lead.Kind.REQUIREMENT);
        }
        if (isToCount(before)) {
            return Optional.of(Lead.Kind.COUNT);
        }
        boolean isWord = before.is(Kind.WORD) && !cursor.isBehind(Word.LITTLE);
        return isWord || cursor.isBehind(Word.LEADS_TO_A_SHARE) ? Optional.of(Lead.Kind.SHARE) : Optional.empty();
    }

    private boolean isToCount(Token before) {
        if (cursor.isBehind(Word.LEADS_TO_A_COUNT)) {
            return !isWithArticle(before) && isDeedBefore(2);
        }
        if (cursor.isBehind(Word.COUNT_MARK)) {
            return isAsked(2);
        }
        return cursor.isAt(Word.COUNT_MARK) ? isAsked(1) : isNumberOfDeed();
    }

    /** {@code stipula n. 3 convenzioni}, not {@code SAL n. 3 approvato}. */
    private boolean isAsked(int back) {
        boolean isLittle =
                cursor.wouldTakeFrom(cursor.place() - back, () -> cursor.isAt(Word.LITTLE) || cursor.isAt(Kind.MARK));
        return isLittle || isDeedBefore(back);
    }

    /** {@code realizzare 3 eventi}; but the things of a plan are numbered: {@code avviare 2 lotto}. */
    private boolean isNumberOfDeed() {
        return cursor.isBehind(Word.DEED)
                && isDeedBefore(1)
                && !cursor.wouldTake(() -> cursor.take(Kind.NUMBER) && cursor.isAt(Word.CITED));
    }

    /** Whether a deed stands so many tokens before that is what is asked: not {@code bando per assumere 5 addetti}. */
    private boolean isDeedBefore(int back) {
        int place = cursor.place() - back;
        boolean isDeed = cursor.wouldTakeFrom(
                place, () -> cursor.isAt(Word.DEED) || cursor.lexicon().isActionNoun(cursor.token()));
        boolean isArticle = cursor.wouldTakeFrom(place - 1, () -> cursor.isAt(Word.ARTICLE));
        boolean isOfSomething = cursor.wouldTakeFrom(
                place - (isArticle ? 2 : 1), () -> cursor.isAt(Word.LITTLE) && !cursor.isAt(Word.AND));
        return isDeed && !isOfSomething;
    }

    /** Definite things are no count: the two counters in {@code attivazione dei due sportelli}. */
    private static boolean isWithArticle(Token preposition) {
        return preposition.key().length() > 2 && !preposition.key().endsWith("'");
    }

    private boolean isAtProse() {
        Token token = cursor.token();
        return switch (token.kind()) {
            case WORD ->
                !cursor.isAt(Word.CONDITION)
                        && (!cursor.isAt(Word.NEGATION) || cursor.isAt(Word.NEGATIVE_NOUN))
                        && !cursor.isAt(Word.CIRCA)
                        && !cursor.isAt(Word.SCALED)
                        && !cursor.isAt(Word.COMPARED_WITH);
            case NAME, CITATION, YEAR, DASH -> true;
            case MARK -> MARKS_IN_PROSE.indexOf(token.key()) >= 0;
            default -> false;
        };
    }
}
