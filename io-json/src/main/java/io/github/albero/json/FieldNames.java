package io.github.albero.json;

import java.util.List;

/** The names of an object's fields, in their order. */
abstract sealed class FieldNames permits SharedNames, OwnNames {

    /** So many are looked through; more are looked up. */
    static final int FEW = 24;

    private final List<String> names;

    FieldNames(List<String> names) {
        this.names = names;
    }

    /** What the objects of a text begin with. */
    static FieldNames none() {
        return new SharedNames();
    }

    /** These names and one more; no more than these if it is among them. */
    abstract FieldNames and(String name);

    /** Where a name stands, from 0; -1 if it is not among these. */
    int place(String name) {
        return names.indexOf(name);
    }

    /** The same for a name that is asked for when so many have been before. */
    int place(String name, int turn) {
        return place(name);
    }

    final int size() {
        return names.size();
    }

    final String name(int place) {
        return names.get(place);
    }

    final List<String> names() {
        return names;
    }
}
