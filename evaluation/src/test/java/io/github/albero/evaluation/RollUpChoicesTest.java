package io.github.albero.evaluation;

import static io.github.albero.evaluation.SmallPlans.actual;
import static io.github.albero.evaluation.SmallPlans.draft;
import static io.github.albero.evaluation.SmallPlans.shown;
import static io.github.albero.evaluation.SmallPlans.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.RollUp.Combination;
import io.github.albero.evaluation.policy.RollUp.Weighing;
import io.github.albero.evaluation.policy.RuleScope;
import io.github.albero.evaluation.policy.SpecialRules;
import io.github.albero.model.Actual;
import io.github.albero.model.NodeDraft;
import io.github.albero.model.Plan;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How bodies choose to take parts together: rules D1 to D4, D7 and E3. */
class RollUpChoicesTest {

    private static ScoringPolicy policy(RollUp.Builder rollUp) {
        return ScoringPolicy.linearCapped().toBuilder().rollUp(rollUp.build()).build();
    }

    private static PlanEvaluation evaluate(Plan plan, ScoringPolicy policy, Actual... actuals) {
        return PlanEvaluation.of(plan, SmallPlans.actuals(actuals), policy, SmallPlans.YEAR_END);
    }

    private static void indicator(NodeDraft node, long weight) {
        node.indicator("i", ">= 100", one -> one.weight(weight));
    }

    /** Two nodes without weights, above indicators that weigh 90 together. */
    private static Plan weightedBelow() {
        return draft().node("01", "Area", area -> indicator(area, 30))
                .node("02", "Area", area -> {
                    indicator(area, 20);
                    indicator(area, 40);
                })
                .build();
    }

    private static final Actual[] MEASURED = {
        actual("01/1", value("100")), actual("02/1", value("50")), actual("02/2", value("60"))
    };

    @Nested
    class Sums {

        private static final RollUp.Builder SUM = RollUp.builder().combination(Combination.SUM);

        /** Rules D1 and D3: weights count once, wherever they are written. */
        @Test
        void aSumGivesTheSameHoweverManyNodesAreAbove() {
            PlanEvaluation result = evaluate(weightedBelow(), policy(SUM), MEASURED);

            assertThat(shown(result.nodes())).containsExactly("30.00", "34.00");
            assertThat(shown(result.score())).isEqualTo("64.00");
            assertThat(result.result().best()).isEqualByComparingTo("64");
            assertThat(result.explain(Locale.ITALIAN))
                    .isEqualTo("Piano 2025: 01 30,00 + 02 34,00 = 64,00; punteggio 64,00, parzialmente raggiunto; "
                            + "copertura 100% del peso");
            assertThat(result.node("02").explain(Locale.ENGLISH))
                    .isEqualTo("02: (02/1 50.00 × 20 + 02/2 60.00 × 40) / 100 = 34.00; score 34.00, not met; "
                            + "coverage 100% of the weight; weighs 66.67% of the whole");
        }

        /** Rule D3: beside a written weight too. */
        @Test
        void aSumBelowCountsAsItIsBesideWrittenWeights() {
            Plan plan = draft().node("01", "Area", area -> {
                        indicator(area, 40);
                        area.node("01.01", "Obiettivo", below -> {
                            indicator(below, 20);
                            indicator(below, 40);
                        });
                    })
                    .build();

            PlanEvaluation result = evaluate(
                    plan,
                    policy(SUM),
                    actual("01/1", value("100")),
                    actual("01.01/1", value("50")),
                    actual("01.01/2", value("60")));

            assertThat(shown(result.score())).isEqualTo("74.00");
            assertThat(result.node("01").explain(Locale.ENGLISH))
                    .isEqualTo("01: (01/1 100.00 × 40 + 01.01 34.00 × 100) / 100 = 74.00; score 74.00, partly met; "
                            + "coverage 100% of the weight; weighs 100.00% of the whole");
        }

        /** Rule D1: without weights, the scores, whether each node or each indicator weighs the same. */
        @Test
        void aSumWithoutWeightsIsThatOfTheScores() {
            Plan plan = draft().node("01", "Area", area -> area.indicator("i", ">= 100"))
                    .node("02", "Area", area -> area.indicator("i", ">= 100").indicator("j", ">= 100"))
                    .build();
            Actual[] tens = {actual("01/1", value("10")), actual("02/1", value("20")), actual("02/2", value("30"))};

            assertThat(shown(evaluate(plan, policy(SUM), tens).score())).isEqualTo("60.00");
            assertThat(shown(evaluate(
                                    plan,
                                    policy(RollUp.builder().from(SUM.build()).weighing(Weighing.FLAT)),
                                    tens)
                            .score()))
                    .isEqualTo("60.00");
        }

