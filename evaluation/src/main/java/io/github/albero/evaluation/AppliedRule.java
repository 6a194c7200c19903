package io.github.albero.evaluation;

/** How a raw achievement came about (rules B1, B4, C3 to C12). Further rules may come: keep a default branch. */
public enum AppliedRule {
    /** Higher is better: measured divided by target (rule C3). */
    MEASURED_BY_TARGET,
    /** Lower is better: target divided by measured (rule C3). */
    TARGET_BY_MEASURED,
    /** Lower is better: twice the target less what was measured, divided by the target (rule C3). */
    TWICE_TARGET_LESS_MEASURED,
    /** The way from the baseline, divided by the way to the target (rule C3). */
    FROM_BASELINE,
    /** Marks from the worst on (rule C3). */
    FROM_WORST_MARK,
    /** Lower is better and nothing was measured of it: the cap (rule C4). */
    NOTHING_LEFT,
    /** The target is zero or negative: 100 if reached, otherwise 0 (rules C3, C4). */
    BY_OUTCOME,
    /** An exact target: 100 less the distance from it (rule C5). */
    DISTANCE,
    /** Between the two ends that are asked (rule C5). */
    WITHIN_INTERVAL,
    /** A strict target was equalled, and so not reached (rule C6). */
    EQUALLED,
    /** Done in time (rule C7). */
    IN_TIME,
    /** Done, but late (rule C7). */
    LATE,
    /** Not done when it was due (rule C7). */
    NOT_DONE,
    /** Under way when it was due, and progress counts (rule C7). */
    IN_PROGRESS,
    /** The change that there was, divided by the one that was asked (rule C8). */
    CHANGE_BY_ASKED,
    /** What there is, held against what there should be after the change (rule C8). */
    CHANGE_BY_LEVEL,
    /** No change, or one the other way (rule C8). */
    NO_CHANGE,
    /** In proportion between two thresholds, or beyond the last (rule C9). */
    BETWEEN_THRESHOLDS,
    /** At the last threshold, or outside the first or last (rule C9). */
    OUTSIDE_THRESHOLDS,
    /** A share of more than the whole, which is not worth more than the target (rule C11). */
    SHARE_ABOVE_WHOLE,
    /** A share of nothing, which the policy counts as reached (rule C12). */
    NOTHING_TO_DO,
    /** Of several requirements, or of several units that are judged for themselves, the worst (rules B1, B4). */
    LEAST_OF_ALL,
    /** Of several requirements, or of several units that are judged for themselves, the mean (rules B1, B4). */
    MEAN_OF_ALL,
    /** The value of the unit that is furthest from the target (rule B4). */
    WORST_UNIT,
    /** How many units reach the target (rule B4). */
    UNITS_THAT_REACH_IT,
    /** A rule of the body's own. */
    OWN_RULE,
    /** Somebody assessed the degree of attainment. */
    ASSESSED,
    /** Nothing was measured, and the policy scores that as the floor (rule D5). */
    MISSING_AS_FLOOR
}
