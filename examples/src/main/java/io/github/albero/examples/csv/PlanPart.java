package io.github.albero.examples.csv;

import io.github.albero.model.format.Location;
import io.github.albero.model.text.Phrases;
import java.util.Locale;

/**
 * A part of a plan in memory.
 *
 * @param kind what it is
 * @param id its id
 */
record PlanPart(Kind kind, String id) implements Location {

    private static final long serialVersionUID = 1L;

    /** What a part can be. */
    enum Kind {
        NODE("nodo", "node"),
        INDICATOR("indicatore", "indicator");

        private final String italian;
        private final String english;

        Kind(String italian, String english) {
            this.italian = italian;
            this.english = english;
        }
    }

    static Location node(String id) {
        return new PlanPart(Kind.NODE, id);
    }

    static Location indicator(String id) {
        return new PlanPart(Kind.INDICATOR, id);
    }

    @Override
    public String display(Locale language) {
        return (Phrases.isItalian(language) ? kind.italian : kind.english) + " " + id;
    }
}
