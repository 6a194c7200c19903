package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;
import io.github.albero.model.target.UnitOfMeasure.Named;
import io.github.albero.model.text.ExactDecimal;
import io.github.albero.model.text.NumberText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Reads amounts: a number in digits or words, and its unit (rules A3, A4). */
final class AmountReader {

    private static final int MOST_BEFORE_A_NUMBER = 4;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final Cursor cursor;
    private final Clauses clauses;
    private final NounReader nouns;

    AmountReader(Cursor cursor, Clauses clauses, NounReader nouns) {
        this.cursor = cursor;
        this.clauses = clauses;
        this.nouns = nouns;
    }

    /** Whether a number begins here, after articles and count marks. */
    boolean isAtAmount() {
        return cursor.wouldTake(() -> {
            skipToNumber();
            cursor.takeMark('€');
            return isAtNumber();
        });
    }

    boolean isAtNumber() {
        return cursor.isAt(Kind.NUMBER) || numberWord().isPresent();
    }

    /** Passes over articles and count marks, of which only a few can stand before a number: {@code il n. 3}. */
    private void skipToNumber() {
        boolean isSkipped = true;
        for (int words = 0; words < MOST_BEFORE_A_NUMBER && isSkipped; words++) {
            boolean isCount = numberWord().isEmpty() && cursor.take(Word.COUNT_MARK);
            isSkipped = isCount || (numberWord().isEmpty() && cursor.take(Word.ARTICLE));
            if (isCount) {
                cursor.takeMark(':');
            }
        }
    }

    /** A number in words; "one" is only an article unless an operator or "within" stands before it. */
    private Optional<Integer> numberWord() {
        Optional<Integer> number = cursor.isAt(Kind.WORD) ? cursor.lexicon().number(cursor.token()) : Optional.empty();
        return number.filter(value -> value != 1 || OperatorReader.endsAt(cursor))
                .filter(value -> !isName());
    }

    /** {@code Comune di Quattro Castella}: with a capital inside the text, and small letters, it is a name. */
    private boolean isName() {
        String word = cursor.text(cursor.place(), cursor.place() + 1);
        return cursor.place() > 0
                && cursor.tokenAhead(-1).is(Kind.WORD)
                && Character.isUpperCase(word.charAt(0))
                && word.chars().anyMatch(Character::isLowerCase);
    }

    /** Whether a number of two or more is written in words here. */
    boolean isAtNumberInWords() {
        return cursor.isAt(Kind.WORD)
                && numberWord().filter(value -> value != 1).isPresent();
    }

    /** A number that is not negative, and its unit. */
    Optional<Quantity> amount() {
        return amount(false);
    }

    /** A number, which a minus may make negative, and its unit. */
    Optional<Quantity> signedAmount() {
        return cursor.attempt(() -> {
            skipToNumber();
            boolean isNegative = takeMinus();
            return amount(isNegative);
        });
    }

    boolean takeMinus() {
        return isAtMinus() && cursor.take(Kind.DASH);
    }

    boolean isAtMinus() {
        return cursor.isAt(Kind.DASH)
                && cursor.tokenAhead(1).is(Kind.NUMBER)
                && cursor.token().touches(cursor.tokenAhead(1));
    }

    private Optional<Quantity> amount(boolean isNegative) {
        return cursor.attempt(() -> {
            skipToNumber();
            Optional<UnitOfMeasure> before = unitBefore();
            boolean isDoubtful = cursor.token()
                    .number()
                    .filter(NumberText::readsDifferentlyElsewhere)
                    .isPresent();
            Optional<BigDecimal> number = number();
            Optional<UnitOfMeasure> unit = number.isEmpty() ? Optional.empty() : unit(before);
            return unit.map(found -> new Quantity(number.orElseThrow(), found))
                    .filter(amount -> !(isDoubtful && isThousandsOfPercent(amount)))
                    .map(amount -> isNegative ? new Quantity(amount.amount().negate(), amount.unit()) : amount);
        });
    }

    /** {@code 99.995%}: nobody means thousands, and nobody else can tell. */
    private static boolean isThousandsOfPercent(Quantity amount) {
        return amount.isPercent() && amount.amount().compareTo(THOUSAND) >= 0;
    }

    private Optional<UnitOfMeasure> unitBefore() {
        return cursor.takeMark('€')
                ? Optional.of(UnitOfMeasure.EURO)
                : UnitWords.of(language()).takeBeforeNumber(cursor);
    }

    private Locale language() {
        return cursor.lexicon().language();
    }

    /** A number without its unit, a minus before it included. */
    Optional<BigDecimal> bound() {
        return cursor.attempt(() -> {
            skipToNumber();
            boolean isNegative = takeMinus();
            return number().map(value -> isNegative ? value.negate() : value);
        });
    }

    private Optional<BigDecimal> number() {
        Optional<BigDecimal> figure = figure();
        return figure.flatMap(value -> {
            BigDecimal number = value.multiply(BigDecimal.valueOf(multiplier()));
            boolean isRead = skipRepetition(number) && ExactDecimal.isBounded(number);
            return isRead ? Optional.of(ExactDecimal.of(number)) : Optional.empty();
        });
    }

    private Optional<BigDecimal> figure() {
        Optional<BigDecimal> figure = cursor.isAt(Kind.NUMBER)
                ? cursor.token().number().map(NumberText::value)
                : numberWord().map(BigDecimal::valueOf);
        if (figure.isPresent()) {
            cursor.skip();
        }
        return figure;
    }

