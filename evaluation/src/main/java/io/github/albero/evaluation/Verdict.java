package io.github.albero.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;

/** What holding a measurement against a criterion gives. */
sealed interface Verdict extends Serializable {

    /**
     * The criterion could be decided.
     *
     * @param isReached decided exactly
     * @param raw the achievement in percent, before floor and cap
     * @param rule how it came about
     * @param basis what it was computed from
     */
    record Decided(boolean isReached, BigDecimal raw, AppliedRule rule, Basis basis) implements Verdict {}

    /**
     * It could not.
     *
     * @param reason why
     */
    record Undecided(Reason reason) implements Verdict {}
}
