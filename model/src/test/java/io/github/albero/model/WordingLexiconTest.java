package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Target;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingLexiconTest {

    static Stream<Locale> languages() {
        return Stream.of(Locale.ITALIAN, Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void findsEveryPhraseOfEveryRole(Locale language) {
        WordingLexicon words = WordingLexicon.in(language);

        for (WordingRole role : WordingRole.values()) {
            assertThat(words.phrases(role))
                    .as("%s", role)
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allSatisfy(phrase -> assertThat(words.says(role, "(" + phrase.replace("*", "x") + ")"))
                            .as(phrase)
                            .isTrue());
        }
    }

    /** Any number of them may stand in a row: two ways to read the same words would be tried in all combinations. */
    @ParameterizedTest
    @EnumSource(names = {"COUNTING", "LITTLE", "TOWARDS", "PASSING"})
    void wordsThatMayStandInARowAreSingleWords(WordingRole role) {
        assertThat(languages().flatMap(language -> WordingLexicon.in(language).phrases(role).stream()))
                .allSatisfy(phrase -> assertThat(phrase).doesNotContain(" ", "*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "numero di ",
                "reclami ",
                "reclami e ",
                "gestione di ",
                "gestione a x ",
                "tempo medio di ",
                "riduzione del ",
                "giorni di ",
                "sospese ",
                "x di x sospese ",
                "senza di ",
                "(",
                "errori / ",
                "no. of ",
                "complaints and ",
                "rejected x "
            })
    void isReadHoweverLongTheNameIs(String piece) {
        Indicator indicator =
                Indicator.builder().id("1").name(piece.repeat(4_000) + "fine").build();
        Target target = Target.builder()
                .text("3")
                .criterion(new BareAmount(Quantity.number(3)))
                .build();

        assertThat(languages().map(language -> TargetInterpretation.of(indicator, target, language)))
                .hasSize(2);
    }
}
