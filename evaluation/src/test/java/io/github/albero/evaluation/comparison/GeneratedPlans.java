package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.SmallPlans;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.Rounding;
import io.github.albero.evaluation.policy.ScoreBands;
import io.github.albero.model.Actual;
import io.github.albero.model.NodeDraft;
import io.github.albero.model.PlanDraft;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Plans of two levels with any weights, measurements and gaps, under any roll-up. */
final class GeneratedPlans {

    private GeneratedPlans() {}

    /**
     * An indicator.
     *
     * @param weight its weight, empty if it has none
     * @param measured what was measured of the 7 that are asked, empty if nothing was
     * @param isThere whether the plan has it
     */
    record Sketch(Optional<Integer> weight, Optional<Integer> measured, boolean isThere) {}

    /** A node with its own indicators and those of the node below it. */
    record Area(Optional<Integer> weight, List<Sketch> own, List<Sketch> below) {}

    static Arbitrary<PlanEvaluation> evaluations() {
        return Combinators.combine(areas(), policies()).as(GeneratedPlans::evaluate);
    }

    private static Arbitrary<List<Area>> areas() {
        Arbitrary<Boolean> weighted = Arbitraries.of(true, false);
        return weighted.flatMap(isWeighted -> Combinators.combine(
                        isWeighted ? weights() : Arbitraries.just(Optional.empty()), sketches(), sketches())
                .as(Area::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4));
    }

    private static Arbitrary<List<Sketch>> sketches() {
        return Arbitraries.of(true, false)
                .flatMap(isWeighted -> Combinators.combine(
                                isWeighted ? weights() : Arbitraries.just(Optional.empty()),
                                Arbitraries.integers().between(0, 9).optional(0.8),
                                Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
                        .as(Sketch::new)
                        .list()
                        .ofMaxSize(3));
    }

    private static Arbitrary<Optional<Integer>> weights() {
        return Arbitraries.integers().between(0, 40).map(Optional::of);
    }

    private static Arbitrary<ScoringPolicy> policies() {
        Arbitrary<RollUp> rollUps = Combinators.combine(
                        Arbitraries.of(RollUp.Combination.values()),
                        Arbitraries.of(RollUp.Weighing.values()),
                        Arbitraries.of(
                                ScoreBands.AS_ACHIEVED,
                                ScoreBands.AS_ACHIEVED,
                                new ScoreBands(List.of(ScoreBands.Band.worth(0, 0), ScoreBands.Band.asAchieved(60)))),
                        Arbitraries.of(new Rounding(1, RoundingMode.HALF_UP), new Rounding(2, RoundingMode.HALF_EVEN))
                                .optional(0.3),
                        Arbitraries.of(new BigDecimal("30"), BigDecimal.ZERO).optional(0.2))
                .as((combination, weighing, bands, rounding, ownShare) -> RollUp.builder()
                        .combination(combination)
                        .weighing(weighing)
                        .bands(bands)
                        .rounding(rounding)
                        .ownShare(ownShare)
                        .build());
        return Combinators.combine(Arbitraries.of(ScoringPolicy.presets()), rollUps, Arbitraries.of(true, false))
                .as((preset, rollUp, isPlain) ->
                        isPlain ? preset : preset.toBuilder().rollUp(rollUp).build());
    }

    private static PlanEvaluation evaluate(List<Area> areas, ScoringPolicy policy) {
        PlanDraft draft = SmallPlans.draft();
        List<Actual> actuals = new ArrayList<>();
        for (int place = 0; place < areas.size(); place++) {
            Area area = areas.get(place);
            String id = "0" + place;
            NodeDraft node = draft.addNode(id, "Area " + id).id(id);
            area.weight().ifPresent(node::weight);
            addIndicators(node, id, area.own(), actuals);
            NodeDraft below = node.addNode(id + ".1", "Obiettivo").id(id + ".1");
            addIndicators(below, id + ".1", area.below(), actuals);
        }
        return PlanEvaluation.of(
                draft.build(), SmallPlans.actuals(actuals.toArray(Actual[]::new)), policy, SmallPlans.YEAR_END);
    }

    private static void addIndicators(NodeDraft node, String nodeId, List<Sketch> sketches, List<Actual> actuals) {
        for (int place = 0; place < sketches.size(); place++) {
            Sketch sketch = sketches.get(place);
            String id = nodeId + "/" + place;
            if (sketch.isThere()) {
                node.indicator("Iniziative", ">= 7", draft -> {
                    draft.id(id);
                    sketch.weight().ifPresent(draft::weight);
                });
                sketch.measured()
                        .map(number -> SmallPlans.actual(id, SmallPlans.value(Integer.toString(number))))
                        .ifPresent(actuals::add);
            }
        }
    }
}
