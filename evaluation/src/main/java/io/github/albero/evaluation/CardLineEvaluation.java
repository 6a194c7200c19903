package io.github.albero.evaluation;

import io.github.albero.model.CardItem;
import java.io.Serializable;

/**
 * A line of a card beside its own objectives, evaluated: a result of the plan, or a number from outside.
 *
 * @param item the line as the card has it
 * @param weight what it weighs in the card
 * @param result what it gives
 */
public record CardLineEvaluation(CardItem item, Weight weight, Result result) implements Serializable {

    /**
     * What the line is called.
     *
     * @return the words of the card, or else the id or name of what it refers to; {@code ∑} for the whole body
     */
    public String name() {
        return ContentName.of(item);
    }
}
