package io.github.albero.json;

import java.util.List;

/** A value of a text and the offset where it begins in it. */
sealed interface JsonValue {

    int offset();

    record Text(String text, int offset) implements JsonValue {}

    /** A number: nothing is computed with its digits before they are known to be few. */
    record Digits(int offset) implements JsonValue {}

    record Truth(boolean value, int offset) implements JsonValue {}

    record Nothing(int offset) implements JsonValue {}

    record Items(List<JsonValue> items, int offset) implements JsonValue {}

    /** An object. */
    final class Fields implements JsonValue {

        private final FieldNames names;
        private final JsonValue[] values;
        private final int offset;

        Fields(FieldNames names, JsonValue[] values, int offset) {
            this.names = names;
            this.values = values;
            this.offset = offset;
        }

        @Override
        public int offset() {
            return offset;
        }

        int size() {
            return values.length;
        }

        String name(int place) {
            return names.name(place);
        }

        JsonValue value(int place) {
            return values[place];
        }

        /** Where a field stands, from 0; -1 if there is none of this name. */
        int place(String name) {
            return names.place(name);
        }

        /** The same for a name that is asked for when so many have been before. */
        int place(String name, int turn) {
            return names.place(name, turn);
        }
    }
}
