package io.github.albero.evaluation;

import static io.github.albero.evaluation.SmallPlans.draft;
import static io.github.albero.evaluation.SmallPlans.fraction;
import static io.github.albero.evaluation.SmallPlans.measured;
import static io.github.albero.evaluation.SmallPlans.percent;
import static io.github.albero.evaluation.SmallPlans.reported;
import static io.github.albero.evaluation.SmallPlans.units;
import static io.github.albero.evaluation.SmallPlans.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.AchievementRules.Changes;
import io.github.albero.evaluation.policy.AchievementRules.Equalled;
import io.github.albero.evaluation.policy.AchievementRules.Levels;
import io.github.albero.evaluation.policy.AchievementRules.LowerIsBetter;
import io.github.albero.evaluation.policy.AchievementRules.Marks;
import io.github.albero.evaluation.policy.AchievementRules.Parts;
import io.github.albero.evaluation.policy.AchievementRules.Unfinished;
import io.github.albero.evaluation.policy.LatenessBands;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.MissingRules.MissingActual;
import io.github.albero.evaluation.policy.MissingRules.ZeroDenominator;
import io.github.albero.evaluation.policy.Rounding;
import io.github.albero.evaluation.policy.ScoreBands;
import io.github.albero.evaluation.policy.ThresholdScale;
import io.github.albero.evaluation.policy.WorkingDays;
import io.github.albero.model.Actual;
import io.github.albero.model.IndicatorDraft;
import io.github.albero.model.Measurement;
import io.github.albero.model.MeasurementKind;
import io.github.albero.model.Plan;
import io.github.albero.model.TargetScope;
import io.github.albero.model.Thresholds;
import io.github.albero.model.UnitAggregation;
import io.github.albero.model.UnitCombination;
import io.github.albero.model.target.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each rule between which bodies choose, as its explanation says it in both languages. */
class PolicyChoicesTest {

    private static ScoringPolicy achievement(Consumer<AchievementRules.Builder> choice) {
        AchievementRules.Builder rules = AchievementRules.builder();
        choice.accept(rules);
        return ScoringPolicy.linearCapped().toBuilder()
                .achievement(rules.build())
                .build();
    }

    private static ScoringPolicy missing(MissingRules.Builder rules) {
        return ScoringPolicy.linearCapped().toBuilder().missing(rules.build()).build();
    }

    private static LatenessBands oneMonth() {
        return new LatenessBands(List.of(
                new LatenessBands.Band(1, BigDecimal.valueOf(80)), new LatenessBands.Band(31, BigDecimal.ZERO)));
    }

    private static void nothing(IndicatorDraft indicator) {
        // The target says it all.
    }

    private static void assertExplained(
            ScoringPolicy policy,
            String target,
            Consumer<IndicatorDraft> content,
            List<Actual> actuals,
            String italian,
            String english) {
        Plan plan = draft().units(units("a", "b", "c"))
                .node(
                        "01",
                        "Area",
                        area -> area.owner("Ufficio a; Ufficio b; Ufficio c").indicator("Indicatore", target, content))
                .build();
        IndicatorEvaluation one = PlanEvaluation.of(
                        plan, SmallPlans.actuals(actuals.toArray(Actual[]::new)), policy, SmallPlans.YEAR_END)
                .indicator("01/1");

        assertThat(one.explain(Locale.ITALIAN))
                .isEqualTo("01/1: " + italian + "; pesa 100,00% del totale; dato definitivo");
        assertThat(one.explain(Locale.ENGLISH))
                .isEqualTo("01/1: " + english + "; weighs 100.00% of the whole; final data");
    }

    private static List<Actual> reports(Measurement measurement) {
        return List.of(measured(measurement));
    }

    private static Actual inJune(Measurement measurement) {
        return reported("01/1", measurement).date(LocalDate.of(2025, 6, 30)).build();
    }

    private static Actual by(String unit, Measurement measurement) {
        return reported("01/1", measurement).unit(unit).build();
    }

    @Nested
    class RulesB {

