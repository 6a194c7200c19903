package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.Reason;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.text.Displayable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether an indicator is where it should be at a date, before it is due (rule F2).
 *
 * <p>What is counted through the year is held against the time that has gone by, or against targets that the plan states for
 * days on the way; shares, times and other levels against the full target; deeds against the progress that was reported, or the
 * day that is forecast.
 *
 * @param indicatorId the indicator
 * @param asOf the date
 * @param state where it is
 * @param basis what it was held against
 * @param expected what was expected at the date; empty where it was not held against an amount
 * @param measured what was measured, in the unit of the target; empty where it was not held against an amount
 * @param pace how what was expected at the date came about; empty where it is the full target, or nothing
 * @param forecast the day on which it is expected to be done; empty where no such day decided
 * @param reason why nobody can tell; empty where {@link #state} tells, or nothing was said
 */
public record OnTrack(
        String indicatorId,
        LocalDate asOf,
        State state,
        Basis basis,
        Optional<Quantity> expected,
        Optional<Quantity> measured,
        Optional<Pace> pace,
        Optional<LocalDate> forecast,
        Optional<Reason> reason)
        implements Displayable {

    /** Where an indicator is. */
    public enum State {
        /** It is where it should be. */
        ON_TRACK,
        /** It is not where it should be; after the due date: it was not reached. */
        BEHIND,
        /** It is further than it should be. */
        AHEAD,
        /** It is reached, and nothing that comes can change that. */
        DONE,
        /** Nobody can tell. */
        UNKNOWN
    }

    /** What an indicator was held against. Further ones may come: keep a default branch. */
    public enum Basis {
        /** The outcome, because it is due, or reached for good. */
        OUTCOME,
        /** The part of the target that the time gone by makes. */
        TIME_ELAPSED,
        /** The same between two days for which the plan states targets. */
        INTERIM_TARGETS,
        /** The full target, because it is no count that grows. */
        FULL_TARGET,
        /** The degree of progress that the time gone by makes. */
        PROGRESS,
        /** The day on which it is expected to be done. */
        FORECAST_DAY,
        /** That it is expected not to be done in time. */
        FORECAST_NOT_DONE,
        /** That it is expected to be whole, or not, when it is due. */
        FORECAST_PROGRESS,
        /** Nothing: neither progress nor a forecast was reported. */
        NOTHING_REPORTED,
        /** Nothing, for a reason. */
        NOT_KNOWN
    }

    /**
     * How an expected value came about: the way from one value to another, as far as the time between them has gone by.
     *
     * @param from the day at whose end the way begins
     * @param fromAmount the value there
     * @param to the day at which it ends
     * @param toAmount the value there
     * @param elapsed how many days have gone by
     * @param days how many days it takes
     */
    public record Pace(LocalDate from, Quantity fromAmount, LocalDate to, Quantity toAmount, long elapsed, long days) {}

    /**
     * Where an indicator is at the date of an evaluation.
     *
     * @param evaluation the evaluation
     * @param indicatorId the id of an indicator of its plan, such as {@code 07.03/4}
     * @return where it is, and why
     * @throws IllegalArgumentException if the plan has no such indicator
     */
    public static OnTrack of(PlanEvaluation evaluation, String indicatorId) {
        return TrackReading.of(evaluation, List.of(evaluation.indicator(indicatorId)))
                .get(0);
    }

    /**
     * Where all indicators of the tree are at the date of an evaluation.
     *
     * @param evaluation the evaluation
     * @return one for each indicator of the tree, in the order of the plan
     */
    public static List<OnTrack> of(PlanEvaluation evaluation) {
        return TrackReading.of(evaluation, evaluation.indicators());
    }

    /**
     * The state with its reasons as a sentence.
     *
     * @param language the reader's language
     * @return such as {@code 01/1: behind; measured 3, expected 4.96 after 181 of 365 days on the way to 10}
     */
    @Override
    public String display(Locale language) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("asOf", asOf);
        expected.ifPresent(amount -> arguments.put("expected", TrackReading.shown(amount)));
        measured.ifPresent(amount -> arguments.put("measured", TrackReading.shown(amount)));
        forecast.ifPresent(day -> arguments.put("forecast", day));
        reason.ifPresent(why -> arguments.put("reason", why));
        pace.ifPresent(way -> {
            arguments.put("from", way.from());
            arguments.put("fromAmount", way.fromAmount());
            arguments.put("to", way.to());
            arguments.put("toAmount", way.toAmount());
            arguments.put("elapsed", way.elapsed());
            arguments.put("days", way.days());
        });
        boolean isAmount = basis == Basis.FULL_TARGET && expected.isPresent() && measured.isPresent();
        String basisInWords = ComparisonPhrases.PHRASES.say(
                language, "BASIS_" + basis.name() + (isAmount ? "_AMOUNT" : ""), arguments);
        return ComparisonPhrases.PHRASES.say(
                language, "TRACK_" + state.name(), Map.of("indicator", indicatorId, "basis", basisInWords));
    }
}
