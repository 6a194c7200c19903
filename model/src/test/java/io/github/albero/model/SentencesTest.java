package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.Loss;
import io.github.albero.model.format.LostAttribute;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.format.RowUse;
import io.github.albero.model.format.Severity;
import io.github.albero.model.formula.Computation;
import io.github.albero.model.formula.ExpressionProblem;
import io.github.albero.model.target.Assumption;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Reference;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of the module, all of them, in both languages. */
class SentencesTest {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    static Stream<Arguments> bundles() {
        return Stream.of(
                bundle("io.github.albero.model.doubts", names(Doubt.values())),
                bundle(
                        "io.github.albero.model.revisions",
                        Stream.concat(Stream.of("SKIPPED"), names(ChangeObstacle.Kind.values()))),
                bundle("io.github.albero.model.format.problems", names(ReadProblem.values())),
                bundle("io.github.albero.model.format.rows", names(RowUse.values())),
                bundle("io.github.albero.model.format.losses", names(Loss.values())),
                bundle("io.github.albero.model.format.attributes", names(LostAttribute.values())),
                bundle(
                        "io.github.albero.model.formula.computations",
                        Stream.concat(
                                Stream.of(
                                        "RATIO",
                                        "COUNT",
                                        "MEAN_TIME",
                                        "MEAN_TIME_IN",
                                        "EXPRESSION",
                                        "WORDS",
                                        "AMBIGUOUS"),
                                names(Computation.Form.values()))),
                bundle("io.github.albero.model.formula.expressions", names(ExpressionProblem.Kind.values())),
                bundle("io.github.albero.model.target.assumptions", names(Assumption.Kind.values())),
                bundle(
                        "io.github.albero.model.target.formats",
                        Stream.concat(
                                Stream.of(
                                        "ALL_OF",
                                        "BETWEEN",
                                        "BY",
                                        "CHANGE",
                                        "DECREASE",
                                        "DONE",
                                        "INCREASE",
                                        "IN_YEAR",
                                        "QUALITATIVE",
                                        "VALUE",
                                        "WITHIN",
                                        "COMPARED_WITH_BASELINE",
                                        "COMPARED_WITH_PREVIOUS_YEAR",
                                        "COMPARED_WITH_VALUE",
                                        "COMPARED_WITH_YEAR"),
                                names(Criterion.Why.values()))),
                bundle("io.github.albero.model.target.references", names(Reference.Standard.values())));
    }

