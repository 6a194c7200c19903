package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.model.Measurement.Assessed;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.target.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementTest {

    private static final Measurement.Cases<String> NAMES = new Measurement.Cases<>() {
        @Override
        public String value(Value measurement) {
            return "value " + measurement.quantity().amount();
        }

        @Override
        public String fraction(Fraction measurement) {
            return "fraction " + measurement.numerator() + "/" + measurement.denominator();
        }

        @Override
        public String doneOn(DoneOn measurement) {
            return "done " + measurement.date();
        }

        @Override
        public String notDone(NotDone measurement) {
            return "not done";
        }

        @Override
        public String progress(Progress measurement) {
            return "progress " + measurement.percent();
        }

        @Override
        public String assessed(Assessed measurement) {
            return "assessed " + measurement.percent();
        }

        @Override
        public String notAssessable(NotAssessable measurement) {
            return "not assessable: " + measurement.reason();
        }
    };

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind(new Value(Quantity.number(5)), "value 5"),
                kind(new Fraction(new BigDecimal("412.0"), BigDecimal.ZERO), "fraction 412/0"),
                kind(new DoneOn(LocalDate.of(2025, 5, 12)), "done 2025-05-12"),
                kind(new NotDone(), "not done"),
                kind(new Progress(new BigDecimal("60.0")), "progress 60"),
                kind(new Assessed(new BigDecimal("1E+2")), "assessed 100"),
                kind(new NotAssessable("evento sospeso"), "not assessable: evento sospeso"));
    }

    private static Arguments kind(Measurement measurement, String name) {
        return Arguments.argumentSet(name, measurement, name);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void callsTheFunctionOfItsKind(Measurement measurement, String name) {
        assertThat(measurement.match(NAMES)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.01", "1000"})
    void refusesADegreeOutsideTheWhole(BigDecimal percent) {
        assertThatThrownBy(() -> new Progress(percent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("progress must be between 0 and 100: " + percent);
        assertThatThrownBy(() -> new Assessed(percent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("assessment must be between 0 and 100: " + percent);
    }

    @Test
    void refusesNumbersThatAreTooLong() {
        assertThatThrownBy(() -> new Fraction(new BigDecimal("1E+99"), BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number must have at most 34 digits");
    }

    @Test
    void refusesABlankReason() {
        assertThatThrownBy(() -> new NotAssessable(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reason must not be blank");
    }

    @Test
    void doesNotDependOnHowANumberIsWritten() {
        assertThat(new Fraction(new BigDecimal("1.50"), new BigDecimal("1E+1")))
                .isEqualTo(new Fraction(new BigDecimal("1.5"), BigDecimal.TEN));
    }
}
