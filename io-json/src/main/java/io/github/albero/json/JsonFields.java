package io.github.albero.json;

import io.github.albero.model.format.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields of an object while it is being read. What is asked for is known; what nobody asks for is an error. */
final class JsonFields {

    private final JsonCursor object;
    private final JsonValue.Fields values;
    private final List<String> absent = new ArrayList<>();
    private final boolean[] known;
    private Map<String, JsonCursor> keptBelow = Map.of();
    private int asked;
    private boolean othersAreKnown;
    private boolean faulty;

    JsonFields(JsonCursor object, JsonValue.Fields values) {
        this.object = object;
        this.values = values;
        this.known = new boolean[values.size()];
    }

    /** The object itself. */
    JsonCursor object() {
        return object;
    }

    /** Whether, by now, a field is missing, cannot be read or is not known. */
    boolean isFaulty() {
        return faulty || (!object.reading().keepsUnknown() && hasUnknown());
    }

    /** The value of a field as it stands; empty if there is no such field. */
    Optional<JsonCursor> find(String name) {
        int place = place(name);
        return place < 0 ? Optional.empty() : Optional.of(object.below(name, values.value(place)));
    }

    private int place(String name) {
        int place = values.place(name, asked++);
        if (place >= 0) {
            known[place] = true;
        } else {
            absent.add(name);
        }
        return place;
    }

    /** Whether there is such a field. */
    boolean has(String name) {
        return place(name) >= 0;
    }

    /** What a field says; empty if it is not there or cannot be read. */
    <T> Optional<T> find(String name, Function<JsonCursor, Optional<T>> reading) {
        Optional<JsonCursor> found = find(name);
        return found.isPresent() ? read(found.get(), reading) : Optional.empty();
    }

    /** What a field says that must be there; empty if it is not or cannot be read. */
    <T> Optional<T> require(String name, Function<JsonCursor, Optional<T>> reading) {
        Optional<JsonCursor> found = find(name);
        if (found.isEmpty()) {
            faulty = true;
            return object.refuse(JsonProblem.MISSING_FIELD, "field", name);
        }
        return read(found.get(), reading);
    }

    /** What a field says that may be left out if that is known beforehand. */
    <T> Optional<T> requireUnless(Optional<T> known, String name, Function<JsonCursor, Optional<T>> reading) {
        return known.isPresent() && find(name).isEmpty() ? known : require(name, reading);
    }

    private <T> Optional<T> read(JsonCursor field, Function<JsonCursor, Optional<T>> reading) {
        Optional<T> read = reading.apply(field);
        faulty |= read.isEmpty();
        return read;
    }

    /** The items of a list; none if there is no such field. */
    List<JsonCursor> items(String name) {
        return find(name).map(JsonCursor::items).orElse(List.of());
    }

    /** Those of the fields that are there. At most one may be; each further one is reported. */
    List<String> atMostOneOf(String... names) {
        List<String> there = List.of();
        for (String name : names) {
            if (has(name)) {
                there = there.isEmpty() ? List.of(name) : with(there, name);
            }
        }
        return there;
    }

    private List<String> with(List<String> there, String further) {
        faulty = true;
        find(further)
                .orElseThrow()
                .report(JsonProblem.FIELDS_EXCLUDE_EACH_OTHER, Map.of("first", there.get(0), "second", further));
        return Stream.concat(there.stream(), Stream.of(further)).toList();
    }

    /** Says that other fields may stand here, for somebody else. */
    void acceptOthers() {
        othersAreKnown = true;
    }

    /**
     * The fields that are of a newer version of the form, and those of objects below that cannot keep them: by their
     * names from here. Whoever takes them keeps them.
     */
    Map<String, JsonCursor> takeUnknown() {
        if (!object.reading().keepsUnknown()) {
            return Map.of();
        }
        Map<String, JsonCursor> taken = new LinkedHashMap<>();
        for (JsonCursor field : unknown()) {
            taken.put(field.name(), field);
        }
        Arrays.fill(known, true);
        taken.putAll(keptBelow);
        keptBelow = Map.of();
        return taken;
    }

    /** Nothing more is asked for: what is not known is reported or, if it is of a newer version, handed on. */
    void close() {
        if (object.reading().keepsUnknown()) {
            Map<String, JsonCursor> left = takeUnknown();
            object.enclosing().ifPresent(around -> left.values().forEach(around::keep));
        } else if (hasUnknown() && !object.reading().diagnostics().isFull()) {
            unknown().forEach(this::reportUnknown);
        }
    }

    private void keep(JsonCursor fieldBelow) {
        if (keptBelow.isEmpty()) {
            keptBelow = new LinkedHashMap<>();
        }
        keptBelow.put(fieldBelow.nameFrom(this), fieldBelow);
    }

    private void reportUnknown(JsonCursor field) {
        String shown = Shown.text(field.name());
        if (field.name().equals(ExtensionJson.FIELD)) {
            field.reportName(JsonProblem.EXTENSIONS_NOT_HERE, Map.of());
        } else {
            NearestName.find(shown, asked())
                    .ifPresentOrElse(
                            nearest -> field.reportName(
                                    JsonProblem.UNKNOWN_FIELD, Map.of("field", shown, "nearest", nearest)),
                            () -> field.reportName(
                                    JsonProblem.FIELD_UNLIKE_ANY, Map.of("field", shown, "known", known())));
        }
    }

    private String known() {
        return asked().distinct().sorted().collect(Collectors.joining(", "));
    }

    private Stream<String> asked() {
        Stream<String> there = places(true).mapToObj(values::name);
        return Stream.concat(there, absent.stream());
    }

    private IntStream places(boolean areKnown) {
        return IntStream.range(0, known.length).filter(place -> known[place] == areKnown);
    }

    private List<JsonCursor> unknown() {
        return othersAreKnown
                ? List.of()
                : places(false)
                        .mapToObj(place -> object.below(values.name(place), values.value(place)))
                        .toList();
    }

    private boolean hasUnknown() {
        for (boolean isKnown : known) {
            if (!isKnown) {
                return !othersAreKnown;
            }
        }
        return false;
    }
}
