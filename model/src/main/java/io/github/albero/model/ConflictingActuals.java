package io.github.albero.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Actuals of one indicator, unit, day and state that say different things, so that none of them counts (rule B2). */
@Value.Immutable
public abstract class ConflictingActuals implements Serializable {

    private static final long serialVersionUID = 1L;

    ConflictingActuals() {}

    /**
     * The indicator that was measured.
     *
     * @return its id
     */
    public abstract String indicatorId();

    /**
     * The organisational unit that reported.
     *
     * @return an id of the unit directory; empty for the whole body
     */
    public abstract Optional<String> unit();

    /**
     * The day to which all refer.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * How firm they are.
     *
     * @return the state of all
     */
    public abstract Actual.State state();

    /**
     * What contradicts each other.
     *
     * @return the actuals in the order of the source, with at least two different measurements
     */
    public abstract List<Actual> actuals();

    static ConflictingActuals of(List<Actual> actuals) {
        Actual first = actuals.get(0);
        return new Builder()
                .indicatorId(first.indicatorId())
                .unit(first.unit())
                .date(first.date())
                .state(first.state())
                .actuals(actuals)
                .build();
    }

    static final class Builder extends ConflictingActualsBuilder {
        Builder() {}
    }
}
