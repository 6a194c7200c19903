package io.github.albero.model.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.model.formula.Computation.Ambiguous;
import io.github.albero.model.formula.Computation.ChangeOnPreviousYear;
import io.github.albero.model.formula.Computation.Count;
import io.github.albero.model.formula.Computation.Expression;
import io.github.albero.model.formula.Computation.Form;
import io.github.albero.model.formula.Computation.MeanTime;
import io.github.albero.model.formula.Computation.Ratio;
import io.github.albero.model.formula.Computation.Words;
import io.github.albero.model.target.UnitOfMeasure;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComputationTest {

    static Stream<Arguments> phrases() {
        return Stream.of(
                Arguments.of(new Ratio("a", "b"), "«a» diviso «b»", "“a” divided by “b”"),
                Arguments.of(
                        new ChangeOnPreviousYear("a", Form.QUOTIENT),
                        "«a», anno diviso anno precedente",
                        "“a”, this year's divided by the previous year's"),
                Arguments.of(
                        new ChangeOnPreviousYear("a", Form.VARIATION),
                        "«a», variazione sull'anno precedente",
                        "“a”, change on the previous year"),
                Arguments.of(new Count("a"), "numero di «a»", "number of “a”"),
                Arguments.of(new MeanTime("a", UnitOfMeasure.NONE), "tempo medio di «a»", "mean time of “a”"),
                Arguments.of(
                        new MeanTime("a", UnitOfMeasure.WORKING_DAY),
                        "tempo medio di «a» in giorni lavorativi",
                        "mean time of “a” in working days"),
                Arguments.of(new Expression("a / b"), "calcolo a / b", "calculation a / b"),
                Arguments.of(new Words(), "a parole", "in words"),
                Arguments.of(
                        new Ambiguous(List.of("a", "b", "c")),
                        "divisione che si legge in più modi: a | b | c",
                        "division that reads in more than one way: a | b | c"));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void isSaidInBothLanguages(Computation computation, String italian, String english) {
        assertThat(computation.display(Locale.ITALIAN)).isEqualTo(italian);
        assertThat(computation.display(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void namesWhatItComputes() {
        assertRefused(() -> new Ratio(" ", "b"), "numerator must not be blank");
        assertRefused(() -> new Ratio("a", ""), "denominator must not be blank");
        assertRefused(() -> new ChangeOnPreviousYear(" ", Form.QUOTIENT), "of must not be blank");
        assertRefused(() -> new Count(" "), "of must not be blank");
        assertRefused(() -> new MeanTime(" ", UnitOfMeasure.DAY), "of must not be blank");
        assertRefused(() -> new Ambiguous(List.of("a")), "parts must be two at least, not [a]");
    }

    private static void assertRefused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
