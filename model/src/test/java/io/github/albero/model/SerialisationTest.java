package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is worked out from a value when it is asked for, before and after the value was written as bytes. */
class SerialisationTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void plansAreLookedUpAgain(boolean isAskedBefore) throws Exception {
        Plan plan = PlanSamples.everything();
        if (isAskedBefore) {
            plan.node("1");
            plan.indicatorsOf("urp");
        }
        Plan back = Bytes.broughtBack(plan);

        assertThat(back.node("1.1")).isEqualTo(plan.node("1.1")).isPresent();
        assertThat(back.path("1.1")).isEqualTo(plan.path("1.1")).hasSize(2);
        assertThat(back.indicator("EQ:1/1")).isEqualTo(plan.indicator("EQ:1/1")).isPresent();
        assertThat(back.indicatorsOf("urp")).isEqualTo(plan.indicatorsOf("urp")).hasSize(5);
        assertThat(back.asOf(StructureSamples.DAY))
                .isEqualTo(plan.asOf(StructureSamples.DAY))
                .isNotEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void actualsAreLookedUpAgain(boolean isAskedBefore) throws Exception {
        Actuals actuals = ActualSamples.some();
        if (isAskedBefore) {
            actuals.ofIndicator("1/1");
        }
        Actuals back = Bytes.broughtBack(actuals);

        assertThat(back.ofIndicator("1/1"))
                .isEqualTo(actuals.ofIndicator("1/1"))
                .hasSize(2);
        assertThat(back.history("1/2")).isEqualTo(actuals.history("1/2")).hasSize(2);
        assertThat(back.conflicts()).isEqualTo(actuals.conflicts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void unitsAreLookedUpAgain(boolean isAskedBefore) throws Exception {
        UnitDirectory units = UnitDirectory.of(List.of(
                OwnerSamples.unit("a", "Servizio Promozione e Sviluppo").build(),
                OwnerSamples.unit("b", "Ufficio URP").parent("a").build()));
        if (isAskedBefore) {
            units.unit("a");
            units.unitsBelow("a");
        }
        UnitDirectory back = Bytes.broughtBack(units);

        assertThat(back.unit("b")).isEqualTo(units.unit("b")).isPresent();
        assertThat(back.unitsBelow("a")).isEqualTo(units.unitsBelow("a")).hasSize(1);
        assertThat(back.resolve("S. Promozione, URP")).isEqualTo(units.resolve("S. Promozione, URP"));
        assertThat(back.resolve("S. Promozione, URP").unitIds()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void adjustmentsAreLookedUpAgain(boolean isAskedBefore) throws Exception {
        Adjustments adjustments = AdjustmentsTest.everything();
        if (isAskedBefore) {
            adjustments.override("01");
        }
        Adjustments back = Bytes.broughtBack(adjustments);

        assertThat(back.override("01")).isEqualTo(adjustments.override("01")).isPresent();
        assertThat(back.confirmedReading("01/1"))
                .isEqualTo(adjustments.confirmedReading("01/1"))
                .isPresent();
    }
}
