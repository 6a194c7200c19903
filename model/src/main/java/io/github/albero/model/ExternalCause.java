package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The part of a shortfall that nobody of the body answers for (<i>causa esogena</i>, rule C14).
 *
 * @param indicatorId such as {@code 07.03/4}; not blank
 * @param share the share of what is missing to 100 that is made up for, 50 for 50 %
 * @param reason what happened, not blank
 * @param approver the office or post that acknowledged it, never a person; not blank
 */
public record ExternalCause(String indicatorId, BigDecimal share, String reason, String approver)
        implements Serializable {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a text is blank, or the share is not between 0 and 100
     */
    public ExternalCause {
        BlankText.refuse(indicatorId, "indicator id");
        BlankText.refuse(reason, "reason of an external cause");
        BlankText.refuse(approver, "approver of an external cause");
        share = Percentages.require(share, "share of an external cause");
    }
}
