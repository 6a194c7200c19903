package io.github.albero.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that many objects of a text have. What is read in the same way is asked in the same order: the place of a name is
 * remembered by the turn at which it is asked for. For one thread.
 */
final class SharedNames extends FieldNames {

    /** Objects that all have other names do not fill the memory with them. */
    private static final int MOST_OF_A_TEXT = 1_000;

    private static final int MOST_TURNS = 32;

    private final Room room;
    private final Map<String, FieldNames> continuations = new HashMap<>(0);
    private FieldNames last = this;
    private String[] asked = {};
    private int[] answers = {};

    /** No names. */
    SharedNames() {
        this(List.of(), new Room());
    }

    private SharedNames(List<String> names, Room room) {
        super(names);
        this.room = room;
    }

    private static final class Room {
        private int left = MOST_OF_A_TEXT;
    }

    @Override
    FieldNames and(String name) {
        if (last.size() > size() && last.name(size()).equals(name)) {
            return last;
        }
        FieldNames known = continuations.get(name);
        if (known != null) {
            last = known;
            return known;
        }
        return place(name) >= 0 ? this : continuation(name);
    }

    private FieldNames continuation(String name) {
        if (size() >= FEW || room.left == 0) {
            return new OwnNames(names()).and(name);
        }
        List<String> longer = new ArrayList<>(names());
        longer.add(name);
        FieldNames continuation = new SharedNames(longer, room);
        continuations.put(name, continuation);
        room.left--;
        last = continuation;
        return continuation;
    }

    @Override
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
}
