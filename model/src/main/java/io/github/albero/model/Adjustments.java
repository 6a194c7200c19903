package io.github.albero.model;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What was decided about an evaluation, outside the plan and the actuals: by whom and why. Each decision names an id of
 * the plan; that the plan has it is not checked here.
 *
 * <p>Evaluation applies them: overrides and external causes (rule C14), scores from outside to cards (rule D7), confirmed
 * readings to targets in doubt (rule A10). Accepted findings change no number.
 */
@Value.Immutable
public abstract class Adjustments implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Adjustments NONE = builder().build();

    Adjustments() {}

    /**
     * Scores that replace computed ones.
     *
     * @return at most one for an indicator or node
     */
    public abstract List<ScoreOverride> overrides();

    /**
     * Causes outside the body.
     *
     * @return any number for an indicator
     */
    public abstract List<ExternalCause> externalCauses();

    /**
     * Scores of items of cards that no indicator measures.
     *
     * @return any number for a card
     */
    public abstract List<BehaviourScore> behaviours();

    /**
     * What doubtful targets shall mean.
     *
     * @return at most one for an indicator
     */
    public abstract List<ConfirmedReading> confirmedReadings();

    /**
     * Findings that shall not be reported again.
     *
     * @return any number for a place
     */
    public abstract List<AcceptedFinding> acceptedFindings();

    /**
     * What a source says of the decisions as a whole beyond what this library knows.
     *
     * @return values by name, in the order of the source; the names are valid Unicode
     */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * No decisions.
     *
     * @return the empty adjustments
     */
    public static Adjustments none() {
        return NONE;
    }

    /**
     * These decisions and others. One that is in both counts once; of two extensions with one name, that of these
     * stays.
     *
     * @param others more decisions
     * @return all of them
     * @throws IllegalArgumentException if the two override one id, or confirm a reading of one indicator, differently
     */
    public final Adjustments and(Adjustments others) {
        return builder()
                .overrides(both(others, Adjustments::overrides))
                .externalCauses(both(others, Adjustments::externalCauses))
                .behaviours(both(others, Adjustments::behaviours))
                .confirmedReadings(both(others, Adjustments::confirmedReadings))
                .acceptedFindings(both(others, Adjustments::acceptedFindings))
                .extensions(Extensions.both(extensions(), others.extensions()))
                .build();
    }

    private <T> List<T> both(Adjustments others, Function<Adjustments, List<T>> what) {
        List<T> added = what.apply(others).stream()
                .filter(one -> !what.apply(this).contains(one))
                .toList();
        return Stream.of(what.apply(this), added).flatMap(List::stream).toList();
    }

    /**
     * The score that replaces the computed one.
     *
     * @param id of an indicator or node, such as {@code 07.03/4}
     * @return the override, empty if there is none
     */
    public final Optional<ScoreOverride> override(String id) {
        return Optional.ofNullable(overridesById().get(id));
    }

    /**
     * The causes outside the body for the shortfall of an indicator.
     *
     * @param indicatorId such as {@code 07.03/4}
     * @return the causes, none if there are none
     */
    public final List<ExternalCause> externalCausesOf(String indicatorId) {
        return externalCauses().stream()
                .filter(cause -> cause.indicatorId().equals(indicatorId))
                .toList();
    }

    /**
     * The scores of a card's items that no indicator measures.
     *
     * @param cardId such as {@code BP}
     * @return the scores, none if there are none
     */
    public final List<BehaviourScore> behavioursOf(String cardId) {
        return behaviours().stream()
                .filter(score -> score.cardId().equals(cardId))
                .toList();
    }

    /**
     * What the target of an indicator shall mean.
     *
     * @param indicatorId such as {@code 07.03/4}
     * @return the reading, empty if none is confirmed
     */
    public final Optional<ConfirmedReading> confirmedReading(String indicatorId) {
        return Optional.ofNullable(readingsById().get(indicatorId));
    }

    /**
     * The decision that a finding may stay.
     *
     * @param code the finding's code, such as {@code DUPLICATE_CODE}
     * @param placeId the id of the node, indicator or card where it was found
     * @return the decision, the first if there are several, empty if there is none
     */
    public final Optional<AcceptedFinding> acceptedFinding(String code, String placeId) {
        return acceptedFindings().stream()
                .filter(one -> one.code().equals(code) && one.placeId().equals(placeId))
                .findFirst();
    }

    @Value.Lazy
    Map<String, ScoreOverride> overridesById() {
        return byId(overrides(), ScoreOverride::id, "overrides of");
    }

    @Value.Lazy
    Map<String, ConfirmedReading> readingsById() {
        return byId(confirmedReadings(), ConfirmedReading::indicatorId, "confirmed readings of");
    }

    private static <T> Map<String, T> byId(List<T> decisions, Function<T, String> id, String what) {
        Map<String, T> byId = new HashMap<>();
        for (T decision : decisions) {
            if (byId.put(id.apply(decision), decision) != null) {
                throw new IllegalArgumentException("there must not be two " + what + " '" + id.apply(decision) + "'");
            }
        }
        return byId;
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Texts.requireUnicode(extensions().keySet(), "name of an extension");
        overridesById();
        readingsById();
    }

    /**
     * Builds adjustments. A builder is for one thread.
     *
     * <p>Refused with an {@link IllegalArgumentException} are two overrides of one id and two confirmed readings of one
     * indicator.
     */
    public static final class Builder extends AdjustmentsBuilder {
        Builder() {}
    }
}
