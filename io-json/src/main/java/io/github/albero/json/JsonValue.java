package io.github.albero.json;

import java.util.List;
import java.util.Map;

/** A value of a document and the place where it begins. */
sealed interface JsonValue {

    /** A place in the text, both numbers from 1. */
    record Place(int line, int column) {}

    Place place();

    record Text(String text, Place place) implements JsonValue {}

    /** A number in the digits in which it was written: nothing is computed with it before it is known to be short. */
    record Digits(String digits, Place place) implements JsonValue {}

    record Truth(boolean value, Place place) implements JsonValue {}

    record Nothing(Place place) implements JsonValue {}

    record Items(List<JsonValue> items, Place place) implements JsonValue {}

    record Fields(Map<String, JsonValue> fields, Place place) implements JsonValue {}
}
