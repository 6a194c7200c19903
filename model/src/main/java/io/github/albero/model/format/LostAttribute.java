package io.github.albero.model.format;

import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.Phrases;
import java.util.Locale;
import java.util.ResourceBundle;

/** What of a plan, a node, an indicator or a measurement a {@link Loss} is about. Further ones may come. */
public enum LostAttribute implements Displayable {
    /** The title of the plan or of a node. */
    TITLE,
    /** The body whose plan it is. */
    ORGANISATION,
    /** The days that the plan covers. */
    PERIOD,
    /** The language of the plan. */
    LANGUAGE,
    /** The id that the body gave the plan. */
    PLAN_ID,
    /** The level of a node, or what its codes look like. */
    LEVEL,
    /** The code of a node or an indicator. */
    CODE,
    /** The weight of a node, an indicator or a line of a card. */
    WEIGHT,
    /** Who answers for a node or an indicator. */
    OWNERS,
    /** The links of a node to others. */
    LINKS,
    /** The name of an indicator. */
    NAME,
    /** How an indicator is computed. */
    FORMULA,
    /** What kind of indicator it is. */
    KIND,
    /** Which way an indicator is better. */
    DIRECTION,
    /** The unit of measure of an indicator. */
    UNIT_OF_MEASURE,
    /** How the values of the period combine. */
    MEASUREMENT_KIND,
    /** Who reports a shared indicator. */
    AGGREGATION,
    /** What an indicator should reach. */
    TARGETS,
    /** The named values of the scale of an indicator. */
    THRESHOLDS,
    /** What an indicator was before. */
    PREVIOUS_VALUES,
    /** Where the data of an indicator or a measurement come from. */
    SOURCE,
    /** From when to when a post is held. */
    MANDATE,
    /** The lines of a card beside its own objectives. */
    CARD_ITEMS,
    /** What was measured. */
    MEASUREMENT,
    /** Whether a measurement is provisional, final or verified. */
    STATE,
    /** What was foreseen with a measurement. */
    FORECAST,
    /** The note of a measurement or of all of them. */
    NOTE,
    /** What proves a measurement. */
    EVIDENCE,
    /** Who reported a measurement. */
    REPORTER,
    /** What a measurement corrects. */
    CORRECTION;

    private static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.model.format.attributes", language));

    /**
     * The attribute in words.
     *
     * @param language the reader's language
     * @return such as {@code unit of measure}
     */
    @Override
    public String display(Locale language) {
        return PHRASES.say(language, name());
    }
}
