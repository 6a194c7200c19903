package io.github.albero.json;

import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.policy.Edge;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RatingBands.Band;
import io.github.albero.evaluation.policy.RatingBands.Bracket;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What scores are called, each band on one line: {@code {"from": 70, "id": "partly-met", "italian", "english"}}; and what
 * cards pay: {@code {"from": 95, "id": "A", "pays": 100}}.
 */
final class RatingsJson {

    private static final String RATINGS = "ratings";

    private RatingsJson() {}

    /** Bands and brackets that go upward from the floor to the cap; these are not known if they could not be read. */
    static Optional<RatingBands> read(JsonFields fields, Optional<ScoreLimits> limits) {
        Optional<RatingBands> ratings = ratings(fields, limits);
        Optional<List<Bracket>> brackets = fields.has("brackets")
                ? fields.find("brackets", value -> LadderJson.read(value, limits, RatingsJson::bracket))
                : Optional.of(List.of());
        return ratings.isPresent() && brackets.isPresent()
                ? Optional.of(ratings.get().toBuilder().brackets(brackets.get()).build())
                : Optional.empty();
    }

    /** The default bands begin at 0: with another floor, others are needed. */
    private static Optional<RatingBands> ratings(JsonFields fields, Optional<ScoreLimits> limits) {
        boolean isDefault = !fields.has(RATINGS)
                && limits.filter(known -> known.floor().signum() != 0).isEmpty();
        return isDefault
                ? Optional.of(ScoringPolicy.linearCapped().ratings())
                : fields.require(RATINGS, value -> bands(value, limits)).map(RatingBands::of);
    }

    private static Optional<List<Band>> bands(JsonCursor value, Optional<ScoreLimits> limits) {
        return value.isList() && value.items().isEmpty()
                ? value.refuse(JsonProblem.NO_BAND)
                : LadderJson.read(value, limits, RatingsJson::band);
    }

    private static Optional<Function<Edge, Band>> band(JsonFields fields) {
        return rating(fields).map(rating -> edge -> new Band(edge, rating));
    }

    private static Optional<Function<Edge, Bracket>> bracket(JsonFields fields) {
        Optional<BigDecimal> pays = fields.find("pays", RatingsJson::pays);
        return rating(fields).map(rating -> edge -> new Bracket(edge, rating, pays));
    }

    private static Optional<BigDecimal> pays(JsonCursor value) {
        Optional<BigDecimal> pays = value.number();
        boolean isNegative = pays.filter(share -> share.signum() < 0).isPresent();
        return isNegative ? value.refuse(JsonProblem.NEGATIVE_PAY) : pays;
    }

    private static Optional<Rating> rating(JsonFields fields) {
        Optional<String> id = fields.require("id", JsonCursor::words);
        Optional<String> italian = fields.find("italian", JsonCursor::words);
        Optional<String> english = fields.find("english", JsonCursor::words);
        return id.map(known -> new Rating(known, italian.orElse(known), english.orElse(known)));
    }

    static void write(JsonOutput out, RatingBands ratings) {
        out.lines(
                RATINGS,
                ratings.bands(),
                band -> out.line(() -> {
                    EdgeJson.write(out, band.edge());
                    write(out, band.rating());
                }));
        out.lines(
                "brackets",
                ratings.brackets(),
                bracket -> out.line(() -> {
                    EdgeJson.write(out, bracket.edge());
                    write(out, bracket.rating());
                    out.number("pays", bracket.pays());
                }));
    }

    private static void write(JsonOutput out, Rating rating) {
        out.text("id", rating.id());
        out.text("italian", rating.italian());
        out.text("english", rating.english());
    }
}
