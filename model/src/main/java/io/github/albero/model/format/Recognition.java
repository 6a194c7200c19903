package io.github.albero.model.format;

/** Whether a source is in a format, from the least. */
public enum Recognition {
    /** It is not. */
    NO,
    /** It may be: the name says so, the content does not contradict. */
    POSSIBLE,
    /** It is: the content says so. */
    CERTAIN
}
