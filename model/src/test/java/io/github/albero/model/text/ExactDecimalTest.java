package io.github.albero.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactDecimalTest {

    @ParameterizedTest
    @CsvSource({"2.50, 2.5", "100, 100", "1E+2, 100", "0.00, 0", "-0.10, -0.1", "1E-2, 0.01", "0E+9, 0"})
    void keepsOneShapeOfEveryNumber(BigDecimal number, String kept) {
        assertThat(ExactDecimal.of(number)).isEqualTo(new BigDecimal(kept)).hasToString(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1E+33", "1E-34", "9999999999999999999999999999999999", "0.1234567890123456789012345678901234"})
    void keepsTheLongestNumbersAsTheyAre(BigDecimal number) {
        BigDecimal kept = ExactDecimal.of(number);

        assertThat(kept).isEqualByComparingTo(number);
        assertThat(ExactDecimal.of(kept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+34",
                "12E+33",
                "1E-35",
                "1E+99999999",
                "1E-99999999",
                "1E+2147483647",
                "1E-2147483647",
                "12345678901234567890.123456789012345",
                "10000000000000000000000000000000000"
            })
    void refusesMoreDigitsThanThat(BigDecimal number) {
        assertThat(ExactDecimal.isBounded(number)).isFalse();
        assertThatThrownBy(() -> ExactDecimal.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number must have at most 34 digits");
    }

    @Test
    void whatItKeepsIsBounded() {
        for (int scale = -40; scale <= 40; scale++) {
            BigDecimal number = BigDecimal.valueOf(123, scale);
            if (ExactDecimal.isBounded(number)) {
                assertThat(ExactDecimal.isBounded(ExactDecimal.of(number)))
                        .as("123 of scale %s", scale)
                        .isTrue();
            }
        }
    }
}
