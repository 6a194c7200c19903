package io.github.albero.model.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Criterion.Undefined;
import io.github.albero.model.target.Criterion.Why;
import io.github.albero.model.target.UnitOfMeasure.Named;
import io.github.albero.model.target.UnitOfMeasure.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetParserTest {

    private static Target read(String text, Locale language) {
        return Target.parse(text, language);
    }

    private static Criterion italian(String text) {
        return read(text, Locale.ITALIAN).criterion();
    }

    private static Quantity quantity(String amount, UnitOfMeasure unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }

    @Test
    void refusesALanguageItDoesNotKnow() {
        assertThatThrownBy(() -> TargetParser.in(Locale.FRANCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("targets are read in Italian or English, not in 'fr-FR'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it-IT", "it-CH", "it"})
    void readsItalianWhateverTheCountry(String tag) {
        assertThat(read("1.234,5", Locale.forLanguageTag(tag)).criterion())
                .isEqualTo(new BareAmount(quantity("1234.5", UnitOfMeasure.NONE)));
    }

    @Test
    void keepsTheTextAsWritten() {
        assertThat(read("  > =  80 %\n", Locale.ITALIAN))
                .isEqualTo(Target.builder()
                        .text("  > =  80 %\n")
                        .criterion(new Comparison(ComparisonOperator.AT_LEAST, Quantity.percent(80)))
                        .build());
    }

    @Nested
    class Operators {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                >= 5                     | ≥
                > = 5                    | ≥
                =>5                      | ≥
                = > 5                    | ≥
                ≥5                       | ≥
                almeno 5                 | ≥
                Almeno il 5              | ≥
                ALMENO 5                 | ≥
                non meno di 5            | ≥
                non meno del 5           | ≥
                minimo 5                 | ≥
                maggiore o uguale a 5    | ≥
                superiore o pari a 5     | ≥
                pari o superiore al 5    | ≥
                non inferiore al 5       | ≥
                non inferiore all'5      | ≥
                <= 5                     | ≤
                = < 5                    | ≤
                ≤ 5                      | ≤
                massimo 5                | ≤
                al massimo 5             | ≤
                al più 5                 | ≤
                non oltre 5              | ≤
                non più di 5             | ≤
                minore o uguale a 5      | ≤
                non superiore al 5       | ≤
                > 5                      | >
                oltre 5                  | >
                oltre il 5               | >
                più di 5                 | >
                più del 5                | >
                maggiore di 5            | >
                superiore al 5           | >
                < 5                      | <
                minore di 5              | <
                meno di 5                | <
                inferiore al 5           | <
                =5                       | =
                """)
        void areReadInItalian(String text, String operator) {
            assertComparison(italian(text), operator);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                at least 5               | ≥
                not less than 5          | ≥
                no fewer than 5          | ≥
                minimum 5                | ≥
                greater than or equal to 5 | ≥
                at most 5                | ≤
                up to 5                  | ≤
                maximum 5                | ≤
                no more than 5           | ≤
                less than or equal to 5  | ≤
                more than 5              | >
                over 5                   | >
                above 5                  | >
                less than 5              | <
                fewer than 5             | <
                below 5                  | <
                """)
        void areReadInEnglish(String text, String operator) {
            assertComparison(read(text, Locale.ENGLISH).criterion(), operator);
        }

        private void assertComparison(Criterion criterion, String operator) {
            assertThat(criterion).isInstanceOfSatisfying(Comparison.class, comparison -> {
                assertThat(comparison.operator().symbol()).isEqualTo(operator);
                assertThat(comparison.amount()).isEqualTo(Quantity.number(5));
            });
        }

        @Test
        void mayBeADelayInBothLanguages() {
            Comparison expected = new Comparison(ComparisonOperator.AT_MOST, quantity("30", UnitOfMeasure.DAY));

            assertThat(italian("entro 30 giorni")).isEqualTo(expected);
            assertThat(italian("Entro 30gg.")).isEqualTo(expected);
            assertThat(read("within 30 days", Locale.ENGLISH).criterion()).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {">=", "≥", " < ", "almeno", "="})
        void withoutAnAmountDefineNoTarget(String text) {
            assertThat(italian(text)).isEqualTo(new Undefined(Why.NO_AMOUNT));
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2.355      | 2355    | 2.355
                45.000     | 45000   | 45
                1.234.567  | 1234567 |
                1,234,567  |         | 1234567
                1.234,56   | 1234.56 |
                1,234.56   |         | 1234.56
                82,5       | 82.5    | 82.5
                0.75       | 0.75    | 0.75
                0,750      | 0.75    | 0.75
                0.755      | 0.755   | 0.755
                2,355      | 2.355   | 2355
                1234       | 1234    | 1234
                007        | 7       | 7
                """)
        void areReadInTheLanguageOfThePlan(String text, String inItalian, String inEnglish) {
            assertThat(italian(text)).isEqualTo(amountOrWords(inItalian));
            assertThat(read(text, Locale.ENGLISH).criterion()).isEqualTo(amountOrWords(inEnglish));
        }

        private Criterion amountOrWords(String amount) {
            return amount == null ? new Qualitative() : new BareAmount(quantity(amount, UnitOfMeasure.NONE));
        }

        @Test
        void thatTheOtherLanguageReadsOtherwiseAreAnAssumption() {
            assertThat(TargetParser.in(Locale.ITALIAN).read(">= 2.355").assumptions())
                    .containsExactly(new Assumption(Assumption.Kind.NUMBER_IN_THIS_LANGUAGE, new BigDecimal("2355")));
            assertThat(TargetParser.in(Locale.ENGLISH).read(">= 2.355").assumptions())
                    .containsExactly(new Assumption(Assumption.Kind.NUMBER_IN_THIS_LANGUAGE, new BigDecimal("2.355")));
            assertThat(TargetParser.in(Locale.ITALIAN).read(">= 2355").assumptions())
                    .isEmpty();
        }

        @Test
        void mayHaveAsManyDigitsAsCanBeKept() {
            String longest = "9".repeat(34);

            assertThat(italian(longest)).isEqualTo(new BareAmount(quantity(longest, UnitOfMeasure.NONE)));
            assertThat(italian("0," + "0".repeat(33) + "1"))
                    .isEqualTo(new BareAmount(quantity("1E-34", UnitOfMeasure.NONE)));
        }

        @Test
        void withMoreDigitsDefineNoTarget() {
            Undefined expected = new Undefined(Why.TOO_MANY_DIGITS);

            assertThat(italian("9".repeat(35))).isEqualTo(expected);
            assertThat(italian(">= " + "9".repeat(3000) + "%")).isEqualTo(expected);
            assertThat(italian("0," + "0".repeat(34) + "1")).isEqualTo(expected);
        }

        @Test
        void mayBeNegativeWhereAnOperatorIsWritten() {
            assertThat(italian(">= -1.000 €"))
                    .isEqualTo(new Comparison(ComparisonOperator.AT_LEAST, quantity("-1000", UnitOfMeasure.EURO)));
        }
    }

    @Nested
    class Units {

        static Stream<Arguments> spellings() {
            return Stream.of(
                    spelling("it", "3", UnitOfMeasure.NONE),
                    spelling("it", "3N", UnitOfMeasure.NUMBER),
                    spelling("it", "n. 3", UnitOfMeasure.NONE),
                    spelling("it", "N° 3", UnitOfMeasure.NONE),
                    spelling("it", "3 n.", UnitOfMeasure.NUMBER),
                    spelling("it", "3%", UnitOfMeasure.PERCENT),
                    spelling("it", "il 3 %", UnitOfMeasure.PERCENT),
                    spelling("it", "3 per cento", UnitOfMeasure.PERCENT),
                    spelling("it", "3% dei musei", UnitOfMeasure.PERCENT),
                    spelling("it", "3 punti percentuali", UnitOfMeasure.PERCENTAGE_POINT),
                    spelling("it", "3gg", UnitOfMeasure.DAY),
                    spelling("it", "3 gg.", UnitOfMeasure.DAY),
                    spelling("it", "3 Giorni", UnitOfMeasure.DAY),
                    spelling("it", "3 gg lavorativi", UnitOfMeasure.WORKING_DAY),
                    spelling("it", "3 ore", UnitOfMeasure.HOUR),
                    spelling("it", "3 min.", UnitOfMeasure.MINUTE),
                    spelling("it", "3 mesi", UnitOfMeasure.MONTH),
                    spelling("it", "3 anni", UnitOfMeasure.YEAR),
                    spelling("it", "3 €", UnitOfMeasure.EURO),
                    spelling("it", "3 euro", UnitOfMeasure.EURO),
                    spelling("it", "3 scala 1-4", new Scale(BigDecimal.ONE, BigDecimal.valueOf(4))),
                    spelling("it", "3 su scala da 1 a 4", new Scale(BigDecimal.ONE, BigDecimal.valueOf(4))),
                    spelling("it", "3 campagne", new Named("campagne")),
                    spelling("it", "3 azioni di miglioramento", new Named("azioni di miglioramento")),
                    spelling("it", "3 ore di formazione", new Named("ore di formazione")),
                    spelling("it", "3 non conformità", new Named("non conformità")),
                    spelling("en", "no. 3", UnitOfMeasure.NONE),
                    spelling("en", "3 No.", UnitOfMeasure.NUMBER),
                    spelling("en", "3 per cent", UnitOfMeasure.PERCENT),
                    spelling("en", "3% of the towns", UnitOfMeasure.PERCENT),
                    spelling("en", "3 working days", UnitOfMeasure.WORKING_DAY),
                    spelling("en", "3 on a scale from 1 to 4", new Scale(BigDecimal.ONE, BigDecimal.valueOf(4))),
                    spelling("en", "3 campaigns", new Named("campaigns")));
        }

        private static Arguments spelling(String language, String text, UnitOfMeasure unit) {
            return Arguments.argumentSet(text, language, text, unit);
        }

        @ParameterizedTest
        @MethodSource("spellings")
        void areReadAsPeopleWriteThem(String language, String text, UnitOfMeasure unit) {
            assertThat(read(text, Locale.forLanguageTag(language)).criterion())
                    .isEqualTo(new BareAmount(quantity("3", unit)));
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @CsvSource({
            "31/12/2024, 2024-12-31",
            "31.12.2024, 2024-12-31",
            "30/6/2024, 2024-06-30",
            "31/03/23, 2023-03-31",
            "2024-12-31, 2024-12-31",
            "entro il 30/06/2024, 2024-06-30",
            "Entro il 30/06/2024, 2024-06-30",
            "entro l'1/06/2024, 2024-06-01"
        })
        void areACompletion(String text, LocalDate due) {
            assertThat(read(text, Locale.ITALIAN))
                    .isEqualTo(Target.builder()
                            .text(text)
                            .criterion(new Completion())
                            .due(due)
                            .build());
        }

        @Test
        void beforeWhichAnAmountIsAskedAreItsDeadline() {
            assertThat(read("almeno 6 eventi, entro il 30/06/2024", Locale.ITALIAN))
                    .isEqualTo(Target.builder()
                            .text("almeno 6 eventi, entro il 30/06/2024")
                            .criterion(new Comparison(ComparisonOperator.AT_LEAST, quantity("6", new Named("eventi"))))
                            .due(LocalDate.of(2024, 6, 30))
                            .build());
            assertThat(read("≥ 80% by 2024-06-30", Locale.ENGLISH).due()).contains(LocalDate.of(2024, 6, 30));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "31/02/2024",
                    "32/01/2024",
                    "2024-13-01",
                    "12/31/2024",
                    "≥ 6 entro il 31/02/2024",
                    "≥ 6 entro il 30/06/2024 entro il 31/12/2024",
                    "31/12/2024 e 30/06/2024"
                })
        void thatNoCalendarHasAreWords(String text) {
            assertThat(read(text, Locale.ITALIAN))
                    .isEqualTo(Target.builder()
                            .text(text)
                            .criterion(new Qualitative())
                            .due(Optional.empty())
                            .build());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-", "–", "—", "...", "n.d.", "N.D.", "nd", "n.a.", "n. a.", "n/a", "n.c."})
    void findsNoTargetWhereNoneIsGiven(String text) {
        assertThat(italian(text)).isEqualTo(new Undefined(Why.NOT_GIVEN));
    }

    @Nested
    class WhatItDoesNotUnderstand {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "circa 95",
                    "95 circa",
                    "95% circa",
                    "95 ca.",
                    "~95",
                    "±5",
                    "1.5.2",
                    "1..5",
                    "1,2,3",
                    ",5",
                    "1'000",
                    "45 000",
                    "1e5",
                    "0x10",
                    "½",
                    "3/4",
                    "10:30",
                    "²",
                    "٣",
                    "5 ٣",
                    "3 eventi٣",
                    "５％",
                    "10 o 12",
                    "10 o dodici",
                    "10 oppure di più",
                    "3 eventi e due convegni",
                    "3 eventi; almeno uno in presenza",
                    "80% >= 90%",
                    "> 5 <",
                    "<> 5",
                    "non ≥ 5",
                    "-3",
                    "2 al mese",
                    "2 all'anno",
                    "2 per trimestre",
                    "1 ogni settimana",
                    "2 a settimana",
                    "5 su dieci",
                    "10 k€",
                    "10 K",
                    "2 dozzine",
                    "1 ora e mezza",
                    "1 e mezzo",
                    "3a fase",
                    "3 mesi prima della scadenza",
                    "2 settimane",
                    "Vademecum pubblicato",
                    "5%%",
                    "5 ‰",
                    "≥ n.d."
                })
        void isWordsAndNeverAWrongNumber(String text) {
            assertThat(italian(text)).isEqualTo(new Qualitative());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "about 95",
                    "95 approx.",
                    "3 per month",
                    "3 each year",
                    "3 to 5",
                    "3rd quarter",
                    "2 weeks",
                    "1.234,56"
                })
        void isWordsInEnglishToo(String text) {
            assertThat(read(text, Locale.ENGLISH).criterion()).isEqualTo(new Qualitative());
        }
    }

    @Nested
    class LongOrOddTexts {

        @Test
        void areReadUpToTheLimit() {
            String longest = "3 " + "e".repeat(TargetParser.MAX_LENGTH - 2);

            assertThat(italian(longest))
                    .isEqualTo(new BareAmount(quantity("3", new Named("e".repeat(TargetParser.MAX_LENGTH - 2)))));
            assertThat(italian(longest + "e")).isEqualTo(new Undefined(Why.TOO_LONG));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    ">= 80\u00a0%",
                    "\u2003>=\u202f80\u2009%\u3000",
                    ">=\t80\r\n%",
                    "\ufeff>= 80%",
                    ">=\u200b 80%",
                    ">= 80\u0085%",
                    ">= 80\u2028%",
                    ">= 80\u00a0% dei\u00a0casi"
                })
        void mayHoldAnyBlanks(String text) {
            assertThat(italian(text)).isEqualTo(new Comparison(ComparisonOperator.AT_LEAST, Quantity.percent(80)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u202e58%", "8\u202e5%", "45\u202f000", "45\u00a0000"})
        void thatLookLikeAnotherNumberAreWords(String text) {
            assertThat(italian(text)).isEqualTo(new Qualitative());
        }
    }

    @Test
    void targetHoldsOneTargetForEveryText() {
        assertThat(TargetParser.in(Locale.ITALIAN).read("3 N."))
                .isEqualTo(new TargetReading(
                        List.of(Target.builder()
                                .text("3 N.")
                                .criterion(new BareAmount(quantity("3", UnitOfMeasure.NUMBER)))
                                .build()),
                        List.of()));
    }

    @Test
    void aTargetIsReadInThePlansYearIfItIsTold() {
        Target inJune = Target.parse("≥ 80% entro giugno", Locale.ITALIAN, Year.of(2025));

        assertThat(inJune)
                .isEqualTo(Target.builder()
                        .text("≥ 80% entro giugno")
                        .criterion(new Comparison(ComparisonOperator.AT_LEAST, Quantity.percent(80)))
                        .due(LocalDate.of(2025, 6, 30))
                        .build());
        assertThat(Target.parse("≥ 80% entro giugno", Locale.ITALIAN).criterion())
                .isEqualTo(new Criterion.Qualitative());
    }
}
