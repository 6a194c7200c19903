package io.github.albero.model.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.model.formula.Computation.Expression;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    @Test
    void namesItsInputsOnceInOrder() {
        assertThat(new Expression("(risolti + chiusi) / ricevuti * 100 + min(Risolti, _x1, chiusi)").inputs())
                .containsExactly("risolti", "chiusi", "ricevuti", "Risolti", "_x1");
        assertThat(new Expression("qualità / età_media").inputs()).containsExactly("qualità", "età_media");
        assertThat(new Expression("1 + 2").inputs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1.5",
                "-a",
                "a * -b",
                "+(a)",
                "-(a - b)",
                "min(a)",
                "max(a, min(b, 1, 2), -3)",
                "min(1, 5)",
                "((a))",
                "min_a + max1",
                "a\n/\tb",
                "a\u00a0/\u202fb",
                "età_media / qualità"
            })
    void isArithmetic(String text) {
        assertThat(ExpressionProblem.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '' | character 1: a number, a name or an opening parenthesis is needed here
            a + | character 4: a number, a name or an opening parenthesis is needed here
            a + * b | character 5: a number, a name or an opening parenthesis is needed here
            --a | character 2: a number, a name or an opening parenthesis is needed here
            / a | character 1: a number, a name or an opening parenthesis is needed here
            () | character 2: a number, a name or an opening parenthesis is needed here
            min() | character 5: a number, a name or an opening parenthesis is needed here
            min(a, ) | character 8: a number, a name or an opening parenthesis is needed here
            pratiche evase / 2 | character 10: one of the signs + - * / is needed before “evase”; names of several words are joined by underscores, like cases_closed
            2 (a) | character 3: one of the signs + - * / is needed before “(”; names of several words are joined by underscores, like cases_closed
            1e9 | character 2: one of the signs + - * / is needed before “e9”; names of several words are joined by underscores, like cases_closed
            (a + b | character 7: a closing parenthesis is missing; add it
            a) | character 2: the parenthesis is closed but not opened; remove it
            9^9^9 | character 2: “^” cannot be used; write + - * / ( ) min or max
            a % b | character 3: “%” cannot be used; write + - * / ( ) min or max
            sqrt(a) | character 1: “sqrt” is not a function; there are only min and max, and a parenthesis needs a sign before it, as in sqrt * (…)
            MIN(a, b) | character 1: “MIN” is not a function; there are only min and max, and a parenthesis needs a sign before it, as in MIN * (…)
            min + 1 | character 1: min needs its values in parentheses, as in min(a, b)
            a * 1,5 | character 6: the comma is no decimal mark here; write 1.5, or min(1, 5) with a blank for two values
            min(1,5) | character 6: the comma is no decimal mark here; write 1.5, or min(1, 5) with a blank for two values
            (a, b) | character 3: a comma only separates the values of min and max; remove it
            1.234.567 | character 1: “1.234.567” is not a number; write it like 1234.5, without marks between thousands
            5. + a | character 1: “5.” is not a number; write it like 1234.5, without marks between thousands
            a * .5 | character 5: “.5” is not a number; write it like 1234.5, without marks between thousands
            1 000 + a | character 3: one of the signs + - * / is needed before “000”; names of several words are joined by underscores, like cases_closed
            a² | character 2: “²” cannot be used; write + - * / ( ) min or max
            2½ | character 2: “½” cannot be used; write + - * / ( ) min or max
            a − b | character 3: “−” cannot be used; write + - * / ( ) min or max
            a × b | character 3: “×” cannot be used; write + - * / ( ) min or max
            qualità percepita | character 9: one of the signs + - * / is needed before “percepita”; names of several words are joined by underscores, like cases_closed
            == a | character 1: “=” cannot be used; write + - * / ( ) min or max
            """)
    void saysWhereItIsNone(String text, String message) {
        assertThat(ExpressionProblem.in(text).orElseThrow().display(Locale.ENGLISH))
                .isEqualTo(message);
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                limit("characters", "a" + "+a".repeat(500), "l'espressione supera i 1000 caratteri; accorciarla"),
                limit(
                        "parentheses",
                        "(".repeat(51) + "a" + ")".repeat(51),
                        "carattere 51: più di 50 parentesi aperte insieme; semplificare l'espressione"),
                limit(
                        "inputs",
                        inputs(51),
                        "carattere 192: con «a51» i dati sono più di 50; semplificare l'espressione"),
                limit(
                        "digits",
                        "a + " + "9".repeat(50),
                        "carattere 5: «9999999999999999999999999999999999999999…» ha troppe cifre; al massimo 34"));
    }

    private static Arguments limit(String name, String text, String message) {
        return Arguments.argumentSet(name, text, message);
    }

    private static String inputs(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "a" + n).collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void hasLimits(String text, String message) {
        assertThat(ExpressionProblem.in(text).orElseThrow().display(Locale.ITALIAN))
                .isEqualTo(message);
    }

    @Test
    void mayGoToItsLimits() {
        assertThat(Arrays.asList(
                        "a" + "+a".repeat(499), "(".repeat(50) + "a" + ")".repeat(50), inputs(50), "9".repeat(34)))
                .allSatisfy(text -> assertThat(ExpressionProblem.in(text)).isEmpty());
    }

    @Test
    void isRefusedWithTheProblem() {
        assertThatThrownBy(() -> new Expression("a b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expression 'a b': character 3: one of the signs + - * / is needed before “b”; "
                        + "names of several words are joined by underscores, like cases_closed");
    }
}