        /** Rule B1. */
        @Test
        void ofSeveralRequirementsTheLeastOrTheMean() {
            String total = "+10 per un totale di almeno 30";
            assertExplained(
                    ScoringPolicy.linearCapped(),
                    total,
                    one -> one.previous(2024, "18"),
                    reports(value("27")),
                    "misurato 27; target +10 per un totale di almeno 30; il minore tra incremento ≥ 10 90,00, "
                            + "≥ 30 90,00: 90,00%; non raggiunto; punteggio 90,00, parzialmente raggiunto",
                    "measured 27; target +10 per un totale di almeno 30; the least of incremento ≥ 10 90.00, "
                            + "≥ 30 90.00: 90.00%; not reached; score 90.00, partly met");
            assertExplained(
                    achievement(rules -> rules.parts(Parts.MEAN)),
                    total,
                    one -> one.previous(2024, "22"),
                    reports(value("27")),
                    "misurato 27; target +10 per un totale di almeno 30; (incremento ≥ 10 50,00 + ≥ 30 90,00) / 2 "
                            + "= 70,00; non raggiunto; punteggio 70,00, parzialmente raggiunto",
                    "measured 27; target +10 per un totale di almeno 30; (incremento ≥ 10 50.00 + ≥ 30 90.00) / 2 "
                            + "= 70.00; not reached; score 70.00, partly met");
        }

        /** Rule B3. */
        @Test
        void fractionsOfPeriodsAddUpApart() {
            assertExplained(
                    ScoringPolicy.linearCapped(),
                    ">= 80%",
                    one -> one.measured(MeasurementKind.PERIODIC),
                    List.of(inJune(fraction(10, 20)), measured(fraction(30, 40))),
                    "2 rilevazioni combinate; numeratori 10 + 30, denominatori 20 + 40; 40 / 60 = 66,6667%; "
                            + "target >= 80%; 66,6667 / 80 = 83,33%; non raggiunto; punteggio 83,33, "
                            + "parzialmente raggiunto",
                    "2 measurements combined; numerators 10 + 30, denominators 20 + 40; 40 / 60 = 66.6667%; "
                            + "target >= 80%; 66.6667 / 80 = 83.33%; not reached; score 83.33, partly met");
        }

        /** Rule B3. */
        @Test
        void levelsMayHaveAMean() {
            assertExplained(
                    achievement(rules -> rules.levels(Levels.MEAN)),
                    ">= 10",
                    one -> one.measured(MeasurementKind.LEVEL),
                    List.of(inJune(value("4")), measured(value("8"))),
                    "2 rilevazioni combinate; (4 × 1 + 8 × 1) / 2 = 6; misurato 6; target >= 10; 6 / 10 = 60,00%; "
                            + "non raggiunto; punteggio 60,00, parzialmente raggiunto",
                    "2 measurements combined; (4 × 1 + 8 × 1) / 2 = 6; measured 6; target >= 10; 6 / 10 = 60.00%; "
                            + "not reached; score 60.00, partly met");
        }

        /** Rule B4: what was reported is combined, and who did not report is named. */
        @Test
        void unitsWeighAndMissingOnesAreNamed() {
            UnitAggregation weighted = UnitAggregation.builder()
                    .combination(UnitCombination.WEIGHTED_MEAN)
                    .weight("a", 1)
                    .weight("b", 3)
                    .weight("c", 4)
                    .build();
            assertExplained(
                    ScoringPolicy.linearCapped(),
                    ">= 10",
                    one -> one.aggregation(weighted),
                    List.of(by("a", value("4")), by("b", value("8"))),
                    "dati di 2 strutture combinati; mancano i dati di c; (4 × 1 + 8 × 3) / 4 = 7; misurato 7; "
                            + "target >= 10; 7 / 10 = 70,00%; non raggiunto; punteggio 70,00, parzialmente raggiunto",
                    "data of 2 offices combined; data missing from c; (4 × 1 + 8 × 3) / 4 = 7; measured 7; "
                            + "target >= 10; 7 / 10 = 70.00%; not reached; score 70.00, partly met");
        }

