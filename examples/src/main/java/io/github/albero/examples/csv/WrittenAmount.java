package io.github.albero.examples.csv;

import io.github.albero.model.target.UnitOfMeasure;
import io.github.albero.model.text.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with or without a unit, such as {@code 95 %}, {@code € 1.200} or {@code 12}, and no other words.
 *
 * @param number the number
 * @param unit none if none is written
 * @param decimals how many places it is written with
 */
record WrittenAmount(BigDecimal number, UnitOfMeasure unit, int decimals) {

    private static final Pattern SHAPE =
            Pattern.compile("(?<before>€)?\\s*(?<number>[+-]?\\d[\\d.,]*)\\s*(?<unit>[^\\d\\s].*)?");
    private static final Pattern NOUN = Pattern.compile("[^\\d«»]*\\p{L}[^\\d«»]*");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Optional<WrittenAmount> read(String text, Locale language) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches() || (shape.group("before") != null && shape.group("unit") != null)) {
            return Optional.empty();
        }
        String unit = Optional.ofNullable(shape.group("unit"))
                .or(() -> Optional.ofNullable(shape.group("before")))
                .orElse("");
        Optional<BigDecimal> number =
                NumberText.read(shape.group("number"), language).map(NumberText::value);
        return number.flatMap(value ->
                unit(unit, language).map(known -> new WrittenAmount(value, known, Math.max(0, value.scale()))));
    }

    /** What a column of units says: a unit that is known, or else a counted thing in words. */
    static Optional<UnitOfMeasure> statedUnit(String text, Locale language) {
        boolean isNoun = NOUN.matcher(text).matches();
        return unit(text, language).or(() -> isNoun ? Optional.of(new UnitOfMeasure.Named(text)) : Optional.empty());
    }

    private static Optional<UnitOfMeasure> unit(String text, Locale language) {
        return UnitOfMeasure.read(text, language);
    }

    boolean isAbove(int other) {
        return number.compareTo(BigDecimal.valueOf(other)) > 0;
    }

    /** Whether the number is that of a division, rounded as it is written; of a share, in per cent or not. */
    boolean isQuotient(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return false;
        }
        BigDecimal quotient = numerator.divide(denominator, MathContext.DECIMAL128);
        return isRoundedFrom(quotient.multiply(HUNDRED))
                || (unit.equals(UnitOfMeasure.NONE) && isRoundedFrom(quotient));
    }

    private boolean isRoundedFrom(BigDecimal exact) {
        return exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(number) == 0
                || exact.setScale(decimals, RoundingMode.DOWN).compareTo(number) == 0;
    }
}
