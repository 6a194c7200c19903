package io.github.albero.model;

import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.Phrases;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Why a change of a revision cannot be made, such as an indicator that is not there.
 *
 * @param kind what stands in its way
 * @param id the node or indicator that is not there, that is there already, or that would be too deep
 */
public record ChangeObstacle(Kind kind, String id) implements Displayable, Serializable {

    static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.model.revisions", language));

    /** What can stand in the way of a change. Further kinds may come: keep a default branch. */
    public enum Kind {
        /** There is no indicator of this id. */
        NO_SUCH_INDICATOR,
        /** There is no node of this id. */
        NO_SUCH_NODE,
        /** There is neither a node nor an indicator of this id. */
        NO_SUCH_NODE_OR_INDICATOR,
        /** What is added has an id that is in use. */
        ID_IN_USE,
        /** The tree would get more levels than {@value Plan#MAX_DEPTH}. */
        TREE_TOO_DEEP
    }

    static Optional<ChangeObstacle> unless(boolean isMade, Kind kind, String id) {
        return isMade ? Optional.empty() : Optional.of(new ChangeObstacle(kind, id));
    }

    /**
     * The obstacle as a sentence.
     *
     * @param language the reader's language
     * @return what stands in the way of the change, and what would be right
     */
    @Override
    public String display(Locale language) {
        return PHRASES.say(language, kind.name(), Map.of("id", id, "limit", Plan.MAX_DEPTH));
    }
}
