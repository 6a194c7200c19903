package io.github.albero.model.target;

import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Token.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads changes: {@code +5%}, {@code incremento del 10%}, {@code ulteriori 3 sedi}, {@code 10% in più} (rule A6). A change
 * <em>to</em> an amount, {@code riduzione a 30 giorni}, is that amount.
 */
final class ChangeReader {

    private final Cursor cursor;
    private final Clauses clauses;
    private final NounReader nouns;
    private final AmountReader amounts;
    private final OperatorReader operators;
    private final ReferenceReader references;
    private final YearReader years;
    private final boolean holdsWordOfChange;

    ChangeReader(Readers readers) {
        this.cursor = readers.cursor();
        this.clauses = readers.clauses();
        this.nouns = readers.nouns();
        this.amounts = readers.amounts();
        this.operators = readers.operators();
        this.references = readers.references();
        this.years = readers.years();
        this.holdsWordOfChange = cursor.holds(Word.MORE_AFTER) || cursor.holds(Word.LESS_AFTER);
    }

    boolean isAtChange() {
        return cursor.isAt(Word.INCREASE)
                || cursor.isAt(Word.DECREASE)
                || cursor.isAt(Word.CHANGE)
                || cursor.isAt(Word.ADDITIONAL);
    }

    Optional<Criterion> change() {
        return cursor.attempt(this::further)
                .or(() -> cursor.attempt(() -> inWords(Word.INCREASE, Way.UP)))
                .or(() -> cursor.attempt(() -> inWords(Word.DECREASE, Way.DOWN)))
                .or(() -> cursor.attempt(this::ofEitherWay))
                .or(() -> cursor.attempt(this::shift))
                .or(() -> cursor.attempt(this::signed))
                .or(() -> cursor.attempt(this::amountBefore))
                .or(() -> cursor.attempt(this::levelOfReference));
    }

    private enum Way {
        UP,
        DOWN;

        /** A change this way by an amount: a decrease of at least 5 is a change of at most -5. */
        RelativeChange by(ComparisonOperator operator, Quantity amount) {
            return this == UP
                    ? new RelativeChange(operator, amount, Reference.NOT_WRITTEN)
                    : new RelativeChange(operator.mirrored(), negative(amount), Reference.NOT_WRITTEN);
        }

        Comparison to(Quantity amount) {
            return new Comparison(this == UP ? ComparisonOperator.AT_LEAST : ComparisonOperator.AT_MOST, amount);
        }
    }

    private static Quantity negative(Quantity amount) {
        return new Quantity(amount.amount().negate(), amount.unit());
    }

    /** {@code almeno ulteriori 3 sedi}. */
    private Optional<Criterion> further() {
        ComparisonOperator operator = operators.operator().orElse(ComparisonOperator.AT_LEAST);
        return cursor.take(Word.ADDITIONAL)
                ? amount().filter(amount -> !amount.unit().isTime()).map(amount -> Way.UP.by(operator, amount))
                : Optional.empty();
    }

    /** {@code +5%}, {@code ≥ +5%}; {@code -5%} too, for nobody aims at less than nothing. */
    private Optional<Criterion> signed() {
        Optional<ComparisonOperator> operator = operators.operator();
        if (isAtPlus() && cursor.take(Kind.PLUS)) {
            return amount().map(amount -> Way.UP.by(operator.orElse(ComparisonOperator.AT_LEAST), amount));
        }
        return operator.isEmpty() && amounts.takeMinus()
                ? amounts.amount()
                        .filter(amount -> !amount.unit().equals(UnitOfMeasure.NONE))
                        .map(amount -> Way.DOWN.by(ComparisonOperator.AT_LEAST, amount))
                : Optional.empty();
    }

    /** {@code 10% in più}, {@code 3 sedi aggiuntive}, {@code 5% reduction}. */
    private Optional<Criterion> amountBefore() {
        if (!holdsWordOfChange) {
            return Optional.empty();
        }
        ComparisonOperator operator = operators.operator().orElse(ComparisonOperator.AT_LEAST);
        return amounts.amount().flatMap(amount -> {
            Optional<Way> way = wayBehind();
            return way.filter(found -> clauses.isHere() || nouns.skipWords()).map(found -> found.by(operator, amount));
        });
    }

