package io.github.albero.excel;

import io.github.albero.evaluation.AppliedRule;
import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.model.target.Criterion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The first indicator of a plan that was scored by a rule on a kind of target, and not by a decision.
 *
 * @param kind the kind of target
 * @param rule the rule
 * @param evaluation the indicator
 */
record WorkedExample(TargetKind kind, AppliedRule rule, IndicatorEvaluation evaluation) {

    private record Place(TargetKind kind, AppliedRule rule) {}

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::kind).thenComparing(Place::rule);

    /** One example of each kind and rule that is found. */
    static List<WorkedExample> among(List<IndicatorEvaluation> indicators) {
        Map<Place, WorkedExample> examples = new TreeMap<>(ORDER);
        indicators.stream()
                .map(WorkedExample::of)
                .flatMap(Optional::stream)
                .forEach(one -> examples.putIfAbsent(new Place(one.kind(), one.rule()), one));
        return List.copyOf(examples.values());
    }

    private static Optional<WorkedExample> of(IndicatorEvaluation one) {
        Optional<Criterion> criterion = one.criterion();
        boolean isByRule = one.score().scored().isPresent()
                && one.override().isEmpty()
                && one.externalCauses().isEmpty();
        return isByRule && criterion.isPresent()
                ? one.rule().map(rule -> new WorkedExample(TargetKind.of(criterion.get()), rule, one))
                : Optional.empty();
    }
}
