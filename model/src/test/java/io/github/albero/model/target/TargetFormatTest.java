package io.github.albero.model.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Criterion.Undefined;
import io.github.albero.model.target.Criterion.Why;
import io.github.albero.model.target.Criterion.WithinShare;
import io.github.albero.model.target.UnitOfMeasure.Named;
import io.github.albero.model.target.UnitOfMeasure.Scale;
import io.github.albero.model.target.UnitOfMeasure.Standard;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TargetFormatTest {

    private static final Optional<LocalDate> MIDYEAR = Optional.of(LocalDate.of(2024, 6, 30));

    static Stream<Arguments> criteria() {
        Quantity days = new Quantity(BigDecimal.valueOf(7), UnitOfMeasure.DAY);
        Quantity large = new Quantity(new BigDecimal("1234.5"), UnitOfMeasure.EURO);
        return Stream.of(
                row(new Comparison(ComparisonOperator.AT_LEAST, Quantity.percent(80)), false, "≥ 80%", "≥ 80%"),
                row(
                        new Comparison(ComparisonOperator.LESS_THAN, days),
                        true,
                        "< 7 giorni entro il 30/06/2024",
                        "< 7 days by 2024-06-30"),
                row(new BareAmount(large), false, "1.234,5 €", "1,234.5 €"),
                row(
                        new BareAmount(new Quantity(BigDecimal.ONE, new Named("campagne"))),
                        false,
                        "1 campagne",
                        "1 campagne"),
                row(
                        new BareAmount(new Quantity(
                                BigDecimal.valueOf(3), new Scale(new BigDecimal("0.5"), BigDecimal.valueOf(4)))),
                        false,
                        "3 scala 0,5-4",
                        "3 scale 0.5-4"),
                row(new Completion(), true, "30/06/2024", "2024-06-30"),
                row(new Completion(), false, "fatto", "done"),
                row(
                        new WithinShare(ComparisonOperator.AT_LEAST, Quantity.percent(90), days),
                        false,
                        "≥ 90% dei casi entro 7 giorni",
                        "≥ 90% of cases within 7 days"),
                row(new Qualitative(), false, "a parole", "in words"),
                row(new Undefined(Why.NOT_GIVEN), false, "non definito", "not defined"),
                row(new Undefined(Why.NO_AMOUNT), false, "senza valore", "without a value"),
                row(new Undefined(Why.TOO_LONG), false, "testo troppo lungo", "text too long"),
                row(
                        new Undefined(Why.TOO_MANY_DIGITS),
                        false,
                        "numero con troppe cifre",
                        "number with too many digits"));
    }

    private static Arguments row(Criterion criterion, boolean due, String italian, String english) {
        return Arguments.argumentSet(english, criterion, due ? MIDYEAR : Optional.<LocalDate>empty(), italian, english);
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void writesEveryKindInBothLanguages(Criterion criterion, Optional<LocalDate> due, String italian, String english) {
        assertThat(TargetFormat.in(Locale.ITALY).print(criterion, due)).isEqualTo(italian);
        assertThat(TargetFormat.in(Locale.ENGLISH).print(criterion, due)).isEqualTo(english);
    }

    @Test
    void servesEveryOtherLanguageInEnglish() {
        assertThat(TargetFormat.in(Locale.JAPANESE).print(Quantity.number(45000)))
                .isEqualTo("45,000");
    }

    static Stream<Locale> languages() {
        return Stream.of(Locale.ITALIAN, Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatItWritesReadsBackTheSame(Locale language) {
        List<UnitOfMeasure> units = new ArrayList<>(Arrays.asList(Standard.values()));
        units.add(new Scale(BigDecimal.ONE, BigDecimal.valueOf(4)));
        units.add(new Scale(new BigDecimal("-0.5"), new BigDecimal("1000.25")));
        for (BigDecimal number : numbers()) {
            for (UnitOfMeasure unit : units) {
                Quantity quantity = new Quantity(number, unit);
                for (ComparisonOperator operator : ComparisonOperator.values()) {
                    assertReadsBack(new Comparison(operator, quantity), Optional.empty(), language);
                    assertReadsBack(new Comparison(operator, quantity), MIDYEAR, language);
                }
                if (number.signum() >= 0) {
                    assertReadsBack(new BareAmount(quantity), Optional.empty(), language);
                    assertReadsBack(new BareAmount(quantity), MIDYEAR, language);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void datesItWritesReadBackTheSame(Locale language) {
        LocalDate.of(1999, 12, 30)
                .datesUntil(LocalDate.of(2033, 1, 3), java.time.Period.ofDays(37))
                .forEach(day -> assertReadsBack(new Completion(), Optional.of(day), language));
    }

    private static void assertReadsBack(Criterion criterion, Optional<LocalDate> due, Locale language) {
        Target written = Target.of(criterion, due, language);

        assertThat(Target.parse(written.text(), language)).isEqualTo(written);
    }

    private static List<BigDecimal> numbers() {
        Random random = new Random(97);
        List<BigDecimal> numbers = new ArrayList<>(Stream.of(
                        "0",
                        "1",
                        "-1",
                        "0.1",
                        "0.75",
                        "0.755",
                        "2.355",
                        "999",
                        "1000",
                        "-1000",
                        "45000",
                        "1234567.891",
                        "-0.001",
                        "12345.678",
                        "100.001",
                        "9".repeat(34),
                        "1E-34",
                        "0." + "9".repeat(34),
                        "1E+33")
                .map(BigDecimal::new)
                .toList());
        for (int any = 0; any < 60; any++) {
            BigInteger digits = new BigInteger(1 + random.nextInt(110), random);
            numbers.add(new BigDecimal(digits, random.nextInt(34)));
        }
        return numbers;
    }
}
