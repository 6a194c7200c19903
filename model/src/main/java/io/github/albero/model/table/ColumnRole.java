package io.github.albero.model.table;

/** What a column of a plan's table holds. */
enum ColumnRole {
    /** Codes and titles of the nodes of one level. */
    LEVEL,
    /** Codes and titles of the objectives of a post: the table is a card. */
    CARD_OBJECTIVE,
    /** Codes, where they stand apart from what they are the code of. */
    CODE,
    /** Weights. */
    WEIGHT,
    /** Names of indicators. */
    INDICATOR,
    /** How indicators are computed. */
    FORMULA,
    /** What kind of indicator it is. */
    KIND,
    /** Units of measure. */
    UNIT,
    /** Where the data come from. */
    SOURCE,
    /** What it was before: in a year, or the baseline. */
    PREVIOUS_VALUE,
    /** Targets. */
    TARGET,
    /** Targets of a further year. */
    FURTHER_TARGET,
    /** Who answers. */
    OWNER,
    /** Something that is kept as it is. */
    OTHER;

    boolean isHeading() {
        return this == LEVEL || this == CARD_OBJECTIVE;
    }

    /** Whether a cell says only by its place that it belongs here: whatever it holds may stand elsewhere too. */
    boolean isToldByPlaceOnly() {
        return switch (this) {
            case CODE, KIND, UNIT, SOURCE, PREVIOUS_VALUE, FURTHER_TARGET, OTHER -> true;
            case LEVEL, CARD_OBJECTIVE, WEIGHT, INDICATOR, FORMULA, TARGET, OWNER -> false;
        };
    }
}
