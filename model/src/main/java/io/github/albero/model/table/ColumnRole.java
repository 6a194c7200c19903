package io.github.albero.model.table;

/** What a column of a plan's table holds. */
enum ColumnRole {
    /** Codes and titles of the nodes of one level. */
    LEVEL,
    /** Codes and titles of the objectives of a post: the table is a card. */
    CARD_OBJECTIVE,
    /** Weights. */
    WEIGHT,
    /** Names of indicators. */
    INDICATOR,
    /** How indicators are computed. */
    FORMULA,
    /** Targets. */
    TARGET,
    /** Who answers. */
    OWNER,
    /** Something that is not read. */
    OTHER;

    boolean isHeading() {
        return this == LEVEL || this == CARD_OBJECTIVE;
    }
}
