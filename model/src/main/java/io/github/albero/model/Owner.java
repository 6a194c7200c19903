package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who answers for something, as the plan writes it and as it was resolved.
 *
 * <p>{@link UnitDirectory#resolve} makes owners.
 */
@Value.Immutable
public abstract class Owner implements Serializable {

    private static final long serialVersionUID = 1L;

    Owner() {}

    /** What the text was resolved to. */
    public enum Resolution {
        /** Every unit of the body, as in {@code Tutti i servizi}. */
        ALL,
        /** The units that are listed. */
        LISTED,
        /** Nothing: the text stands alone. */
        UNRESOLVED
    }

    /**
     * The owner as it was written.
     *
     * @return the text, not blank
     */
    public abstract String text();

    /**
     * What the text was resolved to.
     *
     * @return all, listed or unresolved
     */
    public abstract Resolution resolution();

    /**
     * The units that are listed.
     *
     * @return ids of the unit directory; empty unless the resolution is {@link Resolution#LISTED}
     */
    public abstract List<String> unitIds();

    /**
     * The parts of the text that were taken for a unit that is not spelled like them.
     *
     * @return the assumptions, each of a listed unit; none if every unit was named by one of its spellings
     */
    public abstract List<AssumedUnit> assumptions();

    static Owner all(String text) {
        return builder().text(text).resolution(Resolution.ALL).build();
    }

    static Owner listed(String text, List<String> unitIds) {
        return builder()
                .text(text)
                .resolution(Resolution.LISTED)
                .unitIds(unitIds)
                .build();
    }

    static Owner unresolved(String text) {
        return builder().text(text).resolution(Resolution.UNRESOLVED).build();
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
        BlankText.refuse(text(), "owner");
        if (unitIds().isEmpty() == (resolution() == Resolution.LISTED)) {
            throw new IllegalArgumentException("owner '" + text() + "' must list units if, and only if, it is LISTED");
        }
        for (AssumedUnit assumption : assumptions()) {
            if (!unitIds().contains(assumption.unitId())) {
                throw new IllegalArgumentException(
                        "owner '" + text() + "' must list the unit that is assumed: " + assumption.unitId());
            }
        }
    }

    /**
     * Builds owners. A builder is for one thread.
     *
     * <p>Refused with an {@link IllegalArgumentException} are units unless they are {@link Resolution#LISTED}, none if they
     * are, and an assumed unit that is not listed.
     */
    public static final class Builder extends OwnerBuilder {
        Builder() {}
    }
}