        /** Rule B4. */
        @Test
        void unitsAreJudgedApartWhereTheTargetIsForEach() {
            assertExplained(
                    ScoringPolicy.linearCapped(),
                    ">= 4",
                    one -> one.eachUnit(UnitCombination.SUM, TargetScope.EACH_UNIT),
                    List.of(by("a", value("4")), by("b", value("3")), by("c", value("1"))),
                    "dati di 3 strutture, ciascuna per sé; target >= 4; il minore tra a 100,00, b 75,00, c 25,00: 25,00%; "
                            + "non raggiunto; punteggio 25,00, non raggiunto",
                    "data of 3 offices, each for itself; target >= 4; the least of a 100.00, b 75.00, c 25.00: 25.00%; "
                            + "not reached; score 25.00, not met");
        }

        /** Rule B5: 29 June 2025 is a Sunday. */
        @Test
        void dueDatesMayMoveToWorkingDays() {
            assertExplained(
                    achievement(rules -> rules.workingDays(new WorkingDays(Set.of()))),
                    "entro il 29/06/2025",
                    PolicyChoicesTest::nothing,
                    reports(SmallPlans.doneOn("2025-06-30")),
                    "fatto il 30/06/2025; target entro il 29/06/2025; scadenza 30/06/2025, primo giorno lavorativo "
                            + "seguente; nei termini: 100,00%; raggiunto; punteggio 100,00, raggiunto",
                    "done on 2025-06-30; target entro il 29/06/2025; due on 2025-06-30, the next working day; "
                            + "in time: 100.00%; reached; score 100.00, met");
        }
    }

    @Nested
    class RulesC {

        /** Rule C1: the steps in their order, with a band and rounding. */
        @Test
        void bandsAndRoundingFollowTheAchievement() {
            ScoreBands bands = new ScoreBands(List.of(ScoreBands.Band.worth(0, 0), ScoreBands.Band.asAchieved(60)));
            assertExplained(
                    achievement(rules -> rules.bands(bands).rounding(new Rounding(0, RoundingMode.HALF_UP))),
                    ">= 100",
                    PolicyChoicesTest::nothing,
                    reports(value("66.5")),
                    "misurato 66,5; target >= 100; 66,5 / 100 = 66,50%; arrotondato a 67; non raggiunto; "
                            + "punteggio 67,00, parzialmente raggiunto",
                    "measured 66.5; target >= 100; 66.5 / 100 = 66.50%; rounded to 67; not reached; "
                            + "score 67.00, partly met");
            assertExplained(
                    achievement(rules -> rules.bands(bands)),
                    ">= 100",
                    PolicyChoicesTest::nothing,
                    reports(value("59")),
                    "misurato 59; target >= 100; 59 / 100 = 59,00%; cade in una fascia che vale 0,00; non raggiunto; "
                            + "punteggio 0,00, non raggiunto",
                    "measured 59; target >= 100; 59 / 100 = 59.00%; falls into a band that is worth 0.00; "
                            + "not reached; score 0.00, not met");
        }

        /** Rule C2. */
        @Test
        void whatIsReachedIsWorthAHundredWhateverTheRuleGives() {
            assertExplained(
                    achievement(rules -> rules.equalled(Equalled.NEXT_WHOLE)),
                    "> 2",
                    PolicyChoicesTest::nothing,
                    reports(value("2.5")),
                    "misurato 2,5; target > 2; 2,5 / 3 = 83,33%; raggiunto, dunque non meno di 100: 100,00%; raggiunto; "
                            + "punteggio 100,00, raggiunto",
                    "measured 2.5; target > 2; 2.5 / 3 = 83.33%; reached, and so not less than 100: 100.00%; reached; "
                            + "score 100.00, met");
        }

        /** Rule C3. */
        @Test
        void lessMayBeTwiceTheTargetLessWhatWasMeasured() {
            assertExplained(
                    achievement(rules -> rules.lowerIsBetter(LowerIsBetter.TWICE_TARGET_LESS_MEASURED)),
                    "<= 5",
                    PolicyChoicesTest::nothing,
                    reports(value("15")),
                    "misurato 15; target <= 5; (2 × 5 − 15) / 5 = -100,00%; portato al minimo, 0,00; non raggiunto; "
                            + "punteggio 0,00, non raggiunto",
                    "measured 15; target <= 5; (2 × 5 − 15) / 5 = -100.00%; raised to the minimum, 0.00; not reached; "
                            + "score 0.00, not met");
        }

