package io.github.albero.model.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadResultTest {

    private static final Diagnostic ERROR = new Diagnostic(
            ReadProblem.WEIGHT_NOT_A_NUMBER, Map.of("value", "tanto"), new Location.Cell("Piano", 14, 4));
    private static final Diagnostic WARNING =
            new Diagnostic(ReadProblem.TARGET_MISSING, Map.of("indicator", "Utenti"), new Location.Line(7));

    @Test
    void givesItsValueDespiteWarnings() {
        ReadResult<String> result = ReadResult.of("piano", List.of(WARNING));

        assertThat(result.hasErrors()).isFalse();
        assertThat(result.orThrow()).isEqualTo("piano");
        assertThat(result.account()).isEqualTo(SourceAccount.empty());
    }

    @Test
    void throwsItsErrorsWithTheirPlaces() {
        ReadResult<String> result = ReadResult.of("piano", List.of(WARNING, ERROR, ERROR));

        assertThat(result.value()).contains("piano");
        assertThatExceptionOfType(ReadFailedException.class)
                .isThrownBy(result::orThrow)
                .withMessage(String.join(
                        System.lineSeparator(),
                        "Piano!D14: “tanto” is not a weight; write it like 30 or 30.00%",
                        "Piano!D14: “tanto” is not a weight; write it like 30 or 30.00%"))
                .satisfies(thrown -> assertThat(thrown.diagnostics()).containsExactly(WARNING, ERROR, ERROR));
        assertThatExceptionOfType(ReadFailedException.class)
                .isThrownBy(() -> result.orThrow(Locale.ITALIAN))
                .withMessageStartingWith("Piano!D14: «tanto» non è un peso; scrivere ad esempio 30 oppure 30,00%");
    }

    @Test
    void throwsTwentyErrorsAndCarriesAll() {
        ReadResult<String> result = ReadResult.failed(Collections.nCopies(50, ERROR));

        assertThatExceptionOfType(ReadFailedException.class)
                .isThrownBy(result::orThrow)
                .satisfies(thrown -> {
                    assertThat(String.valueOf(thrown.getMessage()).lines()).hasSize(20);
                    assertThat(thrown.diagnostics()).hasSize(50);
                });
    }

    @Test
    void changesItsValueOnly() {
        SourceAccount account = new SourceAccount(List.of(new SourceAccount.Entry(new Location.Line(1), RowUse.TITLE)));
        ReadResult<String> result = new ReadResult<>(Optional.of("piano"), List.of(WARNING), account);

        assertThat(result.map(String::length)).isEqualTo(new ReadResult<>(Optional.of(5), List.of(WARNING), account));
        assertThat(ReadResult.<String>failed(List.of(ERROR)).map(String::length).value())
                .isEmpty();
    }

    @Test
    void countsRowsByTheirUse() {
        SourceAccount account = new SourceAccount(List.of(
                new SourceAccount.Entry(new Location.Line(1), RowUse.NODE),
                new SourceAccount.Entry(new Location.Line(2), RowUse.NODE),
                new SourceAccount.Entry(new Location.Line(3), RowUse.RULING)));

        assertThat(account.counts()).isEqualTo(Map.of(RowUse.NODE, 2, RowUse.RULING, 1));
        assertThat(account.rowsRead()).isEqualTo(2);
        assertThat(account.rowsSkipped()).isEqualTo(1);
    }
}
