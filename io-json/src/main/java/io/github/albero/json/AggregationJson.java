package io.github.albero.json;

import io.github.albero.model.TargetScope;
import io.github.albero.model.UnitAggregation;
import io.github.albero.model.UnitCombination;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who reports a shared indicator: how the units' values combine alone, such as {@code "ratio-of-sums"}, or {@code
 * {"combination", "weights", "targetScope"}} or {@code {"reporter", "targetScope"}}.
 */
final class AggregationJson {

    private static final String FIELD = "shared";

    private AggregationJson() {}

    static Optional<UnitAggregation> read(JsonFields indicator) {
        return indicator.find(FIELD, AggregationJson::read);
    }

    private static Optional<UnitAggregation> read(JsonCursor value) {
        return value.isObject()
                ? value.object(AggregationJson::longForm)
                : value.word(UnitCombination.class).map(UnitAggregation::eachUnit);
    }

    private static Optional<UnitAggregation> longForm(JsonFields fields) {
        fields.atMostOneOf("reporter", "combination");
        Optional<String> reporter = fields.find("reporter", JsonCursor::words);
        Optional<UnitCombination> combination = fields.find("combination", field -> field.word(UnitCombination.class));
        Optional<TargetScope> scope = fields.find("targetScope", field -> field.word(TargetScope.class));
        Optional<Map<String, BigDecimal>> weights = fields.find("weights", field -> weights(field, combination));
        return fields.isFaulty()
                ? Optional.empty()
                : Optional.of(UnitAggregation.builder()
                        .reporter(reporter)
                        .combination(combination)
                        .targetScope(scope)
                        .weights(weights.orElse(Map.of()))
                        .build());
    }

    private static Optional<Map<String, BigDecimal>> weights(JsonCursor field, Optional<UnitCombination> combination) {
        if (!combination.equals(Optional.of(UnitCombination.WEIGHTED_MEAN))) {
            return field.refuse(JsonProblem.WEIGHTS_WITHOUT_MEAN, "needed", Words.of(UnitCombination.WEIGHTED_MEAN));
        }
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        Map<String, JsonCursor> entries = field.entries();
        entries.forEach((unit, weight) -> IndicatorJson.weight(weight).ifPresent(number -> weights.put(unit, number)));
        return field.isObject() && weights.size() == entries.size() ? Optional.of(weights) : Optional.empty();
    }

    static void write(JsonOutput out, UnitAggregation aggregation) {
        out.name(FIELD);
        Optional<UnitCombination> combination = aggregation.combination();
        if (combination.map(UnitAggregation::eachUnit).equals(Optional.of(aggregation))) {
            out.text(Words.of(combination.orElseThrow()));
        } else {
            out.line(() -> longForm(out, aggregation));
        }
    }

    private static void longForm(JsonOutput out, UnitAggregation aggregation) {
        out.text("reporter", aggregation.reporter());
        aggregation.combination().ifPresent(combination -> out.word("combination", combination));
        if (!aggregation.weights().isEmpty()) {
            out.name("weights");
            out.line(() -> aggregation.weights().forEach(out::number));
        }
        aggregation.targetScope().ifPresent(scope -> out.word("targetScope", scope));
    }
}
