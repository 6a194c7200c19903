package io.github.albero.evaluation;

/** How a raw achievement came about (rules C3 to C7). Further rules may come: keep a default branch. */
public enum AppliedRule {
    /** Higher is better: measured divided by target (rule C3). */
    MEASURED_BY_TARGET,
    /** Lower is better: target divided by measured (rule C3). */
    TARGET_BY_MEASURED,
    /** Lower is better and nothing was measured of it: the cap (rule C4). */
    NOTHING_LEFT,
    /** The target is zero or negative: 100 if reached, otherwise 0 (rules C3, C4). */
    BY_OUTCOME,
    /** An exact target: 100 less the distance from it (rule C5). */
    DISTANCE,
    /** A strict target was equalled, and so not reached (rule C6). */
    EQUALLED,
    /** Done in time (rule C7). */
    IN_TIME,
    /** Done, but late (rule C7). */
    LATE,
    /** Not done when it was due (rule C7). */
    NOT_DONE,
    /** Somebody assessed the degree of attainment. */
    ASSESSED,
    /** Nothing was measured, and the policy scores that as the floor (rule D5). */
    MISSING_AS_FLOOR
}
