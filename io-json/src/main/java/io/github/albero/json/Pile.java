package io.github.albero.json;

import java.util.Arrays;

/** What the objects and lists hold that are open, the innermost on top. */
final class Pile {

    private JsonValue[] values = new JsonValue[64];
    private int size;

    int size() {
        return size;
    }

    void add(JsonValue value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /** Takes off what lies on the pile from a place on, the lowest first. */
    JsonValue[] take(int from) {
        JsonValue[] taken = Arrays.copyOfRange(values, from, size);
        size = from;
        return taken;
    }
}
