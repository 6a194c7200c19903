package io.github.albero.model;

/** Which way an indicator is better. */
public enum Direction {
    /** More is better, as with firms assisted. */
    HIGHER_IS_BETTER,
    /** Less is better, as with days of waiting. */
    LOWER_IS_BETTER,
    /** The plan does not say; then the words of the indicator decide where they are certain, and that is an assumption (rule A9). */
    UNKNOWN
}
