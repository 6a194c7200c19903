package io.github.albero.model.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

    private static final Diagnostic NO_PERIOD = new Diagnostic(ReadProblem.NO_PERIOD, Map.of(), Location.whole());

    private static List<Diagnostic> collected(int limit, int added) {
        Diagnostics diagnostics =
                new Diagnostics(Limits.builder().maxDiagnostics(limit).build());
        for (int any = 0; any < added; any++) {
            diagnostics.add(ReadProblem.NO_PERIOD, Location.whole(), Map.of());
        }
        return diagnostics.all();
    }

    private static Diagnostic tooMany(String limit) {
        return new Diagnostic(ReadProblem.TOO_MANY_DIAGNOSTICS, Map.of("limit", limit), Location.whole());
    }

    @Test
    void keepAllUpToTheLimit() {
        assertThat(collected(2, 2)).containsExactly(NO_PERIOD, NO_PERIOD);
    }

    @Test
    void sayOnceThatThereAreMore() {
        assertThat(collected(2, 9)).containsExactly(NO_PERIOD, NO_PERIOD, tooMany("2"));
        assertThat(collected(0, 1)).containsExactly(tooMany("0"));
        assertThat(tooMany("2").message(Locale.ITALIAN))
                .isEqualTo("più di 2 segnalazioni: le altre non sono riportate");
        assertThat(tooMany("2").message(Locale.ENGLISH)).isEqualTo("more than 2 diagnostics: the others are not shown");
    }

    @Test
    void areFullOnceTheySayThatThereAreMore() {
        Diagnostics diagnostics =
                new Diagnostics(Limits.builder().maxDiagnostics(1).build());

        diagnostics.add(NO_PERIOD);
        assertThat(diagnostics.isFull()).isFalse();
        diagnostics.add(NO_PERIOD);
        assertThat(diagnostics.isFull()).isTrue();
    }

    @Test
    void areAThousandIfNotSaidOtherwise() {
        assertThat(Limits.defaults().maxDiagnostics()).isEqualTo(1000);
        assertThat(Limits.defaults().maxBytes()).isEqualTo(33_554_432);
    }

    @Test
    void refuseALimitBelowZero() {
        Limits.Builder diagnostics = Limits.builder().maxDiagnostics(-1);
        Limits.Builder bytes = Limits.builder().maxBytes(-1);

        assertThatThrownBy(diagnostics::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxDiagnostics must not be negative: -1");
        assertThatThrownBy(bytes::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxBytes must not be negative: -1");
    }

    @Test
    void cannotBeChangedFromOutside() {
        List<Diagnostic> all = collected(2, 1);

        assertThatThrownBy(() -> all.add(NO_PERIOD)).isInstanceOf(UnsupportedOperationException.class);
    }
}