    private static Arguments bundle(String name, Stream<String> keys) {
        return Arguments.argumentSet(name, name, keys.collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void thereIsOneForEveryConstantInBothLanguages(String bundle, Set<String> keys) {
        assertThat(sentences(bundle, Locale.ITALIAN)).containsOnlyKeys(keys);
        assertThat(sentences(bundle, Locale.ENGLISH)).containsOnlyKeys(keys);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameGaps(String bundle, Set<String> keys) {
        assertThat(gaps(bundle, Locale.ITALIAN)).isEqualTo(gaps(bundle, Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noSentenceIsLeftInTheOtherLanguage(String bundle, Set<String> keys) {
        Map<String, String> italian = sentences(bundle, Locale.ITALIAN);
        Map<String, String> english = sentences(bundle, Locale.ENGLISH);

        assertThat(keys).allSatisfy(key -> {
            assertThat(italian.get(key)).isNotBlank().isNotEqualTo(english.get(key));
            assertThat(english.get(key)).isNotBlank().doesNotContain("«");
            assertThat(italian.get(key)).doesNotContain("“");
        });
    }

    @Test
    void theListOfBundlesIsComplete() {
        assertThat(bundles().map(arguments -> arguments.get()[0]))
                .allSatisfy(bundle -> assertThat(ResourceBundle.getBundle(bundle.toString(), Locale.ITALIAN)
                                .getLocale())
                        .isEqualTo(Locale.ITALIAN));
        assertThat(ReadProblem.values())
                .allSatisfy(problem -> assertThat(problem.phrases().say(Locale.ITALIAN, problem.name()))
                        .isEqualTo(sentences("io.github.albero.model.format.problems", Locale.ITALIAN)
                                .get(problem.name())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPERATOR_FROM_DIRECTION  | operatore non scritto: inteso ≥ secondo il verso dell'indicatore
            OPERATOR_FROM_WORDING    | operatore non scritto: inteso ≥ perché c'è scritto «reclami evasi»
            OPERATOR_BY_DEFAULT      | operatore non scritto e nessuna parola dice il verso: inteso ≥
            OPERATOR_AGAINST_WORDING | vale l'operatore scritto ≥, anche se «reclami evasi» fa pensare il contrario
            """)
    void sayInItalianWhatWasAssumedAndWhy(Assumption.Kind kind, String sentence) {
        assertThat(new Assumption(kind, "≥", "reclami evasi").display(Locale.ITALIAN))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPERATOR_FROM_DIRECTION  | operator not written: read as ≥ from the direction of the indicator
            OPERATOR_FROM_WORDING    | operator not written: read as ≥ because it says “reclami evasi”
            OPERATOR_BY_DEFAULT      | operator not written, and no word says which way is better: read as ≥
            OPERATOR_AGAINST_WORDING | the written operator ≥ stands, although “reclami evasi” suggests the contrary
            """)
    void sayInEnglishWhatWasAssumedAndWhy(Assumption.Kind kind, String sentence) {
        assertThat(new Assumption(kind, "≥", "reclami evasi").display(Locale.ENGLISH))
                .isEqualTo(sentence);
    }

    @Test
    void sayWhichUnitWasAssumedAndWhy() {
        Assumption assumption = new Assumption(Assumption.Kind.UNIT_FROM_WORDING, UnitOfMeasure.HOUR, "ore");

        assertThat(assumption.display(Locale.ITALIAN))
                .isEqualTo("unità non scritta: intesa «ore» perché c'è scritto «ore»");
        assertThat(assumption.display(Locale.ENGLISH))
                .isEqualTo("unit not written: read as “hours” because it says “ore”");
    }

    @Test
    void sayHowANumberWasReadWhateverTheReadersLanguage() {
        Assumption whole = new Assumption(Assumption.Kind.NUMBER_IN_THIS_LANGUAGE, new BigDecimal("2355"));
        Assumption decimals = new Assumption(Assumption.Kind.NUMBER_IN_THIS_LANGUAGE, new BigDecimal("2.355"));

        assertThat(whole.display(Locale.ITALIAN)).isEqualTo("numero letto come 2355 nella lingua del piano");
        assertThat(whole.display(Locale.ENGLISH)).isEqualTo("number read as 2355 in the language of the plan");
        assertThat(decimals.display(Locale.ITALIAN)).isEqualTo("numero letto come 2,355 nella lingua del piano");
        assertThat(decimals.display(Locale.ENGLISH)).isEqualTo("number read as 2.355 in the language of the plan");
    }

    @Test
    void sayWhatIsDoubtful() {
        assertThat(Doubt.SEVERAL_DEADLINES.display(Locale.ITALIAN)).isEqualTo("più scadenze per una sola percentuale");
        assertThat(Doubt.SEVERAL_DEADLINES.display(Locale.ENGLISH)).isEqualTo("several deadlines for one percentage");
    }

    @Test
    void sayWhatAFormatCannotKeepAndOfWhat() {
        Diagnostic loss = new Diagnostic(
                Loss.MEANING_NOT_KEPT, Map.of("attribute", LostAttribute.TARGETS), Location.Part.indicator("07.03/4"));

        assertThat(loss.display(Locale.ITALIAN))
                .isEqualTo(
                        "indicatore 07.03/4: valori attesi: si scrive solo il testo; alla lettura sarà interpretato di"
                                + " nuovo");
        assertThat(loss.display(Locale.ENGLISH))
                .isEqualTo(
                        "indicator 07.03/4: targets: only the text is written; on reading it will be interpreted anew");
        assertThat(loss.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void sayWhatARowWasReadAs() {
        assertThat(RowUse.BODY_NAME.display(Locale.ITALIAN)).isEqualTo("nome dell'ente ripetuto");
        assertThat(RowUse.BODY_NAME.display(Locale.ENGLISH)).isEqualTo("name of the body repeated");
    }

    private static Map<String, String> sentences(String bundle, Locale language) {
        ResourceBundle sentences = ResourceBundle.getBundle(bundle, language);
        if (!sentences.getLocale().equals(language)) {
            throw new MissingResourceException("no bundle in " + language, bundle, "");
        }
        return sentences.keySet().stream()
                .collect(Collectors.toMap(key -> key, sentences::getString, (one, other) -> one, TreeMap::new));
    }

    private static Map<String, Set<String>> gaps(String bundle, Locale language) {
        Map<String, Set<String>> gaps = new TreeMap<>();
        sentences(bundle, language)
                .forEach((key, sentence) -> gaps.put(
                        key,
                        GAP.matcher(sentence)
                                .results()
                                .map((MatchResult gap) -> gap.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return gaps;
    }
}
