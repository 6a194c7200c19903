package io.github.albero.json;

import io.github.albero.model.Owner;
import io.github.albero.model.Owner.Resolution;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.ReadProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Owners: the text alone, such as {@code "S.Staff"}, where the units of the plan say who it is, otherwise {@code {"text",
 * "units"}}, where the units are {@code "all"} or a list of ids; an empty list is nobody who is known.
 */
final class OwnerJson {

    private static final String ALL = "all";

    private final UnitDirectory units;

    OwnerJson(UnitDirectory units) {
        this.units = units;
    }

    List<Owner> read(JsonFields fields) {
        return fields.items("owners").stream()
                .flatMap(value -> read(value).stream())
                .toList();
    }

    private Optional<Owner> read(JsonCursor value) {
        if (value.isObject()) {
            return value.object(OwnerJson::longForm);
        }
        Optional<Owner> owner = value.words().map(units::resolve);
        if (!units.units().isEmpty() && owner.filter(OwnerJson::isUnresolved).isPresent()) {
            value.report(ReadProblem.OWNER_NOT_IN_DIRECTORY, Map.of("owner", value.shown()));
        }
        return owner;
    }

    private static boolean isUnresolved(Owner owner) {
        return owner.resolution() == Resolution.UNRESOLVED;
    }

    private static Optional<Owner> longForm(JsonFields fields) {
        Optional<String> text = fields.require("text", JsonCursor::words);
        Optional<Owner.Builder> owner = fields.require("units", OwnerJson::resolution);
        return text.isPresent() && owner.isPresent()
                ? Optional.of(owner.get().text(text.get()).build())
                : Optional.empty();
    }

    private static Optional<Owner.Builder> resolution(JsonCursor value) {
        if (value.isText()) {
            return value.text().filter(ALL::equals).isPresent()
                    ? Optional.of(Owner.builder().resolution(Resolution.ALL))
                    : value.refuse(JsonProblem.UNKNOWN_WORD, "known", ALL);
        }
        List<JsonCursor> items = value.items();
        List<String> ids = items.stream().flatMap(item -> item.text().stream()).toList();
        boolean isRead = value.isList() && ids.size() == items.size();
        return isRead
                ? Optional.of(Owner.builder()
                        .resolution(ids.isEmpty() ? Resolution.UNRESOLVED : Resolution.LISTED)
                        .unitIds(ids))
                : Optional.empty();
    }

    void write(JsonOutput out, List<Owner> owners) {
        out.list("owners", owners, owner -> write(out, owner));
    }

    private void write(JsonOutput out, Owner owner) {
        if (units.resolve(owner.text()).equals(owner)) {
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
            });
        }
    }
}
