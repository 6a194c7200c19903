package io.github.albero.model.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.target.Criterion.AllOf;
import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Interval;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Criterion.Undefined;
import io.github.albero.model.target.Criterion.Why;
import io.github.albero.model.target.Criterion.WithinShare;
import io.github.albero.model.target.UnitOfMeasure.Named;
import io.github.albero.model.target.UnitOfMeasure.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
                row(
                        new BareAmount(new Quantity(BigDecimal.ONE, new Named("di tutto e più"))),
                        false,
                        "1 «di tutto e più»",
                        "1 di tutto e più"),
                row(
                        new BareAmount(new Quantity(BigDecimal.valueOf(-3), UnitOfMeasure.EURO)),
                        false,
                        "valore -3 €",
                        "value -3 €"),
                row(
                        new Interval(BigDecimal.valueOf(90), BigDecimal.valueOf(95), UnitOfMeasure.PERCENT),
                        true,
                        "tra 90% e 95% entro il 30/06/2024",
                        "between 90% and 95% by 2024-06-30"),
                row(
                        new Interval(BigDecimal.ZERO, BigDecimal.ONE, UnitOfMeasure.DAY),
                        false,
                        "tra 0 e 1 giorno",
                        "between 0 and 1 day"),
                row(
                        new RelativeChange(ComparisonOperator.AT_LEAST, Quantity.percent(10), Reference.BASELINE),
                        false,
                        "incremento ≥ 10% rispetto alla baseline",
                        "increase ≥ 10% compared with the baseline"),
                row(
                        new RelativeChange(ComparisonOperator.AT_MOST, Quantity.percent(-20), Reference.PREVIOUS_YEAR),
                        false,
                        "riduzione ≥ 20% rispetto all'anno precedente",
                        "reduction ≥ 20% compared with the previous year"),
                row(
                        new RelativeChange(
                                ComparisonOperator.AT_MOST, Quantity.number(0), new Reference.OfYear(Year.of(2022))),
                        false,
                        "variazione ≤ 0 rispetto al 2022",
                        "change ≤ 0 compared with 2022"),
                row(
                        new RelativeChange(
                                ComparisonOperator.MORE_THAN, Quantity.number(3), new Reference.Named("la media")),
                        false,
                        "incremento > 3 rispetto a «la media»",
                        "increase > 3 compared with «la media»"),
                row(
                        new AllOf(List.of(
                                new RelativeChange(
                                        ComparisonOperator.AT_LEAST, Quantity.number(1000), Reference.NOT_WRITTEN),
                                new Comparison(ComparisonOperator.AT_LEAST, Quantity.number(3000)))),
                        false,
                        "incremento ≥ 1.000 e inoltre ≥ 3.000",
                        "increase ≥ 1,000 and also ≥ 3,000"),
                row(new Undefined(Why.ONLY_BASELINE), false, "solo il valore di partenza", "only the baseline"),
                row(new Undefined(Why.ONLY_ANSWERS), false, "solo le risposte possibili", "only the possible answers"),
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

    @Test
    void writesTheYearOfATarget() {
        Target target = Target.parse("80%", Locale.ITALIAN).toBuilder()
                .year(Year.of(2025))
                .build();

        assertThat(TargetFormat.in(Locale.ITALIAN).print(target)).isEqualTo("anno 2025: 80%");
        assertThat(TargetFormat.in(Locale.ENGLISH).print(target)).isEqualTo("year 2025: 80%");
    }
}
