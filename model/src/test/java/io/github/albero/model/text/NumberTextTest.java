package io.github.albero.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it | 2.355        | 2355      | true
            en | 2.355        | 2.355     | true
            it | 2,355        | 2.355     | true
            en | 2,355        | 2355      | true
            it | 45.000       | 45000     | true
            it | 82,5         | 82.5      | false
            en | 82,5         | 82.5      | false
            it | 0.75         | 0.75      | false
            it | 0.755        | 0.755     | false
            it | 1.234,56     | 1234.56   | false
            en | 1,234.56     | 1234.56   | false
            it | 1.234.567    | 1234567   | false
            it | 1234.567     | 1234.567  | false
            it | -3           | -3        | false
            it | +3           | 3         | false
            it | 100,00       | 100       | false
            fr | 2.355        | 2.355     | true
            """)
    void readsNumbersInTheirLanguage(String language, String text, BigDecimal value, boolean differs) {
        assertThat(NumberText.read(text, Locale.forLanguageTag(language))).contains(new NumberText(value, differs));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "3 ",
                " 3",
                "abc",
                "1.5.2",
                "1,234,56",
                "1.23.456",
                "12.34,5",
                "1.234.56",
                "--3",
                "+-3",
                "1.",
                ".5",
                "1e5",
                "0x1F",
                "٣",
                "½",
                "1 000",
                "1'000",
                "NaN",
                "10000000000000000000000000000000000"
            })
    void readsNothingElse(String text) {
        assertThat(NumberText.read(text, Locale.ITALIAN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.111", "1.", ".1", "9", "1,1", "1,111"})
    void readsVeryLongTextsWithoutTrouble(String part) {
        assertThat(NumberText.read(part.repeat(200_000), Locale.ITALIAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            45000     | 45.000    | 45,000
            82.5      | 82,5      | 82.5
            1234.56   | 1.234,56  | 1,234.56
            -1234567  | -1.234.567| -1,234,567
            0         | 0         | 0
            0.001     | 0,001     | 0.001
            """)
    void writesNumbersInBothLanguages(BigDecimal value, String italian, String english) {
        assertThat(NumberText.write(value, Locale.ITALY)).isEqualTo(italian);
        assertThat(NumberText.write(value, Locale.UK)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            93.4      | 93,40     | 93.40
            99.999    | 99,99     | 99.99
            1234.5    | 1.234,50  | 1,234.50
            100       | 100,00    | 100.00
            -0.001    | 0,00      | 0.00
            -0.5      | -0,50     | -0.50
            """)
    void writesTwoDecimalsAndCutsTheRest(BigDecimal value, String italian, String english) {
        assertThat(NumberText.writeWithTwoDecimals(value, Locale.ITALIAN)).isEqualTo(italian);
        assertThat(NumberText.writeWithTwoDecimals(value, Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void doesNotDependOnTheMachinesLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(NumberText.write(new BigDecimal("-1234.5"), Locale.ITALIAN))
                    .isEqualTo("-1.234,5");
        } finally {
            Locale.setDefault(before);
        }
    }
}
