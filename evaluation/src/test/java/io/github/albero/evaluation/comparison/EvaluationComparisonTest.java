package io.github.albero.evaluation.comparison;

import static io.github.albero.evaluation.SmallPlans.YEAR_END;
import static io.github.albero.evaluation.SmallPlans.actual;
import static io.github.albero.evaluation.SmallPlans.actuals;
import static io.github.albero.evaluation.SmallPlans.draft;
import static io.github.albero.evaluation.SmallPlans.evaluate;
import static io.github.albero.evaluation.SmallPlans.value;
import static io.github.albero.evaluation.comparison.Plans.english;
import static io.github.albero.evaluation.comparison.Plans.twoAreas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.SmallPlans;
import io.github.albero.evaluation.comparison.ScoreMove.Counted;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.RuleScope;
import io.github.albero.evaluation.policy.SpecialRules;
import io.github.albero.model.Adjustments;
import io.github.albero.model.Measurement;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import io.github.albero.model.ScoreOverride;
import io.github.albero.model.UnitDirectory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What moved a score, part by part, without anything unnamed (rule F1). */
class EvaluationComparisonTest {

    private static Score.Scored score(String number) {
        return new Score.Scored(new BigDecimal(number), new BigDecimal(number));
    }

    private static BigDecimal kept(String number) {
        return new BigDecimal(number).setScale(12);
    }

    private static PlanEvaluation withValues(Plan plan, String a, String b, String c) {
        return evaluate(plan, actual("01/1", value(a)), actual("01/2", value(b)), actual("02.01/1", value(c)));
    }

    @Test
    void saysWhichScoresChangedAndWhatThatMadeOfTheWhole() {
        EvaluationComparison moved =
                EvaluationComparison.of(withValues(twoAreas(), "8", "5", "10"), withValues(twoAreas(), "10", "5", "5"));

        assertThat(moved.total())
                .isEqualTo(new ScoreComparison(
                        "Piano 2025",
                        score("79.00"),
                        score("65.00"),
                        List.of(
                                new ScoreMove(
                                        MoveCause.SCORE_CHANGED,
                                        "02.01/1",
                                        "C",
                                        Optional.of(new Counted(kept("40"), kept("40"), score("100.00"))),
                                        Optional.of(new Counted(kept("40"), kept("40"), score("50.00"))),
                                        kept("-20"),
                                        new BigDecimal("-20.00")),
                                new ScoreMove(
                                        MoveCause.SCORE_CHANGED,
                                        "01/1",
                                        "A",
                                        Optional.of(new Counted(kept("30"), kept("30"), score("80.00"))),
                                        Optional.of(new Counted(kept("30"), kept("30"), score("100.00"))),
                                        kept("6"),
                                        new BigDecimal("6.00")))));
    }

    @Test
    void saysItInBothLanguages() {
        ScoreComparison total = EvaluationComparison.of(
                        withValues(twoAreas(), "8", "5", "10"), withValues(twoAreas(), "10", "5", "5"))
                .total();

        assertThat(total.sentences(Locale.ENGLISH))
                .containsExactly(
                        "Piano 2025: from 79.00 to 65.00: -14.00",
                        "02.01/1: score from 100.00 to 50.00, at 40.00% of the whole: -20.00",
                        "01/1: score from 80.00 to 100.00, at 30.00% of the whole: +6.00");
        assertThat(total.display(Locale.ITALIAN))
                .isEqualTo("Piano 2025: da 79,00 a 65,00: -14,00; "
                        + "02.01/1: punteggio da 100,00 a 50,00, al 40,00% del totale: -20,00; "
                        + "01/1: punteggio da 80,00 a 100,00, al 30,00% del totale: +6,00");
    }

    @Test
    void findsNothingWhereNothingMoved() {
        PlanEvaluation same = withValues(twoAreas(), "8", "5", "10");

        assertThat(EvaluationComparison.of(same, same).total())
                .isEqualTo(new ScoreComparison("Piano 2025", score("79.00"), score("79.00"), List.of()));
    }

    @Test
    void takesTheSharesOfANodeForTheNode() {
        EvaluationComparison moved =
                EvaluationComparison.of(withValues(twoAreas(), "8", "5", "10"), withValues(twoAreas(), "10", "5", "5"));

        assertThat(english(moved.node("01")))
                .containsExactly(
                        "01: from 65.00 to 75.00: +10.00",
                        "01/1: score from 80.00 to 100.00, at 50.00% of the whole: +10.00");
    }

