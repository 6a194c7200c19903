package io.github.albero.model.target;

import io.github.albero.model.target.Criterion.AllOf;
import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Token.Kind;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one requirement, such as {@code almeno 6 eventi entro il 30/06}, of which the text holds nothing else. */
final class RequirementReader {

    private final Readers readers;
    private final Cursor cursor;
    private final DayReader days;
    private final DateReader dates;
    private final Clauses clauses;
    private final NounReader nouns;
    private final AmountReader amounts;
    private final OperatorReader operators;
    private final TailReader tails;
    private final LimitReader limits;
    private final IntervalReader intervals;
    private final ChangeReader changes;

    RequirementReader(Cursor cursor, Optional<Year> planYear) {
        this.readers = Readers.at(cursor, planYear);
        this.cursor = cursor;
        this.days = readers.days();
        this.dates = readers.dates();
        this.clauses = readers.clauses();
        this.nouns = readers.nouns();
        this.amounts = readers.amounts();
        this.operators = readers.operators();
        this.tails = new TailReader(readers);
        this.limits = new LimitReader(readers);
        this.intervals = new IntervalReader(readers);
        this.changes = new ChangeReader(readers);
    }

    /** The requirement of the text, with or without words before it. */
    Optional<Requirement> requirement() {
        return bare().or(this::afterWords);
    }

    /** The requirement of a text that begins with it. */
    Optional<Requirement> bare() {
        return cursor.attemptWhole(this::labelled)
                .or(() -> cursor.attemptWhole(this::parts))
                .or(() -> cursor.attemptWhole(this::dated));
    }

    /** {@code Target: 80%}, with the value that there was before it or without. */
    private Optional<Requirement> labelled() {
        boolean isBehindBaseline = readers.baselines().take();
        if (isBehindBaseline) {
            cursor.takeMark(',');
            cursor.takeMark(';');
            cursor.take(Kind.DASH);
        }
        if (!cursor.take(Word.TARGET_IS)) {
            return Optional.empty();
        }
        boolean isBracketed = cursor.takeMark('(');
        Optional<Year> year = isBehindBaseline ? readers.years().yearHere() : Optional.empty();
        boolean isHead = (!isBracketed || cursor.takeMark(')')) && (cursor.takeColon() || isBehindBaseline);
        return isHead ? bare().map(one -> year.map(one::in).orElse(one)) : Optional.empty();
    }

    /** One or more criteria that are joined, and the clauses behind them. */
    private Optional<Requirement> parts() {
        List<Criterion> parts = new ArrayList<>();
        Tail tail = Tail.EMPTY;
        do {
            Optional<Requirement> part = cursor.attempt(this::part);
            if (part.isEmpty() || tail.isDated()) {
                return Optional.empty();
            }
            if (part.get().criterion() instanceof AllOf all) {
                parts.addAll(all.parts());
            } else {
                parts.add(part.get().criterion());
            }
            tail = tail.with(part.get().dues());
            tail = part.get().year().map(tail::with).orElse(tail);
        } while (cursor.take(Word.AND_ALSO));
        return parts.size() == 1 ? Optional.of(Requirement.of(parts.get(0), tail)) : allOf(parts, tail);
    }

    private static Optional<Requirement> allOf(List<Criterion> parts, Tail tail) {
        return Optional.of(Requirement.of(new AllOf(parts), tail));
    }

    private Optional<Requirement> part() {
        if (days.isAtDayOfMonth()) {
            return cursor.attempt(this::completion);
        }
        return cursor.attempt(() -> intervals.interval().flatMap(this::withTail))
                .or(() -> cursor.attempt(this::change))
                .or(() -> cursor.attempt(this::amount))
                .or(() -> cursor.attempt(() -> limits.limit().flatMap(this::withTail)))
                .or(() -> cursor.attempt(this::done))
                .or(() -> cursor.attempt(this::completion));
    }

    private Optional<Requirement> withTail(Criterion criterion) {
        return tails.tail().filter(tail -> tail.reference().isEmpty()).map(tail -> Requirement.of(criterion, tail));
    }

    /** {@code SI}, {@code fatto}: a deed without a date of its own. */
    private Optional<Requirement> done() {
        boolean isYes = cursor.take(Word.YES);
        int here = cursor.place();
        return isYes
                ? tails.tail()
                        .filter(tail -> tail.reference().isEmpty())
                        .filter(tail -> cursor.place() == here
                                || !tail.dues().isEmpty()
                                || tail.year().isPresent())
                        .map(tail -> Requirement.of(new Completion(), tail))
                : Optional.empty();
    }

    /** {@code 31/12/2024}, {@code entro giugno}: a deed and its date. */
    private Optional<Requirement> completion() {
        Optional<LocalDate> day = cursor.isAt(Word.BY) ? dates.deadline() : aloneOrWritten();
        return day.flatMap(due -> {
            boolean isRest = cursor.isAtEnd() || nouns.skipWords();
            return isRest
                    ? Optional.of(new Requirement(new Completion(), List.of(due), Optional.empty()))
                    : Optional.empty();
        });
    }

    /** A day and a month alone could be a fraction: {@code 3/4}. */
    private Optional<LocalDate> aloneOrWritten() {
        boolean isNoDay = cursor.isAt(Kind.DAY_AND_MONTH) && !(days.isAtPlainDay() && cursor.isEnd(1));
        boolean isAYear = cursor.isAt(Kind.NUMBER) && Citations.isYearLike(cursor.token());
        return isNoDay || isAYear || cursor.isAt(Kind.YEAR) || cursor.isAt(Word.YEAR_ITSELF)
                ? Optional.empty()
                : days.date();
    }

