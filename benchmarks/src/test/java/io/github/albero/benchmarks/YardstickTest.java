package io.github.albero.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.model.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured side by side holds the same. */
class YardstickTest {

    private static final int LOWEST_NODES = 16;

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void recordsHoldWhatThePlanHolds(int depth) {
        Outline outline = Outline.of(depth, LOWEST_NODES);
        Plan plan = ModelPlan.build(outline);
        List<String> ids = plan.allIndicators().map(indicator -> indicator.id()).toList();

        assertThat(ids).hasSize(10 * LOWEST_NODES);
        assertThat(plan.levels()).hasSize(depth);
        assertThat(PlainPlan.walk(PlainPlan.build(outline), ids))
                .isEqualTo(ModelPlan.walk(plan, ids))
                .isEqualTo(2
                        * ids.stream()
                                .mapToLong(id -> "Imprese assistite ".length() + id.length())
                                .sum());
    }

    @ParameterizedTest
    @MethodSource
    void everyWayToEvaluateFindsWhatIsFoundByHand(Function<MeasuredNode, EvaluatedNode> way) {
        List<MeasuredNode> plans = MeasuredNode.plans(3);
        Scoring byHand = new ScoredByHand();

        assertThatCode(() -> EvaluatedNode.requireSame(plans, plan -> EvaluatedNode.of(plan, byHand), way))
                .doesNotThrowAnyException();
    }

    static List<Arguments> everyWayToEvaluateFindsWhatIsFoundByHand() {
        Scoring evalEx = new ScoredByEvalEx();
        Scoring jexl = new ScoredByJexl();
        return List.of(
                way(
                        "library",
                        plan -> MeasuredModel.found(MeasuredModel.of(plan, "").evaluate())),
                way("EvalEx", plan -> EvaluatedNode.of(plan, evalEx)),
                way("Commons JEXL", plan -> EvaluatedNode.of(plan, jexl)),
                way(
                        "workbook, xlsx",
                        plan -> PlanSheet.of(plan, true).recalculate().found()),
                way(
                        "workbook, xls",
                        plan -> PlanSheet.of(plan, false).recalculate().found()));
    }

    private static Arguments way(String name, Function<MeasuredNode, EvaluatedNode> way) {
        return Arguments.argumentSet(name, way);
    }

    @Test
    void seesThatAScoreDiffers() {
        List<MeasuredNode> plans = MeasuredNode.plans(1);
        Scoring byHand = new ScoredByHand();
        Scoring other = figures -> {
            Scored one = byHand.scored(figures);
            return figures.id().equals("2.3/4")
                    ? new Scored(
                            one.id(),
                            one.reached(),
                            one.achievement(),
                            one.score().subtract(new BigDecimal("0.01")))
                    : one;
        };

        assertThatThrownBy(() -> EvaluatedNode.requireSame(
                        plans, plan -> EvaluatedNode.of(plan, byHand), plan -> EvaluatedNode.of(plan, other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("plan 1 is ");
    }
}