    private Optional<Way> wayBehind() {
        if (cursor.take(Word.MORE_AFTER)) {
            return Optional.of(Way.UP);
        }
        return cursor.take(Word.LESS_AFTER) ? Optional.of(Way.DOWN) : Optional.empty();
    }

    /** {@code variazione ≥ -5%}: the sign says which way. */
    private Optional<Criterion> ofEitherWay() {
        if (!cursor.take(Word.CHANGE)) {
            return Optional.empty();
        }
        Optional<ComparisonOperator> operator = operators.operator();
        boolean isUp = cursor.take(Kind.PLUS);
        return operator.isEmpty()
                ? signedChange(isUp)
                : amounts.signedAmount()
                        .map(amount -> new RelativeChange(operator.get(), amount, Reference.NOT_WRITTEN));
    }

    private Optional<Criterion> signedChange(boolean isUp) {
        if (isUp) {
            return amounts.amount().map(amount -> Way.UP.by(ComparisonOperator.AT_LEAST, amount));
        }
        return amounts.takeMinus()
                ? amounts.amount().map(amount -> Way.DOWN.by(ComparisonOperator.AT_LEAST, amount))
                : Optional.empty();
    }

    /** {@code <= valore anno precedente}: no change for the worse. */
    private Optional<Criterion> levelOfReference() {
        Optional<ComparisonOperator> operator = operators.operator();
        if (operator.isEmpty()) {
            return Optional.empty();
        }
        cursor.takeAll(Word.ARTICLE);
        boolean isNamed = cursor.isAt(Word.VALUE_OF) || cursor.isAt(Word.PREVIOUS_YEAR) || cursor.isAt(Word.BASELINE);
        Optional<Reference> reference = isNamed ? references.known() : Optional.empty();
        return reference.map(known -> new RelativeChange(operator.get(), Quantity.number(0), known));
    }

    private Optional<Criterion> inWords(Word word, Way way) {
        if (!cursor.take(word)) {
            return Optional.empty();
        }
        return topic().flatMap(topic -> amountOf(way, topic.words() == 0)
                .map(criterion -> topic.reference()
                        .<Criterion>map(reference -> against(criterion, reference))
                        .orElse(criterion)));
    }

    /** What changes, and what it is compared with if that is said before the amount. */
    private record Topic(int words, Optional<Reference> reference) {}

    /** Passes over what changes, up to the amount; empty if something else is among it. */
    private Optional<Topic> topic() {
        int words = 0;
        Optional<Reference> reference = Optional.empty();
        while (!isAtWhatChanges()) {
            Optional<Reference> found = reference.isEmpty() ? references.inside() : Optional.empty();
            boolean isTopic = nouns.isAtWord()
                    && !cursor.isAt(Word.NEGATION)
                    && !cursor.isAt(Word.LIMITING)
                    && !cursor.isAt(Word.HELD);
            if (found.isPresent()) {
                reference = found;
            } else if (cursor.isAtEnd() || !isTopic) {
                return Optional.empty();
            } else {
                words += isLink() ? 0 : 1;
                cursor.skip();
            }
        }
        return Optional.of(new Topic(words, reference));
    }

    static Criterion against(Criterion criterion, Reference reference) {
        return criterion instanceof RelativeChange change
                ? new RelativeChange(change.operator(), change.change(), reference)
                : criterion;
    }

    private boolean isLink() {
        return cursor.isAt(Word.BY_AMOUNT)
                || cursor.isAt(Word.ARTICLE)
                || cursor.isAt(Word.COUNT_MARK)
                || cursor.token().isMark(',');
    }

    private boolean isAtWhatChanges() {
        return cursor.isAt(Kind.NUMBER)
                || cursor.isAt(Kind.COMPARISON)
                || isAtSignedNumber()
                || (operators.isAtOperator() && isAmountBehindOperator())
                || (!cursor.isAt(Word.ARTICLE) && amounts.isAtNumber());
    }

