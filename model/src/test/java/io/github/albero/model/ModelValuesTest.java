package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
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
    void weightsAreNotNegative() {
        assertRefused(() -> indicator().weight(BigDecimal.valueOf(-1)).build(), "weight must not be negative: -1");
        assertRefused(() -> node().weight(new BigDecimal("-0.50")).build(), "weight must not be negative: -0.5");
        assertThat(node().weight(BigDecimal.ZERO).build().weight()).contains(BigDecimal.ZERO);
    }

    @Test
    void weightsAreKeptInOneShapeHoweverTheyAreGiven() {
        BigDecimal given = new BigDecimal("12.50");
        BigDecimal kept = new BigDecimal("12.5");

        assertThat(indicator().weight(given).build())
                .isEqualTo(indicator().weight(kept).build())
                .hasToString(indicator().weight(kept).build().toString());
        assertThat(node().weight(given).build()).isEqualTo(node().weight(kept).build());
        assertThat(NodeLink.builder().nodeId("1").weight(given).build().weight())
                .contains(kept);
        assertThat(CardItem.builder()
                        .content(new CardContent.BodyResult())
                        .weight(given)
                        .build()
                        .weight())
                .contains(kept);
        assertThat(UnitAggregation.builder()
                        .combination(UnitCombination.WEIGHTED_MEAN)
                        .weight("a", given)
                        .weight("b", 1)
                        .build()
                        .weights())
                .containsExactly(Map.entry("a", kept), Map.entry("b", BigDecimal.ONE));
        assertThat(node().weight(new BigDecimal("1E+2")).build().weight()).contains(BigDecimal.valueOf(100));
    }

    @Test
    void weightsAreNotTooLong() {
        assertRefused(() -> indicator().weight(new BigDecimal("1E+34")).build(), "number must have at most 34 digits");
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
