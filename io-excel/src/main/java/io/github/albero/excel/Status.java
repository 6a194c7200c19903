package io.github.albero.excel;

import io.github.albero.evaluation.PlanEvaluation;

/** How firm a whole evaluation is. */
enum Status {
    /** Nothing was scored. */
    EMPTY,
    /** It rests on a provisional actual somewhere. */
    PROVISIONAL,
    /** The plan's period was not over. */
    INTERIM,
    /** None of these, but something was not measured. */
    DEFINITIVE_WITH_GAPS,
    /** None of these. */
    DEFINITIVE;

    static Status of(PlanEvaluation evaluation) {
        if (evaluation.score().scored().isEmpty()) {
            return EMPTY;
        }
        if (evaluation.isProvisional()) {
            return PROVISIONAL;
        }
        if (evaluation.asOf().isBefore(evaluation.plan().period().to())) {
            return INTERIM;
        }
        return new Counts(evaluation.indicators()).missing() > 0 ? DEFINITIVE_WITH_GAPS : DEFINITIVE;
    }

    String key() {
        return "STATUS_" + name();
    }
}
