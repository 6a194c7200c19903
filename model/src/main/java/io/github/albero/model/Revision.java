package io.github.albero.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A change of plan by an act (<i>rimodulazione</i>), such as the one that lowers some targets in July.
 *
 * <p>The plan itself stays as it was approved; {@link Plan#asOf} applies revisions.
 */
@Value.Immutable
public abstract class Revision implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The order in which revisions are applied. */
    static final Comparator<Revision> IN_ORDER =
            Comparator.comparing(Revision::effective).thenComparing(Revision::number);

    Revision() {}

    /**
     * The number, unique within a plan.
     *
     * @return 1 for the first
     */
    public abstract int number();

    /**
     * The act that decided it.
     *
     * @return the act
     */
    public abstract Act act();

    /**
     * The day from which it holds.
     *
     * @return the first day on which the plan is as it says
     */
    public abstract LocalDate effective();

    /**
     * What becomes different, in the order in which it is applied.
     *
     * @return the changes
     */
    public abstract List<RevisionChange> changes();

    /**
     * What a source says of the revision beyond what this library knows.
     *
     * @return values by name, in the order of the source; the names are valid Unicode
     */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * Whether it holds on a day.
     *
     * @param day any day
     * @return whether it holds from this day or an earlier one
     */
    public final boolean isInForce(LocalDate day) {
        return !effective().isAfter(day);
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
        Texts.requireUnicode(extensions().keySet(), "name of an extension");
        requireNumber(number());
    }

    static int requireNumber(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("number of the revision must be at least 1: " + number);
        }
        return number;
    }

    /** Builds revisions. A builder is for one thread. */
    public static final class Builder extends RevisionBuilder {
        Builder() {}
    }
}
