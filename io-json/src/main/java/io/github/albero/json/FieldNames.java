package io.github.albero.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of an object's fields, in their order. The objects of a text that have the same names share them. What is
 * read in the same way is asked in the same order: the place of a name is remembered by the turn at which it is asked for.
 * For one thread.
 */
class FieldNames {

    private static final int LARGE = 24;
    private static final int MOST_CONTINUATIONS = 64;
    private static final int MOST_TURNS = 32;

    final List<String> names;
    private final Map<String, FieldNames> continuations = new HashMap<>(0);
    private FieldNames last = this;
    private String[] asked = {};
    private int[] answers = {};

    private FieldNames(List<String> names) {
        this.names = names;
    }

    static FieldNames none() {
        return new FieldNames(List.of());
    }

    int size() {
        return names.size();
    }

    String name(int place) {
        return names.get(place);
    }

    /** These names and one more; no more than these if it is among them. */
    FieldNames and(String name) {
        if (last.size() > size() && last.name(size()).equals(name)) {
            return last;
        }
        FieldNames known = continuations.get(name);
        last = known != null ? known : names.contains(name) ? this : continuation(name);
        return last;
    }

    private FieldNames continuation(String name) {
        List<String> longer = new ArrayList<>(names);
        longer.add(name);
        if (longer.size() > LARGE) {
            return new Large(longer);
        }
        FieldNames continuation = new FieldNames(longer);
        if (continuations.size() < MOST_CONTINUATIONS) {
            continuations.put(name, continuation);
        }
        return continuation;
    }

    /** Where a name stands, from 0; -1 if it is not among these. */
    int place(String name) {
        return names.indexOf(name);
    }

    /** The same for a name that is asked for when so many have been before. */
    int place(String name, int turn) {
        if (turn < asked.length && name.equals(asked[turn])) {
            return answers[turn];
        }
        int place = place(name);
        if (turn < MOST_TURNS) {
            remember(name, turn, place);
        }
        return place;
    }

    private void remember(String name, int turn, int place) {
        if (asked.length == 0) {
            asked = new String[MOST_TURNS];
            answers = new int[MOST_TURNS];
        }
        asked[turn] = name;
        answers[turn] = place;
    }

    /** So many names that they are looked up. They belong to one object, and grow with it. */
    private static final class Large extends FieldNames {

        private final Map<String, Integer> places = new HashMap<>();

        Large(List<String> names) {
            super(names);
            names.forEach(name -> places.put(name, places.size()));
        }

        @Override
        FieldNames and(String name) {
            if (places.putIfAbsent(name, places.size()) == null) {
                names.add(name);
            }
            return this;
        }

        @Override
        int place(String name) {
            return places.getOrDefault(name, -1);
        }

        @Override
        int place(String name, int turn) {
            return place(name);
        }
    }
}
