package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the smaller values of the model refuse and say. */
class ModelValuesTest {

    private static void assertRefused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static Indicator.Builder indicator() {
        return Indicator.builder().id("1/1").name("Nome");
    }

    private static PlanNode.Builder node() {
        return PlanNode.builder().id("1").title("Titolo").level("Area");
    }

    @Test
    void blankWordsAreRefused() {
        assertRefused(() -> indicator().id(" ").build(), "indicator id must not be blank");
        assertRefused(() -> indicator().name("\n").build(), "indicator name must not be blank");
        assertRefused(() -> node().id("").build(), "node id must not be blank");
        assertRefused(() -> node().title(" ").build(), "title must not be blank");
        assertRefused(() -> Formula.of(" "), "formula must not be blank");
        assertRefused(() -> Level.of(""), "level name must not be blank");
        assertRefused(() -> new Act(" ", Optional.empty()), "act must not be blank");
        assertRefused(() -> PostObjectives.builder().id(" ").post("x").build(), "card id must not be blank");
        assertRefused(() -> PostObjectives.builder().id("x").post(" ").build(), "post must not be blank");
        assertRefused(() -> new AssumedUnit(" ", "urp"), "assumed owner must not be blank");
        assertRefused(() -> new AssumedUnit("URP", ""), "unit id must not be blank");
        assertRefused(
                () -> Owner.builder().text(" ").resolution(Owner.Resolution.ALL).build(), "owner must not be blank");
    }

    @Test
    void weightsAreNotNegativeAndKeptInOneShape() {
        assertRefused(() -> indicator().weight(BigDecimal.valueOf(-1)).build(), "weight must not be negative: -1");
        assertRefused(
                () -> node().weight(new BigDecimal("30.0")).build(),
                "weight must be kept as ExactDecimal.of gives it: 30.0");
        assertThat(node().weight(BigDecimal.ZERO).build().weight()).contains(BigDecimal.ZERO);
    }

    @Test
    void whatIsNotSaidIsAssignedAndUnknown() {
        assertThat(indicator().build().idOrigin()).isEqualTo(IdOrigin.ASSIGNED);
        assertThat(indicator().build().direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(node().build().idOrigin()).isEqualTo(IdOrigin.ASSIGNED);
    }

    @Test
    void aBuilderOfAValueHoldsThatValue() {
        Indicator indicator = indicator().weight(BigDecimal.TEN).build();
        PlanNode node = node().addIndicator(indicator).build();

        assertThat(indicator.toBuilder().build()).isEqualTo(indicator);
        assertThat(node.toBuilder().build()).isEqualTo(node);
        assertThat(node.toBuilder().title("Altro").build()).isNotEqualTo(node);
    }

    @Test
    void aPeriodDoesNotEndBeforeItStarts() {
        assertRefused(
                () -> new PlanPeriod(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1)),
                "period must not end before it starts: 2025-01-02 to 2025-01-01");
    }

    @Test
    void aPeriodContainsItsFirstAndLastDay() {
        PlanPeriod year = PlanPeriod.ofYear(2025);

        assertThat(year.contains(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(year.contains(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void aPeriodIsShownAsTheYearItIs() {
        LocalDate first = LocalDate.of(2025, 1, 1);

        assertThat(PlanPeriod.ofYear(2025).display()).isEqualTo("2025");
        assertThat(new PlanPeriod(first, first).display()).isEqualTo("2025-01-01/2025-01-01");
        assertThat(new PlanPeriod(first, LocalDate.of(2027, 12, 31)).display()).isEqualTo("2025-01-01/2027-12-31");
    }

    @Test
    void aDocumentHoldsNoActualsIfNotSaidOtherwise() {
        Plan plan = PlanDraft.of("Piano", "Comune", PlanPeriod.ofYear(2025)).build();

        assertThat(PlanDocument.of(plan))
                .isEqualTo(PlanDocument.builder()
                        .plan(plan)
                        .actuals(Actuals.none())
                        .build());
    }
}
