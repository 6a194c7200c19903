package io.github.albero.evaluation;

import java.io.Serializable;
import java.util.Locale;
import org.immutables.value.Value;

/** How results are written: for whom, and in which language. */
@Value.Immutable
public abstract class ReportOptions implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final ReportOptions DEFAULTS = builder().build();

    ReportOptions() {}

    /**
     * Who will see it.
     *
     * @return {@link Audience#PUBLIC} if not specified
     */
    @Value.Default
    public Audience audience() {
        return Audience.PUBLIC;
    }

    /**
     * The language of headings and sentences.
     *
     * @return {@link Locale#ITALIAN} if not specified
     */
    @Value.Default
    public Locale language() {
        return Locale.ITALIAN;
    }

    /**
     * The options for what is published.
     *
     * @return the defaults
     */
    public static ReportOptions defaults() {
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

    /** Builds options. A builder is for one thread. */
    public static final class Builder extends ReportOptionsBuilder {
        Builder() {}
    }
}
