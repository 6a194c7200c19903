package io.github.albero.model;

import io.github.albero.model.target.Target;
import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What the target of a doubtful indicator shall mean, confirmed by somebody (rule A10). */
@Value.Immutable
public abstract class ConfirmedReading implements Serializable {

    private static final long serialVersionUID = 1L;

    ConfirmedReading() {}

    /**
     * The indicator.
     *
     * @return its id, not blank, such as {@code 07.03/4}
     */
    public abstract String indicatorId();

    /**
     * How its target is to be read.
     *
     * @return the target with the criterion that was confirmed
     */
    public abstract Target reading();

    /**
     * Who confirmed it: an office or a post, never a person.
     *
     * @return such as {@code Segreteria generale}, not blank
     */
    public abstract String confirmedBy();

    /**
     * When it was confirmed.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * What else is to be said.
     *
     * @return the remark, empty if there is none
     */
    public abstract Optional<String> remark();

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        BlankText.refuse(indicatorId(), "indicator id");
        BlankText.refuse(confirmedBy(), "who confirms a reading");
    }

    /** Builds readings. A builder is for one thread. */
    public static final class Builder extends ConfirmedReadingBuilder {
        Builder() {}
    }
}
