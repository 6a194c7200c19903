package io.github.albero.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

        private final List<String> names;
        private final List<JsonValue> values;
        private final int offset;
        private final Map<String, Integer> places;
        private int next;

        Fields(List<String> names, List<JsonValue> values, int offset) {
            this.names = names;
            this.values = values;
            this.offset = offset;
            this.places = names.size() > LARGE ? places(names) : Map.of();
        }

        private static Map<String, Integer> places(List<String> names) {
            Map<String, Integer> places = new HashMap<>();
            names.forEach(name -> places.put(name, places.size()));
            return places;
        }

        @Override
        public int offset() {
            return offset;
        }

        int size() {
            return names.size();
        }

        String name(int place) {
            return names.get(place);
        }

        JsonValue value(int place) {
            return values.get(place);
        }

        /** Where a field stands, from 0; -1 if there is none of this name. */
        int place(String name) {
            if (!places.isEmpty()) {
                return places.getOrDefault(name, -1);
            }
            int size = names.size();
            for (int i = 0; i < size; i++) {
                int place = next + i < size ? next + i : next + i - size;
                if (names.get(place).equals(name)) {
                    next = place + 1;
                    return place;
                }
            }
            return -1;
        }
    }
}
