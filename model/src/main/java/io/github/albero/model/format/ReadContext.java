package io.github.albero.model.format;

import io.github.albero.model.PlanPeriod;
import io.github.albero.model.UnitDirectory;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** What a reader may know beforehand, and how far it may go. What the source itself says comes first. */
@Value.Immutable
public abstract class ReadContext implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final ReadContext DEFAULTS = builder().build();

    ReadContext() {}

    /**
     * The language of a source that does not name its own.
     *
     * @return {@link Locale#ITALIAN} if not specified
     */
    @Value.Default
    public Locale language() {
        return Locale.ITALIAN;
    }

    /**
     * The period of a source that does not name its own.
     *
     * @return the period; empty to take it from the dates of the source
     */
    public abstract Optional<PlanPeriod> period();

    /**
     * The body whose plan it is, for a source that does not name it.
     *
     * @return the name; empty to take it from the title
     */
    public abstract Optional<String> organisation();

    /**
     * The units in which owners are resolved, for a source that does not bring its own.
     *
     * @return {@link UnitDirectory#empty()} if not specified
     */
    @Value.Default
    public UnitDirectory units() {
        return UnitDirectory.empty();
    }

    /**
     * How much may be read.
     *
     * @return {@link Limits#defaults()} if not specified
     */
    @Value.Default
    public Limits limits() {
        return Limits.defaults();
    }

    /**
     * The context of a reader that knows nothing beforehand.
     *
     * @return the defaults
     */
    public static ReadContext defaults() {
        return DEFAULTS;
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds contexts. A builder is for one thread. */
    public static final class Builder extends ReadContextBuilder {
        Builder() {}
    }
}
