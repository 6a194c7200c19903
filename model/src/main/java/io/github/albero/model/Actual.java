package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One measurement of one indicator, such as 412 of 530 at 31 December, final. */
@Value.Immutable
public abstract class Actual implements Serializable {

    private static final long serialVersionUID = 1L;

    Actual() {}

    /** How firm a measurement is, from the least. */
    public enum State {
        /** It may still change; every score that rests on it says so. */
        PROVISIONAL,
        /** The office stands by it. */
        FINAL,
        /** Somebody else has checked it. */
        VERIFIED
    }

    /**
     * The indicator that was measured.
     *
     * @return the indicator's id, not blank
     */
    public abstract String indicatorId();

    /**
     * The indicator's name as seen by who reported; a name that does not match is reported, never ignored.
     *
     * @return the name, empty if it was not said
     */
    public abstract Optional<String> indicatorName();

    /**
     * The organisational unit that reports for itself.
     *
     * @return an id of the unit directory; empty if the measurement is the whole body's
     */
    public abstract Optional<String> unit();

    /**
     * The day to which the measurement refers.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * What was found.
     *
     * @return the measurement
     */
    public abstract Measurement measurement();

    /**
     * How firm it is.
     *
     * @return {@link State#FINAL} if not specified
     */
    @Value.Default
    public State state() {
        return State.FINAL;
    }

    /**
     * What is expected by the end of the period, as it is asked for in the middle of the year.
     *
     * @return the measurement that is expected, empty if nobody said
     */
    public abstract Optional<Measurement> forecast();

    /**
     * A remark, such as the reason of a shortfall.
     *
     * @return the remark, empty if there is none
     */
    public abstract Optional<String> note();

    /**
     * What proves it, such as the number of an act.
     *
     * @return the evidence, empty if none is given
     */
    public abstract Optional<String> evidence();

    /**
     * Who reported it: an office or a post, never a person.
     *
     * @return such as {@code EQ BP}, empty if it was not said
     */
    public abstract Optional<String> reporter();

    /**
     * Where the value was taken from.
     *
     * @return such as the name of a register or of a software, empty if it was not said
     */
    public abstract Optional<String> source();

    /**
     * Says that this actual takes the place of one with the same indicator, unit and day.
     *
     * @return what it replaces and why, empty if it replaces nothing
     */
    public abstract Optional<Correction> correction();

    /**
     * What a source says of the measurement beyond what this library knows.
     *
     * @return values by name, in the order of the source; the names are valid Unicode
     */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * Whether an indicator has the name that was seen by who reported, but for case, blanks and punctuation.
     *
     * @param indicator any indicator
     * @return whether it has; also true if no name was said
     */
    public final boolean isNamedAs(Indicator indicator) {
        String name = Texts.key(indicator.name());
        return indicatorName()
                .map(Texts::key)
                .filter(seen -> !seen.equals(name))
                .isEmpty();
    }

    /**
     * A final measurement of the whole body.
     *
     * @param indicatorId such as {@code 07.03/4}
     * @param date the day to which it refers
     * @param measurement what was found
     * @return the actual
     * @throws IllegalArgumentException if the id is blank
     */
    public static Actual of(String indicatorId, LocalDate date, Measurement measurement) {
        return builder()
                .indicatorId(indicatorId)
                .date(date)
                .measurement(measurement)
                .build();
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with the values of this actual.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Texts.requireUnicode(extensions().keySet(), "name of an extension");
        BlankText.refuse(indicatorId(), "indicator id");
    }

    /** Builds actuals. A builder is for one thread. */
    public static final class Builder extends ActualBuilder {
        Builder() {}
    }
}
