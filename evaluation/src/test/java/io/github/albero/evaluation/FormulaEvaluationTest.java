package io.github.albero.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.FormulaEvaluation.Computed;
import io.github.albero.evaluation.FormulaEvaluation.DivisionByZero;
import io.github.albero.evaluation.FormulaEvaluation.MissingInputs;
import io.github.albero.evaluation.FormulaEvaluation.TooManyDigits;
import io.github.albero.model.formula.Computation.Expression;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaEvaluationTest {

    private static final Map<String, BigDecimal> VALUES = Map.of(
            "risolti", new BigDecimal("3"),
            "chiusi", new BigDecimal("1.5"),
            "ricevuti", new BigDecimal("9"),
            "Ricevuti", new BigDecimal("100"),
            "qualità", new BigDecimal("-2"),
            "nulla", BigDecimal.ZERO,
            "e", new BigDecimal("7"),
            "PI", new BigDecimal("8"),
            "MIN", new BigDecimal("5"),
            "v0", new BigDecimal("6"));

    private static FormulaEvaluation of(String expression) {
        return FormulaEvaluation.of(new Expression(expression), VALUES);
    }

    private static Computed computed(String result) {
        return new Computed(new BigDecimal(result));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (risolti + chiusi) / ricevuti * 100 | 50
            risolti - chiusi - 1 | 0.5
            12 / risolti / 2 | 2
            2 + risolti * 4 | 14
            -risolti + 1 | -2
            -(risolti - ricevuti) | 6
            2 * -risolti | -6
            +risolti | 3
            min(risolti, chiusi, ricevuti) | 1.5
            max(min(risolti, 2), qualità) | 2
            max(-2, -(3)) | -2
            Ricevuti - ricevuti | 91
            e + PI + MIN | 20
            v0 * risolti | 18
            0.1 + 0.2 | 0.3
            1 / 3 | 0.333333333333
            2 / 3 | 0.666666666667
            1 / 3 * 3 | 1
            (1 / 3) * 3 | 1
            1 / 3 + 1 / 3 + 1 / 3 | 1
            0.1 * 3 - 0.3 | 0
            1 / 2000000000000 | 0
            3 / 2000000000000 | 0.000000000002
            1 / 3 * 1000000000000 * 3 | 1000000000000
            nulla / risolti | 0
            00012.50 | 12.5
            1000000 * 1000000 | 1000000000000
            """)
    void computesExactly(String expression, String result) {
        assertThat(of(expression)).isEqualTo(computed(result));
    }

    @Test
    void computesBetweenBlanksOfAnyKind() {
        assertThat(of("risolti\u00a0*\u202fqualità\n+ 1")).isEqualTo(computed("-5"));
    }

    @Test
    void namesTheInputsThatAreMissing() {
        assertThat(of("b / risolti + a * b")).isEqualTo(new MissingInputs(List.of("b", "a")));
        assertThat(of("RISOLTI")).isEqualTo(new MissingInputs(List.of("RISOLTI")));
    }

    @ParameterizedTest
    @CsvSource({"risolti / 0", "1 / nulla", "0 / 0", "1 / (risolti - 3)", "'min(1, 2 / 0.000)'"})
    void doesNotDivideByZero(String expression) {
        assertThat(of(expression)).isEqualTo(new DivisionByZero());
    }

    @Test
    void stopsAtNumbersThatAreTooLong() {
        String nines = "9".repeat(34);

        assertThat(of(nines)).isEqualTo(computed(nines));
        assertThat(of(nines + " + 1")).isEqualTo(new TooManyDigits());
        assertThat(of(nines + " * 9 - " + nines + " * 9")).isEqualTo(new TooManyDigits());
        assertThat(of("1 / 0." + "0".repeat(33) + "1 * 10")).isEqualTo(new TooManyDigits());
        assertThat(of(nines + " / 7")).isEqualTo(new TooManyDigits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "-1E+2147483647", "0E+999999999", "1E+34"})
    void looksAtTheLengthOfAnInputBeforeComputingWithIt(String value) {
        Assertions.assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(FormulaEvaluation.of(
                                new Expression("a * a + 1 / a"), Map.of("a", new BigDecimal(value))))
                        .isEqualTo(new TooManyDigits()));
    }

    @Test
    void looksOnlyAtTheInputsOfTheExpression() {
        assertThat(FormulaEvaluation.of(
                        new Expression("a"), Map.of("a", BigDecimal.TEN, "b", new BigDecimal("1E+999999999"))))
                .isEqualTo(computed("10"));
    }

    static Stream<String> longest() {
        return Stream.of(
                "risolti" + "+1".repeat(496),
                "risolti" + "*2".repeat(496),
                "risolti" + "/7".repeat(496),
                "(".repeat(50) + "risolti" + ")".repeat(50),
                "-(".repeat(50) + "risolti" + ")".repeat(50),
                "min(1, ".repeat(50) + "risolti" + ")".repeat(50),
                "max(" + "1, ".repeat(300) + "risolti)",
                ("9".repeat(34) + "*").repeat(28) + "9",
                ("0." + "9".repeat(33) + "*").repeat(26) + "9");
    }

    @ParameterizedTest
    @MethodSource("longest")
    void computesTheLongestInNoTime(String expression) {
        Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> assertThat(of(expression)).isNotNull());
    }

    @Test
    void computesAsBigDecimalsDo() {
        Random random = new Random(20240130);
        for (int round = 0; round < 500; round++) {
            List<BigDecimal> numbers = new ArrayList<>();
            for (int index = 0; index < 4; index++) {
                numbers.add(BigDecimal.valueOf(random.nextInt(200_000) - 100_000, random.nextInt(4)));
            }
            Map<String, BigDecimal> inputs = new HashMap<>();
            for (int index = 0; index < 4; index++) {
                inputs.put("n" + index, numbers.get(index));
            }
            BigDecimal expected = numbers.get(0)
                    .add(numbers.get(1))
                    .multiply(numbers.get(2))
                    .subtract(numbers.get(3).min(numbers.get(0)));

            assertThat(FormulaEvaluation.of(new Expression("(n0 + n1) * n2 - min(n3, n0)"), inputs))
                    .isEqualTo(new Computed(expected));
        }
    }

    @Test
    void isSaidInBothLanguages() {
        assertThat(of("Ricevuti * 12.345")).satisfies(value -> {
            assertThat(value.display(Locale.ITALIAN)).isEqualTo("1.234,5");
            assertThat(value.display(Locale.ENGLISH)).isEqualTo("1,234.5");
            assertThat(value.value()).contains(new BigDecimal("1234.5"));
        });
        assertThat(of("a + b")).satisfies(value -> {
            assertThat(value.display(Locale.ITALIAN)).isEqualTo("dati mancanti: a, b");
            assertThat(value.display(Locale.ENGLISH)).isEqualTo("missing inputs: a, b");
            assertThat(value.value()).isEmpty();
        });
        assertThat(new DivisionByZero().display(Locale.ITALIAN)).isEqualTo("divisione per zero");
        assertThat(new TooManyDigits().display(Locale.ENGLISH)).isEqualTo("number with too many digits");
    }

    static Stream<FormulaEvaluation> results() {
        return Stream.of(computed("1.5"), new MissingInputs(List.of("a")), new DivisionByZero(), new TooManyDigits());
    }

    @ParameterizedTest
    @MethodSource("results")
    void isAValue(FormulaEvaluation result) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(result);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(result).hasSameHashCodeAs(result);
        }
    }
}
