package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A finding about a plan that somebody has looked at and that shall not be reported again.
 *
 * @param code the code of the finding, such as {@code DUPLICATE_CODE}; not blank
 * @param placeId the id of the node, indicator or card where it was found; not blank
 * @param reason why it may stay, not blank
 * @param acceptedBy the office or post, never a person; not blank
 * @param date on which day
 */
public record AcceptedFinding(String code, String placeId, String reason, String acceptedBy, LocalDate date)
        implements Serializable {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public AcceptedFinding {
        BlankText.refuse(code, "code of a finding");
        BlankText.refuse(placeId, "place of a finding");
        BlankText.refuse(reason, "reason of an accepted finding");
        BlankText.refuse(acceptedBy, "who accepts a finding");
    }
}
