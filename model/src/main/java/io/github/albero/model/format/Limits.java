package io.github.albero.model.format;

import java.io.Serializable;
import org.immutables.value.Value;

/** How much a reader takes from a source that it does not trust. */
@Value.Immutable
public abstract class Limits implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Limits DEFAULTS = builder().build();

    Limits() {}

    /**
     * The largest source.
     *
     * @return in bytes, not negative; 32 MiB if not specified
     */
    @Value.Default
    public long maxBytes() {
        return 32L * 1024 * 1024;
    }

    /**
     * The most diagnostics that are kept.
     *
     * @return the number, not negative; 1000 if not specified
     */
    @Value.Default
    public int maxDiagnostics() {
        return 1_000;
    }

    /**
     * The most parts of a document that is nested, such as JSON: its values, of which each object and each list is one.
     * They take more memory than their bytes.
     *
     * @return the number, not negative; 1 million if not specified, enough for a plan of some 40,000 indicators. A
     *     document of results has several times as many parts as its plan: they are enough for those of at most 30,000
     *     indicators, fewer where more is said of each
     */
    @Value.Default
    public int maxParts() {
        return 1_000_000;
    }

    /**
     * The limits for a plan of any body.
     *
     * @return the defaults
     */
    public static Limits defaults() {
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

    @Value.Check
    void check() {
        requireNotNegative(maxBytes(), "maxBytes");
        requireNotNegative(maxDiagnostics(), "maxDiagnostics");
        requireNotNegative(maxParts(), "maxParts");
    }

    private static void requireNotNegative(long limit, String what) {
        if (limit < 0) {
            throw new IllegalArgumentException(what + " must not be negative: " + limit);
        }
    }

    /** Builds limits. A builder is for one thread. */
    public static final class Builder extends LimitsBuilder {
        Builder() {}
    }
}
