package io.github.albero.evaluation;

import io.github.albero.model.target.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** What holding a measurement against a criterion gives. */
sealed interface Verdict {

    /**
     * The criterion could be decided.
     *
     * @param outcome reached or not
     * @param raw the achievement in percent, before floor and cap
     * @param rule how it came about
     * @param value what was measured, in the target's unit
     * @param variance measured less target, in the target's unit; days late for a deed
     */
    record Decided(
            Outcome outcome, BigDecimal raw, AppliedRule rule, Optional<Quantity> value, Optional<Quantity> variance)
            implements Verdict {}

    /**
     * It could not.
     *
     * @param reason why
     */
    record Undecided(Reason reason) implements Verdict {}
}
