package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How an item of a card was judged that is not measured by an indicator, such as {@code Capacità di coordinamento}. It is
 * personal data, as all that is in cards.
 *
 * @param cardId such as {@code BP}; not blank
 * @param item the name of the item in the card, not blank
 * @param percent the degree, 80 for 80 %
 */
public record BehaviourScore(String cardId, String item, BigDecimal percent) implements Serializable {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a text is blank, or the degree is not between 0 and 100
     */
    public BehaviourScore {
        BlankText.refuse(cardId, "card id");
        BlankText.refuse(item, "item");
        percent = Percentages.require(percent, "behaviour");
    }
}
