package io.github.albero.excel;

import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.evaluation.policy.RatingBands;
import java.util.Optional;

/**
 * Scores and ratings as cells.
 *
 * @param bands the ratings of the policy
 * @param words the words of the report
 */
record Ratings(RatingBands bands, Words words) {

    static CellValue score(Score score) {
        return score.scored()
                .<CellValue>map(scored -> new CellValue.Amount(scored.shown(), NumberPattern.TWO_DECIMALS))
                .orElse(CellValue.NOTHING);
    }

    /** The rating in words or, without a score, that it was left out. */
    String text(Optional<Rating> rating) {
        return rating.map(words::say).orElseGet(() -> words.say("LEFT_OUT"));
    }

    /** The rating of a whole plan, which cannot be left out of anything. */
    String textOfWhole(Optional<Rating> rating) {
        return rating.map(words::say).orElseGet(() -> words.say("NO_RATING"));
    }

    CellLook look(Optional<Rating> rating, CellLook look) {
        return look.filled(rating.map(one -> RatingTone.of(one, bands).tint()).orElse(Colour.LEFT_OUT_TINT));
    }
}
