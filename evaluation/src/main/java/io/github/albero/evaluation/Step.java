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
        /** The offices' measurements are judged each for itself. */
        OFFICES_APART,
        /** The measurements of several days were combined. */
        DAYS_COMBINED,
        /** The amounts of several days or offices added up. */
        SUM_OF_PARTS,
        /** The fractions of several days or offices as one. */
        RATIO_OF_SUMS,
        /** The mean of the measurements of several days or offices. */
        MEAN_OF_PARTS,
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
        /** A measured fraction is 1 at most where more is asked. */
        SUSPICIOUS_FRACTION,
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
        /** What somebody confirmed that the target means. */
        CONFIRMED,
        /** The due date moved to a working day. */
        DUE_MOVED,
        /** What was assumed about the target. */
        ASSUMPTION,
        /** Why the target is in doubt. */
        DOUBT,
        /** Measured divided by target. */
        MEASURED_BY_TARGET,
        /** Target divided by measured. */
        TARGET_BY_MEASURED,
        /** Twice the target less what was measured, divided by the target. */
        TWICE_TARGET_LESS_MEASURED,
        /** The way from the baseline or the worst mark, divided by the way to the target. */
        FROM_START,
        /** Between the two ends that are asked. */
        WITHIN_INTERVAL,
        /** How much it changed. */
        CHANGE,
        /** How much it changed, in percent of what it was before. */
        CHANGE_IN_PERCENT,
        /** No change, or one the other way. */
        NO_CHANGE,
        /** In proportion between two thresholds. */
        BETWEEN_THRESHOLDS,
        /** At or beyond the first or last threshold. */
        OUTSIDE_THRESHOLDS,
        /** A share of more than the whole. */
        SHARE_ABOVE_WHOLE,
        /** A share of nothing. */
        NOTHING_TO_DO,
        /** The worst of several requirements or offices. */
        LEAST_OF_ALL,
        /** The mean of several requirements or offices. */
        MEAN_OF_ALL,
        /** The office that is furthest from the target. */
        WORST_UNIT,
        /** How many offices reach the target. */
        UNITS_THAT_REACH_IT,
        /** A rule of the body's own. */
        OWN_RULE,
        /** What was reached is worth 100 at least. */
        REACHED_SO_FULL,
        /** What was not reached is worth less than 100. */
        NOT_REACHED_SO_LESS,
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
        /** What had been reached by the due date follows. */
        BY_THE_DUE_DATE,
        /** The better of what was reached by the due date and what was reached late. */
        BETTER_OF_BOTH,
        /** Not done when it was due. */
        UNFINISHED,
        /** Under way when it was due, and progress counts. */
        IN_PROGRESS,
        /** Nothing was measured, and that scores the floor. */
        MISSING_AS_FLOOR,
        /** The raw achievement was above the cap. */
        CAPPED,
        /** The raw achievement was below the floor. */
        RAISED,
        /** What the band is worth into which the achievement falls. */
        BAND,
        /** The score was rounded. */
        ROUNDED,
        /** What a cause outside the body gave back. */
        EXTERNAL_CAUSE,
        /** Why, and who acknowledged it. */
        EXTERNAL_CAUSE_REASON,
        /** Somebody decided the score. */
        OVERRIDE,
        /** Why, and who did. */
        OVERRIDE_REASON,
        /** The mean of parts. */
        MEAN,
        /** The sum of parts. */
        SUM,
        /** The sum of parts, each by its weight in percent. */
        SUM_BY_WEIGHT,
        /** The worst of parts. */
        WORST,
        /** The mean of the node's own indicators. */
        OWN_INDICATORS,
        /** The mean of the nodes below. */
        NODES_BELOW,
        /** Both by their shares. */
        BY_SHARES,
        /** A gate held back its share. */
        GATE_CLOSED,
        /** A gate whose condition cannot be told. */
        GATE_OPEN,
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
