package io.github.albero.excel;

import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.policy.Rating;
import java.util.Optional;

/**
 * A row of a card that has a score.
 *
 * @param code the code
 * @param title what it is called
 * @param target what was to be reached
 * @param measured what was measured
 * @param weight what it weighs; nothing below a node whose score was decided
 * @param score its score
 * @param points what it gives
 * @param rating what the score is called
 * @param origin how the score came about
 */
record CardRow(
        CellValue code,
        String title,
        CellValue target,
        String measured,
        CellValue weight,
        Score score,
        CellValue points,
        Optional<Rating> rating,
        String origin) {}
