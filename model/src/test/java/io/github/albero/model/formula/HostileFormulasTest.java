package io.github.albero.model.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.albero.model.formula.Computation.Ambiguous;
import io.github.albero.model.formula.Computation.ChangeOnPreviousYear;
import io.github.albero.model.formula.Computation.Count;
import io.github.albero.model.formula.Computation.Expression;
import io.github.albero.model.formula.Computation.MeanTime;
import io.github.albero.model.formula.Computation.Ratio;
import io.github.albero.model.formula.Computation.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody would write on purpose: each is read, and no label is made up. */
class HostileFormulasTest {

    private static final long SEED = 20240130;
    private static final int TEXTS = 5_000;

    private static final List<String> PIECES = List.of(
            "/",
            " / ",
            "n. ",
            "N° ",
            "numero di ",
            "(",
            ")",
            "[",
            "pratiche evase",
            "pratiche pervenute",
            " su ",
            "sul totale ",
            "percentuale di ",
            "rapporto tra ",
            " e ",
            "anno X",
            "anno X-1",
            "2024",
            "2023",
            "31/12/2024",
            "tempo medio di ",
            "Σ giorni ",
            "somma ",
            "variazione ",
            "rispetto all'anno precedente",
            " - ",
            ": ",
            "* 100",
            "+",
            "=",
            "_",
            "12",
            ".",
            ",",
            " ",
            "\u00a0",
            "\n",
            "'",
            "\ud83d\ude00",
            "\ud800",
            "e/o",
            "http://x.it/",
            "100 x ",
            "number of ",
            "out of ",
            "average time to ",
            "No. ",
            "year n",
            "year n-1",
            "a",
            "0",
            "min(",
            "\n---\n",
            "; ",
            " + n. ",
            "- 1",
            "{",
            "\u0130");

    private static final Computation.Cases<List<String>> LABELS = new Computation.Cases<>() {
        @Override
        public List<String> ratio(Ratio computation) {
            return List.of(computation.numerator(), computation.denominator());
        }

        @Override
        public List<String> changeOnPreviousYear(ChangeOnPreviousYear computation) {
            return List.of(computation.of());
        }

        @Override
        public List<String> count(Count computation) {
            return List.of(computation.of());
        }

        @Override
        public List<String> meanTime(MeanTime computation) {
            return List.of(computation.of());
        }

        @Override
        public List<String> expression(Expression computation) {
            return List.of(computation.text());
        }

        @Override
        public List<String> words(Words computation) {
            return List.of();
        }

        @Override
        public List<String> ambiguous(Ambiguous computation) {
            return computation.parts();
        }
    };

    static Stream<Locale> languages() {
        return Stream.of(Locale.ITALIAN, Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLabelIsAPartOfTheText(Locale language) {
        Random random = new Random(SEED);
        List<Computation> readings = new ArrayList<>();

        IntStream.range(0, TEXTS).mapToObj(any -> random(random)).forEach(text -> {
            Computation reading = FormulaParser.in(language).read(text);
            readings.add(reading);
            assertThat(reading.match(LABELS))
                    .as("labels of '%s'", text)
                    .allSatisfy(label -> assertThat(text).contains(label));
        });

        assertThat(readings.stream().map(Object::getClass).distinct()).hasSizeGreaterThan(4);
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 1 + random.nextInt(12))
                .forEach(any -> text.append(PIECES.get(random.nextInt(PIECES.size()))));
        return text.toString();
    }

    static Stream<String> pieces() {
        return PIECES.stream();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void thePiecesOverAndOverAreReadWithoutAnException(String piece) {
        String text = piece.repeat(FormulaParser.MAX_LENGTH / piece.length());

        assertThat(FormulaParser.in(Locale.ITALIAN).read("n. a" + text.substring(0, text.length() - 10) + "n. b"))
                .isNotNull();
        assertThat(FormulaParser.in(Locale.ENGLISH).read(text)).isNotNull();
    }

    static Stream<Arguments> growing() {
        return Stream.of(
                growing("nested numerator", n -> nested("n. a", n) + " / n. b"),
                growing("nested denominator", n -> "n. a / " + nested("n. b", n)),
                growing("nested division", n -> nested("n. a / n. b", n)),
                growing("nested words", n -> "rapporto tra " + nested("a", n) + " e n. c"),
                growing("nested count", n -> "n. " + nested("a", n)),
                growing("prepositions", n -> "di n. ".repeat(n / 6) + "/ n. b"),
                growing("words between two things", n -> "rapporto tra a" + " e".repeat(n / 2) + " b"),
                growing("letters that become two", n -> "ricavi 2024 / " + "\u0130".repeat(n) + " anno precedente"),
                growing("things in a list", n -> "n. a / n. b" + "; c".repeat(n / 3)),
                growing("ends of lines", n -> "n. a" + "\n".repeat(n) + "/ n. b"));
    }

    private static Arguments growing(String name, IntFunction<String> text) {
        return Arguments.argumentSet(name, text);
    }

    private static String nested(String text, int length) {
        return "(".repeat(length / 2) + text + ")".repeat(length / 2);
    }

    @ParameterizedTest
    @MethodSource("growing")
    void formulasAsLongAsTheyMayBeAreReadWithoutAnException(IntFunction<String> text) {
        assertThat(FormulaParser.in(Locale.ITALIAN).read(text.apply(3_600))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {4_001, 1_000_000})
    void longerTextsAreWords(int length) {
        String text = "n. a / n. b" + "c".repeat(length - 11);

        assertThat(FormulaParser.in(Locale.ITALIAN).read(text)).isEqualTo(new Words());
        assertThat(FormulaParser.in(Locale.ITALIAN).read(text.substring(0, 4_000)))
                .isInstanceOf(Ratio.class);
    }

    @Test
    void moreSignsThanAFormulaHasAreWords() {
        assertThat(FormulaParser.in(Locale.ITALIAN).read("x" + " / n. y".repeat(65)))
                .isEqualTo(new Words());
        assertThat(FormulaParser.in(Locale.ITALIAN).read("x" + " / n. y".repeat(64)))
                .isInstanceOf(Ambiguous.class);
    }

    @Test
    void anythingIsAnExpressionOrHasAProblem() {
        Random random = new Random(SEED);
        String signs = "ab_19+-*/().,, ^%;minmax\u00e0\u0660\ud83d";

        IntStream.range(0, TEXTS).forEach(any -> {
            StringBuilder text = new StringBuilder();
            IntStream.range(0, random.nextInt(20))
                    .forEach(one -> text.append(signs.charAt(random.nextInt(signs.length()))));
            if (ExpressionProblem.in(text.toString()).isEmpty()) {
                assertThatCode(() -> new Expression(text.toString()).inputs()).doesNotThrowAnyException();
            } else {
                assertThat(ExpressionProblem.in(text.toString()).orElseThrow().display(Locale.ITALIAN))
                        .isNotBlank();
            }
        });
    }
}
