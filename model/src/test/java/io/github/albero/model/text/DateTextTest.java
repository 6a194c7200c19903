package io.github.albero.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({
        "31/12/2024, 2024-12-31",
        "31.12.2024, 2024-12-31",
        "31-12-2024, 2024-12-31",
        "30/6/2024, 2024-06-30",
        "1/6/2024, 2024-06-01",
        "31/03/23, 2023-03-31",
        "29/02/2024, 2024-02-29",
        "2024-12-31, 2024-12-31"
    })
    void readsDayMonthAndYear(String text, LocalDate date) {
        assertThat(DateText.read(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/12",
                "29/02/2023",
                "31/04/2024",
                "00/01/2024",
                "01/00/2024",
                "12/31/2024",
                "31/12.2024",
                "31/12/202",
                "31/12/20245",
                "2024/12/31",
                "2024-1-1",
                " 31/12/2024",
                "31 dicembre 2024",
                "٣١/١٢/٢٠٢٤"
            })
    void readsNothingElse(String text) {
        assertThat(DateText.read(text)).isEmpty();
    }

    @Test
    void writesWhatItReads() {
        LocalDate day = LocalDate.of(2024, 6, 5);

        assertThat(DateText.write(day, Locale.ITALIAN)).isEqualTo("05/06/2024");
        assertThat(DateText.write(day, Locale.ENGLISH)).isEqualTo("2024-06-05");
        assertThat(DateText.read(DateText.write(LocalDate.of(1, 2, 3), Locale.ITALIAN)))
                .contains(LocalDate.of(1, 2, 3));
    }
}
