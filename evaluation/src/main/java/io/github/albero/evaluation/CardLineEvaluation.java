package io.github.albero.evaluation;

import io.github.albero.model.CardItem;
import java.io.Serializable;

/**
 * A line of a card beside its own objectives, evaluated: a result of the plan, or a number from outside.
 *
 * @param item the line as the card has it
 * @param name the words of the card, or else what it refers to: an id, the name of a unit or of the body
 * @param weight what it weighs in the card
 * @param result what it gives
 */
public record CardLineEvaluation(CardItem item, String name, Weight weight, Result result) implements Serializable {}
