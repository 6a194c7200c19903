package io.github.albero.model;

import io.github.albero.model.target.UnitOfMeasure;
import io.github.albero.model.text.ExactDecimal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An indicator while it is being written; see {@link PlanDraft}. A draft is for one thread. */
public final class IndicatorDraft {

    final String name;
    final String target;
    final List<String> owners = new ArrayList<>();
    final Indicator.Builder indicator = Indicator.builder();
    Optional<String> id = Optional.empty();
    Optional<String> formula = Optional.empty();

    IndicatorDraft(String name, String target) {
        this.name = name;
        this.target = target;
    }

    /**
     * Assigns an id; if not specified, one is made from the node's id and the position.
     *
     * @param id unique within the plan
     * @return this indicator
     */
    public IndicatorDraft id(String id) {
        this.id = Optional.of(id);
        return this;
    }

    /**
     * Sets the code that the plan prints.
     *
     * @param code the code
     * @return this indicator
     */
    public IndicatorDraft code(String code) {
        indicator.code(code);
        return this;
    }

    /**
     * Sets how it is computed, in words that are read in the plan's language when it is built.
     *
     * @param text the words of the plan
     * @return this indicator
     * @throws IllegalArgumentException if the text is blank
     */
    public IndicatorDraft formula(String text) {
        Texts.requireNotBlank(text, "formula");
        formula = Optional.of(text);
        return this;
    }

    /**
     * Sets how it is computed.
     *
     * @param stated the formula, such as {@code Formula.ratio("ordinanze emesse", "verbali ricevuti")}
     * @return this indicator
     */
    public IndicatorDraft formula(Formula stated) {
        formula = Optional.empty();
        indicator.formula(stated);
        return this;
    }

    /**
     * Sets which way it is better; unknown if not specified.
     *
     * @param direction the direction
     * @return this indicator
     */
    public IndicatorDraft direction(Direction direction) {
        indicator.direction(direction);
        return this;
    }

    /**
     * Sets what the plan's column of units says.
     *
     * @param unit the unit
     * @return this indicator
     */
    public IndicatorDraft unit(UnitOfMeasure unit) {
        indicator.unit(unit);
        return this;
    }

    /**
     * Sets the weight among its siblings.
     *
     * @param weight 30 for 30 %
     * @return this indicator
     */
    public IndicatorDraft weight(BigDecimal weight) {
        indicator.weight(ExactDecimal.of(weight));
        return this;
    }

    /**
     * Sets the weight among its siblings.
     *
     * @param weight 30 for 30 %
     * @return this indicator
     */
    public IndicatorDraft weight(long weight) {
        return weight(BigDecimal.valueOf(weight));
    }

    /**
     * Adds an owner.
     *
     * @param text as the plan writes it
     * @return this indicator
     */
    public IndicatorDraft owner(String text) {
        owners.add(text);
        return this;
    }
}
