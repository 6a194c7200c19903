package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePatternTest {

    @ParameterizedTest
    @CsvSource({
        "00.00, 07.03, true",
        "00.00, 7.03, false",
        "00.00, 07.3, false",
        "00.00, 07.031, false",
        "00.00, 07-03, false",
        "00.00, 0A.03, false",
        "00.00, ٠٧.٠٣, false",
        "EQ_AA_00_00, EQ_BP_10_03, true",
        "EQ_AA_00_00, EQ_Bè_10_03, true",
        "EQ_AA_00_00, eq_BP_10_03, false",
        "EQ_AA_00_00, EQ_B1_10_03, false",
        "A.0*, x.1*, true",
        "A.0*, x.11, false",
        "1, 1, true",
        "1, 2, false"
    })
    void isHeldAgainstACodeAtEveryPlace(String template, String code, boolean matches) {
        assertThat(new CodePattern(template).matches(code)).isEqualTo(matches);
    }

    @Test
    void fitsNoEmptyCode() {
        assertThat(new CodePattern("0").matches("")).isFalse();
    }

    @Test
    void isNotBlank() {
        assertThatThrownBy(() -> new CodePattern(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code pattern must not be blank");
    }
}
