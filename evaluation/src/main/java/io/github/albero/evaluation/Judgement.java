package io.github.albero.evaluation;

/**
 * A verdict and what it rests on.
 *
 * @param choice the actuals that counted
 * @param verdict what they give
 */
record Judgement(ActualChoice choice, Verdict verdict) {

    boolean isReached() {
        return verdict instanceof Verdict.Decided decided && decided.isReached();
    }
}
