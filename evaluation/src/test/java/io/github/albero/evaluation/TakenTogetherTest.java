package io.github.albero.evaluation;

import static io.github.albero.evaluation.SmallPlans.actual;
import static io.github.albero.evaluation.SmallPlans.doneOn;
import static io.github.albero.evaluation.SmallPlans.draft;
import static io.github.albero.evaluation.SmallPlans.evaluate;
import static io.github.albero.evaluation.SmallPlans.fraction;
import static io.github.albero.evaluation.SmallPlans.reported;
import static io.github.albero.evaluation.SmallPlans.shown;
import static io.github.albero.evaluation.SmallPlans.units;
import static io.github.albero.evaluation.SmallPlans.value;
import static io.github.albero.model.TargetScope.EACH_UNIT;
import static io.github.albero.model.TargetScope.IN_TOTAL;
import static io.github.albero.model.UnitCombination.HOW_MANY_REACH_IT;
import static io.github.albero.model.UnitCombination.RATIO_OF_SUMS;
import static io.github.albero.model.UnitCombination.SUM;
import static io.github.albero.model.UnitCombination.WEIGHTED_MEAN;
import static io.github.albero.model.UnitCombination.WORST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Act;
import io.github.albero.model.Actual;
import io.github.albero.model.CardContent;
import io.github.albero.model.CardItem;
import io.github.albero.model.IndicatorDraft;
import io.github.albero.model.Measurement;
import io.github.albero.model.MeasurementKind;
import io.github.albero.model.Plan;
import io.github.albero.model.UnitAggregation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What several days, units and parts of a plan give together (rules B3, B4, D4, D7). */
class TakenTogetherTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    private static PlanEvaluation result(String target, Consumer<IndicatorDraft> content, Actual... actuals) {
        Plan plan = draft().units(units("a", "b"))
                .node("01", "Area", area -> area.owner("Tutti gli uffici").indicator("i", target, content))
                .build();
        return evaluate(plan, actuals);
    }

    private static Actual by(String unit, Measurement measurement) {
        return reported("01/1", measurement).unit(unit).build();
    }

    private static Actual whole(Measurement measurement) {
        return actual("01/1", measurement);
    }

    private static Actual inJune(Measurement measurement) {
        return reported("01/1", measurement).date(JUNE).build();
    }

    @Nested
    class OverTime {

        private String score(MeasurementKind kind, Actual... actuals) {
            return shown(result(">= 10", one -> one.measured(kind), actuals).score());
        }

        @Test
        void periodsAddUpAndOfAStateTheLatestStands() {
            assertThat(score(MeasurementKind.PERIODIC, inJune(value("4")), whole(value("5"))))
                    .isEqualTo("90.00");
            assertThat(score(MeasurementKind.LEVEL, inJune(value("4")), whole(value("5"))))
                    .isEqualTo("50.00");
            assertThat(result(
                                    ">= 10",
                                    one -> one.measured(MeasurementKind.PERIODIC),
                                    inJune(value("4")),
                                    whole(value("5")))
                            .indicator("01/1")
                            .explain(Locale.ITALIAN))
                    .startsWith("01/1: 2 rilevazioni combinate; 4 + 5 = 9; misurato 9; target >= 10; 9 / 10 = 90,00%");
        }

        @Test
        void percentagesDoNotAddUp() {
            assertThat(shown(result(
                                    ">= 10%",
                                    one -> one.measured(MeasurementKind.PERIODIC),
                                    inJune(SmallPlans.percent("4")),
                                    whole(SmallPlans.percent("5")))
                            .indicator("01/1")
                            .score()))
                    .isEqualTo("PERIODS_NOT_COMBINABLE");
        }

        @ParameterizedTest
        @EnumSource(MeasurementKind.class)
        void oneValueStands(MeasurementKind kind) {
            assertThat(score(kind, whole(value("5")))).isEqualTo("50.00");
        }

        @Test
        void theLastOfCumulativeValuesStands() {
            assertThat(score(MeasurementKind.CUMULATIVE, inJune(value("4")), whole(value("5"))))
                    .isEqualTo("50.00");
        }

        @Test
        void whatTheWholeBodyReportedOnceStandsWhateverUnitsReported() {
            Actual early = reported("01/1", value("1")).unit("a").date(JUNE).build();

            assertThat(score(MeasurementKind.PERIODIC, early, by("a", value("2")), whole(value("5"))))
                    .isEqualTo("50.00");
        }

        @Test
        void valuesAfterTheDayDoNotMatter() {
            Plan plan = draft().node(
                            "01",
                            "Area",
                            area -> area.indicator("i", ">= 10%", one -> one.measured(MeasurementKind.PERIODIC)))
                    .build();

            PlanEvaluation june = PlanEvaluation.of(
                    plan,
                    SmallPlans.actuals(inJune(SmallPlans.percent("5")), whole(SmallPlans.percent("7"))),
                    ScoringPolicy.linearCapped(),
                    JUNE);

            assertThat(shown(june.score())).isEqualTo("50.00");
        }
    }

    @Nested
    class BetweenUnits {

        private static final String APART = "OFFICES_NOT_COMBINABLE";
        private static final String EACH = "ASKED_OF_EACH_UNIT";

        private static UnitAggregation.Builder each() {
            return UnitAggregation.builder();
        }

        static Stream<Arguments> scores() {
            Actual[] values = {by("a", value("4")), by("b", value("5"))};
            Actual[] fractions = {by("a", fraction(4, 10)), by("b", fraction(3, 10))};
            Actual[] deeds = {by("a", doneOn("2025-03-01")), by("b", doneOn("2025-04-01"))};
            Actual[] ofA = {by("a", value("4"))};
            Actual[] ofBody = {whole(value("5"))};
            return Stream.of(
                    score("ratio of sums", "35.00", "100%", each().combination(RATIO_OF_SUMS), fractions),
                    score(
                            "ratio of sums for each",
                            "35.00",
                            "100%",
                            each().combination(RATIO_OF_SUMS).targetScope(EACH_UNIT),
                            fractions),
                    score("ratio of values", APART, ">= 10", each().combination(RATIO_OF_SUMS), values),
                    score("ratio of one value of two", APART, ">= 10", each().combination(RATIO_OF_SUMS), ofA),
                    score("sum", "90.00", ">= 10", each().combination(SUM), values),
                    score("sum of one of two", "40.00", ">= 10", each().combination(SUM), ofA),
                    score("sum of fractions", APART, "100%", each().combination(SUM), fractions),
                    score("mean", "35.00", "100%", each().combination(WEIGHTED_MEAN), fractions),
                    score("worst", "30.00", "100%", each().combination(WORST), fractions),
                    score("worst deed", "100.00", "30/06/2025", each().combination(WORST), deeds),
                    score("sum of deeds", APART, "30/06/2025", each().combination(SUM), deeds),
                    score("how many", "0.00", ">= 10", each().combination(HOW_MANY_REACH_IT), values),
                    score("unsaid", "35.00", "100%", each(), fractions),
                    score("unsaid of values", "OFFICES_NOT_COMBINABLE", ">= 10", each(), values),
                    score("sum of the body", "50.00", ">= 10", each().combination(SUM), ofBody),
                    score(
                            "sum of the body for each",
                            EACH,
                            ">= 10",
                            each().combination(SUM).targetScope(EACH_UNIT),
                            ofBody),
                    score("body for each", EACH, ">= 10", each().targetScope(EACH_UNIT), ofBody),
                    score(
                            "worst of the body for each",
                            "50.00",
                            ">= 10",
                            each().combination(WORST).targetScope(EACH_UNIT),
                            ofBody),
                    score("how many of the body", EACH, ">= 10", each().combination(HOW_MANY_REACH_IT), ofBody),
                    score("reporter", "40.00", ">= 10", each().reporter("a"), ofA),
                    score("another than the reporter", "NO_ACTUAL", ">= 10", each().reporter("b"), ofA),
                    score("reporter and another", "40.00", "100%", each().reporter("a"), fractions),
                    score(
                            "reporter for each",
                            EACH,
                            ">= 10",
                            each().reporter("a").targetScope(EACH_UNIT),
                            ofA),
                    score(
                            "deed by the reporter",
                            "100.00",
                            "30/06/2025",
                            each().reporter("a"),
                            by("a", doneOn("2025-03-01"))));
        }

        private static Arguments score(
                String name, String score, String target, UnitAggregation.Builder aggregation, Actual... actuals) {
            return Arguments.argumentSet(name, score, target, aggregation.build(), actuals);
        }

        @ParameterizedTest
        @MethodSource("scores")
        void unitsCombineAsThePlanSays(String score, String target, UnitAggregation aggregation, Actual[] actuals) {
            PlanEvaluation result = result(target, one -> one.aggregation(aggregation), actuals);

            assertThat(shown(result.indicator("01/1").score())).isEqualTo(score);
        }

        static Stream<Arguments> scoresOfA() {
            Actual[] values = {by("a", value("4")), by("b", value("5"))};
            Actual[] fractions = {by("a", fraction(4, 10)), by("b", fraction(3, 10))};
            return Stream.of(
                    score("ratio", "40.00", "100%", each().combination(RATIO_OF_SUMS), fractions),
                    score(
                            "ratio in total",
                            "40.00",
                            "100%",
                            each().combination(RATIO_OF_SUMS).targetScope(IN_TOTAL),
                            fractions),
                    score("sum", "90.00", ">= 10", each().combination(SUM), values),
                    score(
                            "sum in total",
                            "90.00",
                            ">= 10",
                            each().combination(SUM).targetScope(IN_TOTAL),
                            values),
                    score(
                            "sum for each",
                            "40.00",
                            ">= 10",
                            each().combination(SUM).targetScope(EACH_UNIT),
                            values),
                    score(
                            "how many for each",
                            "40.00",
                            ">= 10",
                            each().combination(HOW_MANY_REACH_IT).targetScope(EACH_UNIT),
                            values),
                    score("unsaid", "40.00", ">= 10", each(), values),
                    score("unsaid in total", APART, ">= 10", each().targetScope(IN_TOTAL), values),
                    score("reporter", "40.00", ">= 10", each().reporter("a"), values),
                    score("another reports", "50.00", ">= 10", each().reporter("b"), values));
        }

        @ParameterizedTest
        @MethodSource("scoresOfA")
        void aUnitsOwnResultIsHeldAgainstATargetThatIsForIt(
                String score, String target, UnitAggregation aggregation, Actual[] actuals) {
            PlanEvaluation result = result(target, one -> one.aggregation(aggregation), actuals);

            assertThat(shown(result.units().get(0).indicators().get(0).score())).isEqualTo(score);
        }

        @Test
        void oneUnitAloneHasNothingToCombine() {
            Plan plan = draft().units(units("a", "b"))
                    .node(
                            "01",
                            "Area",
                            area -> area.owner("Ufficio a").indicator("i", ">= 10", one -> one.eachUnit(SUM, IN_TOTAL)))
                    .build();

            assertThat(shown(evaluate(plan, by("a", value("4")))
                            .indicator("01/1")
                            .score()))
                    .isEqualTo("40.00");
        }
    }

    @Test
    void aCardTakesWhatItRefersToAndAGateHoldsBackItsShare() {
        Plan plan = draft().node("01", "Area", area -> area.indicator("i", ">= 10"))
                .card(
                        "Uno",
                        card -> card.node(
                                        "P1", "Proprio", node -> node.weight(40).indicator("i", ">= 10"))
                                .node("P2", "Altro", node -> node.weight(20).indicator("i", ">= 10"))
                                .refersTo("01", 40)
                                .gate("01", 30))
                .card(
                        "Due",
                        card -> card.node("P1", "Proprio", node -> node.indicator("i", ">= 10"))
                                .gate("01", 30))
                .card("Tre", card -> card.node("P1", "Proprio", node -> node.indicator("i", ">= 10")))
                .build();

        PlanEvaluation open = evaluate(
                plan, actual("Uno:P1/1", value("5")), actual("Due:P1/1", value("5")), actual("Tre:P1/1", value("5")));
        PlanEvaluation closed = evaluate(
                plan,
                actual("01/1", value("8")),
                actual("Uno:P1/1", value("5")),
                actual("Uno:P2/1", value("10")),
                actual("Due:P1/1", value("5")));
        PlanEvaluation met = evaluate(plan, actual("01/1", value("10")), actual("Due:P1/1", value("5")));

        assertThat(shown(open.cards())).containsExactly("GATE_UNDECIDED", "GATE_UNDECIDED", "50.00");
        assertThat(open.node("Uno:P1").weight().effective()).isEqualByComparingTo("40");
        assertThat(open.node("Uno:P2").weight().effective()).isEqualByComparingTo("20");
        assertThat(open.node("Due:P1").weight().effective()).isEqualByComparingTo("100");
        assertThat(shown(closed.cards())).containsExactly("50.40", "35.00", "NOTHING_ASSESSED");
        assertThat(closed.card("Uno").explain(Locale.ENGLISH))
                .isEqualTo(
                        "Uno: (Uno:P1 50.00 × 40 + Uno:P2 100.00 × 20 + 01 80.00 × 40) / 100 = 72.00; "
                                + "condition 01 not met: 30% is held back; score 50.40, partly met; coverage 100% of the weight");
        assertThat(shown(met.card("Due").score())).isEqualTo("50.00");
    }

    @Test
    void linesWithoutWeightWeighAsTheObjectivesOfTheirCard() {
        Plan plan = draft().node("01", "Area", area -> area.indicator("i", ">= 10"))
                .card(
                        "Uno",
                        card -> card.node("P1", "Proprio", node -> node.indicator("i", ">= 10"))
                                .item(CardItem.of(new CardContent.BodyResult())))
                .build();

        assertThat(evaluate(plan).node("Uno:P1").weight().effective()).isEqualByComparingTo("50");
    }

    @Test
    void aLinkedNodeCountsWithItsOwnWeight() {
        Plan plan = draft().node(
                        "01", "Area", area -> area.linksTo("02", 40).indicator("i", ">= 10", one -> one.weight(60)))
                .node("02", "Altra", area -> area.linksTo("01").indicator("i", ">= 10"))
                .node("03", "Solo collegata", area -> area.linksTo("01", 100))
                .build();

        PlanEvaluation result = evaluate(plan, actual("01/1", value("10")), actual("02/1", value("5")));

        assertThat(shown(result.nodes())).containsExactly("80.00", "50.00", "80.00");
        assertThat(shown(result.score())).isEqualTo("70.00");
        assertThat(result.node("01").explain(Locale.ENGLISH))
                .startsWith("01: (01/1 100.00 × 60 + → 02 50.00 × 40) / 100 = 80.00; ");
    }

    @Test
    void aLinkThatLeadsBackOrNowhereHasNoScore() {
        Plan plan = draft().node(
                        "01", "Area", area -> area.linksTo("02", 40).indicator("i", ">= 10", one -> one.weight(60)))
                .node(
                        "02",
                        "Altra",
                        area -> area.linksTo("01", 50).linksTo("99", 10).indicator("i", ">= 10", one -> one.weight(50)))
                .build();

        PlanEvaluation result = evaluate(plan, actual("01/1", value("10")), actual("02/1", value("5")));

        assertThat(shown(result.nodes())).containsExactly("100.00", "50.00");
        assertThat(result.node("02").explain(Locale.ENGLISH))
                .contains("left out: → 01 (link that leads back to itself), → 99 (refers to what is not in the plan)");
    }

    @Nested
    class Revised {

        private Plan plan() {
            return draft().node("01", "Area", area -> area.indicator("i", ">= 10"))
                    .revision(
                            1,
                            new Act("Delibera", Optional.empty()),
                            LocalDate.of(2025, 7, 1),
                            revision -> revision.change("Meno fondi", change -> change.target("01/1", ">= 5")))
                    .build();
        }

        private PlanEvaluation at(LocalDate day) {
            return PlanEvaluation.of(plan(), SmallPlans.actuals(inJune(value("5"))), ScoringPolicy.linearCapped(), day);
        }

        @Test
        void aPlanIsEvaluatedAsItIsOnTheDay() {
            assertThat(shown(at(LocalDate.of(2025, 12, 31)).score())).isEqualTo("100.00");
            assertThat(at(LocalDate.of(2025, 12, 31)).plan()).isEqualTo(plan().asOf(LocalDate.of(2025, 12, 31)));
            assertThat(shown(at(JUNE).indicator("01/1").score())).isEqualTo("NOT_DUE");
            assertThat(at(JUNE).plan()).isEqualTo(plan());
        }
    }
}
