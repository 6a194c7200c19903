package io.github.albero.json;

import io.github.albero.model.ExtensionValue;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.UnitDirectory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units of a directory, each on one line. For one directory and one thread. */
final class UnitDirectoryJson {

    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> idsBySpelling = new HashMap<>();

    private UnitDirectoryJson() {}

    /** The units that can be read and do not contradict an earlier one. */
    static List<OrganisationalUnit> read(List<JsonCursor> items) {
        UnitDirectoryJson reading = new UnitDirectoryJson();
        return items.stream()
                .flatMap(item -> item.object(reading::unit).stream())
                .toList();
    }

    private Optional<OrganisationalUnit> unit(JsonFields fields) {
        Optional<String> id = fields.require("id", this::newId);
        String known = id.orElse("");
        Optional<String> name = fields.require("name", field -> field.words().filter(text -> isOf(known, text, field)));
        List<String> aliases = fields.items("aliases").stream()
                .flatMap(item -> item.text().filter(text -> isOf(known, text, item)).stream())
                .toList();
        Optional<String> parent = fields.find("parent", JsonCursor::text);
        Map<String, ExtensionValue> extensions = ExtensionJson.read(fields);
        return id.isPresent() && name.isPresent()
                ? Optional.of(OrganisationalUnit.builder()
                        .id(id.get())
                        .name(name.get())
                        .aliases(aliases)
                        .parent(parent)
                        .extensions(extensions)
                        .build())
                : Optional.empty();
    }

    private Optional<String> newId(JsonCursor field) {
        Optional<String> id = field.words();
        return id.isPresent() && !ids.add(id.get()) ? field.refuse(JsonProblem.USED_TWICE) : id;
    }

    /** Whether the spelling is not yet another unit's; if it is, that is reported. */
    private boolean isOf(String unit, String spelling, JsonCursor field) {
        String key = UnitDirectory.spellingKey(spelling);
        if (unit.isEmpty() || key.isEmpty()) {
            return true;
        }
        String other = idsBySpelling.putIfAbsent(key, unit);
        if (other == null || other.equals(unit)) {
            return true;
        }
        field.report(JsonProblem.SPELLING_OF_TWO_UNITS, Map.of("first", Shown.text(other), "second", Shown.text(unit)));
        return false;
    }

    static void write(JsonOutput out, UnitDirectory directory) {
        out.name("units");
        out.items(
                directory.units(),
                unit -> out.line(() -> {
                    out.text("id", unit.id());
                    out.text("name", unit.name());
                    out.list("aliases", unit.aliases(), out::text);
                    out.text("parent", unit.parent());
                    ExtensionJson.write(out, unit.extensions());
                }));
    }
}
