package io.github.albero.json;

import io.github.albero.model.format.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds written results against computed ones and reports every difference. For one document. */
final class ResultComparison {

    private static final Set<String> SENTENCES = Set.of("explanation", "rules", "assumptions");

    private final JsonReading ofComputed;
    private final Set<String> ofNewerVersion;
    private final List<JsonCursor> worded = new ArrayList<>();

    /** Computed results are of another text than written ones, of which those at some pointers are of a newer version. */
    ResultComparison(JsonReading ofComputed, Set<String> ofNewerVersion) {
        this.ofComputed = ofComputed;
        this.ofNewerVersion = ofNewerVersion;
    }

    /** Compares the results of a document; some fields of it are no results. */
    void compare(JsonCursor document, JsonValue.Fields computed, Set<String> noResults) {
        fields(document, computed, noResults);
        worded.stream()
                .findFirst()
                .ifPresent(first -> first.report(
                        EvaluationDifference.SENTENCES_DIFFER, Map.of("count", Integer.toString(worded.size()))));
    }

    private void compare(JsonCursor written, JsonValue computed) {
        if (written.value() instanceof JsonValue.Fields && computed instanceof JsonValue.Fields object) {
            fields(written, object, Set.of());
        } else if (written.value() instanceof JsonValue.Items && computed instanceof JsonValue.Items list) {
            items(written, list);
        } else if (!isSame(written, computed)) {
            written.report(EvaluationDifference.RESULT_DIFFERS, Map.of("computed", shown(computed)));
        }
    }

    private boolean isSame(JsonCursor written, JsonValue computed) {
        return written.value().getClass() == computed.getClass()
                && CanonicalJson.of(written.value(), written.reading()).equals(CanonicalJson.of(computed, ofComputed));
    }

    private void fields(JsonCursor written, JsonValue.Fields computed, Set<String> noResults) {
        Map<String, JsonCursor> there = written.entries();
        for (int place = 0; place < computed.size(); place++) {
            field(written, there, computed.name(place), computed.value(place));
        }
        there.forEach((name, value) -> {
            boolean isExpected = computed.place(name) >= 0 || noResults.contains(name);
            if (!isExpected && SENTENCES.contains(name)) {
                worded.add(value);
            } else if (!isExpected && !isOfNewerVersion(value)) {
                value.reportName(EvaluationDifference.RESULT_NOT_COMPUTED, Map.of("result", Shown.text(name)));
            }
        });
    }

    private boolean isOfNewerVersion(JsonCursor value) {
        return value.location() instanceof Location.Json place && ofNewerVersion.contains(place.pointer());
    }

    private void field(JsonCursor written, Map<String, JsonCursor> there, String name, JsonValue computed) {
        JsonCursor found = there.get(name);
        if (SENTENCES.contains(name)) {
            if (found == null || !isSame(found, computed)) {
                worded.add(found == null ? written : found);
            }
        } else if (!name.equals(ExtensionJson.FIELD) || !written.reading().keepsUnknown()) {
            result(written, found, name, computed);
        }
    }

    private void result(JsonCursor written, @Nullable JsonCursor found, String name, JsonValue computed) {
        if (found == null) {
            reportMissing(written, name, computed);
        } else {
            compare(found, computed);
        }
    }

    /** Items with ids are compared with those of the same id, others with those at the same place. */
    private void items(JsonCursor written, JsonValue.Items computed) {
        Map<String, JsonCursor> there = new LinkedHashMap<>();
        List<JsonCursor> items = written.items();
        for (int i = 0; i < items.size(); i++) {
            JsonCursor item = items.get(i);
            String name = name(item.value(), i);
            if (there.putIfAbsent(name, item) != null) {
                reportNotComputed(item, name);
            }
        }
        Map<String, JsonValue> expected = new LinkedHashMap<>();
        for (int i = 0; i < computed.items().size(); i++) {
            expected.put(name(computed.items().get(i), i), computed.items().get(i));
        }
        expected.forEach((name, value) -> result(written, there.get(name), name, value));
        there.forEach((name, item) -> {
            if (!expected.containsKey(name)) {
                reportNotComputed(item, name);
            }
        });
        compareOrder(written, there.keySet(), expected.keySet());
    }

    private static void compareOrder(JsonCursor written, Set<String> there, Set<String> expected) {
        List<String> inOrder = expected.stream().filter(there::contains).toList();
        if (!there.stream().filter(expected::contains).toList().equals(inOrder)) {
            written.report(
                    EvaluationDifference.ORDER_DIFFERS, Map.of("computed", Shown.text(String.join(", ", inOrder))));
        }
    }

    private static String name(JsonValue item, int index) {
        int id = item instanceof JsonValue.Fields object ? object.place("id") : -1;
        return id >= 0 && ((JsonValue.Fields) item).value(id) instanceof JsonValue.Text text
                ? text.text()
                : Integer.toString(index + 1);
    }

    private void reportMissing(JsonCursor around, String name, JsonValue computed) {
        around.report(
                EvaluationDifference.RESULT_MISSING, Map.of("result", Shown.text(name), "computed", shown(computed)));
    }

    private static void reportNotComputed(JsonCursor item, String name) {
        item.report(EvaluationDifference.RESULT_NOT_COMPUTED, Map.of("result", Shown.text(name)));
    }

    private String shown(JsonValue computed) {
        return Shown.value(computed, ofComputed);
    }
}
