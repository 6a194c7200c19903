package io.github.albero.model.text;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it, such as {@code 1.234,56} in Italian or {@code 1,234.56} in English (rule A3).
 *
 * <p>A mark followed by groups of exactly three digits separates thousands ({@code 45.000} is an Italian 45000); in
 * every other place the other language's decimal mark is understood too ({@code 0.75} is 0.75 in both).
 *
 * @param value the number
 * @param readsDifferentlyElsewhere whether the other language would read another number from the same text, as with
 *     {@code 2.355}
 */
public record NumberText(BigDecimal value, boolean readsDifferentlyElsewhere) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)*+");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:,\\d{3})++(?:\\.\\d+)?");
    private static final Pattern DOT_GROUPS = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:\\.\\d{3})++(?:,\\d+)?");
    private static final Pattern ONE_MARK = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

    /**
     * Brings the number into the one shape in which it is kept.
     *
     * @throws IllegalArgumentException if it has too many digits
     */
    public NumberText {
        value = ExactDecimal.of(value);
    }

    /**
     * Reads a number.
     *
     * @param text digits, marks and at most one sign, such as {@code 82,5}
     * @param language the language of the text
     * @return the number; empty if the text is not one, or is not {@linkplain ExactDecimal#isBounded bounded}
     */
    public static Optional<NumberText> read(String text, Locale language) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> here = value(text, Phrases.isItalian(language));
        boolean hasNoMark = text.indexOf('.') < 0 && text.indexOf(',') < 0;
        Optional<BigDecimal> elsewhere = hasNoMark ? here : value(text, !Phrases.isItalian(language));
        return here.map(value -> new NumberText(
                value, elsewhere.filter(other -> other.compareTo(value) != 0).isPresent()));
    }

    private static Optional<BigDecimal> value(String text, boolean italian) {
        Pattern groups = italian ? DOT_GROUPS : COMMA_GROUPS;
        String group = italian ? "." : ",";
        String plain;
        if (groups.matcher(text).matches()) {
            plain = text.replace(group, "");
        } else if (ONE_MARK.matcher(text).matches()) {
            plain = text;
        } else {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain.replace(',', '.'));
        return ExactDecimal.isBounded(number) ? Optional.of(ExactDecimal.of(number)) : Optional.empty();
    }

    /**
     * Writes a number with thousands separated, such as {@code 45.000} or {@code 82,5} in Italian.
     *
     * @param value any bounded number
     * @param language the language to write in
     * @return text that {@link #read} reads back in the same language
     */
    public static String write(BigDecimal value, Locale language) {
        return format(language, "#,##0.##################################").format(value);
    }

    /**
     * Writes a number without separating thousands, such as {@code 1500}, where {@code 1.500} could be taken for one and
     * a half.
     *
     * @param value any bounded number
     * @param language the language to write in
     * @return text that {@link #read} reads back in the same language
     */
    public static String writeWithoutGroups(BigDecimal value, Locale language) {
        return format(language, "0.##################################").format(value);
    }

    /**
     * Writes a number with exactly two decimals, such as {@code 93,40} in Italian, cutting what follows.
     *
     * @param value any bounded number, already rounded to what shall be shown
     * @param language the language to write in
     * @return the number with two decimals
     */
    public static String writeWithTwoDecimals(BigDecimal value, Locale language) {
        return format(language, "#,##0.00").format(value.setScale(2, RoundingMode.DOWN));
    }

    private static DecimalFormat format(Locale language, String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(Phrases.isItalian(language) ? ',' : '.');
        symbols.setGroupingSeparator(Phrases.isItalian(language) ? '.' : ',');
        return new DecimalFormat(pattern, symbols);
    }
}
