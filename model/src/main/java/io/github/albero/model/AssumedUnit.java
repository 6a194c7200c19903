package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;

/**
 * A part of an owner that was taken for a unit although it is not spelled like it, such as {@code S.Promozione} for
 * {@code Servizi di Promozione e Sviluppo Economico}. An alias in the unit directory confirms it.
 *
 * @param written the part as it was written, not blank
 * @param unitId the unit that it was taken for, not blank
 */
public record AssumedUnit(String written, String unitId) implements Serializable {

    /**
     * Checks that both are there.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public AssumedUnit {
        BlankText.refuse(written, "assumed owner");
        BlankText.refuse(unitId, "unit id");
    }
}
