package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.formula.Computation;
import io.github.albero.model.target.Assumption;
import io.github.albero.model.target.Assumption.Kind;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.UnitOfMeasure;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a missing operator is taken to be by the words of the indicator (rule A9), against what a person decided: {@code ≤}
 * or {@code ≥} and the words that say so, {@code ≥} alone where none does, {@code ?} where nobody can tell.
 */
class OperatorFromWordingTest {

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/wording/italian.tsv", delimiter = '\t', numLinesToSkip = 1)
    void isWhatAPersonTakesItToBeInItalian(String indicator, String target, String meaning) {
        assertThat(meaning(indicator(indicator).build(), target, Locale.ITALIAN))
                .isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/wording/english.tsv", delimiter = '\t', numLinesToSkip = 1)
    void isWhatAPersonTakesItToBeInEnglish(String indicator, String target, String meaning) {
        assertThat(meaning(indicator(indicator).build(), target, Locale.ENGLISH))
                .isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Qualità del servizio           | n. reclami ricevuti / n. utenti               | 2%  | ≤ «reclami»
            Qualità del servizio           | n. reclami evasi / n. reclami ricevuti        | 90% | ≥ «reclami evasi»
            Qualità del servizio           | numero di errori rilevati                     | 5   | ≤ «errori»
            Errori nelle pratiche evase    | n. errori / n. pratiche evase                 | 2%  | ≤ «errori»
            Riduzione degli errori         | n. errori / n. pratiche                       | 5%  | ?
            Riduzione degli errori         | (errori 2025 - errori 2024) / errori 2024     | 5%  | ?
            Reclami ricevuti               | n. reclami evasi / n. reclami ricevuti        | 90% | ?
            Tempestività dei pagamenti     | n. fatture pagate nei termini / n. fatture    | 95% | ≥
            Rapidità                       | tempo medio di risposta                       | 5   | ≤ «tempo medio»
            Rapidità                       | somma giorni / n. pratiche                    | 5   | ≤ «pratiche»
            Rapidità                       | somma giorni / n. visite                      | 5   | ?
            """)
    void isSaidByWhatTheFormulaCounts(String name, String formula, String target, String meaning) {
        Indicator indicator = indicator(name).formula(Formula.of(formula)).build();

        assertThat(meaning(indicator, target, Locale.ITALIAN)).isEqualTo(meaning);
    }

    @Test
    void isSaidByWhatSomebodyStatedThatTheFormulaComputes() {
        Indicator indicator = indicator("Rapidità")
                .formula(Formula.of("come da metodo", new Computation.MeanTime("risposta", UnitOfMeasure.DAY)))
                .build();

        assertThat(meaning(indicator, "5", Locale.ITALIAN)).isEqualTo("≤ «risposta»");
    }

    @Test
    void takesThePlansColumnOfUnitsForTheUnitOfTheTarget() {
        Indicator days = indicator("Pubblicazione delle graduatorie")
                .unit(UnitOfMeasure.DAY)
                .build();
        Indicator share = indicator("Incremento dei visitatori rispetto all'anno precedente")
                .unit(UnitOfMeasure.PERCENT)
                .build();

        assertThat(meaning(days, "5", Locale.ITALIAN)).isEqualTo("≤ «giorni»");
        assertThat(interpret(share, "10", Locale.ITALIAN).doubt()).contains(Doubt.CHANGE_OR_LEVEL);
    }

    @Test
    void understandsNoWordsOfOtherLanguages() {
        Target target = Target.parse("10", Locale.ENGLISH);
        Indicator german = indicator("Beschwerden, reclami, complaints").build();

        TargetInterpretation meaning = TargetInterpretation.of(german, target, Locale.GERMAN);

        assertThat(meaning.assumptions()).containsExactly(new Assumption(Kind.OPERATOR_BY_DEFAULT, "≥"));
        assertThat(meaning.doubt()).isEmpty();
    }

    @Test
    void isOpenOnlyWhereThePlanDoesNotGiveTheDirection() {
        Indicator given = indicator("Costi della formazione")
                .direction(Direction.LOWER_IS_BETTER)
                .build();

        TargetInterpretation meaning = interpret(given, "500 €", Locale.ITALIAN);

        assertThat(meaning.doubt()).isEmpty();
        assertThat(meaning.assumptions()).containsExactly(new Assumption(Kind.OPERATOR_FROM_DIRECTION, "≤"));
    }

    @Test
    void isNotAskedForWhereTheOperatorIsWritten() {
        TargetInterpretation meaning =
                interpret(indicator("Costi della formazione").build(), ">= 500 €", Locale.ITALIAN);

        assertThat(meaning.doubt()).isEmpty();
        assertThat(meaning.assumptions()).isEmpty();
    }

    @Test
    void marksOfTypesettingMakeNoDifference() {
        assertThat(meaning(indicator("Smaltimento dell’arretrato").build(), "80%", Locale.ITALIAN))
                .isEqualTo("≥ «smaltimento dell'arretrato»");
    }

    private static Indicator.Builder indicator(String name) {
        return Indicator.builder().id("1").name(name);
    }

    private static TargetInterpretation interpret(Indicator indicator, String target, Locale language) {
        return TargetInterpretation.of(indicator, Target.parse(target, language), language);
    }

    private static String meaning(Indicator indicator, String target, Locale language) {
        TargetInterpretation meaning = interpret(indicator, target, language);
        String sign = ((Comparison) meaning.criterion()).operator().symbol();
        Optional<Assumption> assumed = meaning.assumptions().stream()
                .filter(one -> one.assumed().equals(sign))
                .findFirst();
        if (meaning.doubt().equals(Optional.of(Doubt.MORE_OR_LESS))) {
            assertThat(assumed).isEmpty();
            return "?";
        }
        assertThat(meaning.doubt()).isEmpty();
        Assumption operator = assumed.orElseThrow();
        assertThat(operator.kind())
                .isEqualTo(operator.words().isEmpty() ? Kind.OPERATOR_BY_DEFAULT : Kind.OPERATOR_FROM_WORDING);
        return operator.words().isEmpty() ? sign : sign + " «" + operator.words() + "»";
    }
}
