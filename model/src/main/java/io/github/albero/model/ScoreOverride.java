package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A score that somebody decided in place of the computed one (<i>forzatura</i>, rule C14).
 *
 * @param id the indicator or node, such as {@code 07.03/4}; not blank
 * @param percent the score, 80 for 80 %; not negative
 * @param reason why, not blank
 * @param approver the office or post that decided it, never a person; not blank
 */
public record ScoreOverride(String id, BigDecimal percent, String reason, String approver) implements Serializable {

    /**
     * Checks the values, and brings the score into the shape in which numbers are kept.
     *
     * @throws IllegalArgumentException if a text is blank, or the score is negative or has too many digits
     */
    public ScoreOverride {
        BlankText.refuse(id, "id of an override");
        BlankText.refuse(reason, "reason of an override");
        BlankText.refuse(approver, "approver of an override");
        percent = ExactDecimal.of(percent);
        if (percent.signum() < 0) {
            throw new IllegalArgumentException("score of an override must not be negative: " + percent);
        }
    }
}
