package io.github.albero.model.format;

/** How much a diagnostic matters, from the least. */
public enum Severity {
    /** Something to know, such as an assumption that was made. */
    NOTE,
    /** Odd but usable: look at it. */
    WARNING,
    /** Wrong: something could not be read as it stands. */
    ERROR
}