    /** A plus that is the sign of a number, not the end of a name: {@code Erasmus+}. */
    boolean isAtPlus() {
        Token before = cursor.tokenAhead(-1);
        boolean endsAName = (before.is(Kind.WORD) || before.is(Kind.NAME)) && before.touches(cursor.token());
        return cursor.isAt(Kind.PLUS) && !endsAName;
    }

    private boolean isAtSignedNumber() {
        return isAtPlus() || (amounts.isAtMinus() && !cursor.tokenAhead(-1).is(Kind.WORD));
    }

    private boolean isAmountBehindOperator() {
        return cursor.wouldTake(() -> {
            operators.operator();
            cursor.take(Word.BY_AMOUNT);
            return amounts.isAtAmount();
        });
    }

    private Optional<Criterion> amountOf(Way way, boolean isDirect) {
        Link before = link();
        Optional<ComparisonOperator> operator = operators.operator();
        boolean isBy = operator.isPresent() && cursor.take(Word.BY_AMOUNT);
        boolean isSigned = way == Way.UP && cursor.take(Kind.PLUS);
        Link link = isBy || isSigned ? Link.OF : before;
        if (link == Link.FROM && operator.isEmpty()) {
            return fromTo(way);
        }
        if (link == Link.TO && operator.isEmpty()) {
            return amount().filter(ChangeReader::isOfWhatChanges).map(way::to);
        }
        boolean isChange = isDirect || link == Link.OF;
        return isChange
                ? amount().filter(amount -> isDirect || isOfWhatChanges(amount))
                        .map(amount -> way.by(operator.orElse(ComparisonOperator.AT_LEAST), amount))
                : Optional.empty();
    }

    /** A count behind other words may be of what changes: {@code riduzione dei consumi di 5 edifici}. */
    private static boolean isOfWhatChanges(Quantity amount) {
        return !(amount.unit() instanceof UnitOfMeasure.Named) && !amount.unit().equals(UnitOfMeasure.YEAR);
    }

    /** An amount that is no year: {@code reduce emissions by 2030}. */
    private Optional<Quantity> amount() {
        return amounts.amount().filter(amount -> !years.isPerhapsAYear(amount));
    }

    private enum Link {
        OF,
        TO,
        FROM,
        NONE
    }

    /** The word that leads to the amount: of, to, from. */
    private Link link() {
        int here = cursor.place();
        int place = here - 1;
        cursor.backTo(place);
        while (place > 0 && (cursor.isAt(Word.ARTICLE) || cursor.isAt(Word.COUNT_MARK))) {
            place--;
            cursor.backTo(place);
        }
        Link link = linkHere();
        cursor.backTo(here);
        return link;
    }

    private Link linkHere() {
        if (cursor.isAt(Word.BY_AMOUNT)) {
            return Link.OF;
        }
        if (cursor.isAt(Word.TO)) {
            boolean isUpTo = cursor.wouldTakeFrom(cursor.place() - 1, () -> cursor.lengthOf(Word.TO) > 1);
            return isUpTo ? Link.NONE : Link.TO;
        }
        return cursor.isAt(Word.FROM) ? Link.FROM : Link.NONE;
    }

    /** {@code riduzione da 10 a 5 giorni}: the second amount is the target. */
    private Optional<Criterion> fromTo(Way way) {
        return fromTo().filter(shift -> shift.way() == way).map(shift -> way.to(shift.after()));
    }

    /** {@code passaggio dal 60% al 75%}: the amounts say which way. */
    private Optional<Criterion> shift() {
        boolean isFrom = cursor.take(Word.SHIFT) && topic().isPresent() && link() == Link.FROM;
        return isFrom ? fromTo().map(shift -> shift.way().to(shift.after())) : Optional.empty();
    }

    private record Shift(Way way, Quantity after) {}

    private Optional<Shift> fromTo() {
        Optional<BigDecimal> before = amounts.bound();
        UnitWords.of(cursor.lexicon().language()).take(cursor);
        boolean isTo = before.isPresent() && cursor.take(Word.TO);
        Optional<Quantity> after = isTo ? amounts.amount() : Optional.empty();
        return after.filter(to -> to.amount().compareTo(before.orElseThrow()) != 0)
                .map(to -> new Shift(to.amount().compareTo(before.orElseThrow()) > 0 ? Way.UP : Way.DOWN, to));
    }
}
