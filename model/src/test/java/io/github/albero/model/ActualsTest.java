package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.model.Measurement.Value;
import io.github.albero.model.target.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(FIRST.forecast()).isEmpty();
        assertThat(FIRST.reporter()).isEmpty();
        assertThat(FIRST.source()).isEmpty();
        assertThat(FIRST.correction()).isEmpty();
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
    void keepTheFirstOfTwoExtensionsWithOneName() {
        Actuals one = Actuals.builder()
                .putExtension("Portale", ExtensionValue.of("A"))
                .putExtension("Invio", ExtensionValue.of("1"))
                .build();
        Actuals other = Actuals.builder()
                .putExtension("Portale", ExtensionValue.of("B"))
                .putExtension("Firma", ExtensionValue.of("sì"))
                .build();

        assertThat(one.and(other).extensions())
                .containsExactly(
                        Map.entry("Portale", ExtensionValue.of("A")),
                        Map.entry("Invio", ExtensionValue.of("1")),
                        Map.entry("Firma", ExtensionValue.of("sì")));
        assertThat(one.upTo(LocalDate.of(2024, 6, 30)).extensions()).isEqualTo(one.extensions());
    }

    @Test
    void cannotBeChangedThroughTheirLists() {
        Actuals actuals = Actuals.of(List.of(FIRST));

        assertThatThrownBy(() -> actuals.all().add(SECOND)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> actuals.ofIndicator("1/1").add(SECOND))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void areSelectedByDay() {
        Actual march = on(FIRST, 3);
        Actual june = on(FIRST, 6);
        Actual july = on(SECOND, 7);
        Actuals actuals =
                Actuals.builder().note("Prova.").addAll(july, march, june).build();

        assertThat(actuals.upTo(june.date()))
                .isEqualTo(Actuals.builder().note("Prova.").addAll(march, june).build());
        assertThat(actuals.between(june.date(), july.date()).all()).containsExactly(july, june);
        assertThat(actuals.between(july.date(), june.date()).all()).isEmpty();
    }

    @Test
    void ofAnIndicatorHaveAHistoryByDay() {
        Actual march = on(FIRST, 3);
        Actual june = on(FIRST, 6);
        Actual corrected = corrected(june, 6, 5);

        assertThat(Actuals.of(List.of(june, corrected, SECOND, march)).history("1/1"))
                .containsExactly(march, june, corrected);
        assertThat(Actuals.none().history("1/1")).isEmpty();
    }

    private static Actual on(Actual actual, int month) {
        return actual.toBuilder().date(LocalDate.of(2025, month, 30)).build();
    }

    private static Actual corrected(Actual actual, long value, long instead) {
        return actual.toBuilder()
                .measurement(new Value(Quantity.number(value)))
                .correction(new Correction(new Value(Quantity.number(instead)), "doppio conteggio"))
                .build();
    }

    @Nested
    class Corrected {

        /** What stands of values of one indicator, unit and day: {@code 5} was measured, {@code 5>6} replaces 5 by 6. */
        private static List<String> standing(List<String> values) {
            List<Actual> actuals = values.stream().map(Corrected::actual).toList();
            return Actuals.of(actuals).ofIndicator("1/1").stream()
                    .map(one -> values.get(actuals.indexOf(one)))
                    .sorted()
                    .toList();
        }

        private static Actual actual(String text) {
            String[] values = text.replaceAll("[a-z]", "").split(">");
            Actual note = FIRST.toBuilder().note(text).build();
            return values.length == 1
                    ? note.toBuilder()
                            .measurement(new Value(Quantity.number(Long.parseLong(values[0]))))
                            .build()
                    : corrected(note, Long.parseLong(values[1]), Long.parseLong(values[0]));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        5                      | 5
                        5 5>6                  | 5>6
                        5 5>6 6>7              | 6>7
                        5a 5b 5>6              | 5>6
                        5>6                    | 5>6
                        5 6                    | 5 6
                        5 6 5>7                | 5>7 6
                        5 5>6 5>7              | 5>6 5>7
                        5 5>6a 5>6b 6>7        | 6>7
                        5 8 5>6 8>6 6>7        | 6>7
                        5 5>5                  | 5 5>5
                        5 5>6 6>5              | 5 6>5
                        5a 5b 5>6 6>5          | 5a 5b 6>5
                        5 5>6 6>5 5>7          | 5>7
                        5 5>6a 6>5 5>6b        | 5>6a 5>6b
                        5 5>6 6>7 7>6          | 5>6 7>6
                        5 5>6 6>7 7>5          | 5 7>5
                        5>6 6>5                | 5>6 6>5
                        9 5>6 6>5              | 5>6 6>5 9
                        """)
        void doNotStandWhateverTheOrder(String values, String expected) {
            List<String> reported = new ArrayList<>(List.of(values.split(" ")));
            for (int turn = 0; turn < 20; turn++) {
                assertThat(standing(reported)).containsExactly(expected.split(" "));
                Collections.shuffle(reported, new Random(turn));
            }
        }

        @Test
        void areOfTheSameUnitAndDayOnly() {
            Actual correction = corrected(FIRST, 6, 5);
            Actual ofAnother = FIRST.toBuilder().unit("urp").build();
            Actual later = on(FIRST, 7);
            Actual verified = FIRST.toBuilder().state(Actual.State.VERIFIED).build();
            Actuals actuals = Actuals.of(List.of(FIRST, ofAnother, later, verified, correction, SECOND));

            assertThat(actuals.ofIndicator("1/1")).containsExactly(ofAnother, later, correction);
            assertThat(actuals.ofIndicator("1/2")).containsExactly(SECOND);
            assertThat(actuals.all()).hasSize(6);
        }

        @Test
        void mayBeManyAndAreFollowedInTime() {
            List<Actual> chain = new ArrayList<>(List.of(FIRST));
            for (int value = 5; value < 50_000; value++) {
                chain.add(corrected(FIRST, value + 1, value));
            }

            assertThat(Actuals.of(chain).ofIndicator("1/1")).containsExactly(corrected(FIRST, 50_000, 49_999));
        }

        @Test
        void needAReason() {
            assertThatThrownBy(() -> new Correction(new Measurement.NotDone(), " "))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("reason of a correction must not be blank");
        }
    }

    @Nested
    class Conflicts {

        @Test
        void areDifferentMeasurementsOfOneDayUnitAndState() {
            Actual ofUnit = FIRST.toBuilder().unit("urp").build();
            Actual otherOfUnit = CONTRADICTION.toBuilder().unit("urp").build();
            Actual same = FIRST.toBuilder().note("di nuovo").build();

            List<ConflictingActuals> conflicts = Actuals.of(
                            List.of(otherOfUnit, SECOND, FIRST, ofUnit, CONTRADICTION, same))
                    .conflicts();

            assertThat(conflicts)
                    .containsExactly(
                            ConflictingActuals.of(List.of(FIRST, CONTRADICTION, same)),
                            ConflictingActuals.of(List.of(otherOfUnit, ofUnit)));
            assertThat(conflicts.get(1).unit()).contains("urp");
            assertThat(conflicts.get(1).indicatorId()).isEqualTo("1/1");
            assertThat(conflicts.get(1).date()).isEqualTo(FIRST.date());
            assertThat(conflicts.get(1).state()).isEqualTo(Actual.State.FINAL);
        }

        @Test
        void areNotAnotherDayAnotherStateOrACorrection() {
            Actual provisional =
                    CONTRADICTION.toBuilder().state(Actual.State.PROVISIONAL).build();

            assertThat(Actuals.of(List.of(FIRST, provisional, on(CONTRADICTION, 7)))
                            .conflicts())
                    .isEmpty();
            assertThat(Actuals.of(List.of(FIRST, corrected(FIRST, 7, 5))).conflicts())
                    .isEmpty();
        }
    }

    @Nested
    class Coverage {

        private static final Plan PLAN = PlanDraft.of("Piano", "Comune", PlanPeriod.ofYear(2025))
                .units(UnitDirectory.of(List.of(OrganisationalUnit.builder()
                        .id("urp")
                        .name("Ufficio URP")
                        .build())))
                .node(
                        "1",
                        "Area",
                        node -> node.indicator("Primo", "> 5")
                                .indicator("Secondo", "> 5")
                                .indicator("Terzo", "> 5"))
                .card("EQ", card -> card.node("1", "Area", node -> node.indicator("Relazione", "31/12/2025")))
                .build();

        @Test
        void saysWhatIsThereWhatIsMissingAndWhatDoesNotFit() {
            Actual second =
                    SECOND.toBuilder().indicatorName("SECONDO.").unit("urp").build();
            Actual ofUnknownIndicator =
                    FIRST.toBuilder().indicatorId("9/9").indicatorName("Nono").build();
            Actual ofUnknownUnit = SECOND.toBuilder().unit("gone").build();
            Actual ofOtherName =
                    actual("EQ:1/1", 1).toBuilder().indicatorName("Resoconto").build();
            Actual wrong = FIRST.toBuilder().indicatorName("Terzo").build();
            Actual right = corrected(FIRST, 7, 5);

            ActualsCoverage coverage = Actuals.of(
                            List.of(ofUnknownUnit, second, ofOtherName, wrong, ofUnknownIndicator, right))
                    .coverage(PLAN);

            assertThat(coverage.measured()).containsExactly("1/1", "1/2", "EQ:1/1");
            assertThat(coverage.missing()).containsExactly("1/3");
            assertThat(coverage.ofUnknownIndicators()).containsExactly(ofUnknownIndicator);
            assertThat(coverage.ofUnknownUnits()).containsExactly(ofUnknownUnit);
            assertThat(coverage.underOtherNames()).containsExactly(ofOtherName);
        }

        @Test
        void ofNothingIsMissingEverything() {
            assertThat(Actuals.none().coverage(PLAN).missing()).containsExactly("1/1", "1/2", "1/3", "EQ:1/1");
            assertThat(Actuals.none().coverage(PLAN).measured()).isEmpty();
        }
    }
}
