package io.github.albero.json;

import io.github.albero.evaluation.policy.Edge;
import io.github.albero.evaluation.policy.ScoreBands;
import io.github.albero.evaluation.policy.ScoreBands.Band;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What scores are worth, range by range: {@code {"from": 0, "worth": 0}, {"from": 60}}; without worth, as achieved. */
final class ScoreBandsJson {

    private static final String FIELD = "bands";

    private ScoreBandsJson() {}

    private record Located(Band band, JsonCursor at) {

        Edge edge() {
            return band.edge();
        }

        BigDecimal lowest() {
            return band.worth().orElse(edge().at());
        }
    }

    static Optional<ScoreBands> read(JsonCursor value, Optional<ScoreLimits> limits) {
        return LadderJson.read(value, limits, ScoreBandsJson::band).flatMap(bands -> worths(bands, limits));
    }

    private static Optional<ScoreBands> worths(List<Located> bands, Optional<ScoreLimits> limits) {
        boolean areWorthMore = areWorthMoreAndMore(bands);
        boolean areWithin = limits.map(known -> areWorthWithin(known, bands)).orElse(true);
        return areWorthMore && areWithin
                ? Optional.of(new ScoreBands(bands.stream().map(Located::band).toList()))
                : Optional.empty();
    }

    private static Optional<Function<Edge, Located>> band(JsonFields fields) {
        Optional<BigDecimal> worth = fields.find("worth", ScoreLimits::score);
        JsonCursor at = fields.find("worth").orElse(fields.object());
        return Optional.of(edge -> new Located(new Band(edge, worth), at));
    }

    private static boolean areWorthMoreAndMore(List<Located> bands) {
        boolean areWorthMore = true;
        for (int next = 1; next < bands.size(); next++) {
            Located band = bands.get(next);
            BigDecimal before =
                    bands.get(next - 1).band().worth().orElse(band.edge().at());
            if (band.lowest().compareTo(before) < 0) {
                areWorthMore = false;
                band.at()
                        .report(
                                JsonProblem.BAND_WORTH_LESS,
                                Map.of(
                                        "begins", new EdgeJson.Words(band.edge()),
                                        "worth", EdgeJson.shown(band.lowest()),
                                        "before", EdgeJson.shown(before)));
            }
        }
        return areWorthMore;
    }

    private static boolean areWorthWithin(ScoreLimits limits, List<Located> bands) {
        List<Located> outside =
                bands.stream().filter(band -> !limits.hold(band.lowest())).toList();
        outside.forEach(band -> band.at()
                .report(
                        JsonProblem.WORTH_OUTSIDE_LIMITS,
                        Map.of("floor", EdgeJson.shown(limits.floor()), "cap", EdgeJson.shown(limits.cap()))));
        return outside.isEmpty();
    }

    /** Writes the bands where they differ; that everything is worth what was achieved need not be said in general. */
    static <R> void write(JsonOutput out, Unlike<R> unlike, Function<R, ScoreBands> rule) {
        List<Band> bands = rule.apply(unlike.rules()).bands();
        if (unlike.in(rule) && (!bands.isEmpty() || unlike.general().isPresent())) {
            out.name(FIELD);
            out.items(
                    bands,
                    band -> out.line(() -> {
                        EdgeJson.write(out, band.edge());
                        out.number("worth", band.worth());
                    }));
        }
    }
}
