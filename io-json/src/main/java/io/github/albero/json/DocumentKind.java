package io.github.albero.json;

/** The kinds of documents, and the version of their form: the one place that knows them. */
enum DocumentKind {
    PLAN,
    ACTUALS,
    UNITS,
    EVALUATION;

    /** Documents of another major version are not read; a minor version adds fields that may be left out. */
    static final int MAJOR_VERSION = 1;

    /** Fields of a later minor version are kept as they are. */
    static final int MINOR_VERSION = 0;

    static final String VERSION = MAJOR_VERSION + "." + MINOR_VERSION;
}
