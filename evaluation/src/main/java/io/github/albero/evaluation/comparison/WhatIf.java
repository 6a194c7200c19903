package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.model.Measurement;
import io.github.albero.model.text.Displayable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the smallest other measurement of an indicator is that would change its outcome, its rating, or the rating of what is
 * above it (rule F3). A step is 1 for what is counted and for times, 0.01 for percentages, one more in the numerator where a part
 * of a whole was measured, a day for dates. What is changed is the latest of the actuals on which the result rests; the plan is
 * then evaluated again, so that the answer holds under every policy.
 *
 * <pre>{@code
 * WhatIf whatIf = WhatIf.of(evaluation, "01/1");
 * whatIf.outcome().display(Locale.ENGLISH);  // with 10 instead of 8 (steps: 2): from not reached to reached
 * whatIf.more().wholeRating();
 * }</pre>
 *
 * @param indicatorId the indicator
 * @param measured what was measured, in the actual that is changed; empty if nothing was
 * @param more what more would change, or a later day
 * @param less what less would change, or an earlier day
 */
public record WhatIf(String indicatorId, Optional<Measurement> measured, Turn more, Turn less) {

    /**
     * What steps in one direction would change.
     *
     * @param outcome the outcome of the indicator
     * @param rating the rating of the indicator
     * @param nodeRating the rating of the node that has the indicator
     * @param wholeRating the rating of the whole plan; of the card, for an indicator of a card
     */
    public record Turn(Answer outcome, Answer rating, Answer nodeRating, Answer wholeRating) {}

    /** How many steps it takes, or why no number of steps does it. */
    public sealed interface Answer extends Displayable {

        /**
         * So many steps.
         *
         * @param steps how many, at least 1; one step less changes nothing
         * @param instead what was measured; empty if nothing was
         * @param measurement what would have to be measured
         * @param before what it is now: an outcome or a rating; empty if there is no rating
         * @param after what it would be
         */
        record Changed(
                long steps,
                Optional<Measurement> instead,
                Measurement measurement,
                Optional<Displayable> before,
                Optional<Displayable> after)
                implements Answer {

            @Override
            public Optional<Changed> changed() {
                return Optional.of(this);
            }

            @Override
            public String display(Locale language) {
                Map<String, Object> arguments = new HashMap<>();
                arguments.put("steps", steps);
                arguments.put("measurement", MeasurementWords.of(measurement));
                instead.ifPresent(one -> arguments.put("instead", MeasurementWords.of(one)));
                arguments.put("before", called(before, language));
                arguments.put("after", called(after, language));
                return ComparisonPhrases.PHRASES.say(
                        language, instead.isPresent() ? "CHANGED" : "CHANGED_FROM_NOTHING", arguments);
            }

            private static String called(Optional<Displayable> name, Locale language) {
                return name.map(one -> one.display(language))
                        .orElseGet(() -> ComparisonPhrases.PHRASES.say(language, "NO_RATING"));
            }
        }

        /**
         * No number of steps.
         *
         * @param why the reason
         */
        record Unreachable(Why why) implements Answer {

            @Override
            public Optional<Changed> changed() {
                return Optional.empty();
            }

            @Override
            public String display(Locale language) {
                return ComparisonPhrases.PHRASES.say(language, "UNREACHABLE_" + why.name());
            }
        }

        /**
         * The steps, if there are any.
         *
         * @return the change; empty if it is unreachable
         */
        Optional<Changed> changed();
    }

    /** Why something is unreachable. Further reasons may come: keep a default branch. */
    public enum Why {
        /** There is no other outcome or rating in this direction: it is already the best, or the worst. */
        NO_OTHER,
        /** The score is already at its limit, floor or cap, and does not move in this direction. */
        CAPPED,
        /** The measurement cannot go so far: not above the whole, below nothing, or past the date of the evaluation. */
        LIMIT,
        /** The indicator weighs too little, or does not count. */
        WEIGHT_TOO_SMALL,
        /** The due date has passed: what is done now is late. */
        DATE_PASSED,
        /** Nothing was measured that could be more or less. */
        NOT_MEASURED,
        /** The indicator has no score, and another measurement gives it none. */
        NOT_SCORED
    }

    /**
     * Tries other measurements of an indicator.
     *
     * @param evaluation the evaluation
     * @param indicatorId the id of an indicator of its plan, such as {@code 07.03/4}
     * @return the answers
     * @throws IllegalArgumentException if the plan has no such indicator
     */
    public static WhatIf of(PlanEvaluation evaluation, String indicatorId) {
        return WhatIfSearch.of(evaluation, indicatorId);
    }

    /**
     * The nearest change of the outcome in either direction.
     *
     * @return the answer with the fewest steps; why more is of no use, if neither direction has one
     */
    public Answer outcome() {
        return nearest(more.outcome(), less.outcome());
    }

    /**
     * The nearest change of the indicator's rating in either direction.
     *
     * @return the answer with the fewest steps; why more is of no use, if neither direction has one
     */
    public Answer rating() {
        return nearest(more.rating(), less.rating());
    }

    /**
     * The nearest change of its node's rating in either direction.
     *
     * @return the answer with the fewest steps; why more is of no use, if neither direction has one
     */
    public Answer nodeRating() {
        return nearest(more.nodeRating(), less.nodeRating());
    }

    /**
     * The nearest change of the rating of the whole plan, or card, in either direction.
     *
     * @return the answer with the fewest steps; why more is of no use, if neither direction has one
     */
    public Answer wholeRating() {
        return nearest(more.wholeRating(), less.wholeRating());
    }

    private static Answer nearest(Answer more, Answer less) {
        if (more.changed().isEmpty() || less.changed().isEmpty()) {
            return more.changed().isPresent() || less.changed().isEmpty() ? more : less;
        }
        return less.changed().get().steps() < more.changed().get().steps() ? less : more;
    }
}
