package io.github.albero.model.target;

/** How a measured amount must stand to the amount of the target. */
public enum ComparisonOperator {
    /** Not less than the target: {@code ≥}. */
    AT_LEAST("≥"),
    /** Above the target: {@code >}. */
    MORE_THAN(">"),
    /** Not more than the target: {@code ≤}. */
    AT_MOST("≤"),
    /** Below the target: {@code <}. */
    LESS_THAN("<"),
    /** The target itself: {@code =}. */
    EQUAL_TO("=");

    private final String symbol;

    ComparisonOperator(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The operator's sign.
     *
     * @return such as {@code ≥}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Whether the sign of a comparison fulfils the operator.
     *
     * @param comparison the sign of measured minus target: negative, zero or positive
     * @return whether the target is reached
     */
    public boolean holds(int comparison) {
        return switch (this) {
            case AT_LEAST -> comparison >= 0;
            case MORE_THAN -> comparison > 0;
            case AT_MOST -> comparison <= 0;
            case LESS_THAN -> comparison < 0;
            case EQUAL_TO -> comparison == 0;
        };
    }

    /**
     * Whether more is better than less.
     *
     * @return whether it is {@code ≥} or {@code >}
     */
    public boolean asksForMore() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /**
     * Whether less is better than more.
     *
     * @return whether it is {@code ≤} or {@code <}
     */
    public boolean asksForLess() {
        return this == AT_MOST || this == LESS_THAN;
    }

    /**
     * The operator that asks the same of a negative amount: at least 5 of a reduction is at most -5 of a change.
     *
     * @return {@code ≤} for {@code ≥}, {@code >} for {@code <} and the other way round; {@code =} for itself
     */
    public ComparisonOperator mirrored() {
        return switch (this) {
            case AT_LEAST -> AT_MOST;
            case MORE_THAN -> LESS_THAN;
            case AT_MOST -> AT_LEAST;
            case LESS_THAN -> MORE_THAN;
            case EQUAL_TO -> EQUAL_TO;
        };
    }
}