    @Test
    void tellsAWeightThatWasChangedFromAScoreThatWas() {
        Plan otherWeights = draft().node(
                        "01",
                        "Servizi",
                        area -> area.weight(20).indicator("A", ">= 10").indicator("B", ">= 10"))
                .node(
                        "02",
                        "Sedi",
                        area -> area.weight(80).node("02.01", "Obiettivo", node -> node.indicator("C", ">= 10")))
                .build();

        assertThat(english(EvaluationComparison.of(
                                withValues(twoAreas(), "8", "5", "10"), withValues(otherWeights, "10", "5", "10"))
                        .total()))
                .containsExactly(
                        "Piano 2025: from 79.00 to 95.00: +16.00",
                        "02.01/1: 80.00% of the whole instead of 40.00%, by its weight in the plan, with a score of 100.00: +40.00",
                        "01/1: 10.00% of the whole instead of 30.00%, by its weight in the plan, with a score of 90.00: -18.00",
                        "01/2: 10.00% of the whole instead of 30.00%, by its weight in the plan, with a score of 50.00: -10.00",
                        "01/1: score from 80.00 to 100.00, at 20.00% of the whole: +4.00");
    }

    @Test
    void namesWhatIsLeftOutAndWhatCountsMoreForIt() {
        PlanEvaluation without = evaluate(twoAreas(), actual("01/1", value("8")), actual("02.01/1", value("10")));

        assertThat(english(EvaluationComparison.of(withValues(twoAreas(), "8", "5", "10"), without)
                        .total()))
                .containsExactly(
                        "Piano 2025: from 79.00 to 88.00: +9.00",
                        "01/1: 60.00% of the whole instead of 30.00%, as others are left out or come back,"
                                + " with a score of 80.00: +24.00",
                        "01/2: left out now, before scored 50.00 at 30.00% of the whole: -15.00");
    }

    @Test
    void namesWhatIsAssessedForTheFirstTime() {
        PlanEvaluation without = evaluate(twoAreas(), actual("01/1", value("8")), actual("01/2", value("5")));

        assertThat(english(EvaluationComparison.of(without, withValues(twoAreas(), "8", "5", "10"))
                        .total()))
                .containsExactly(
                        "Piano 2025: from 65.00 to 79.00: +14.00",
                        "02.01/1: left out before, now scored 100.00 at 40.00% of the whole: +40.00",
                        "01/1: 30.00% of the whole instead of 50.00%, as others are left out or come back,"
                                + " with a score of 80.00: -16.00",
                        "01/2: 30.00% of the whole instead of 50.00%, as others are left out or come back,"
                                + " with a score of 50.00: -10.00");
    }

    @Test
    void namesWhatIsInOneOfTheTwoPlansOnly() {
        Plan other = draft().node(
                        "01",
                        "Servizi",
                        area -> area.weight(60).indicator("A", ">= 10").indicator("D", ">= 10", i -> i.id("D1")))
                .node(
                        "02",
                        "Sedi",
                        area -> area.weight(40).node("02.01", "Obiettivo", node -> node.indicator("C", ">= 10")))
                .build();
        PlanEvaluation after =
                evaluate(other, actual("01/1", value("8")), actual("D1", value("9")), actual("02.01/1", value("10")));

        assertThat(english(EvaluationComparison.of(withValues(twoAreas(), "8", "5", "10"), after)
                        .total()))
                .containsExactly(
                        "Piano 2025: from 79.00 to 91.00: +12.00",
                        "D1: not in the plan before, now scored 90.00 at 30.00% of the whole: +27.00",
                        "01/2: no longer in the plan, before scored 50.00 at 30.00% of the whole: -15.00");
    }

    @Test
    void doesNotTakeForTheSameWhatOnlyStandsInTheSamePlace() {
        Plan other = draft().node("01", "Servizi", area -> area.indicator("Altro", ">= 10"))
                .build();
        Plan one = draft().node("01", "Servizi", area -> area.indicator("A", ">= 10"))
                .build();

        assertThat(EvaluationComparison.of(
                                evaluate(one, actual("01/1", value("8"))), evaluate(other, actual("01/1", value("5"))))
                        .total()
                        .moves())
                .extracting(ScoreMove::cause)
                .containsExactly(MoveCause.WITHDRAWN, MoveCause.ADDED);
    }

