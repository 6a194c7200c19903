package io.github.albero.model;

import io.github.albero.model.target.UnitOfMeasure;
import io.github.albero.model.text.BlankText;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An indicator while it is being written; see {@link PlanDraft}. A draft is for one thread. */
public final class IndicatorDraft {

    final String name;
    final String target;
    final List<String> owners = new ArrayList<>();
    final List<TargetOfYear> furtherTargets = new ArrayList<>();
    final List<Previous> previousValues = new ArrayList<>();
    final Indicator.Builder indicator = Indicator.builder();
    Optional<String> id = Optional.empty();
    Optional<String> formula = Optional.empty();

    /** What should be reached in a year. */
    record TargetOfYear(Year year, String text) {}

    /** What it was in a year; without a year, the baseline. */
    record Previous(Optional<Year> year, String text) {}

    IndicatorDraft(String name, String target) {
        this.name = BlankText.refuse(name, "indicator name");
        this.target = target;
    }

    /**
     * Assigns an id; if not specified, one is made from the node's id and the position.
     *
     * @param id unique within the plan, not blank
     * @return this indicator
     * @throws IllegalArgumentException if it is blank
     */
    public IndicatorDraft id(String id) {
        this.id = Optional.of(BlankText.refuse(id, "indicator id"));
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
     * @param text the words of the plan, not blank
     * @return this indicator
     * @throws IllegalArgumentException if the text is blank
     */
    public IndicatorDraft formula(String text) {
        formula = Optional.of(BlankText.refuse(text, "formula"));
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
     * @param weight 30 for 30 %, not negative
     * @return this indicator
     * @throws IllegalArgumentException if it is negative or has too many digits
     */
    public IndicatorDraft weight(BigDecimal weight) {
        indicator.weight(Weights.kept(weight));
        return this;
    }

    /**
     * Sets the weight among its siblings.
     *
     * @param weight 30 for 30 %, not negative
     * @return this indicator
     * @throws IllegalArgumentException if it is negative
     */
    public IndicatorDraft weight(long weight) {
        return weight(BigDecimal.valueOf(weight));
    }

    /**
     * Adds an owner.
     *
     * @param text as the plan writes it, not blank
     * @return this indicator
     * @throws IllegalArgumentException if it is blank
     */
    public IndicatorDraft owner(String text) {
        owners.add(BlankText.refuse(text, "owner"));
        return this;
    }

    /**
     * Adds a target for a further year. The one that the indicator was made with is that of the plan's period.
     *
     * @param year such as 2026
     * @param text what should be reached in that year, as people write it; blank if nothing is set
     * @return this indicator
     * @throws java.time.DateTimeException if the number cannot be a year
     */
    public IndicatorDraft target(int year, String text) {
        furtherTargets.add(new TargetOfYear(Year.of(year), text));
        return this;
    }

    /**
     * Sets the value that its targets start from, once; a second one is refused when the plan is built.
     *
     * @param text as people write it, such as {@code 72%}; not blank
     * @return this indicator
     * @throws IllegalArgumentException if it is blank
     */
    public IndicatorDraft baseline(String text) {
        previousValues.add(new Previous(Optional.empty(), BlankText.refuse(text, "previous value")));
        return this;
    }

    /**
     * Adds what it was in a year, once for each; a second one is refused when the plan is built.
     *
     * @param year such as 2023
     * @param text as people write it, such as {@code 70%}; not blank
     * @return this indicator
     * @throws java.time.DateTimeException if the number cannot be a year
     * @throws IllegalArgumentException if the text is blank
     */
    public IndicatorDraft previous(int year, String text) {
        previousValues.add(new Previous(Optional.of(Year.of(year)), BlankText.refuse(text, "previous value")));
        return this;
    }

    /**
     * Sets what kind of indicator it is.
     *
     * @param kind in the plan's own words, such as {@code efficacia}; not blank
     * @return this indicator
     * @throws IllegalArgumentException if it is blank
     */
    public IndicatorDraft kind(String kind) {
        indicator.kind(BlankText.refuse(kind, "kind"));
        return this;
    }

    /**
     * Sets how the values of the period combine.
     *
     * @param kind the kind of measurement
     * @return this indicator
     */
    public IndicatorDraft measured(MeasurementKind kind) {
        indicator.measurementKind(kind);
        return this;
    }

    /**
     * Sets that one unit reports for all.
     *
     * @param unitId an id of the plan's unit directory, not blank
     * @return this indicator
     * @throws IllegalArgumentException if it is blank
     */
    public IndicatorDraft reportedBy(String unitId) {
        return aggregation(UnitAggregation.reportedBy(unitId));
    }

    /**
     * Sets that each unit reports for itself.
     *
     * @param combination how the values combine
     * @param scope whether the target is for each unit or for all together
     * @return this indicator
     */
    public IndicatorDraft eachUnit(UnitCombination combination, TargetScope scope) {
        return aggregation(UnitAggregation.builder()
                .combination(combination)
                .targetScope(scope)
                .build());
    }

    /**
     * Sets who reports it and how values of units combine.
     *
     * @param aggregation the aggregation
     * @return this indicator
     */
    public IndicatorDraft aggregation(UnitAggregation aggregation) {
        indicator.aggregation(aggregation);
        return this;
    }

    /**
     * Sets the scale on which it is scored.
     *
     * @param thresholds the named values
     * @return this indicator
     */
    public IndicatorDraft thresholds(Thresholds thresholds) {
        indicator.thresholds(thresholds);
        return this;
    }

    /**
     * Sets where its data come from.
     *
     * @param source in the plan's words, such as {@code protocollo informatico}; not blank
     * @return this indicator
     * @throws IllegalArgumentException if it is blank
     */
    public IndicatorDraft source(String source) {
        indicator.source(BlankText.refuse(source, "source"));
        return this;
    }

    /**
     * Adds something that this library does not know.
     *
     * @param name such as {@code Stakeholder}
     * @param value its value, in place of one that was given for the same name
     * @return this indicator
     * @throws IllegalArgumentException if the name is not valid Unicode
     */
    public IndicatorDraft extension(String name, ExtensionValue value) {
        indicator.putExtension(Texts.requireUnicode(name, "name of an extension"), value);
        return this;
    }
}
