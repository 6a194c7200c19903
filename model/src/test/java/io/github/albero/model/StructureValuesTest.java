package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.model.CardContent.BodyResult;
import io.github.albero.model.CardContent.ExternalScore;
import io.github.albero.model.CardContent.Gate;
import io.github.albero.model.CardContent.IndicatorResult;
import io.github.albero.model.CardContent.NodeResult;
import io.github.albero.model.CardContent.UnitResult;
import io.github.albero.model.PlanChange.IndicatorAdded;
import io.github.albero.model.PlanChange.NewOwners;
import io.github.albero.model.PlanChange.NewTargets;
import io.github.albero.model.PlanChange.NewWeight;
import io.github.albero.model.PlanChange.NodeAdded;
import io.github.albero.model.PlanChange.Withdrawn;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.TargetParser;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parts of a plan refuse and say. */
class StructureValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Act ACT = new Act("Delibera 7", Optional.of(DAY));

    private static Indicator.Builder indicator() {
        return Indicator.builder().id("1/1").name("Nome");
    }

    private static PlanNode.Builder node() {
        return PlanNode.builder().id("1").title("Titolo").level("Area");
    }

    private static PostObjectives.Builder card() {
        return PostObjectives.builder().id("EQ").post("EQ");
    }

    private static Thresholds.Builder thresholds() {
        return Thresholds.builder();
    }

    private static PreviousValue previous(String text) {
        return PreviousValue.read(text, Optional.empty(), TargetParser.in(Locale.ITALIAN));
    }

    private static Revision.Builder revision() {
        return Revision.builder().number(1).act(ACT).effective(DAY);
    }

    private static RevisionChange.Builder change() {
        return RevisionChange.builder().change(new Withdrawn("1")).reason("perché");
    }

    @ParameterizedTest
    @CsvSource({"-15, -15", "−15 giorni, -15", "'-1.500,50 €', -1500.5", "-3%, -3"})
    void aPreviousValueBelowZeroIsAnAmount(String text, BigDecimal amount) {
        assertThat(previous(text).quantity().orElseThrow().amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 15", "-", "-15 o -16", "riduzione del 15%"})
    void aPreviousValueInWordsIsNone(String text) {
        assertThat(previous(text).quantity()).isEmpty();
    }

    @Nested
    class Refused {

        private void assertRefused(ThrowingCallable making, String message) {
            assertThatThrownBy(making)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }

        @Test
        void areBlankWords() {
            assertRefused(() -> NodeLink.to(" "), "linked node id must not be blank");
            assertRefused(() -> indicator().kind(" ").build(), "kind must not be blank");
            assertRefused(() -> indicator().source("").build(), "source must not be blank");
            assertRefused(() -> UnitAggregation.reportedBy(" "), "reporter must not be blank");
            assertRefused(() -> previous(" "), "previous value must not be blank");
            assertRefused(() -> new NodeResult(" "), "node id must not be blank");
            assertRefused(() -> new IndicatorResult(" "), "indicator id must not be blank");
            assertRefused(() -> new UnitResult(" "), "unit id must not be blank");
            assertRefused(() -> new ExternalScore(" "), "name of the external score must not be blank");
            assertRefused(() -> new Gate("", BigDecimal.ONE), "condition of the gate must not be blank");
            assertRefused(
                    () -> CardItem.builder()
                            .content(new BodyResult())
                            .title(" ")
                            .build(),
                    "title of the card's line must not be blank");
            assertRefused(() -> change().reason("\t").build(), "reason of the change must not be blank");
            assertRefused(() -> change().proposer("").build(), "proposer must not be blank");
            assertRefused(() -> change().opinion("").build(), "opinion must not be blank");
            assertRefused(() -> new NewTargets("", List.of()), "indicator id must not be blank");
            assertRefused(() -> new NewWeight("", BigDecimal.ONE), "id must not be blank");
            assertRefused(() -> new NewOwners("", List.of()), "id must not be blank");
            assertRefused(() -> new IndicatorAdded("", indicator().build()), "node id must not be blank");
            assertRefused(() -> new NodeAdded("", node().build()), "parent id must not be blank");
            assertRefused(() -> new Withdrawn(""), "id must not be blank");
        }

        @Test
        void areWeightsBelowZero() {
            BigDecimal negative = BigDecimal.valueOf(-1);

            assertRefused(
                    () -> NodeLink.builder().nodeId("1").weight(negative).build(), "weight must not be negative: -1");
            assertRefused(
                    () -> CardItem.builder()
                            .content(new BodyResult())
                            .weight(negative)
                            .build(),
                    "weight must not be negative: -1");
            assertRefused(() -> new NewWeight("1", negative), "weight must not be negative: -1");
            assertRefused(
                    () -> UnitAggregation.builder()
                            .combination(UnitCombination.WEIGHTED_MEAN)
                            .weight("a", -1)
                            .build(),
                    "weight must not be negative: -1");
        }

        @Test
        void areSharesBeyondTheWhole() {
            assertRefused(
                    () -> new Gate("1", BigDecimal.valueOf(101)), "share held back must be between 0 and 100: 101");
        }

        @Test
        void areCombinationsOfWhatOneUnitReports() {
            assertRefused(
                    () -> UnitAggregation.builder()
                            .reporter("a")
                            .combination(UnitCombination.SUM)
                            .build(),
                    "'a' reports for all, so there must be no combination: SUM");
            assertRefused(
                    () -> UnitAggregation.builder()
                            .combination(UnitCombination.SUM)
                            .weight("a", 1)
                            .build(),
                    "only a weighted mean must have weights of units: {a=1}");
        }

        @Test
        void areThresholdsThatTurnBackOrHaveSeveralUnits() {
            assertRefused(
                    () -> thresholds()
                            .minimum(Quantity.percent(60))
                            .target(Quantity.percent(90))
                            .excellent(Quantity.percent(80))
                            .build(),
                    "thresholds must go one way: [60, 90, 80]");
            assertRefused(
                    () -> thresholds()
                            .minimum(Quantity.number(60))
                            .target(Quantity.percent(90))
                            .build(),
                    "thresholds must have one unit: [Quantity[amount=60, unit=NONE], Quantity[amount=90, unit=PERCENT]]");
        }

        @Test
        void areTwoPreviousValuesOfOneYear() {
            PreviousValue ofYear =
                    previous("70%").toBuilder().year(Year.of(2023)).build();

            assertRefused(
                    () -> indicator().addPreviousValues(ofYear, ofYear).build(),
                    "previous value '2023' must not be given twice");
            assertRefused(
                    () -> indicator()
                            .addPreviousValues(previous("70%"), ofYear, previous("71%"))
                            .build(),
                    "previous value 'baseline' must not be given twice");
        }

        @Test
        void areNamesThatAreNotUnicode() {
            Map<String, ExtensionValue> broken = Map.of("a\ud83c", new ExtensionValue.Nothing());

            assertRefused(() -> indicator().extensions(broken).build(), "name of an extension must be valid Unicode");
            assertRefused(() -> node().extensions(broken).build(), "name of an extension must be valid Unicode");
            assertRefused(() -> card().extensions(broken).build(), "name of an extension must be valid Unicode");
            assertRefused(() -> new ExtensionValue.Fields(broken), "name of an extension must be valid Unicode");
            assertRefused(
                    () -> Level.builder().name("Area").extensions(broken).build(),
                    "name of an extension must be valid Unicode");
            assertRefused(
                    () -> Actuals.builder().extensions(broken).build(), "name of an extension must be valid Unicode");
            assertRefused(
                    () -> UnitAggregation.builder()
                            .combination(UnitCombination.WEIGHTED_MEAN)
                            .weight("\udf33", 1)
                            .build(),
                    "unit id must be valid Unicode");
        }

        @Test
        void areMandatesThatEndBeforeTheyStart() {
            assertRefused(
                    () -> card().mandateFrom(DAY).mandateTo(DAY.minusDays(1)).build(),
                    "mandate must not end before it starts: 2026-07-01 to 2026-06-30");
        }

        @Test
        void areRevisionsWithoutANumber() {
            assertRefused(() -> revision().number(0).build(), "number of the revision must be at least 1: 0");
        }
    }

    @Test
    void thresholdsGoUpDownOrStand() {
        Thresholds down = thresholds()
                .minimum(Quantity.number(30))
                .target(Quantity.number(20))
                .maximum(Quantity.number(20))
                .excellent(Quantity.number(10))
                .build();
        Thresholds up = thresholds()
                .target(Quantity.number(20))
                .excellent(Quantity.number(30))
                .build();

        assertThat(down.inOrder())
                .extracting(Quantity::amount)
                .extracting(BigDecimal::intValueExact)
                .containsExactly(30, 20, 20, 10);
        assertThat(up.inOrder()).containsExactly(Quantity.number(20), Quantity.number(30));
        assertThat(Thresholds.none().inOrder()).isEmpty();
    }

    @Test
    void aMandateMayBeOfOneDayOrOpen() {
        assertThat(card().mandateFrom(DAY).mandateTo(DAY).build().mandateTo()).contains(DAY);
        assertThat(card().mandateTo(DAY).build().mandateFrom()).isEmpty();
    }

    @Test
    void aPreviousValueIsANumberOnlyWhereItsTextIsJustThat() {
        assertThat(previous("72,5%").quantity()).contains(new Quantity(new BigDecimal("72.5"), UnitOfMeasure.PERCENT));
        for (String text : List.of("n.d.", "circa un terzo", ">= 70%", "31/12/2023", "6 eventi entro il 30/06/2023")) {
            assertThat(previous(text).quantity()).as(text).isEmpty();
            assertThat(previous(text).text()).isEqualTo(text);
        }
    }

    @Test
    void previousValuesAreFoundByTheirYear() {
        PreviousValue of2022 = previous("68%").toBuilder().year(Year.of(2022)).build();
        PreviousValue of2023 = previous("70%").toBuilder().year(Year.of(2023)).build();
        Indicator indicator =
                indicator().addPreviousValues(of2022, previous("72%"), of2023).build();

        assertThat(indicator.previousValue(Year.of(2023))).contains(of2023);
        assertThat(indicator.previousValue(Year.of(2021))).isEmpty();
        assertThat(indicator.baseline()).contains(previous("72%"));
        assertThat(indicator().addPreviousValue(of2022).build().baseline()).isEmpty();
    }
}
