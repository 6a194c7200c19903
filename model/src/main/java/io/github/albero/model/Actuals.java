package io.github.albero.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A collection of measurements. Their order means nothing. */
@Value.Immutable
public abstract class Actuals implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Actuals NONE = builder().build();

    Actuals() {}

    /**
     * What a reader of the collection should know first, such as that the data is invented.
     *
     * @return the note, empty if there is none
     */
    public abstract Optional<String> note();

    /**
     * The measurements.
     *
     * @return all of them, in the order of the source
     */
    public abstract List<Actual> all();

    /**
     * No measurements.
     *
     * @return the empty collection
     */
    public static Actuals none() {
        return NONE;
    }

    /**
     * A collection of some measurements.
     *
     * @param actuals the measurements
     * @return the collection
     */
    public static Actuals of(Iterable<Actual> actuals) {
        return builder().addAllAll(actuals).build();
    }

    /**
     * The measurements of an indicator.
     *
     * @param indicatorId such as {@code 07.03/4}
     * @return the measurements in the order of the source, none if there are none
     */
    public final List<Actual> ofIndicator(String indicatorId) {
        return byIndicator().getOrDefault(indicatorId, List.of());
    }

    /**
     * These measurements and others. Nothing is replaced: two that contradict each other both stay.
     *
     * @param others more measurements
     * @return the collection of all; the notes of both where they differ
     */
    public final Actuals and(Actuals others) {
        List<String> notes = Stream.of(note(), others.note())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return builder()
                .note(notes.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", notes)))
                .addAllAll(all())
                .addAllAll(others.all())
                .build();
    }

    @Value.Lazy
    Map<String, List<Actual>> byIndicator() {
        return all().stream().collect(Collectors.groupingBy(Actual::indicatorId, Collectors.toUnmodifiableList()));
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds collections. A builder is for one thread. */
    public static final class Builder extends ActualsBuilder {
        Builder() {}
    }
}