    @Test
    void doesNotCompareWhereThereIsNoScore() {
        ScoreComparison total = EvaluationComparison.of(evaluate(twoAreas()), withValues(twoAreas(), "8", "5", "10"))
                .total();

        assertThat(total.difference()).isEmpty();
        assertThat(total.shownDifference()).isEmpty();
        assertThat(english(total))
                .containsExactly("Piano 2025: no comparison, before: nothing assessable, after: 79.00");
    }

    @Test
    void comparesUnitsAndCards() {
        Plan plan = draft().units(UnitDirectory.of(List.of(
                        OrganisationalUnit.builder().id("a").name("Ufficio a").build())))
                .node(
                        "01",
                        "Area",
                        area -> area.indicator("A", ">= 10", i -> i.owner("Ufficio a"))
                                .indicator("B", ">= 10", i -> i.owner("Ufficio a"))
                                .indicator("C", ">= 10"))
                .card(
                        "BP",
                        card -> card.node(
                                "P1",
                                "Obiettivo",
                                node -> node.indicator("Uno", ">= 10", i -> i.weight(70))
                                        .indicator("Due", ">= 10", i -> i.weight(30))))
                .build();
        PlanEvaluation before = evaluate(
                plan,
                actual("01/1", value("8")),
                actual("01/2", value("5")),
                actual("BP:P1/1", value("5")),
                actual("BP:P1/2", value("5")));
        PlanEvaluation after = evaluate(
                plan,
                actual("01/1", value("8")),
                actual("01/2", value("9")),
                actual("BP:P1/1", value("5")),
                actual("BP:P1/2", value("10")));
        EvaluationComparison moved = EvaluationComparison.of(before, after);

        assertThat(english(moved.unit("a")))
                .containsExactly(
                        "Ufficio a: from 65.00 to 85.00: +20.00",
                        "01/2: score from 50.00 to 90.00, at 50.00% of the whole: +20.00");
        assertThat(english(moved.card("BP")))
                .containsExactly(
                        "BP: from 50.00 to 65.00: +15.00",
                        "BP:P1/2: score from 50.00 to 100.00, at 30.00% of the whole: +15.00");
        assertThat(moved.node("BP:P1").difference()).contains(kept("15"));
    }

