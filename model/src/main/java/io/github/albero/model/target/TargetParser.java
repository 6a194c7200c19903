package io.github.albero.model.target;

import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Criterion.Undefined;
import io.github.albero.model.target.Criterion.Why;
import io.github.albero.model.text.DateText;
import io.github.albero.model.text.ExactDecimal;
import io.github.albero.model.text.NumberText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.Strings;

/**
 * Reads targets as people write them, such as {@code > =80%}, {@code 3 N.}, {@code almeno 6 campagne} or
 * {@code 31/12/2024} (rules A1 to A8).
 *
 * <p>A parser never throws on text: what it does not understand is {@link Qualitative}, for a wrong number is worse than
 * none (rule A8). It is immutable and may be shared.
 */
public final class TargetParser {

    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 4_000;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
    private static final Pattern NUMBER = Pattern.compile("^([+-]?\\d+(?:[.,]\\d+)*+)(.*)$", Pattern.DOTALL);
    private static final Pattern NOT_GIVEN = Pattern.compile("(?i)|[-–—.]+|n\\.?\\s?[dac]\\.?|n/[da]");

    private final Locale language;
    private final TargetWords words;

    private TargetParser(Locale language) {
        this.language = language;
        this.words = TargetWords.of(language);
    }

    /**
     * The parser of one language.
     *
     * @param language Italian or English
     * @return the parser
     * @throws IllegalArgumentException if it is another language
     */
    public static TargetParser in(Locale language) {
        return new TargetParser(language);
    }

    /**
     * Reads a target.
     *
     * @param text any text
     * @return what it says
     */
    public TargetReading read(String text) {
        if (text.length() > MAX_LENGTH) {
            return reading(text, new Undefined(Why.TOO_LONG));
        }
        String written = BLANKS.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (NOT_GIVEN.matcher(written).matches()) {
            return reading(text, new Undefined(Why.NOT_GIVEN));
        }
        Optional<LocalDate> date = DateText.read(words.withoutDeadlineWord(written));
        if (date.isPresent()) {
            return reading(text, new Completion(), date, List.of());
        }
        return readAmount(text, written);
    }

    private TargetReading readAmount(String text, String written) {
        Matcher deadline = words.deadlineClause().matcher(written);
        Optional<LocalDate> due = deadline.find() ? DateText.read(deadline.group("date")) : Optional.empty();
        String requirement = due.isPresent() ? written.substring(0, deadline.start()) : written;

        Optional<TargetWords.Operator> operator = words.operatorAt(requirement);
        String amountText = operator.map(TargetWords.Operator::rest).orElse(requirement);
        if (operator.isPresent() && amountText.isEmpty()) {
            return reading(text, new Undefined(Why.NO_AMOUNT));
        }
        Matcher number = NUMBER.matcher(words.withoutNeutralStart(amountText));
        if (!number.matches()) {
            return reading(text, new Qualitative());
        }
        String figure = number.group(1);
        if (isChange(figure, operator.isPresent())) {
            return reading(text, new Qualitative());
        }
        Optional<NumberText> value = NumberText.read(figure, language);
        if (value.isEmpty() && digits(figure) > ExactDecimal.MAX_DIGITS) {
            return reading(text, new Undefined(Why.TOO_MANY_DIGITS));
        }
        Optional<UnitOfMeasure> unit = unit(number.group(2));
        if (value.isEmpty() || unit.isEmpty()) {
            return reading(text, new Qualitative());
        }
        Quantity amount = new Quantity(value.get().value(), unit.get());
        Criterion criterion = operator.<Criterion>map(found -> new Comparison(found.operator(), amount))
                .orElseGet(() -> new BareAmount(amount));
        return reading(text, criterion, due, assumptions(value.get()));
    }

    /** {@code +5%} is a change, and so is {@code -5%} without an operator: changes are not understood yet (rule A6). */
    private static boolean isChange(String figure, boolean hasOperator) {
        return figure.startsWith("+") || (figure.startsWith("-") && !hasOperator);
    }

    private Optional<UnitOfMeasure> unit(String text) {
        String written = text.strip();
        Optional<UnitOfMeasure> unit = UnitOfMeasure.read(written, language);
        if (unit.isPresent()) {
            return unit;
        }
        boolean share = written.startsWith("%");
        String noun = Strings.CS.removeStart(written, "%").strip();
        if (!words.isCountedNoun(noun)) {
            return Optional.empty();
        }
        return Optional.of(share ? UnitOfMeasure.PERCENT : new UnitOfMeasure.Named(noun));
    }

    private List<Assumption> assumptions(NumberText number) {
        return number.readsDifferentlyElsewhere()
                ? List.of(new Assumption(Assumption.Kind.NUMBER_IN_THIS_LANGUAGE, number.value()))
                : List.of();
    }

    private static long digits(String number) {
        return number.chars().filter(Character::isDigit).count();
    }

    private static TargetReading reading(String text, Criterion criterion) {
        return reading(text, criterion, Optional.empty(), List.of());
    }

    private static TargetReading reading(
            String text, Criterion criterion, Optional<LocalDate> due, List<Assumption> assumptions) {
        Target target =
                Target.builder().text(text).criterion(criterion).due(due).build();
        return new TargetReading(List.of(target), assumptions);
    }
}