        /** Rule C3: the worst mark is 4 where low marks are good. */
        @Test
        void marksMayCountFromTheWorstOne() {
            assertExplained(
                    achievement(rules -> rules.marks(Marks.FROM_WORST_MARK)),
                    "<= 2 scala 1-4",
                    PolicyChoicesTest::nothing,
                    reports(value("3")),
                    "misurato 3; target <= 2 scala 1-4; (3 − 4) / (2 − 4) = 50,00%; non raggiunto; punteggio 50,00, "
                            + "parzialmente raggiunto",
                    "measured 3; target <= 2 scala 1-4; (3 − 4) / (2 − 4) = 50.00%; not reached; score 50.00, "
                            + "partly met");
        }

        /** Rules C3 and C4: a target below zero is anchored to the baseline if there is one. */
        @Test
        void targetsOfZeroAndBelow() {
            assertExplained(
                    ScoringPolicy.linearCapped(),
                    ">= -5",
                    one -> one.baseline("-15"),
                    reports(value("-10")),
                    "misurato -10; target >= -5; (-10 − -15) / (-5 − -15) = 50,00%; non raggiunto; punteggio 50,00, "
                            + "parzialmente raggiunto",
                    "measured -10; target >= -5; (-10 − -15) / (-5 − -15) = 50.00%; not reached; score 50.00, "
                            + "partly met");
            assertExplained(
                    ScoringPolicy.linearCapped(),
                    "<= 0",
                    PolicyChoicesTest::nothing,
                    reports(value("1")),
                    "misurato 1; target <= 0; target zero o negativo, tutto o niente: 0,00%; non raggiunto; "
                            + "punteggio 0,00, non raggiunto",
                    "measured 1; target <= 0; target zero or negative, all or nothing: 0.00%; not reached; "
                            + "score 0.00, not met");
        }

        /** Rule C5. */
        @Test
        void betweenTwoEnds() {
            assertExplained(
                    ScoringPolicy.linearCapped(),
                    "tra 80% e 90%",
                    PolicyChoicesTest::nothing,
                    reports(percent("85")),
                    "misurato 85%; target tra 80% e 90%; tra 80 e 90: 100,00%; raggiunto; punteggio 100,00, raggiunto",
                    "measured 85%; target tra 80% e 90%; between 80 and 90: 100.00%; reached; score 100.00, met");
        }

        /** Rule C6. */
        @Test
        void anEqualledCountIsHeldAgainstTheNextWholeNumber() {
            assertExplained(
                    achievement(rules -> rules.equalled(Equalled.NEXT_WHOLE)),
                    "> 2",
                    PolicyChoicesTest::nothing,
                    reports(value("2")),
                    "misurato 2; target > 2; 2 / 3 = 66,67%; non raggiunto; punteggio 66,67, parzialmente raggiunto",
                    "measured 2; target > 2; 2 / 3 = 66.67%; not reached; score 66.67, partly met");
        }

        /** Rule C7: under way on 30 June, and not finished 184 days later. */
        @Test
        void progressCountsNoMoreThanFinishingToday() {
            assertExplained(
                    achievement(rules -> rules.unfinished(Unfinished.PROGRESS).lateness(oneMonth())),
                    "30/06/2025",
                    PolicyChoicesTest::nothing,
                    reports(new Measurement.Progress(BigDecimal.valueOf(60))),
                    "avanzamento 60%; target 30/06/2025; in corso alla scadenza, conta l'avanzamento: 0,00%; "
                            + "non raggiunto; punteggio 0,00, non raggiunto",
                    "60% done; target 30/06/2025; under way when due, progress counts: 0.00%; not reached; "
                            + "score 0.00, not met");
        }

        /** Rule C8. */
        @Test
        void aChangeByItselfOrByTheLevel() {
            assertExplained(
                    ScoringPolicy.linearCapped(),
                    "+5%",
                    one -> one.previous(2024, "100"),
                    reports(value("102")),
                    "misurato 102; target +5%; (102 − 100) / 100 = 2%; 2 / 5 = 40,00%; non raggiunto; punteggio 40,00, "
                            + "non raggiunto",
                    "measured 102; target +5%; (102 − 100) / 100 = 2%; 2 / 5 = 40.00%; not reached; score 40.00, "
                            + "not met");
            assertExplained(
                    achievement(rules -> rules.changes(Changes.BY_LEVEL)),
                    "+5%",
                    one -> one.previous(2024, "100"),
                    reports(value("102")),
                    "misurato 102; target +5%; (102 − 100) / 100 = 2%; 102 / 105 = 97,14%; non raggiunto; "
                            + "punteggio 97,14, parzialmente raggiunto",
                    "measured 102; target +5%; (102 − 100) / 100 = 2%; 102 / 105 = 97.14%; not reached; "
                            + "score 97.14, partly met");
        }

