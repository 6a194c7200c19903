package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;

/**
 * Why an actual takes the place of another one with the same indicator, unit and day; that one is kept.
 *
 * @param replaced the measurement that it replaces
 * @param reason why, such as {@code doppio conteggio di 12 pratiche}; not blank
 */
public record Correction(Measurement replaced, String reason) implements Serializable {

    /**
     * Checks that a reason is given.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Correction {
        BlankText.refuse(reason, "reason of a correction");
    }
}
