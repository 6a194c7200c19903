package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;
import java.util.Optional;

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
        return new Lead(kind, hasPassed(Word.UNCLEAR), hasPassed(Word.LIMITING), isBehindValueOfBefore());
    }

    private Optional<Lead.Kind> leadHere() {
        if (!cursor.isAt(Kind.COMPARISON) && isOperatorOrInterval()) {
            return isBehindSomething() ? Optional.empty() : Optional.of(leadOfOperator());
        }
        boolean isRequirement = cursor.isAt(Kind.COMPARISON)
                || dates.isAtDeadline()
                || clauses.isAtLimit()
                || changes.isAtChange()
                || (cursor.tokenAhead(-1).isMark(':') && isDateOrAnswer())
                || isAtDayOfDeed()
                || cursor.isAt(Kind.PLUS);
        if (isRequirement) {
            return Optional.of(Lead.Kind.REQUIREMENT);
        }
        return amounts.isAtAmount() ? linkBefore() : Optional.empty();
    }

    /** Whether a word in a role is among those that were passed over. */
    private boolean hasPassed(Word role) {
        int here = cursor.place();
        boolean hasPassed = false;
        for (int place = 0; place < here && !hasPassed; place++) {
            cursor.backTo(place);
            hasPassed = cursor.isAt(role);
        }
        cursor.backTo(here);
        return hasPassed;
    }

    /** Whether the words lead to what was measured before, not to what is asked: {@code Risultato 2023:}. */
    private boolean isBehindValueOfBefore() {
        int here = cursor.place();
        boolean isBaseline = hasPassed(Word.BASELINE_IS) && !hasPassed(Word.TARGET_IS);
        cursor.backTo(Math.max(here - 2, 0));
        boolean isBehindYear = years.isAtEarlierYear() && cursor.tokenAhead(1).isMark(':');
        cursor.backTo(here);
        return isBaseline || isBehindYear;
    }

    private boolean isOperatorOrInterval() {
        return (operators.isAtOperator() && isAmountAfterOperator())
                || cursor.wouldTake(() -> cursor.take(Word.BETWEEN) && amounts.isAtAmount());
    }

    /** {@code comuni con almeno 3 sportelli} asks for no sportelli. */
    private boolean isBehindSomething() {
        return cursor.isBehind(Word.OF_SOMETHING);
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
        int here = cursor.place();
        boolean isBracketed =
                cursor.tokenAhead(-1).isMark('(') && cursor.tokenAhead(1).isMark(')');
        boolean isLast = cursor.isEnd(isBracketed ? 2 : 1);
        cursor.backTo(here - 1);
        boolean isBehindNoun = cursor.isAt(Kind.WORD) && !cursor.isAt(Word.LITTLE) && !cursor.isAt(Word.AND);
        boolean isBeside = isBracketed || isBehindNoun || cursor.isAt(Kind.DASH);
        cursor.backTo(here);
        return isLast && isBeside && dates.isAtDayAhead();
    }

    private boolean isDateOrAnswer() {
        return cursor.isAt(Kind.DATE) || cursor.isAt(Word.YES);
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
        boolean isToCount = (cursor.isBehind(Word.LEADS_TO_A_COUNT) && !isWithArticle(before))
                || cursor.isBehind(Word.COUNT_MARK)
                || cursor.isAt(Word.COUNT_MARK)
                || isDeed();
        if (isToCount) {
            return Optional.of(Lead.Kind.COUNT);
        }
        boolean isWord = before.is(Kind.WORD) && !cursor.isBehind(Word.LITTLE);
        return isWord || cursor.isBehind(Word.LEADS_TO_A_SHARE) ? Optional.of(Lead.Kind.SHARE) : Optional.empty();
    }

    /** {@code realizzare 3 eventi}; but the things of a plan are numbered: {@code avviare 2 lotto}. */
    private boolean isDeed() {
        return cursor.isBehind(Word.DEED)
                && !cursor.wouldTake(() -> cursor.take(Kind.NUMBER) && cursor.isAt(Word.CITED));
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
                        && !cursor.isAt(Word.COMPARED_WITH);
            case NAME, CITATION, YEAR, DASH -> true;
            case MARK -> MARKS_IN_PROSE.indexOf(token.key()) >= 0;
            default -> false;
        };
    }
}