        /** Rule C9. */
        @Test
        void aScaleOfThresholds() {
            ThresholdScale scale =
                    ThresholdScale.builder().excellent(BigDecimal.valueOf(200)).build();
            Consumer<IndicatorDraft> thresholds = one -> one.thresholds(Thresholds.builder()
                    .minimum(Quantity.number(75))
                    .target(Quantity.number(85))
                    .excellent(Quantity.number(95))
                    .build());
            assertExplained(
                    achievement(rules -> rules.thresholds(scale).cap(BigDecimal.valueOf(200))),
                    ">= 85",
                    thresholds,
                    reports(value("90")),
                    "misurato 90; target >= 85; 100 + (90 − 85) / (95 − 85) × (200 − 100) = 150,00; raggiunto; "
                            + "punteggio 150,00, raggiunto",
                    "measured 90; target >= 85; 100 + (90 − 85) / (95 − 85) × (200 − 100) = 150.00; reached; "
                            + "score 150.00, met");
            assertExplained(
                    achievement(rules -> rules.thresholds(scale)),
                    ">= 85",
                    thresholds,
                    reports(value("70")),
                    "misurato 70; target >= 85; non tra due soglie, vale quanto la soglia 75: 0,00%; non raggiunto; "
                            + "punteggio 0,00, non raggiunto",
                    "measured 70; target >= 85; not between two thresholds, worth what 75 is: 0.00%; not reached; "
                            + "score 0.00, not met");
        }

        /** Rule C11. */
        @Test
        void aShareAboveTheWholeIsWorthNoMoreThanTheTarget() {
            assertExplained(
                    achievement(rules -> rules.cap(BigDecimal.valueOf(120))),
                    ">= 80%",
                    one -> one.formula("pratiche nei termini / pratiche"),
                    reports(fraction(110, 100)),
                    "110 / 100 = 110%; target >= 80%; più del totale, da controllare; conta 100,00%; raggiunto; "
                            + "punteggio 100,00, raggiunto",
                    "110 / 100 = 110%; target >= 80%; more than the whole, to be checked; counts 100.00%; reached; "
                            + "score 100.00, met");
        }

        /** Rule C12. */
        @Test
        void aShareOfNothingMayCountAsReached() {
            assertExplained(
                    missing(MissingRules.builder().zeroDenominator(ZeroDenominator.MET)),
                    ">= 80%",
                    PolicyChoicesTest::nothing,
                    reports(fraction(0, 0)),
                    "0 / 0; target >= 80%; una frazione di nulla conta come raggiunta: 100,00%; raggiunto; "
                            + "punteggio 100,00, raggiunto",
                    "0 / 0; target >= 80%; a share of nothing counts as reached: 100.00%; reached; score 100.00, met");
        }
    }

    /** Rule D5: what is missing and counted as nothing is said to be missing. */
    @Test
    void whatIsMissingIsSaidToBeMissing() {
        Plan plan = SmallPlans.planOf("Indicatore", ">= 80%");

        IndicatorEvaluation one = PlanEvaluation.of(
                        plan,
                        SmallPlans.actuals(),
                        missing(MissingRules.builder().missingActual(MissingActual.ZERO)),
                        SmallPlans.YEAR_END)
                .indicator("01/1");

        assertThat(one.explain(Locale.ITALIAN))
                .isEqualTo("01/1: target >= 80%; dato mancante, contato al minimo; punteggio 0,00, non raggiunto; "
                        + "pesa 100,00% del totale");
        assertThat(one.explain(Locale.ENGLISH))
                .isEqualTo("01/1: target >= 80%; not measured, counted as the minimum; score 0.00, not met; "
                        + "weighs 100.00% of the whole");
    }
}
