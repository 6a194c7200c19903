package io.github.albero.model.target;

import java.io.Serializable;
import java.util.List;

/**
 * What was read from one cell of targets.
 *
 * <p>A plan keeps the targets alone. What was assumed about a number follows from the text and the plan's language, and
 * {@link io.github.albero.model.TargetInterpretation} says it again.
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
