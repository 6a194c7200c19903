package io.github.albero.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A collection of measurements, those that were corrected later among them. Their order means nothing. */
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
     * What a source says of the measurements as a whole beyond what this library knows.
     *
     * @return values by name, in the order of the source; the names are valid Unicode
     */
    public abstract Map<String, ExtensionValue> extensions();

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
     * The measurements of an indicator that stand: those that a {@link Correction} replaces are left out, whatever the
     * order in which they came. One that was replaced stands again where a later correction leads back to it.
     *
     * @param indicatorId such as {@code 07.03/4}
     * @return the measurements in the order of the source, none if there are none
     */
    public final List<Actual> ofIndicator(String indicatorId) {
        return standingByIndicator().getOrDefault(indicatorId, List.of());
    }

    /**
     * All measurements of an indicator, also those that were corrected.
     *
     * @param indicatorId such as {@code 07.03/4}
     * @return the measurements by their day, those of one day in the order of the source
     */
    public final List<Actual> history(String indicatorId) {
        return byIndicator().getOrDefault(indicatorId, List.of()).stream()
                .sorted(Comparator.comparing(Actual::date))
                .toList();
    }

    /**
     * The measurements that refer to a day or to an earlier one.
     *
     * @param date the last day
     * @return the collection of these, with the same note and extensions
     */
    public final Actuals upTo(LocalDate date) {
        return between(LocalDate.MIN, date);
    }

    /**
     * The measurements that refer to some days.
     *
     * @param from the first day
     * @param to the last day
     * @return the collection of these, with the same note and extensions; no measurements if the last day is before the first
     */
    public final Actuals between(LocalDate from, LocalDate to) {
        return builder()
                .note(note())
                .addAllAll(all().stream()
                        .filter(actual ->
                                !actual.date().isBefore(from) && !actual.date().isAfter(to))
                        .toList())
                .extensions(extensions())
                .build();
    }

    /**
     * Where standing measurements of one indicator, unit, day and state contradict each other, so that none of them is
     * chosen (rule B2).
     *
     * @return the contradictions by indicator, day, unit and state
     */
    public final List<ConflictingActuals> conflicts() {
        return standing().stream()
                .collect(Collectors.groupingBy(one -> List.of(one.indicatorId(), one.unit(), one.date(), one.state())))
                .values()
                .stream()
                .filter(same ->
                        same.stream().map(Actual::measurement).distinct().count() > 1)
                .map(ConflictingActuals::of)
                .sorted(Comparator.comparing(ConflictingActuals::indicatorId)
                        .thenComparing(ConflictingActuals::date)
                        .thenComparing(conflict -> conflict.unit().orElse(""))
                        .thenComparing(ConflictingActuals::state))
                .toList();
    }

    /**
     * How far these measurements cover a plan, and which of them do not fit it.
     *
     * @param plan the plan that was measured
     * @return what is there, what is missing, what is too much
     */
    public final ActualsCoverage coverage(Plan plan) {
        return ActualsCoverage.of(this, plan);
    }

    /**
     * These measurements and others. None is left out: two that contradict each other both stay, and one that is
     * corrected stays beside its correction.
     *
     * @param others more measurements
     * @return the collection of all; the notes of both where they differ; of two extensions with one name,
     *     that of these
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
                .extensions(Extensions.both(extensions(), others.extensions()))
                .build();
    }

    @Value.Lazy
    Map<String, List<Actual>> byIndicator() {
        return all().stream().collect(Collectors.groupingBy(Actual::indicatorId, Collectors.toUnmodifiableList()));
    }

    @Value.Lazy
    Map<String, List<Actual>> standingByIndicator() {
        Map<String, List<Actual>> standing = new HashMap<>();
        byIndicator().forEach((id, actuals) -> standing.put(id, Corrections.standing(actuals)));
        return standing;
    }

    /** Those that stand, in the order of the source. */
    List<Actual> standing() {
        Set<Actual> standing =
                standingByIndicator().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return all().stream().filter(standing::contains).toList();
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
    }

    /** Builds collections. A builder is for one thread. */
    public static final class Builder extends ActualsBuilder {
        Builder() {}
    }
}
