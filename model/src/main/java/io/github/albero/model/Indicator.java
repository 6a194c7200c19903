package io.github.albero.model;

import io.github.albero.model.target.Target;
import io.github.albero.model.target.UnitOfMeasure;
import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The measure of a node, such as {@code Tempo medio di pagamento}, with what it should reach.
 *
 * <p>It does not hold what was measured: that is an {@link Actual}.
 */
@Value.Immutable
public abstract class Indicator implements Serializable {

    private static final long serialVersionUID = 1L;

    Indicator() {}

    /**
     * The id, unique within the plan.
     *
     * @return the id, not blank, such as {@code 07.03/4} for the fourth indicator of node 07.03
     */
    public abstract String id();

    /**
     * Where the id comes from.
     *
     * @return {@link IdOrigin#ASSIGNED} if not specified
     */
    @Value.Default
    public IdOrigin idOrigin() {
        return IdOrigin.ASSIGNED;
    }

    /**
     * The code that the plan prints.
     *
     * @return the code, empty if the plan prints none
     */
    public abstract Optional<String> code();

    /**
     * What is measured, in the words of the plan.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * How it is computed.
     *
     * @return the formula, empty if the plan has none apart from the name
     */
    public abstract Optional<Formula> formula();

    /**
     * What kind of indicator it is, in the plan's own words.
     *
     * @return the kind, not blank, such as {@code efficacia} or {@code outcome}; empty if the plan names none
     */
    public abstract Optional<String> kind();

    /**
     * Which way it is better.
     *
     * @return {@link Direction#UNKNOWN} if the plan does not say
     */
    @Value.Default
    public Direction direction() {
        return Direction.UNKNOWN;
    }

    /**
     * What the plan's column of units says.
     *
     * @return the unit, empty if the plan has no such column
     */
    public abstract Optional<UnitOfMeasure> unit();

    /**
     * How the values of the period combine into one.
     *
     * @return the kind of measurement, empty if the plan does not say
     */
    public abstract Optional<MeasurementKind> measurementKind();

    /**
     * Who reports it, if several units share it, and how their values combine.
     *
     * @return the aggregation, empty if the plan does not say
     */
    public abstract Optional<UnitAggregation> aggregation();

    /**
     * What should be reached.
     *
     * @return the targets in the order of the plan; none if the plan sets none
     */
    public abstract List<Target> targets();

    /**
     * The named values of the scale on which it is scored.
     *
     * @return {@link Thresholds#none()} if the plan names none
     */
    @Value.Default
    public Thresholds thresholds() {
        return Thresholds.none();
    }

    /**
     * What it was before.
     *
     * @return the values in the order of the plan, at most one for each year and one baseline; none if the plan gives none
     */
    public abstract List<PreviousValue> previousValues();

    /**
     * What it was in a year.
     *
     * @param year such as 2023
     * @return the value, empty if the plan gives none for this year
     */
    public final Optional<PreviousValue> previousValue(Year year) {
        return previousValueOf(Optional.of(year));
    }

    /**
     * The value that its targets start from (<i>valore di partenza</i>).
     *
     * @return the value that the plan gives without a year, empty if there is none
     */
    public final Optional<PreviousValue> baseline() {
        return previousValueOf(Optional.empty());
    }

    private Optional<PreviousValue> previousValueOf(Optional<Year> year) {
        return previousValues().stream()
                .filter(value -> value.year().equals(year))
                .findFirst();
    }

    /**
     * What it weighs among its siblings.
     *
     * @return the weight, 30 for 30 %, not negative and kept without trailing zeros: 12.5 if 12.50 was given; empty if
     *     the plan gives none
     */
    public abstract Optional<BigDecimal> weight();

    /**
     * Who answers for it.
     *
     * @return the owners; none if the plan names none
     */
    public abstract List<Owner> owners();

    /**
     * Where its data come from (<i>fonte dei dati</i>).
     *
     * @return the source in the plan's words, not blank, such as {@code protocollo informatico}; empty if the plan names
     *     none
     */
    public abstract Optional<String> source();

    /**
     * What the plan says of the indicator beyond what this library knows.
     *
     * @return values by name, in the order of the plan; the names are valid Unicode
     */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with the values of this indicator.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    Indicator check() {
        BlankText.refuse(id(), "indicator id");
        BlankText.refuse(name(), "indicator name");
        Texts.requireUnicode(extensions().keySet(), "name of an extension");
        kind().ifPresent(kind -> BlankText.refuse(kind, "kind"));
        source().ifPresent(source -> BlankText.refuse(source, "source"));
        if (previousValues().size() > 1) {
            requireOneValueForEachYear();
        }
        Optional<BigDecimal> kept = Weights.kept(weight());
        return kept.equals(weight()) ? this : toBuilder().weight(kept).build();
    }

    private void requireOneValueForEachYear() {
        Set<Optional<Year>> years = new HashSet<>();
        for (PreviousValue value : previousValues()) {
            if (!years.add(value.year())) {
                String name = value.year().map(Year::toString).orElse("baseline");
                throw new IllegalArgumentException("previous value '" + name + "' must not be given twice");
            }
        }
    }

    /**
     * Builds indicators. A builder is for one thread.
     *
     * <p>Refused with an {@link IllegalArgumentException} are two previous values for one year, or two baselines.
     */
    public static final class Builder extends IndicatorBuilder {
        Builder() {}
    }
}
