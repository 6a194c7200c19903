package io.github.albero.evaluation;

import io.github.albero.model.text.Displayable;
import java.util.Locale;

/** Why there is no score. Further reasons may come: keep a default branch. */
public enum Reason implements Displayable {
    /** The due date has not come, and the target is not reached yet (rule B5). */
    NOT_DUE,
    /** Nothing was measured (rule B5). */
    NO_ACTUAL,
    /** It was reported that it could not be measured. */
    NOT_ASSESSABLE,
    /** The plan sets no target, or its text defines none (rule A7). */
    NO_TARGET,
    /** The plan sets several targets for the same day (rule B1). */
    SEVERAL_TARGETS,
    /** The target is in words, and nobody assessed it (rule A7). */
    TARGET_IN_WORDS,
    /** The target reads in more than one way, and nobody confirmed a reading (rule A10). */
    AMBIGUOUS_TARGET,
    /** Two different measurements of the same day and state (rule B2). */
    CONFLICTING_ACTUALS,
    /** Several offices reported, and nothing says how their values combine (rule B4). */
    OFFICES_NOT_COMBINABLE,
    /** The measurement's unit is not that of the target (rule C10). */
    UNIT_MISMATCH,
    /** The measurement is of a kind that the target cannot be held against. */
    WRONG_KIND_OF_MEASUREMENT,
    /** The target is a date, and the measurement names none (rule B5). */
    DATE_NEEDED,
    /** The day on which it is said to be done has not come yet (rule B5). */
    DATE_IN_FUTURE,
    /** The denominator is zero (rule C12). */
    ZERO_DENOMINATOR,
    /** Some siblings have a weight and others have none (rule D1). */
    WEIGHTS_INCOMPLETE,
    /** All siblings have a weight of zero (rule D1). */
    WEIGHTS_ZERO,
    /** Every part was left out (rule D8). */
    NOTHING_ASSESSED,
    /** A change is asked, and the value that it is measured against is not known (rule C8). */
    NO_PREVIOUS_VALUE,
    /** A change in percent is asked, and the value that it is measured against is zero or less (rule C8). */
    PREVIOUS_NOT_POSITIVE,
    /** The values of several days cannot be taken together (rule B3). */
    PERIODS_NOT_COMBINABLE,
    /** The target is asked of each unit, and the value is that of all together (rule B4). */
    ASKED_OF_EACH_UNIT,
    /** The unit did not report for itself, and the policy counts nothing else for it (rule B4). */
    NO_OWN_VALUE,
    /** Something below may not be missing, and is (rule D5). */
    PART_REFUSED,
    /** What is referred to is not in the plan (rules D4, D7). */
    NO_SUCH_PART,
    /** The linked node depends on the node that links it (rule D4). */
    CIRCULAR_LINK,
    /** A score that comes from outside was not given (rule D7). */
    NO_EXTERNAL_SCORE,
    /** It cannot be told whether the condition of a gate is met (rule D7). */
    GATE_UNDECIDED;

    @Override
    public String display(Locale language) {
        return EvaluationPhrases.PHRASES.say(language, "REASON_" + name());
    }
}
