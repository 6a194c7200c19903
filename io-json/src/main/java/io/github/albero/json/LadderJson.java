package io.github.albero.json;

import io.github.albero.evaluation.policy.Edge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What all bands have in common: they go upward from the floor, the last to the cap or beyond. Where a band says its end as
 * bodies do ({@code "to": 89.99}), there must be nothing between it and the next.
 *
 * @param steps the bands, in order; empty those that cannot be read
 */
record LadderJson<T>(List<Optional<Step<T>>> steps) {

    /** A band as it is written. */
    private record Step<T>(Edge edge, JsonCursor at, Optional<BigDecimal> to, Optional<JsonCursor> toAt, T band) {}

    /** Bands without a fault; what stands in them beside their beginning is made of it. */
    static <T> Optional<List<T>> read(
            JsonCursor list, Optional<ScoreLimits> limits, Function<JsonFields, Optional<Function<Edge, T>>> content) {
        if (!list.isList()) {
            return list.refuse(JsonProblem.NOT_A_LIST);
        }
        List<Optional<Step<T>>> steps = new ArrayList<>();
        list.items().forEach(item -> steps.add(item.object(fields -> step(fields, content))));
        LadderJson<T> ladder = new LadderJson<>(steps);
        boolean isWhole = ladder.hasNoFault(limits) && steps.stream().allMatch(Optional::isPresent);
        return isWhole
                ? Optional.of(
                        steps.stream().map(step -> step.orElseThrow().band()).toList())
                : Optional.empty();
    }

    private static <T> Optional<Step<T>> step(
            JsonFields fields, Function<JsonFields, Optional<Function<Edge, T>>> content) {
        Optional<Edge> edge = EdgeJson.read(fields);
        Optional<BigDecimal> to = fields.find("to", JsonCursor::number);
        Optional<Function<Edge, T>> band = content.apply(fields);
        return edge.isEmpty() || band.isEmpty() || fields.isFaulty()
                ? Optional.empty()
                : Optional.of(new Step<>(
                        edge.get(),
                        EdgeJson.at(fields),
                        to,
                        fields.find("to"),
                        band.get().apply(edge.get())));
    }

    /** Bands that do not go upward are held against nothing else. */
    private boolean hasNoFault(Optional<ScoreLimits> limits) {
        boolean goUpward = true;
        boolean areSeamless = true;
        for (int next = 1; next < steps.size(); next++) {
            if (steps.get(next - 1).isPresent() && steps.get(next).isPresent()) {
                Step<T> before = steps.get(next - 1).orElseThrow();
                Step<T> step = steps.get(next).orElseThrow();
                boolean isAbove = isAbove(before, step);
                goUpward &= isAbove;
                areSeamless &= isAbove && isSeamless(before, step.edge());
            }
        }
        boolean span = !goUpward || limits.map(this::span).orElse(true);
        return goUpward && areSeamless && span;
    }

    private static boolean isAbove(Step<?> before, Step<?> step) {
        boolean isAbove = step.edge().compareTo(before.edge()) > 0;
        if (!isAbove) {
            step.at()
                    .report(
                            JsonProblem.BAND_NOT_ABOVE,
                            Map.of(
                                    "begins", new EdgeJson.Words(step.edge()),
                                    "before", new EdgeJson.Words(before.edge())));
        }
        return isAbove;
    }

    private static boolean isSeamless(Step<?> step, Edge next) {
        if (step.to().isEmpty()) {
            return true;
        }
        BigDecimal to = step.to().get();
        boolean isSeamless = next.isSeamlessAfter(to);
        if (!isSeamless) {
            step.toAt()
                    .orElseThrow()
                    .report(
                            to.compareTo(next.at()) < 0 ? JsonProblem.BANDS_WITH_A_GAP : JsonProblem.BANDS_OVERLAP,
                            Map.of("to", EdgeJson.shown(to), "next", new EdgeJson.Words(next)));
        }
        return isSeamless;
    }

    private boolean span(ScoreLimits limits) {
        if (steps.isEmpty()) {
            return true;
        }
        boolean beginsAtFloor =
                steps.get(0).map(first -> beginsAt(first, limits)).orElse(true);
        boolean endsAtCap =
                steps.get(steps.size() - 1).map(last -> reaches(last, limits)).orElse(true);
        return beginsAtFloor && endsAtCap;
    }

    private static boolean beginsAt(Step<?> first, ScoreLimits limits) {
        boolean isAtFloor = first.edge().isIncluded() && first.edge().at().compareTo(limits.floor()) == 0;
        if (!isAtFloor) {
            first.at()
                    .report(
                            JsonProblem.BAND_NOT_AT_FLOOR,
                            Map.of(
                                    "begins",
                                    new EdgeJson.Words(first.edge()),
                                    "floor",
                                    EdgeJson.shown(limits.floor())));
        }
        return isAtFloor;
    }

    private static boolean reaches(Step<?> last, ScoreLimits limits) {
        String cap = EdgeJson.shown(limits.cap());
        if (!last.edge().isReachedBy(limits.cap())) {
            last.at().report(JsonProblem.BAND_ABOVE_CAP, Map.of("begins", new EdgeJson.Words(last.edge()), "cap", cap));
            return false;
        }
        boolean endsTooEarly =
                last.to().filter(to -> to.compareTo(limits.cap()) < 0).isPresent();
        if (endsTooEarly) {
            last.toAt()
                    .orElseThrow()
                    .report(
                            JsonProblem.BAND_BELOW_CAP,
                            Map.of("to", EdgeJson.shown(last.to().orElseThrow()), "cap", cap));
        }
        return !endsTooEarly;
    }
}
