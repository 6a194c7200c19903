package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.model.text.Displayable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What something scored at a date.
 *
 * @param date the date
 * @param score the score, or why there was none; empty if the plan did not have it on that day
 * @param rating what the policy calls the score; empty if there was none
 */
public record TrendPoint(LocalDate date, Optional<Score> score, Optional<Rating> rating) implements Displayable {

    /**
     * The point as a sentence.
     *
     * @param language the reader's language
     * @return such as {@code 2025-06-30: 62.50, partly met}
     */
    @Override
    public String display(Locale language) {
        if (score.isEmpty()) {
            return ComparisonPhrases.PHRASES.say(language, "POINT_NOT_IN_THE_PLAN", Map.of("date", date));
        }
        return rating.map(called -> ComparisonPhrases.PHRASES.say(
                        language, "POINT_RATED", Map.of("date", date, "score", score.get(), "rating", called)))
                .orElseGet(() ->
                        ComparisonPhrases.PHRASES.say(language, "POINT", Map.of("date", date, "score", score.get())));
    }
}
