package io.github.albero.evaluation;

/** Who will see an output. */
public enum Audience {
    /** Everybody: without results of cards, notes, reasons, evidence and reporters. */
    PUBLIC,
    /** The body itself: everything. */
    INTERNAL
}
