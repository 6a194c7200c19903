package io.github.albero.evaluation;

import io.github.albero.model.text.Displayable;
import java.util.Locale;

/** How firm a whole evaluation is. */
public enum EvaluationStatus implements Displayable {
    /** Nothing was scored. */
    EMPTY,
    /** It rests on a provisional actual somewhere. */
    PROVISIONAL,
    /** The plan's period was not over. */
    INTERIM,
    /** None of these, but something that was due was not measured. */
    DEFINITIVE_WITH_GAPS,
    /** None of these. */
    DEFINITIVE;

    static EvaluationStatus of(PlanEvaluation evaluation) {
        if (evaluation.score().scored().isEmpty()) {
            return EMPTY;
        }
        if (evaluation.isProvisional()) {
            return PROVISIONAL;
        }
        if (evaluation.asOf().isBefore(evaluation.plan().period().to())) {
            return INTERIM;
        }
        boolean isAnythingMissing = evaluation.indicators().stream().anyMatch(EvaluationStatus::isMissing);
        return isAnythingMissing ? DEFINITIVE_WITH_GAPS : DEFINITIVE;
    }

    private static boolean isMissing(IndicatorEvaluation one) {
        return one.score().reason().filter(Reason.NO_ACTUAL::equals).isPresent() || one.isMissingAsFloor();
    }

    @Override
    public String display(Locale language) {
        return EvaluationPhrases.PHRASES.say(language, "STATUS_" + name());
    }
}
