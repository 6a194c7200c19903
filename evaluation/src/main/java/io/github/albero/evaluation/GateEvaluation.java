package io.github.albero.evaluation;

import io.github.albero.model.CardContent;
import io.github.albero.model.CardItem;
import io.github.albero.model.text.Displayable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A condition of a card that holds back all or nothing of a share, evaluated (rule D7).
 *
 * @param item the gate as the card has it
 * @param standing whether its condition is met
 */
public record GateEvaluation(CardItem item, Standing standing) implements Serializable {

    /** Whether the condition of a gate is met. */
    public enum Standing implements Displayable {
        /** It is met: nothing is held back. */
        MET,
        /** It is not met: the share is held back. */
        NOT_MET,
        /** It cannot be told, and so the card has no score. */
        UNDECIDED;

        @Override
        public String display(Locale language) {
            return EvaluationPhrases.PHRASES.say(language, "GATE_" + name());
        }
    }

    /**
     * What must be reached.
     *
     * @return the id of a node or indicator
     */
    public String condition() {
        return item.content() instanceof CardContent.Gate gate ? gate.conditionId() : "";
    }

    /**
     * The share that is held back if the condition is not met.
     *
     * @return in percent, 30 for 30 %
     */
    public BigDecimal heldBack() {
        return item.content() instanceof CardContent.Gate gate ? gate.heldBack() : BigDecimal.ZERO;
    }
}
