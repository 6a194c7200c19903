package io.github.albero.evaluation;

import io.github.albero.model.text.Displayable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * One sentence of a policy's page, such as "From 70 to below 90: partly met".
 *
 * @param rule the number of the rule that it settles, such as {@code C13}
 * @param key which sentence it is, for programs
 * @param arguments the values that it names
 */
public record PolicyStatement(String rule, String key, Map<String, Serializable> arguments)
        implements Displayable, Serializable {

    /** Copies the arguments. */
    public PolicyStatement {
        arguments = Map.copyOf(arguments);
    }

    /**
     * The statement in words.
     *
     * @param language the reader's language
     * @return a sentence
     */
    @Override
    public String display(Locale language) {
        return EvaluationPhrases.PHRASES.say(language, "POLICY_" + key, arguments);
    }
}
