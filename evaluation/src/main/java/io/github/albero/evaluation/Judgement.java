package io.github.albero.evaluation;

import io.github.albero.evaluation.Verdict.Decided;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A target judged.
 *
 * @param target which one applied, and what it means
 * @param due the day by which it was due
 * @param choice the actuals that counted
 * @param verdict what they give
 */
record Judgement(TargetOfDay target, LocalDate due, ActualChoice choice, Verdict verdict) implements Serializable {

    boolean isReached() {
        return verdict instanceof Decided decided && decided.isReached();
    }
}
