package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.target.Assumption;
import io.github.albero.model.target.Assumption.Kind;
import io.github.albero.model.target.ComparisonOperator;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.AllOf;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Interval;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Criterion.Undefined;
import io.github.albero.model.target.Criterion.Why;
import io.github.albero.model.target.Criterion.WithinShare;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Reference;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.TargetParser;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetInterpretationTest {

    private static Indicator.Builder indicator(String name) {
        return Indicator.builder().id("1").name(name);
    }

    private static TargetInterpretation interpret(Indicator indicator, String target) {
        return TargetInterpretation.of(indicator, Target.parse(target, Locale.ITALIAN), Locale.ITALIAN);
    }

    private static TargetInterpretation interpret(String name, String target) {
        return interpret(indicator(name).build(), target);
    }

    private static Quantity days(long amount) {
        return new Quantity(BigDecimal.valueOf(amount), UnitOfMeasure.DAY);
    }

    private static void assertClear(TargetInterpretation meaning, Criterion criterion, Assumption... assumptions) {
        assertThat(meaning.criterion()).isEqualTo(criterion);
        assertThat(meaning.assumptions()).containsExactly(assumptions);
        assertThat(meaning.doubt()).isEmpty();
    }

    @Nested
    class OfAMissingOperator {

        @Test
        void followsTheWordingOfTheIndicatorAndNamesTheWords() {
            assertClear(
                    interpret("Percentuale di reclami ricevuti", "2%"),
                    new Comparison(ComparisonOperator.AT_MOST, Quantity.percent(2)),
                    new Assumption(Kind.OPERATOR_FROM_WORDING, "≤", "reclami"));
            assertClear(
                    interpret("Riduzione dei reclami", "2%"),
                    new Comparison(ComparisonOperator.AT_LEAST, Quantity.percent(2)),
                    new Assumption(Kind.OPERATOR_FROM_WORDING, "≥", "riduzione"));
        }

        @Test
        void isAtLeastWhereNoWordSaysIt() {
            assertClear(
                    interpret("Utenti registrati", "500"),
                    new Comparison(ComparisonOperator.AT_LEAST, Quantity.number(500)),
                    new Assumption(Kind.OPERATOR_BY_DEFAULT, "≥"));
        }

        @Test
        void followsTheDirectionThatThePlanGivesBeforeTheWording() {
            Indicator more = indicator("Reclami raccolti")
                    .direction(Direction.HIGHER_IS_BETTER)
                    .build();
            Indicator less = indicator("Consumo di carta")
                    .direction(Direction.LOWER_IS_BETTER)
                    .build();

            assertClear(
                    interpret(more, "90%"),
                    new Comparison(ComparisonOperator.AT_LEAST, Quantity.percent(90)),
                    new Assumption(Kind.OPERATOR_FROM_DIRECTION, "≥"));
            assertClear(
                    interpret(less, "40"),
                    new Comparison(ComparisonOperator.AT_MOST, Quantity.number(40)),
                    new Assumption(Kind.OPERATOR_FROM_DIRECTION, "≤"));
        }
    }

    @Nested
    class OfAMissingUnit {

        @Test
        void takesThatOfThePlansColumnWithoutAssuming() {
            Indicator indicator = indicator("Tempo medio di risposta")
                    .unit(UnitOfMeasure.HOUR)
                    .build();

            assertClear(
                    interpret(indicator, "<= 8"),
                    new Comparison(
                            ComparisonOperator.AT_MOST, new Quantity(BigDecimal.valueOf(8), UnitOfMeasure.HOUR)));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Tempo medio di pagamento                              | DAY          | tempo medio
                Tempo medio di attesa allo sportello in minuti        | MINUTE       | minuti
                Tempo di risposta (ore)                               | HOUR         | ore
                Tempo medio in giorni (uffici aperti 8 ore)           | DAY          | giorni
                Tempo medio in giorni lavorativi                      | WORKING_DAY  | giorni lavorativi
                Riduzione dei tempi medi di pagamento                 | DAY          | tempi medi
                """)
        void isATimeWhereTheWordingIsOfAMeanTime(String name, UnitOfMeasure.Standard unit, String words) {
            assertClear(
                    interpret(name, "<= 3"),
                    new Comparison(ComparisonOperator.AT_MOST, new Quantity(BigDecimal.valueOf(3), unit)),
                    new Assumption(Kind.UNIT_FROM_WORDING, unit, words));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Seminari", "Report sui tempi medi di pagamento", "Tempo medio di permanenza"})
        void staysMissingOtherwise(String name) {
            assertClear(interpret(name, ">= 3"), new Comparison(ComparisonOperator.AT_LEAST, Quantity.number(3)));
        }

        @Test
        void doesNotReplaceAWrittenOne() {
            assertClear(
                    interpret("Tempo medio di risposta in ore", "<= 3 gg"),
                    new Comparison(ComparisonOperator.AT_MOST, days(3)));
        }
    }

    @Nested
    class OfAWrittenOperator {

        @Test
        void letsItStandAgainstTheWordingAndSaysSo() {
            assertClear(
                    interpret("Tempo medio di evasione", ">= 3 gg"),
                    new Comparison(ComparisonOperator.AT_LEAST, days(3)),
                    new Assumption(Kind.OPERATOR_AGAINST_WORDING, "≥", "tempo medio"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Reclami ricevuti                        | >= 10      | ≥ | reclami
                Reclami ricevuti                        | > 10       | > | reclami
                Percentuale di reclami evasi            | <= 90%     | ≤ | reclami evasi
                Ore di formazione                       | < 20 ore   | < | ore di formazione
                """)
        void isSetAgainstEveryWordThatIsCertain(String name, String target, String operator, String words) {
            assertThat(interpret(name, target).assumptions())
                    .containsExactly(new Assumption(Kind.OPERATOR_AGAINST_WORDING, operator, words));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Reclami ricevuti                        | <= 10
                Reclami ricevuti                        | = 10
                Sportello reclami                       | >= 1
                Pubblicazione delle graduatorie         | >= 5 gg
                Reclami contro n. atti > n. atti        | >= 10
                Contestazioni                           | >= 0
                """)
        void isNotDoubtedWhereNoWordIsCertain(String name, String target) {
            assertThat(interpret(name, target).assumptions()).isEmpty();
        }

        @Test
        void seesNoContradictionWhereLessTimeIsAskedAsAShare() {
            assertClear(
                    interpret("Riduzione del tempo medio di evasione", ">= 10%"),
                    new Comparison(ComparisonOperator.AT_LEAST, Quantity.percent(10)));
        }
    }

    @Nested
    class OfAShareWithinALimit {

        @Test
        void measuresTheShare() {
            WithinShare within = new WithinShare(ComparisonOperator.AT_LEAST, Quantity.percent(95), days(10));

            assertClear(
                    interpret("Registrazione delle fatture (95% delle fatture)", "<= 10 gg"),
                    within,
                    new Assumption(Kind.SHARE_FROM_WORDING, within, "95%"));
        }

        @Test
        void measuresItAlsoWhereTheLimitIsInHoursAndSaysNoDirection() {
            WithinShare within = new WithinShare(
                    ComparisonOperator.AT_LEAST,
                    Quantity.percent(95),
                    new Quantity(BigDecimal.valueOf(48), UnitOfMeasure.HOUR));

            assertClear(
                    interpret("Risposta alle richieste (95% delle richieste)", "48 ore"),
                    within,
                    new Assumption(Kind.SHARE_FROM_WORDING, within, "95%"));
        }

        @Test
        void doesNotTakeAReductionForAShare() {
            assertClear(
                    interpret("Tempo medio di pagamento, riduzione del 10% rispetto al 2023", "30 gg"),
                    new Comparison(ComparisonOperator.AT_MOST, days(30)),
                    new Assumption(Kind.OPERATOR_FROM_WORDING, "≤", "tempo medio"));
        }

        @Test
        void needsALimitInTime() {
            assertClear(
                    interpret("Comuni collegati (80% dei comuni)", ">= 20"),
                    new Comparison(ComparisonOperator.AT_LEAST, Quantity.number(20)));
        }
    }

    @Nested
    class OfWhatNobodyCanTell {

        private void assertDoubtful(TargetInterpretation meaning, Criterion criterion, Doubt doubt) {
            assertThat(meaning.criterion()).isEqualTo(criterion);
            assertThat(meaning.doubt()).contains(doubt);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Incremento dei visitatori rispetto all'anno precedente     | CHANGE_OR_LEVEL
                Aumento dei controlli (controlli anno X / controlli anno X–1) | CHANGE_OR_LEVEL
                n. corsi dell'anno > n. corsi dell'anno scorso             | COMPARISON_INSIDE
                n. a / n. b / n. c / n. d                                  | CHAIN_OF_DIVISIONS
                Bando entro il 31/03/2025 e graduatoria entro il 30/9/2025 | SEVERAL_DEADLINES
                """)
        void leavesTheDoubtBesideTheAmountAsWritten(String name, Doubt doubt) {
            assertDoubtful(
                    interpret(name, ">= 10%"),
                    new Comparison(ComparisonOperator.AT_LEAST, Quantity.percent(10)),
                    doubt);
        }

        @Test
        void suppliesTheOperatorEvenThen() {
            TargetInterpretation meaning = interpret("Incremento dei visitatori rispetto all'anno precedente", "10%");

            assertDoubtful(
                    meaning, new Comparison(ComparisonOperator.AT_LEAST, Quantity.percent(10)), Doubt.CHANGE_OR_LEVEL);
            assertThat(meaning.assumptions()).containsExactly(new Assumption(Kind.OPERATOR_BY_DEFAULT, "≥"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Incremento delle visite    | visite 2025 / visite 2024                      | true
                Incremento delle visite    | n. visite anno X / n. visite anno X-1          | true
                Riduzione delle visite     | rapporto con l'anno precedente                 | true
                Incremento delle visite    | (visite 2025 - visite 2024) / visite 2024      | false
                Incremento delle visite    | n. visite guidate / n. visite                  | false
                Visite                     | visite 2025 / visite 2024                      | false
                """)
        void asksOfAnIncreaseOnTheYearBeforeForAFormulaThatSaysSo(String name, String formula, boolean isDoubtful) {
            Indicator indicator = indicator(name).formula(Formula.of(formula)).build();

            assertThat(interpret(indicator, ">= 10%").doubt())
                    .isEqualTo(isDoubtful ? Optional.of(Doubt.CHANGE_OR_LEVEL) : Optional.empty());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Incremento delle iscrizioni                                                  | >= 10%
                Incontri nell'anno X / incontri nell'anno X-1                                | >= 10%
                Attuazione al 30/6/2025 del piano, relazione entro il 30/06/2025             | >= 10%
                Attuazione al 31/12/2025 della delibera n. 12 del 19.12.2024                 | >= 10%
                n. domande evase al 31/12/2025 / n. domande pervenute al 31/10/2025          | >= 10%
                Incremento dei visitatori rispetto all'anno precedente                       | >= 1000
                """)
        void doubtsNothingElse(String name, String target) {
            assertThat(interpret(name, target).doubt()).isEmpty();
        }

        @Test
        void countsDeadlinesOfNameAndFormulaTogether() {
            Indicator indicator = indicator("Bando entro il 31/03/2025")
                    .formula(Formula.of("graduatoria entro il 30/09/2025"))
                    .build();

            assertDoubtful(
                    interpret(indicator, ">= 100%"),
                    new Comparison(ComparisonOperator.AT_LEAST, Quantity.percent(100)),
                    Doubt.SEVERAL_DEADLINES);
        }

        @Test
        void needsAnAssessmentOfWords() {
            assertDoubtful(interpret("Vademecum", "Vademecum pubblicato"), new Qualitative(), Doubt.IN_WORDS);
        }

        @Test
        void hasNoTargetToMean() {
            assertDoubtful(interpret("Vademecum", "n.d."), new Undefined(Why.NOT_GIVEN), Doubt.NO_TARGET);
        }
    }

    @Nested
    class OfAnEnglishIndicator {

        private static TargetInterpretation interpret(String name, String target) {
            return TargetInterpretation.of(
                    indicator(name).build(), Target.parse(target, Locale.ENGLISH), Locale.ENGLISH);
        }

        @Test
        void readsItsNameAsAFormulaInEnglish() {
            assertClear(
                    interpret("percentage change of visits on the previous year", "+5%"),
                    new Comparison(ComparisonOperator.AT_LEAST, Quantity.percent(5)));
        }

        @Test
        void takesTheUnitOfAMeanTimeFromEnglishWords() {
            assertClear(
                    interpret("Response time in hours", "3"),
                    new Comparison(ComparisonOperator.AT_MOST, new Quantity(BigDecimal.valueOf(3), UnitOfMeasure.HOUR)),
                    new Assumption(Kind.OPERATOR_FROM_WORDING, "≤", "response time"),
                    new Assumption(Kind.UNIT_FROM_WORDING, UnitOfMeasure.HOUR, "hours"));
        }

        @Test
        void measuresTheShareThatTheNameSays() {
            WithinShare within = new WithinShare(ComparisonOperator.AT_LEAST, Quantity.percent(95), days(10));

            assertClear(
                    interpret("Registration of invoices (95% of invoices)", "10 days"),
                    within,
                    new Assumption(Kind.SHARE_FROM_WORDING, within, "95%"));
            assertClear(
                    interpret("Average time to pay, reduction by 10% of 2023", "30 days"),
                    new Comparison(ComparisonOperator.AT_MOST, days(30)),
                    new Assumption(Kind.OPERATOR_FROM_WORDING, "≤", "time to pay"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Growth in visitors over the previous year                  | CHANGE_OR_LEVEL
                Increase of visits: visits year n / visits year n-1        | CHANGE_OR_LEVEL
                no. of courses of the year > no. of courses of last year   | COMPARISON_INSIDE
                no. of a / no. of b / no. of c / no. of d                  | CHAIN_OF_DIVISIONS
                Call by 31/03/2025 and ranking by 30/09/2025               | SEVERAL_DEADLINES
                """)
        void isInDoubtAsInItalian(String name, Doubt doubt) {
            assertThat(interpret(name, ">= 10%").doubt()).contains(doubt);
        }
    }

    @Nested
    class OfANumberThatTheOtherLanguageReadsDifferently {

        private static TargetInterpretation interpret(Target target, Locale language) {
            return TargetInterpretation.of(indicator("Imprese assistite").build(), target, language);
        }

        private static Assumption readAs(String number) {
            return new Assumption(Kind.NUMBER_IN_THIS_LANGUAGE, new BigDecimal(number));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                it | >= 2.355                         | 2355
                it | > 1.234 €                        | 1234
                it | >= 1.000 enti entro giugno       | 1000
                it | >= 2,355                         | 2.355
                en | >= 2,355                         | 2355
                en | >= 2.355                         | 2.355
                """)
        void saysHowItWasRead(Locale language, String text, String number) {
            Target target = TargetParser.in(language)
                    .ofYear(Year.of(2025))
                    .read(text)
                    .targets()
                    .get(0);

            assertThat(interpret(target, language).assumptions()).containsExactly(readAs(number));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    ">= 2355",
                    ">= 82,5",
                    ">= 0.755",
                    ">= 1.234,56",
                    "vademecum n. 2.355",
                    "> 1.000 e < 2.000 se possibile"
                })
        void saysNothingWhereNoNumberCouldBeMistaken(String text) {
            assertThat(interpret(Target.parse(text, Locale.ITALIAN), Locale.ITALIAN)
                            .assumptions())
                    .isEmpty();
        }

        @Test
        void saysOfEachYearOnlyWhatItsOwnTextHolds() {
            List<Target> targets = TargetParser.in(Locale.ITALIAN)
                    .read("Anno 2025: >= 2.355 Anno 2026: >= 3.000")
                    .targets();

            assertThat(targets.stream()
                            .map(target -> interpret(target, Locale.ITALIAN).assumptions()))
                    .containsExactly(List.of(readAs("2355")), List.of(readAs("3000")));
        }

        @Test
        void saysNothingWhereSomebodyStatedWhatTheTextMeans() {
            Target stated = Target.builder()
                    .text(">= 2.355")
                    .criterion(new Comparison(
                            ComparisonOperator.AT_LEAST, new Quantity(new BigDecimal("2.355"), UnitOfMeasure.NONE)))
                    .build();

            assertThat(interpret(stated, Locale.ITALIAN).assumptions()).isEmpty();
            assertThat(interpret(stated, Locale.ENGLISH).assumptions()).containsExactly(readAs("2.355"));
        }

        @Test
        void saysNothingInALanguageInWhichNoTargetsAreRead() {
            assertThat(interpret(Target.parse(">= 2.355", Locale.ITALIAN), Locale.GERMAN)
                            .assumptions())
                    .isEmpty();
        }

        @Test
        void comesBeforeWhatWasAssumedElse() {
            assertClear(
                    TargetInterpretation.of(
                            indicator("Imprese assistite")
                                    .direction(Direction.HIGHER_IS_BETTER)
                                    .build(),
                            Target.parse("2.355", Locale.ITALIAN),
                            Locale.ITALIAN),
                    new Comparison(ComparisonOperator.AT_LEAST, Quantity.number(2355)),
                    readAs("2355"),
                    new Assumption(Kind.OPERATOR_FROM_DIRECTION, "≥"));
        }
    }

    @Test
    void takesACompletionAsItIs() {
        assertClear(interpret("Tempo medio di pagamento", "31/12/2025"), new Completion());
    }

    @Test
    void isEqualWhenIndicatorAndTargetAre() {
        assertThat(interpret("Seminari", "3"))
                .isEqualTo(interpret("Seminari", "3"))
                .isNotEqualTo(interpret("Seminari", "4"));
        assertThat(Optional.of(interpret("Seminari", "3")).map(TargetInterpretation::assumptions))
                .contains(List.of(new Assumption(Kind.OPERATOR_BY_DEFAULT, "≥")));
    }

    @Nested
    class OfOtherRequirements {

        private static final Indicator VARIATION = indicator("Ricavi")
                .formula(Formula.of("variazione percentuale dei ricavi rispetto all'anno precedente"))
                .build();

        private static RelativeChange change(Reference reference) {
            return new RelativeChange(ComparisonOperator.AT_LEAST, Quantity.percent(5), reference);
        }

        @Test
        void anIntervalTakesTheUnitOfTheIndicator() {
            assertClear(
                    interpret(indicator("Attesa").unit(UnitOfMeasure.MINUTE).build(), "tra 3 e 5"),
                    new Interval(BigDecimal.valueOf(3), BigDecimal.valueOf(5), UnitOfMeasure.MINUTE));
        }

        @Test
        void aChangeStandsAsItIsWritten() {
            assertClear(interpret("Imprese assistite", "+5%"), change(Reference.NOT_WRITTEN));
            assertClear(
                    interpret("Imprese assistite", "incremento del 5% rispetto al 2022"),
                    change(new Reference.OfYear(Year.of(2022))));
        }

        @Test
        void aChangeOfWhatIsItselfAChangeIsItsValue() {
            Comparison value = new Comparison(ComparisonOperator.AT_LEAST, Quantity.percent(5));

            assertClear(interpret(VARIATION, "+5%"), value);
            assertClear(interpret(VARIATION, "incremento del 5% rispetto all'anno precedente"), value);
            assertClear(interpret(VARIATION, "incremento del 5% rispetto alla baseline"), change(Reference.BASELINE));
        }

        @Test
        void anIncreaseIsClearWhereTheFormulaSaysHowItIsComputed() {
            assertThat(interpret("Incremento dei ricavi rispetto all'anno precedente", "5%")
                            .doubt())
                    .contains(Doubt.CHANGE_OR_LEVEL);
            assertThat(interpret(
                                    indicator("Incremento dei ricavi rispetto all'anno precedente")
                                            .formula(Formula.of("(ricavi 2025 - ricavi 2024) / ricavi 2024"))
                                            .build(),
                                    "5%")
                            .doubt())
                    .isEmpty();
        }

        @Test
        void eachPartOfSeveralIsSupplied() {
            TargetInterpretation meaning =
                    interpret(indicator("Tempo medio di risposta").build(), "25 e inoltre fatto");

            assertClear(
                    meaning,
                    new AllOf(List.of(new Comparison(ComparisonOperator.AT_MOST, days(25)), new Completion())),
                    new Assumption(Kind.OPERATOR_FROM_WORDING, "≤", "tempo medio"),
                    new Assumption(Kind.UNIT_FROM_WORDING, UnitOfMeasure.DAY, "tempo medio"));
        }
    }
}
