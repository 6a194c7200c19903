package io.github.albero.excel;

import io.github.albero.evaluation.policy.Rating;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RatingBands.Band;
import java.util.List;

/** How a rating is coloured: the lowest, the highest, or one between; its word stands beside it everywhere. */
enum RatingTone {
    LOW(Colour.LOW_TINT, Colour.LOW_BAR),
    MIDDLE(Colour.MIDDLE_TINT, Colour.MIDDLE_BAR),
    HIGH(Colour.HIGH_TINT, Colour.HIGH_BAR);

    private final Colour tint;
    private final Colour bar;

    RatingTone(Colour tint, Colour bar) {
        this.tint = tint;
        this.bar = bar;
    }

    static RatingTone of(Rating rating, RatingBands ratings) {
        List<Band> bands = ratings.bands();
        if (bands.get(bands.size() - 1).rating().equals(rating)) {
            return HIGH;
        }
        return bands.get(0).rating().equals(rating) ? LOW : MIDDLE;
    }

    Colour tint() {
        return tint;
    }

    Colour bar() {
        return bar;
    }
}