    private long multiplier() {
        if (cursor.take(Word.THOUSANDS)) {
            return 1_000;
        }
        if (cursor.take(Word.MILLIONS)) {
            return 1_000_000;
        }
        return cursor.take(Word.BILLIONS) ? 1_000_000_000 : 1;
    }

    /** Passes over the number in words behind it, {@code 5 (cinque)}; not if it is another one. */
    private boolean skipRepetition(BigDecimal number) {
        boolean isRepeated = cursor.token().isMark('(') && cursor.tokenAhead(2).isMark(')');
        Optional<Integer> inWords = isRepeated ? cursor.lexicon().number(cursor.tokenAhead(1)) : Optional.empty();
        if (inWords.isEmpty()) {
            return true;
        }
        cursor.skip(3);
        return number.compareTo(BigDecimal.valueOf(inWords.get())) == 0;
    }

    /** The name of a month is no noun: {@code dal 1 al 31 dicembre}. */
    private boolean isAtMonth() {
        return cursor.isAt(Kind.WORD) && cursor.lexicon().isNameOfMonth(cursor.token());
    }

    private Optional<UnitOfMeasure> unit(Optional<UnitOfMeasure> before) {
        if (before.isPresent()) {
            return wordsBehind(before.get());
        }
        if (takeOutOf()) {
            return Optional.of(UnitOfMeasure.NONE);
        }
        Optional<UnitOfMeasure> scale = cursor.attempt(this::scaleInBrackets);
        if (scale.isPresent()) {
            return scale;
        }
        if (cursor.isAt(Word.OR_MORE) || cursor.isAt(Word.OR_LESS)) {
            return Optional.of(UnitOfMeasure.NONE);
        }
        if (clauses.isHere() || clauses.isAtChangeOfNumber()) {
            return Optional.of(UnitOfMeasure.NONE);
        }
        if (cursor.take(Kind.PERCENT)) {
            return shareOfWords();
        }
        if (isAtMonth()) {
            return Optional.empty();
        }
        boolean isGlued = cursor.tokenAhead(-1).is(Kind.NUMBER)
                && cursor.isAt(Kind.WORD)
                && cursor.tokenAhead(-1).touches(cursor.token());
        int start = cursor.place();
        Optional<UnitOfMeasure> known = UnitWords.of(language()).take(cursor);
        if (known.isEmpty() && isGlued) {
            return Optional.empty();
        }
        return known.isPresent() ? knownUnit(known.get(), start) : nouns.noun().map(Named::new);
    }

    /** {@code 3,5 su 5} is a mark; {@code 3 su 4} may be a share. */
    private boolean takeOutOf() {
        boolean isMark = cursor.tokenAhead(-1)
                .number()
                .filter(number -> number.value().scale() > 0)
                .isPresent();
        return isMark && cursor.takeIf(() -> cursor.take(Word.OUT_OF) && cursor.take(Kind.NUMBER) && clauses.isHere());
    }

    /** {@code 3 (scala 1-5)}. */
    private Optional<UnitOfMeasure> scaleInBrackets() {
        boolean isScale = cursor.takeMark('(') && cursor.isAt(Word.SCALE);
        Optional<UnitOfMeasure> scale = isScale ? UnitWords.of(language()).take(cursor) : Optional.empty();
        return scale.filter(found -> cursor.takeMark(')'));
    }

    /** A unit and words behind it that do not make a rate or another number of it: {@code 3 giorni a settimana}. */
    private Optional<UnitOfMeasure> wordsBehind(UnitOfMeasure unit) {
        boolean isRate = cursor.token().isMark('/') || cursor.isAt(Word.TO);
        boolean isLetter = cursor.isAt(Kind.WORD) && cursor.token().key().length() == 1;
        return !isRate && !isLetter && nouns.skipWords() ? Optional.of(unit) : Optional.empty();
    }

    private Optional<UnitOfMeasure> shareOfWords() {
        boolean isOfValue = cursor.wouldTake(
                () -> cursor.take(Word.BY_AMOUNT) && (cursor.isAt(Word.TARGET_IS) || cursor.isAt(Kind.YEAR)));
        if (isOfValue) {
            return Optional.empty();
        }
        boolean isShare = clauses.isHere()
                || clauses.isAtChangeOfNumber()
                || (!cursor.isAt(Word.NO_SHARE_BEGINS) && !cursor.isAt(Word.UNCLEAR) && nouns.skipWords());
        return isShare ? Optional.of(UnitOfMeasure.PERCENT) : Optional.empty();
    }

    /** A known unit, or the noun that begins with it: {@code 3 ore di formazione}. */
    private Optional<UnitOfMeasure> knownUnit(UnitOfMeasure unit, int start) {
        if (clauses.isHere() || cursor.isAt(Word.OR_MORE) || cursor.isAt(Word.OR_LESS)) {
            return Optional.of(unit);
        }
        if (unit.equals(UnitOfMeasure.PERCENT)) {
            return shareOfWords();
        }
        boolean isSpan = unit.isTime() && (cursor.isAt(Word.TIME_FROM) || !cursor.isAt(Word.BY_AMOUNT));
        if (isSpan || unit.equals(UnitOfMeasure.EURO) || unit.equals(UnitOfMeasure.PERCENTAGE_POINT)) {
            return wordsBehind(unit);
        }
        if (!unit.equals(UnitOfMeasure.NUMBER)) {
            cursor.backTo(start);
        }
        return nouns.noun().map(Named::new);
    }
}
