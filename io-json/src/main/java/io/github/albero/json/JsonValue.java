package io.github.albero.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A value of a text and the offset where it begins in it. */
sealed interface JsonValue {

    int offset();

    record Text(String text, int offset) implements JsonValue {}

    /** A number: nothing is computed with its digits before they are known to be few. */
    record Digits(int offset) implements JsonValue {}

    record Truth(boolean value, int offset) implements JsonValue {}

    record Nothing(int offset) implements JsonValue {}

    record Items(List<JsonValue> items, int offset) implements JsonValue {}

    /**
     * An object. Fields are mostly asked for in the order in which they are written, so that is where a name is looked
     * for first; in a large object it is looked up.
     */
    final class Fields implements JsonValue {

        private static final int LARGE = 24;

        private final String[] names;
        private final JsonValue[] values;
        private final int offset;
        private final Map<String, JsonValue> byName;
        private int next;

        Fields(List<String> names, List<JsonValue> values, int offset) {
            this.names = names.toArray(String[]::new);
            this.values = values.toArray(JsonValue[]::new);
            this.offset = offset;
            this.byName = names.size() > LARGE ? byName(names, values) : Map.of();
        }

        private static Map<String, JsonValue> byName(List<String> names, List<JsonValue> values) {
            Map<String, JsonValue> byName = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                byName.put(names.get(i), values.get(i));
            }
            return byName;
        }

        @Override
        public int offset() {
            return offset;
        }

        int size() {
            return names.length;
        }

        @Nullable
        JsonValue get(String name) {
            if (!byName.isEmpty()) {
                return byName.get(name);
            }
            for (int i = 0; i < names.length; i++) {
                int place = (next + i) % names.length;
                if (names[place].equals(name)) {
                    next = place + 1;
                    return values[place];
                }
            }
            return null;
        }

        void forEach(BiConsumer<String, JsonValue> action) {
            for (int i = 0; i < names.length; i++) {
                action.accept(names[i], values[i]);
            }
        }
    }
}
