package io.github.albero.json;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RatingBands.Band;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bands of a policy, each on one line: {@code {"from": 70, "id": "partly-met", "italian", "english"}}. */
final class RatingsJson {

    private RatingsJson() {}

    private record Located(Band band, JsonCursor from) {}

    /** Bands that go upward from the floor to the cap; the latter two are not known if they could not be read. */
    static Optional<RatingBands> read(JsonCursor value, Optional<AchievementRules> limits) {
        if (!value.isList()) {
            return value.refuse(JsonProblem.NOT_A_LIST);
        }
        List<JsonCursor> items = value.items();
        if (items.isEmpty()) {
            return value.refuse(JsonProblem.NO_BAND);
        }
        List<Located> bands = new ArrayList<>();
        items.forEach(item -> item.object(RatingsJson::band).ifPresent(bands::add));
        boolean isWhole = bands.size() == items.size()
                && goUpward(bands)
                && limits.filter(rules -> spanTheScores(bands, rules)).isPresent();
        return isWhole
                ? Optional.of(RatingBands.of(bands.stream().map(Located::band).toList()))
                : Optional.empty();
    }

    private static Optional<Located> band(JsonFields fields) {
        Optional<BigDecimal> from = fields.require("from", JsonCursor::number);
        Optional<String> id = fields.require("id", JsonCursor::words);
        Optional<String> italian = fields.find("italian", JsonCursor::words);
        Optional<String> english = fields.find("english", JsonCursor::words);
        if (fields.isFaulty()) {
            return Optional.empty();
        }
        Rating rating = new Rating(
                id.orElseThrow(),
                italian.or(() -> id).get(),
                english.or(() -> id).get());
        return Optional.of(new Located(
                new Band(from.orElseThrow(), rating), fields.find("from").orElseThrow()));
    }

    private static boolean goUpward(List<Located> bands) {
        boolean goUpward = true;
        for (int i = 1; i < bands.size(); i++) {
            Band before = bands.get(i - 1).band();
            Located band = bands.get(i);
            if (band.band().from().compareTo(before.from()) <= 0) {
                goUpward = false;
                band.from()
                        .report(
                                JsonProblem.BAND_NOT_ABOVE,
                                Map.of(
                                        "rating",
                                                Shown.text(band.band().rating().id()),
                                        "before", Shown.text(before.rating().id()),
                                        "from", before.from().toPlainString()));
            }
        }
        return goUpward;
    }

    private static boolean spanTheScores(List<Located> bands, AchievementRules rules) {
        Located first = bands.get(0);
        Located last = bands.get(bands.size() - 1);
        boolean isFromFloor = first.band().from().compareTo(rules.floor()) == 0;
        if (!isFromFloor) {
            first.from()
                    .report(
                            JsonProblem.BAND_NOT_AT_FLOOR,
                            Map.of("floor", rules.floor().toPlainString()));
        }
        boolean isInReach = last.band().from().compareTo(rules.cap()) <= 0;
        if (!isInReach) {
            last.from()
                    .report(
                            JsonProblem.BAND_ABOVE_CAP,
                            Map.of(
                                    "rating", Shown.text(last.band().rating().id()),
                                    "cap", rules.cap().toPlainString()));
        }
        return isFromFloor && isInReach;
    }

    static void write(JsonOutput out, RatingBands ratings) {
        out.lines(
                "ratings",
                ratings.bands(),
                band -> out.line(() -> {
                    out.number("from", band.from());
                    out.text("id", band.rating().id());
                    out.text("italian", band.rating().italian());
                    out.text("english", band.rating().english());
                }));
    }
}
