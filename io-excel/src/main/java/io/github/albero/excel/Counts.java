package io.github.albero.excel;

import io.github.albero.evaluation.AppliedRule;
import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.Reason;
import io.github.albero.evaluation.policy.Rating;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many indicators have which end.
 *
 * @param indicators the indicators that are counted
 */
record Counts(List<IndicatorEvaluation> indicators) {

    long all() {
        return indicators.size();
    }

    long scored() {
        return indicators.stream().flatMap(one -> one.score().scored().stream()).count();
    }

    long leftOut() {
        return all() - scored();
    }

    long rated(Rating rating) {
        return indicators.stream()
                .filter(one -> one.rating().equals(Optional.of(rating)))
                .count();
    }

    /** Those that were not measured and count as the minimum; they are among the rated ones. */
    long missingAsFloor() {
        return indicators.stream()
                .filter(one ->
                        one.rule().filter(AppliedRule.MISSING_AS_FLOOR::equals).isPresent())
                .count();
    }

    /** Those without a score, by reason. */
    Map<Reason, Long> leftOutByReason() {
        return indicators.stream()
                .flatMap(one -> one.score().reason().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
