package io.github.albero.json;

import io.github.albero.model.ExtensionValue;
import io.github.albero.model.ExtensionValue.Amount;
import io.github.albero.model.ExtensionValue.Fields;
import io.github.albero.model.ExtensionValue.Items;
import io.github.albero.model.ExtensionValue.Nothing;
import io.github.albero.model.ExtensionValue.Text;
import io.github.albero.model.ExtensionValue.Truth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the library does not know: {@code "extensions": {"Stakeholder": ["imprese", "cittadini"]}}, any JSON by name. */
final class ExtensionJson {

    static final String FIELD = "extensions";

    private ExtensionJson() {}

    /** Of an object whose other fields have been read: what is of a newer version of the form is kept here too. */
    static Map<String, ExtensionValue> read(JsonFields fields) {
        Optional<JsonCursor> extensions = fields.find(FIELD);
        return read(extensions, fields.takeUnknown());
    }

    /** The extensions of a part that has no object of its own. */
    static Map<String, ExtensionValue> read(JsonFields fields, String name) {
        return read(fields.find(name), Map.of());
    }

    private static Map<String, ExtensionValue> read(Optional<JsonCursor> extensions, Map<String, JsonCursor> unknown) {
        if (extensions.isEmpty() && unknown.isEmpty()) {
            return Map.of();
        }
        Map<String, JsonCursor> entries =
                new LinkedHashMap<>(extensions.map(JsonCursor::entries).orElse(Map.of()));
        unknown.forEach((name, value) -> {
            value.reportName(JsonProblem.UNKNOWN_FIELD_KEPT, Map.of("field", Shown.text(name)));
            entries.put(entries.containsKey(name) ? "/" + name : name, value);
        });
        return values(entries, 1);
    }

    private static Map<String, ExtensionValue> values(Map<String, JsonCursor> entries, int depth) {
        Map<String, ExtensionValue> values = new LinkedHashMap<>();
        entries.forEach((name, value) -> value(value, depth).ifPresent(read -> values.put(name, read)));
        return values;
    }

    private static Optional<ExtensionValue> value(JsonCursor value, int depth) {
        if (depth > ExtensionValue.MAX_DEPTH) {
            return value.refuse(JsonProblem.EXTENSION_TOO_DEEP, "limit", Integer.toString(ExtensionValue.MAX_DEPTH));
        }
        JsonValue json = value.value();
        if (json instanceof JsonValue.Text text) {
            return Optional.of(new Text(text.text()));
        }
        if (json instanceof JsonValue.Truth truth) {
            return Optional.of(new Truth(truth.value()));
        }
        if (json instanceof JsonValue.Nothing) {
            return Optional.of(new Nothing());
        }
        if (json instanceof JsonValue.Items) {
            return Optional.of(new Items(items(value.items(), depth + 1)));
        }
        return json instanceof JsonValue.Fields
                ? Optional.of(new Fields(values(value.entries(), depth + 1)))
                : value.number().map(Amount::new);
    }

    private static List<ExtensionValue> items(List<JsonCursor> items, int depth) {
        return items.stream().flatMap(item -> value(item, depth).stream()).toList();
    }

    static void write(JsonOutput out, Map<String, ExtensionValue> extensions) {
        write(out, FIELD, extensions);
    }

    static void write(JsonOutput out, String field, Map<String, ExtensionValue> extensions) {
        if (!extensions.isEmpty()) {
            out.name(field);
            out.line(() -> writeEach(out, extensions));
        }
    }

    private static void writeEach(JsonOutput out, Map<String, ExtensionValue> values) {
        values.forEach((name, value) -> {
            out.name(name);
            value.match(new Writer(out));
        });
    }

    private record Writer(JsonOutput out) implements ExtensionValue.Cases<JsonOutput> {

        @Override
        public JsonOutput text(Text value) {
            out.text(value.text());
            return out;
        }

        @Override
        public JsonOutput amount(Amount value) {
            out.number(value.amount());
            return out;
        }

        @Override
        public JsonOutput truth(Truth value) {
            out.truth(value.isTrue());
            return out;
        }

        @Override
        public JsonOutput items(Items value) {
            out.items(value.items(), item -> item.match(this));
            return out;
        }

        @Override
        public JsonOutput fields(Fields value) {
            out.block(() -> writeEach(out, value.fields()));
            return out;
        }

        @Override
        public JsonOutput nothing(Nothing value) {
            out.nothing();
            return out;
        }
    }
}
