package io.github.albero.evaluation;

import io.github.albero.model.target.Quantity;
import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.NumberText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values as explanations show them. */
final class Shown {

    private static final int DIGITS = 6;
    private static final int DECIMALS = 2;
    private static final int DIGITS_OF_A_LARGE_ACHIEVEMENT = 3;

    private Shown() {}

    /** A measured number with 6 digits, so that what is computed from it comes out the same to 2 decimals. */
    static BigDecimal measured(BigDecimal number) {
        return withDigits(number, DIGITS);
    }

    private static BigDecimal withDigits(BigDecimal number, int digits) {
        int whole = number.precision() - number.scale();
        return Numbers.trimmed(number.setScale(Math.max(DECIMALS, digits - whole), RoundingMode.HALF_UP));
    }

    /** Somebody's words as a part of a sentence. */
    static String withoutFullStop(String words) {
        return words.replaceFirst("[.]$", "");
    }

    /**
     * What was measured as it was reported; a quotient with 6 digits, or with as many more as its achievement has above
     * 999 %, so that this comes out the same.
     */
    static BigDecimal measured(ExactRatio ratio, BigDecimal raw) {
        if (ratio.isWhole()) {
            return Numbers.trimmed(ratio.numerator());
        }
        BigDecimal decimal = ratio.toDecimal();
        int large = Math.max(0, raw.precision() - raw.scale() - DIGITS_OF_A_LARGE_ACHIEVEMENT);
        return withDigits(decimal, DIGITS + large);
    }

    /** What a change is measured from: as it was reported, a quotient as it is kept. */
    static BigDecimal level(ExactRatio ratio) {
        return Numbers.trimmed(ratio.isWhole() ? ratio.numerator() : ratio.toDecimal());
    }

    /** A measured quantity with 6 digits. */
    static Quantity measured(Quantity quantity) {
        return new Quantity(measured(quantity.amount()), quantity.unit());
    }

    /** Several values, separated by a plus or a comma. */
    record Listing(List<? extends Displayable> values, String separator) implements Displayable, Serializable {

        @Override
        public String display(Locale language) {
            return values.stream().map(value -> value.display(language)).collect(Collectors.joining(separator));
        }
    }

    /** A number that stands for itself in a listing. */
    record Plain(BigDecimal number) implements Displayable, Serializable {

        @Override
        public String display(Locale language) {
            return NumberText.write(number, language);
        }
    }

    /** A number times what it weighs. */
    record Product(BigDecimal number, BigDecimal weight) implements Displayable, Serializable {

        @Override
        public String display(Locale language) {
            return NumberText.write(number, language) + " × " + NumberText.write(weight, language);
        }
    }

    /** A degree and what it is about. */
    record NamedPercent(String name, BigDecimal percent) implements Displayable, Serializable {

        @Override
        public String display(Locale language) {
            return name + " " + new Percent(percent).display(language);
        }
    }

    /** A part of a mean: its name, its score and its weight, if the parts have weights. */
    record MeanPart(String name, Score score, Optional<BigDecimal> weight) implements Displayable, Serializable {

        @Override
        public String display(Locale language) {
            String scored = name + " " + score.display(language);
            return weight.map(factor -> scored + " × " + NumberText.write(factor, language))
                    .orElse(scored);
        }
    }

    /** A part that was left out: its name and why. */
    record LeftOut(String name, Score score) implements Displayable, Serializable {

        @Override
        public String display(Locale language) {
            return name + " (" + score.display(language) + ")";
        }
    }
}
