package io.github.albero.model.format.conformance;

import io.github.albero.model.format.Location;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A part of a document.
 *
 * @param value what is said there; if it is a number of things, each of them is a part as well
 * @param places the thing of which it is said, all that this stands in, and what else is mentioned
 * @param names what a loss may call it: losses and attributes
 */
record DocumentPart(Object value, Set<Location> places, Set<?> names) {

    /** Whether no name is known for it, so that whatever is lost of the thing may be this. */
    boolean isNameless() {
        return names.isEmpty() && !(value instanceof Things) && !(value instanceof Integer);
    }

    /**
     * The things that another one has.
     *
     * @param kind what they are
     * @param ids their ids
     * @param holders where they stand, for those that stand elsewhere
     */
    record Things(Location.Part.Kind kind, List<String> ids, Map<String, Set<Location>> holders) {

        Set<Location> places(String id) {
            return holders.getOrDefault(id, Set.of(new Location.Part(kind, id)));
        }

        /** Shows the ids alone. */
        @Override
        public String toString() {
            return ids.toString();
        }
    }
}
