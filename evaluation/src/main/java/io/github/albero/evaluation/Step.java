package io.github.albero.evaluation;

import io.github.albero.model.text.Displayable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * One step of an explanation, such as "412 / 530 = 77.7358%".
 *
 * @param kind which step it is
 * @param arguments the values that it names: numbers in percent, dates, quantities, texts
 */
public record Step(Kind kind, Map<String, Serializable> arguments) implements Displayable, Serializable {

    /** Copies the arguments. */
    public Step {
        arguments = Map.copyOf(arguments);
    }

    /** The steps that there are. Further ones may come: keep a default branch. */
    public enum Kind {
        /** The offices' measurements were combined. */
        OFFICES_COMBINED,
        /** Offices that should have reported did not. */
        OFFICES_MISSING,
        /** A part of a whole was measured, and divided. */
        FRACTION,
        /** A part of a whole was measured, and not divided. */
        FRACTION_UNDIVIDED,
        /** An amount was measured. */
        VALUE,
        /** A measured amount looks like a fraction of one where a percentage is asked. */
        SUSPICIOUS_SCALE,
        /** It was done on a day. */
        DONE,
        /** It was not done. */
        NOT_DONE,
        /** It is under way. */
        PROGRESS,
        /** It was assessed. */
        ASSESSED,
        /** It was reported as not assessable. */
        NOT_ASSESSABLE,
        /** The target as written. */
        TARGET,
        /** What was assumed about the target. */
        ASSUMPTION,
        /** Why the target is in doubt. */
        DOUBT,
        /** Measured divided by target. */
        MEASURED_BY_TARGET,
        /** Target divided by measured. */
        TARGET_BY_MEASURED,
        /** Nothing left of what should be little. */
        NOTHING_LEFT,
        /** All or nothing. */
        BY_OUTCOME,
        /** 100 less the distance from the target. */
        DISTANCE,
        /** A strict target was equalled. */
        EQUALLED,
        /** Done in time. */
        IN_TIME,
        /** Done late. */
        LATE,
        /** Not done when it was due. */
        UNFINISHED,
        /** Nothing was measured, and that scores the floor. */
        MISSING_AS_FLOOR,
        /** The raw achievement was above the cap. */
        CAPPED,
        /** The raw achievement was below the floor. */
        RAISED,
        /** The mean of parts. */
        MEAN,
        /** The score of the only part. */
        ONE_PART,
        /** What was left out of the mean. */
        LEFT_OUT,
        /** Reached or not. */
        OUTCOME,
        /** What the policy calls the score. */
        RATING,
        /** There is no score. */
        NOT_SCORED,
        /** The share of the weight that was assessed, with the worst and the best case. */
        COVERAGE,
        /** Everything was assessed. */
        FULL_COVERAGE,
        /** What it weighs on the whole. */
        WEIGHT,
        /** How firm the measurement is. */
        STATE_PROVISIONAL,
        /** The measurement is final. */
        STATE_FINAL,
        /** The measurement is verified. */
        STATE_VERIFIED,
        /** The score rests on provisional measurements. */
        PROVISIONAL
    }

    /**
     * The step in words.
     *
     * @param language the reader's language
     * @return such as {@code 412 / 530 = 77.7358%}
     */
    @Override
    public String display(Locale language) {
        return EvaluationPhrases.PHRASES.say(language, "STEP_" + kind.name(), arguments);
    }
}
