package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.Rating;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The result of something that has parts: a node, a unit, a card or a whole plan.
 *
 * @param score the score, or why there is none
 * @param rating what the policy calls the score; empty if there is none
 * @param worst the score if everything that was left out scored the floor (rule D6)
 * @param best the score if everything that was left out scored the cap; {@code worst <= score <= best}
 * @param coverage the share of the weight that was assessed, in percent
 * @param isProvisional whether the score rests on a provisional actual anywhere below
 */
public record Result(
        Score score,
        Optional<Rating> rating,
        BigDecimal worst,
        BigDecimal best,
        BigDecimal coverage,
        boolean isProvisional)
        implements Serializable {}
