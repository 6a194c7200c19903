package io.github.albero.model;

import io.github.albero.model.text.Displayable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * A change of a revision that cannot be made when its turn comes, such as other targets for an indicator that is not
 * there, and that {@link Plan#asOf} leaves out.
 *
 * @param revision the number of the revision
 * @param place the place of the change in its revision, from 1
 * @param obstacle why it cannot be made
 */
public record SkippedChange(int revision, int place, ChangeObstacle obstacle) implements Displayable, Serializable {

    /**
     * The change and what is wrong with it as a sentence.
     *
     * @param language the reader's language
     * @return which change it is, what stands in its way, and what would be right
     */
    @Override
    public String display(Locale language) {
        return ChangeObstacle.PHRASES.say(
                language, "SKIPPED", Map.of("revision", revision, "place", place, "obstacle", obstacle));
    }
}
