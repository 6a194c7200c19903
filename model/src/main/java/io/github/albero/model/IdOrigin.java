package io.github.albero.model;

/** Where an id comes from. */
public enum IdOrigin {
    /** The author of the plan gave it: it stays the same from one version of the plan to the next. */
    ASSIGNED,
    /**
     * It was made from code and position: it names a place within this one version, and is never used to match two
     * versions.
     */
    GENERATED
}
