package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.Rating;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Something that has parts and a result of its own. */
public interface Evaluated {

    /**
     * The result.
     *
     * @return score, rating, worst and best case, coverage
     */
    Result result();

    /**
     * How the score came about.
     *
     * @return the steps
     */
    Explanation explanation();

    /**
     * The score.
     *
     * @return the score, or why there is none
     */
    default Score score() {
        return result().score();
    }

    /**
     * What the policy calls the score.
     *
     * @return the rating, empty if there is no score
     */
    default Optional<Rating> rating() {
        return result().rating();
    }

    /**
     * The share of the weight that was assessed.
     *
     * @return in percent, from 0 to 100
     */
    default BigDecimal coverage() {
        return result().coverage();
    }

    /**
     * Whether the score may still change.
     *
     * @return whether it rests on a provisional actual anywhere below
     */
    default boolean isProvisional() {
        return result().isProvisional();
    }

    /**
     * How the score came about, as a sentence.
     *
     * @param language the reader's language
     * @return the sentence
     */
    default String explain(Locale language) {
        return explanation().display(language);
    }
}