    /** An amount behind its date: {@code 30/06: 50%}. */
    private Optional<Requirement> dated() {
        boolean isDeadline = cursor.isAt(Word.BY);
        Optional<LocalDate> day = dates.deadline().or(dates::measuringDay).or(days::date);
        if (day.filter(dates::isAhead).isEmpty() || !(cursor.takeMark(':') || cursor.takeMark(',') || isDeadline)) {
            return Optional.empty();
        }
        return cursor.attempt(this::amount)
                .filter(amount -> !amount.isDated())
                .map(amount -> new Requirement(amount.criterion(), List.of(day.get()), Optional.empty()));
    }

    private Optional<Requirement> amount() {
        boolean isValue = cursor.take(Word.VALUE_IS);
        if (cursor.isEnd(1) && days.isAtDottedDay()) {
            return Optional.empty();
        }
        Optional<ComparisonOperator> operator = operators.operator();
        if (amounts.isAtMinus() && operator.isEmpty() && !isValue) {
            return Optional.empty();
        }
        Optional<Quantity> amount = amounts.signedAmount();
        return amount.flatMap(quantity -> {
            Optional<ComparisonOperator> behind = operators.operatorBehind();
            if (behind.isPresent() && operator.isPresent()) {
                return Optional.empty();
            }
            Optional<Quantity> counted = behind.isPresent() ? counted(quantity) : Optional.of(quantity);
            return counted.flatMap(found -> amount(operator.or(() -> behind), found));
        });
    }

    /** The noun behind {@code 3 o più}. */
    private Optional<Quantity> counted(Quantity quantity) {
        if (clauses.isHere() || !quantity.unit().equals(UnitOfMeasure.NONE)) {
            return clauses.isHere() || nouns.skipWords() ? Optional.of(quantity) : Optional.empty();
        }
        return nouns.noun().map(noun -> new Quantity(quantity.amount(), new UnitOfMeasure.Named(noun)));
    }

    private Optional<Requirement> amount(Optional<ComparisonOperator> operator, Quantity amount) {
        boolean isShare = amount.isPercent() && amount.amount().signum() >= 0;
        if (isShare && clauses.isAtLimit()) {
            return limits.within(operator.orElse(ComparisonOperator.AT_LEAST), amount)
                    .flatMap(this::withTail);
        }
        if (clauses.isAtShareOfCases()) {
            return limits.keptBy(operator, amount).flatMap(this::withTail);
        }
        if ((operator.isEmpty() && isSpanInWords(amount)) || readers.years().isPerhapsAYear(amount)) {
            return Optional.empty();
        }
        return withTail(operator.<Criterion>map(found -> new Comparison(found, amount))
                .orElseGet(() -> new BareAmount(amount)));
    }

    /** A span in a unit of which nobody could tell that less is better, such as weeks. */
    private boolean isSpanInWords(Quantity amount) {
        boolean isQuoted = cursor.tokenAhead(-1).isMark(Quoted.CLOSING);
        return !isQuoted
                && amount.unit() instanceof UnitOfMeasure.Named named
                && NounReader.isTimeNoun(named.noun(), cursor.lexicon());
    }

    private Optional<Requirement> change() {
        return changes.change().flatMap(this::withTotal);
    }

    private Optional<Requirement> withTotal(Criterion criterion) {
        Optional<Tail> tail = tails.tail();
        if (tail.isEmpty()) {
            return Optional.empty();
        }
        Optional<Reference> reference = tail.get().reference();
        boolean isOfAYear = isWithoutReference(criterion) && tail.get().year().isPresent() && reference.isEmpty();
        if ((!isWithoutReference(criterion) && reference.isPresent()) || isOfAYear) {
            return Optional.empty();
        }
        Criterion compared =
                reference.map(known -> ChangeReader.against(criterion, known)).orElse(criterion);
        if (!cursor.take(Word.IN_TOTAL)) {
            return Optional.of(Requirement.of(compared, tail.get()));
        }
        return total(compared).flatMap(total -> allOf(List.of(compared, total), tail.get()));
    }

    private static boolean isWithoutReference(Criterion criterion) {
        return criterion instanceof RelativeChange change && change.reference().equals(Reference.NOT_WRITTEN);
    }

    /** The total that an increase shall make; it counts the same things. */
    private Optional<Criterion> total(Criterion change) {
        ComparisonOperator operator = operators.operator().orElse(ComparisonOperator.AT_LEAST);
        boolean isIncrease = change instanceof RelativeChange;
        return isIncrease
                ? amounts.amount()
                        .map(total -> new Comparison(operator, inUnitOf(((RelativeChange) change).change(), total)))
                : Optional.empty();
    }

    private static Quantity inUnitOf(Quantity change, Quantity total) {
        boolean isElided = total.unit().equals(UnitOfMeasure.NONE) && change.unit() instanceof UnitOfMeasure.Named;
        return isElided ? new Quantity(total.amount(), change.unit()) : total;
    }

    /** The requirement of a text that leads to it with words: {@code realizzazione di almeno 3 eventi}. */
    private Optional<Requirement> afterWords() {
        return new ProseReader(readers, changes)
                .lead()
                .flatMap(lead -> (lead.isToRequirement() ? bare() : cursor.attemptWhole(this::part))
                        .filter(one -> lead.allows(one.criterion())));
    }
}