    @Test
    void refusesWhatOneOfTheTwoDoesNotHave() {
        EvaluationComparison moved = EvaluationComparison.of(evaluate(twoAreas()), evaluate(twoAreas()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> moved.node("09"))
                .withMessage("the evaluation before has no node '09'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> moved.unit("urp"))
                .withMessage("the evaluation before has no unit 'urp'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> moved.card("EQ"))
                .withMessage("the evaluation before has no card 'EQ'");
    }

    @Test
    void showsEffectsThatAddUpToWhatIsShown() {
        Plan thirds = draft().node(
                        "01",
                        "Area",
                        area -> area.indicator("A", ">= 3")
                                .indicator("B", ">= 3")
                                .indicator("C", ">= 3"))
                .build();
        PlanEvaluation before =
                evaluate(thirds, actual("01/1", value("1")), actual("01/2", value("1")), actual("01/3", value("1")));
        PlanEvaluation after =
                evaluate(thirds, actual("01/1", value("2")), actual("01/2", value("2")), actual("01/3", value("2")));

        ScoreComparison total = EvaluationComparison.of(before, after).total();

        assertThat(total.shownDifference()).contains(new BigDecimal("33.34"));
        assertThat(total.moves())
                .extracting(ScoreMove::shown)
                .containsExactly(new BigDecimal("11.12"), new BigDecimal("11.11"), new BigDecimal("11.11"));
        assertThat(total.moves())
                .extracting(ScoreMove::effect)
                .containsExactly(
                        new BigDecimal("11.111111111112"),
                        new BigDecimal("11.111111111111"),
                        new BigDecimal("11.111111111111"));
    }

    @Test
    void comparesTwoPolicies() {
        PlanEvaluation before = withValues(twoAreas(), "8", "5", "10");
        PlanEvaluation after =
                PlanEvaluation.of(before.plan(), before.actuals(), ScoringPolicy.allOrNothing(), YEAR_END);

        assertThat(english(EvaluationComparison.of(before, after).total()))
                .containsExactly(
                        "Piano 2025: from 79.00 to 40.00: -39.00",
                        "01/1: score from 80.00 to 0.00, at 30.00% of the whole: -24.00",
                        "01/2: score from 50.00 to 0.00, at 30.00% of the whole: -15.00");
    }

    @Test
    void namesWhatOnlyTheDisplayMoved() {
        PlanEvaluation before = PlanEvaluation.of(
                SmallPlans.planOf("A", ">= 1000000"),
                actuals(actual("01/1", value("899996"))),
                ScoringPolicy.linearCapped(),
                YEAR_END);
        PlanEvaluation after =
                PlanEvaluation.of(before.plan(), before.actuals(), ScoringPolicy.trafficLight(), YEAR_END);

        assertThat(english(EvaluationComparison.of(before, after).total()))
                .containsExactly("Piano 2025: from 90.00 to 89.99: -0.01", "Piano 2025: rounding of the score: -0.01");
    }

    @Test
    void leavesOutWhatIsNotAssessable() {
        PlanEvaluation after = evaluate(
                twoAreas(),
                actual("01/1", value("8")),
                actual("01/2", value("5")),
                actual("02.01/1", new Measurement.NotAssessable("archivio allagato")));

        assertThat(EvaluationComparison.of(withValues(twoAreas(), "8", "5", "10"), after)
                        .total()
                        .moves())
                .extracting(ScoreMove::cause)
                .containsExactly(MoveCause.LEFT_OUT, MoveCause.REBASED, MoveCause.REBASED);
    }

    private static List<String> causes(ScoreComparison comparison) {
        assertThat(Optional.of(Shares.sum(comparison.moves().stream()
                                .map(ScoreMove::effect)
                                .toList())
                        .setScale(12)))
                .isEqualTo(comparison.difference());
        return comparison.moves().stream()
                .map(move -> move.part() + " " + move.cause())
                .toList();
    }

    @Test
    void namesDecisionsThatReplaceAScore() {
        PlanEvaluation before = withValues(twoAreas(), "8", "5", "10");
        Adjustments decisions = Adjustments.builder()
                .addOverrides(
                        new ScoreOverride("01", new BigDecimal("90"), "alluvione", "OIV"),
                        new ScoreOverride("02.01/1", new BigDecimal("50"), "errore", "OIV"))
                .build();
        PlanEvaluation after = PlanEvaluation.of(before.plan(), before.actuals(), before.policy(), decisions, YEAR_END);

        assertThat(causes(EvaluationComparison.of(before, after).total()))
                .containsExactly("02.01/1 OVERRIDE", "01 OVERRIDE");
    }

    @Test
    void namesARuleThatIsNoSumUnderItsNode() {
        ScoringPolicy worst = ScoringPolicy.linearCapped().toBuilder()
                .id("worst")
                .addSpecial(SpecialRules.builder()
                        .scope(new RuleScope.OfLevel("Area"))
                        .rollUp(RollUp.builder()
                                .combination(RollUp.Combination.WORST)
                                .build())
                        .build())
                .build();
        PlanEvaluation before = PlanEvaluation.of(
                twoAreas(), withValues(twoAreas(), "8", "5", "10").actuals(), worst, YEAR_END);
        PlanEvaluation after = PlanEvaluation.of(
                twoAreas(), withValues(twoAreas(), "8", "9", "10").actuals(), worst, YEAR_END);

        assertThat(causes(EvaluationComparison.of(before, after).total())).containsExactly("01 WORST");
    }

    @Test
    void countsLinkedNodesAndLinesOfACardAsParts() {
        Plan plan = draft().node(
                        "01", "Servizi", area -> area.linksTo("02", 50).indicator("A", ">= 10", i -> i.weight(50)))
                .node("02", "Sedi", area -> area.indicator("B", ">= 10"))
                .card(
                        "BP",
                        card -> card.node(
                                        "P1",
                                        "Obiettivo",
                                        node -> node.weight(40).indicator("Uno", ">= 10"))
                                .refersTo("02", 60))
                .build();
        PlanEvaluation before =
                evaluate(plan, actual("01/1", value("8")), actual("02/1", value("5")), actual("BP:P1/1", value("5")));
        PlanEvaluation after =
                evaluate(plan, actual("01/1", value("8")), actual("02/1", value("9")), actual("BP:P1/1", value("6")));
        EvaluationComparison moved = EvaluationComparison.of(before, after);

        assertThat(causes(moved.node("01"))).containsExactly("01 → 02 SCORE_CHANGED");
        assertThat(causes(moved.card("BP"))).hasSize(2).allMatch(cause -> cause.endsWith(" SCORE_CHANGED"));
    }
}
