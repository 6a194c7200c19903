package io.github.albero.json;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.ScoreBands;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The lowest and the highest score of a policy, which its bands have to fit.
 *
 * @param floor from 0 to less than 100
 * @param cap 100 or more
 */
record ScoreLimits(BigDecimal floor, BigDecimal cap) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ScoreLimits of(AchievementRules rules) {
        return new ScoreLimits(rules.floor(), rules.cap());
    }

    /** The limits that rules state, or else those of the rules from which they differ; empty if they cannot be known. */
    static Optional<ScoreLimits> read(JsonFields fields, Optional<ScoreLimits> general) {
        Optional<BigDecimal> floor =
                fields.has("floor") ? fields.find("floor", ScoreLimits::floor) : general.map(ScoreLimits::floor);
        Optional<BigDecimal> cap =
                fields.has("cap") ? fields.find("cap", ScoreLimits::cap) : general.map(ScoreLimits::cap);
        return floor.isPresent() && cap.isPresent()
                ? Optional.of(new ScoreLimits(floor.get(), cap.get()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> floor(JsonCursor value) {
        Optional<BigDecimal> floor = value.number();
        boolean isFloor = floor.filter(number -> number.signum() >= 0 && number.compareTo(HUNDRED) < 0)
                .isPresent();
        return isFloor || floor.isEmpty() ? floor : value.refuse(JsonProblem.NOT_A_FLOOR);
    }

    private static Optional<BigDecimal> cap(JsonCursor value) {
        Optional<BigDecimal> cap = value.number();
        boolean isCap = cap.filter(number -> number.compareTo(HUNDRED) >= 0).isPresent();
        return isCap || cap.isEmpty() ? cap : value.refuse(JsonProblem.NOT_A_CAP);
    }

    /** A score of 0 or more. */
    static Optional<BigDecimal> score(JsonCursor value) {
        Optional<BigDecimal> score = value.number();
        boolean isNegative = score.filter(number -> number.signum() < 0).isPresent();
        return isNegative ? value.refuse(JsonProblem.NEGATIVE_SCORE) : score;
    }

    boolean hold(BigDecimal score) {
        return score.compareTo(floor) >= 0 && score.compareTo(cap) <= 0;
    }

    /** Whether bands that were made for other limits go from the floor to the cap. */
    boolean fit(ScoreBands bands) {
        try {
            bands.requireSpan(floor, cap);
            return true;
        } catch (IllegalArgumentException doNotFit) {
            return false;
        }
    }
}
