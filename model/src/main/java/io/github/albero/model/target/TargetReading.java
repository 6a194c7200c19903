package io.github.albero.model.target;

import java.io.Serializable;
import java.util.List;

/**
 * What was read from one cell of targets.
 *
 * @param targets what it says, in the order written; one for nearly every text
 * @param assumptions what was assumed to read it so; empty if nothing was
 */
public record TargetReading(List<Target> targets, List<Assumption> assumptions) implements Serializable {

    /** Copies the lists. */
    public TargetReading {
        targets = List.copyOf(targets);
        assumptions = List.copyOf(assumptions);
    }
}
