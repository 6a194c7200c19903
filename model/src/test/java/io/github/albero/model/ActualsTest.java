package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.model.Measurement.Value;
import io.github.albero.model.target.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActualsTest {

    private static final Actual FIRST = actual("1/1", 5);
    private static final Actual SECOND = actual("1/2", 6);
    private static final Actual CONTRADICTION = actual("1/1", 7);

    private static Actual actual(String indicator, long value) {
        return Actual.builder()
                .indicatorId(indicator)
                .date(LocalDate.of(2025, 6, 30))
                .measurement(new Value(Quantity.number(value)))
                .build();
    }

    @Test
    void areFinalAndTheWholeBodysIfNotSaidOtherwise() {
        assertThat(FIRST.state()).isEqualTo(Actual.State.FINAL);
        assertThat(FIRST.unit()).isEmpty();
        assertThat(FIRST.indicatorName()).isEmpty();
        assertThat(FIRST.note()).isEmpty();
        assertThat(FIRST.evidence()).isEmpty();
    }

    @Test
    void refuseABlankIndicator() {
        Actual.Builder builder = Actual.builder()
                .indicatorId(" ")
                .date(LocalDate.of(2025, 6, 30))
                .measurement(new Measurement.NotDone());

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator id must not be blank");
    }

    @Test
    void ofAnIndicatorKeepTheOrderOfTheSource() {
        Actuals actuals = Actuals.of(List.of(FIRST, SECOND, CONTRADICTION));

        assertThat(actuals.ofIndicator("1/1")).containsExactly(FIRST, CONTRADICTION);
        assertThat(actuals.ofIndicator("9")).isEmpty();
        assertThat(actuals.all()).containsExactly(FIRST, SECOND, CONTRADICTION);
    }

    @Test
    void ofTwoSourcesAllStay() {
        Actuals one = Actuals.builder().note("Prova.").addAll(FIRST).build();
        Actuals other =
                Actuals.builder().note("Bozza.").addAll(CONTRADICTION, FIRST).build();

        assertThat(one.and(other))
                .isEqualTo(Actuals.builder()
                        .note("Prova. Bozza.")
                        .addAll(FIRST, CONTRADICTION, FIRST)
                        .build());
        assertThat(one.and(one).note()).contains("Prova.");
        assertThat(one.and(Actuals.none())).isEqualTo(one);
        assertThat(Actuals.none().and(Actuals.none())).isEqualTo(Actuals.none());
    }

    @Test
    void cannotBeChangedThroughTheirLists() {
        Actuals actuals = Actuals.of(List.of(FIRST));

        assertThatThrownBy(() -> actuals.all().add(SECOND)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> actuals.ofIndicator("1/1").add(SECOND))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
