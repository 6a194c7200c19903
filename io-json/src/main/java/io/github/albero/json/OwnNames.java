package io.github.albero.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of one object, which grow with it. */
final class OwnNames extends FieldNames {

    private Map<String, Integer> places = Map.of();

    OwnNames(List<String> first) {
        super(new ArrayList<>(first));
    }

    @Override
    FieldNames and(String name) {
        if (place(name) < 0) {
            names().add(name);
            if (size() > FEW) {
                addPlaces();
            }
        }
        return this;
    }

    private void addPlaces() {
        if (places.isEmpty()) {
            places = new HashMap<>();
        }
        for (int place = places.size(); place < size(); place++) {
            places.put(name(place), place);
        }
    }

    @Override
    int place(String name) {
        return places.isEmpty() ? super.place(name) : places.getOrDefault(name, -1);
    }
}
