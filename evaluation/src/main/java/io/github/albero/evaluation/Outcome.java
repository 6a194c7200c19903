package io.github.albero.evaluation;

import io.github.albero.model.text.Displayable;
import java.util.Locale;

/** Whether an indicator's target was reached: decided by its criterion alone, exactly, whatever the policy. */
public enum Outcome implements Displayable {
    /** The target was reached. */
    REACHED,
    /** The target was not reached. */
    NOT_REACHED,
    /** It cannot be told; the score says why. */
    UNDETERMINED;

    @Override
    public String display(Locale language) {
        return EvaluationPhrases.PHRASES.say(language, "OUTCOME_" + name());
    }
}
