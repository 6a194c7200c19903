package io.github.albero.json;

import io.github.albero.model.AssumedUnit;
import io.github.albero.model.Owner;
import io.github.albero.model.Owner.Resolution;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.ReadProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Owners: the text alone, such as {@code "S.Staff"}, where the units of the plan say who it is, otherwise {@code {"text",
 * "units", "assumed"}}, where the units are {@code "all"} or a list of ids; an empty list is nobody who is known.
 */
final class OwnerJson {

    private static final String ALL = "all";

    private final UnitDirectory units;
    private final Map<String, Owner> resolved = new HashMap<>();

    OwnerJson(UnitDirectory units) {
        this.units = units;
    }

    List<Owner> read(JsonFields fields) {
        List<Owner> owners = new ArrayList<>();
        fields.items("owners").forEach(value -> read(value).ifPresent(owners::add));
        return owners;
    }

    private Optional<Owner> read(JsonCursor value) {
        if (value.isObject()) {
            return value.object(OwnerJson::longForm);
        }
        Optional<Owner> owner = value.words().map(this::resolve);
        owner.ifPresent(one -> report(one, value));
        return owner;
    }

    /** The owner that a text says; the same few are said again and again. */
    private Owner resolve(String text) {
        return resolved.computeIfAbsent(text, units::resolve);
    }

    private void report(Owner owner, JsonCursor value) {
        if (owner.resolution() == Resolution.UNRESOLVED && !units.units().isEmpty()) {
            units.unit(owner.text())
                    .ifPresentOrElse(
                            unit -> value.report(
                                    JsonProblem.OWNER_BY_ID,
                                    Map.of("owner", value.shown(), "unit", Shown.text(unit.name()))),
                            () -> value.report(ReadProblem.OWNER_NOT_IN_DIRECTORY, Map.of("owner", value.shown())));
        }
        owner.assumptions().forEach(assumption -> report(assumption, value));
    }

    private void report(AssumedUnit assumption, JsonCursor value) {
        value.report(
                ReadProblem.OWNER_ASSUMED,
                Map.of(
                        "written", Shown.text(assumption.written()),
                        "unit", Shown.text(units.nameOf(assumption.unitId()))));
    }

    /** What the units of an owner say. */
    private record Meaning(Resolution resolution, List<String> unitIds) {}

    private static Optional<Owner> longForm(JsonFields fields) {
        Optional<String> text = fields.require("text", JsonCursor::words);
        Optional<Meaning> meaning = fields.require("units", OwnerJson::meaning);
        List<AssumedUnit> assumptions = fields.items("assumed").stream()
                .flatMap(item -> assumption(item, meaning).stream())
                .toList();
        return text.isPresent() && meaning.isPresent()
                ? Optional.of(Owner.builder()
                        .text(text.get())
                        .resolution(meaning.get().resolution())
                        .unitIds(meaning.get().unitIds())
                        .assumptions(assumptions)
                        .build())
                : Optional.empty();
    }

    private static Optional<Meaning> meaning(JsonCursor value) {
        if (value.isText()) {
            return value.text().filter(ALL::equals).isPresent()
                    ? Optional.of(new Meaning(Resolution.ALL, List.of()))
                    : value.refuse(JsonProblem.UNKNOWN_WORD, "known", ALL);
        }
        List<JsonCursor> items = value.items();
        List<String> ids = items.stream().flatMap(item -> item.text().stream()).toList();
        boolean isRead = value.isList() && ids.size() == items.size();
        return isRead
                ? Optional.of(new Meaning(ids.isEmpty() ? Resolution.UNRESOLVED : Resolution.LISTED, ids))
                : Optional.empty();
    }

    private static Optional<AssumedUnit> assumption(JsonCursor item, Optional<Meaning> meaning) {
        return item.object(fields -> {
            Optional<String> written = fields.require("written", JsonCursor::words);
            Optional<String> unit = fields.require("unit", field -> listedUnit(field, meaning));
            return written.isPresent() && unit.isPresent()
                    ? Optional.of(new AssumedUnit(written.get(), unit.get()))
                    : Optional.empty();
        });
    }

    /** One of the units that the owner lists; if these cannot be read, that is error enough. */
    private static Optional<String> listedUnit(JsonCursor field, Optional<Meaning> meaning) {
        Optional<String> unit = field.words();
        boolean isListed = unit.isPresent()
                && meaning.filter(owner -> owner.unitIds().contains(unit.get())).isPresent();
        return unit.isEmpty() || meaning.isEmpty() || isListed
                ? unit
                : field.refuse(JsonProblem.ASSUMED_BUT_NOT_LISTED);
    }

    void write(JsonOutput out, List<Owner> owners) {
        out.list("owners", owners, owner -> write(out, owner));
    }

    private void write(JsonOutput out, Owner owner) {
        if (resolve(owner.text()).equals(owner)) {
            out.text(owner.text());
        } else {
            out.line(() -> {
                out.text("text", owner.text());
                if (owner.resolution() == Resolution.ALL) {
                    out.text("units", ALL);
                } else {
                    out.name("units");
                    out.items(owner.unitIds(), out::text);
                }
                out.list(
                        "assumed",
                        owner.assumptions(),
                        assumption -> out.line(() -> {
                            out.text("written", assumption.written());
                            out.text("unit", assumption.unitId());
                        }));
            });
        }
    }
}