        /** Rule D3: means below are weighed by what their indicators weigh. */
        @Test
        void aSumOfMeansWeighsThem() {
            ScoringPolicy meansBelow = policy(SUM).toBuilder()
                    .addSpecial(SpecialRules.builder()
                            .scope(new RuleScope.OfLevel("Area"))
                            .rollUp(RollUp.builder().build())
                            .build())
                    .build();

            PlanEvaluation result = evaluate(weightedBelow(), meansBelow, MEASURED);

            assertThat(shown(result.nodes())).containsExactly("100.00", "56.67");
            assertThat(shown(result.score())).isEqualTo("64.00");
        }
    }

    @Nested
    class OwnShare {

        private static final RollUp.Builder FORTY = RollUp.builder().ownShare(BigDecimal.valueOf(40));

        /** Rule D4: weights among a node's own indicators need none among the nodes below. */
        @Test
        void ownIndicatorsAndNodesBelowWeighApart() {
            Plan plan = draft().node("01", "Area", area -> {
                        indicator(area, 25);
                        indicator(area, 75);
                        area.node("01.01", "Obiettivo", below -> below.indicator("i", ">= 100"))
                                .node("01.02", "Obiettivo", below -> below.indicator("i", ">= 100"));
                    })
                    .build();

            PlanEvaluation result = evaluate(
                    plan,
                    policy(FORTY),
                    actual("01/1", value("100")),
                    actual("01/2", value("60")),
                    actual("01.01/1", value("80")),
                    actual("01.02/1", value("40")));

            assertThat(result.node("01").explain(Locale.ITALIAN))
                    .isEqualTo("01: indicatori propri; (01/1 100,00 × 25 + 01/2 60,00 × 75) / 100 = 70,00; "
                            + "nodi sottostanti; (01.01 80,00 + 01.02 40,00) / 2 = 60,00; 70 × 40% + 60 × 60% = 64,00; "
                            + "punteggio 64,00, parzialmente raggiunto; copertura 100% del peso; "
                            + "pesa 100,00% del totale");
            assertThat(result.indicator("01/2").weight().effective()).isEqualByComparingTo("30");
            assertThat(result.node("01.01").weight().effective()).isEqualByComparingTo("30");
        }

        /** Rules D1 and D4: what is incomplete in one of the two is not left out in silence. */
        @Test
        void incompleteWeightsInOneOfThemLeaveTheWholeWithoutScore() {
            Plan plan = draft().node("01", "Area", area -> {
                        indicator(area, 25);
                        area.indicator("j", ">= 100")
                                .node("01.01", "Obiettivo", below -> below.indicator("i", ">= 100"));
                    })
                    .build();

            PlanEvaluation result =
                    evaluate(plan, policy(FORTY), actual("01/1", value("100")), actual("01.01/1", value("80")));

            assertThat(shown(result.nodes())).containsExactly("WEIGHTS_INCOMPLETE");
        }
    }

    /** Rule D7: the payment times may stand in the card that they hold back. */
    @Test
    void aGateMayDependOnAnObjectiveOfItsOwnCard() {
        Plan plan = draft().node("01", "Area", area -> area.indicator("i", ">= 100"))
                .card(
                        "Uno",
                        card -> card.node("P1", "Pagamenti", node -> node.indicator("i", "<= 30 giorni"))
                                .node("P2", "Altro", node -> node.indicator("i", ">= 100"))
                                .gate("Uno:P1/1", 30))
                .card(
                        "Due",
                        card -> card.node("P1", "Pagamenti", node -> node.indicator("i", "<= 30 giorni"))
                                .gate("Due:P1", 30))
                .build();

        PlanEvaluation result = evaluate(
                plan,
                ScoringPolicy.linearCapped(),
                actual("Uno:P1/1", value("40")),
                actual("Uno:P2/1", value("100")),
                actual("Due:P1/1", value("20")));

        assertThat(shown(result.cards())).containsExactly("61.25", "100.00");
        assertThat(result.card("Uno").explain(Locale.ITALIAN))
                .isEqualTo("Uno: (Uno:P1 75,00 + Uno:P2 100,00) / 2 = 87,50; condizione Uno:P1/1 non soddisfatta: "
                        + "è trattenuto il 30%; punteggio 61,25, parzialmente raggiunto; copertura 100% del peso");
    }
}
