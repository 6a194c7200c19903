package io.github.albero.excel;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.Result;
import java.math.BigDecimal;
import java.util.Map;

/** The score of the whole with its coverage and its limits, as a sentence. */
record SummarySentence(PlanEvaluation evaluation, Words words) {

    String text() {
        Counts counts = new Counts(evaluation.indicators());
        if (counts.all() == 0) {
            return words.say("SENTENCE_NO_INDICATORS");
        }
        String score = evaluation.score().scored().isPresent() ? scored(counts) : unscored(counts);
        String limits = counts.leftOut() == 0 || counts.scored() == 0 ? "" : " " + limits(counts);
        return score + limits + " " + words.say("SENTENCE_METHOD");
    }

    private String scored(Counts counts) {
        String key = counts.leftOut() == 0 ? "SENTENCE_SCORED_ALL" : "SENTENCE_SCORED";
        return words.say(
                key,
                Map.of(
                        "score", evaluation.score(),
                        "scored", number(counts.scored()),
                        "all", number(counts.all()),
                        "coverage", words.twoDecimals(evaluation.coverage())));
    }

    private String unscored(Counts counts) {
        return words.say("SENTENCE_UNSCORED", Map.of("reason", evaluation.score(), "all", number(counts.all())));
    }

    private String limits(Counts counts) {
        Result result = evaluation.result();
        return words.say(
                counts.leftOut() == 1 ? "SENTENCE_LIMITS_ONE" : "SENTENCE_LIMITS",
                Map.of(
                        "count", number(counts.leftOut()),
                        "worst", words.twoDecimals(result.worst()),
                        "best", words.twoDecimals(result.best())));
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }
}
