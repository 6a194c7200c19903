package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.AppliedRule;
import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.Outcome;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.comparison.WhatIf.Answer;
import io.github.albero.evaluation.comparison.WhatIf.Turn;
import io.github.albero.evaluation.comparison.WhatIf.Why;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.text.Displayable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks for the smallest step in one direction. Scores are monotone (rule C2): what has changed stays changed, so that the
 * number of steps is found by halving.
 */
final class WhatIfSearch {

    private final PlanEvaluation evaluation;
    private final String id;
    private final Optional<Actual> changed;
    private final Movement movement;
    private final Map<Long, State> states = new HashMap<>();

    private WhatIfSearch(PlanEvaluation evaluation, String id, Optional<Actual> changed, Movement movement) {
        this.evaluation = evaluation;
        this.id = id;
        this.changed = changed;
        this.movement = movement;
    }

    /** What is asked after. */
    private record State(Outcome outcome, Named own, Named node, Named whole) {

        Score score() {
            return own.score();
        }

        Optional<Displayable> outcomeNamed() {
            return Optional.of(outcome);
        }
    }

    /** A score and what it is called. */
    private record Named(Score score, Optional<Rating> rating) {

        Optional<Displayable> called() {
            return rating.map(Displayable.class::cast);
        }
    }

    static WhatIf of(PlanEvaluation evaluation, String id) {
        IndicatorEvaluation one = evaluation.indicator(id);
        Optional<Actual> changed = one.actuals().stream().max(Comparator.comparing(Actual::date));
        return new WhatIf(
                id,
                changed.map(Actual::measurement),
                turn(evaluation, one, changed, Movement.Way.MORE),
                turn(evaluation, one, changed, Movement.Way.LESS));
    }

    private static Turn turn(
            PlanEvaluation evaluation, IndicatorEvaluation one, Optional<Actual> changed, Movement.Way way) {
        Movement movement = Movement.of(evaluation, one, changed.map(Actual::measurement), way);
        return new WhatIfSearch(evaluation, one.indicator().id(), changed, movement).turn();
    }

    private Turn turn() {
        return new Turn(
                answer(State::outcomeNamed, this::whyNotOutcome),
                answer(state -> state.own().called(), this::whyNotRating),
                answer(state -> state.node().called(), end -> whyNotAbove(end, State::node)),
                answer(state -> state.whole().called(), end -> whyNotAbove(end, State::whole)));
    }

    private Answer answer(Function<State, Optional<Displayable>> asked, Function<State, Why> whyNot) {
        if (movement.limit() == 0) {
            return new Answer.Unreachable(movement.end());
        }
        Optional<Displayable> now = asked.apply(state(0));
        State end = state(movement.limit());
        if (asked.apply(end).equals(now)) {
            return new Answer.Unreachable(whyNot.apply(end));
        }
        long steps = smallest(asked, now);
        return new Answer.Changed(
                steps, changed.map(Actual::measurement), movement.at().apply(steps), now, asked.apply(state(steps)));
    }

    private long smallest(Function<State, Optional<Displayable>> asked, Optional<Displayable> now) {
        long same = 0;
        long other = 1;
        while (other < movement.limit() && asked.apply(state(other)).equals(now)) {
            same = other;
            other = Math.min(movement.limit(), other * 2);
        }
        while (other - same > 1) {
            long middle = same + (other - same) / 2;
            if (asked.apply(state(middle)).equals(now)) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return other;
    }

    private Why whyNotOutcome(State end) {
        return whyNotMoved(end).orElseGet(() -> {
            boolean isReached = state(0).outcome() == Outcome.REACHED;
            return isReached == isHigher(state(0).score(), end.score()) ? Why.NO_OTHER : Why.LIMIT;
        });
    }

    private Why whyNotRating(State end) {
        return whyNotMoved(end).orElseGet(() -> isLast(state(0).own(), end.own()) ? Why.NO_OTHER : Why.LIMIT);
    }

    private Why whyNotAbove(State end, Function<State, Named> above) {
        Named now = above.apply(state(0));
        return whyNotMoved(end).orElseGet(() -> isLast(now, above.apply(end)) ? Why.NO_OTHER : Why.WEIGHT_TOO_SMALL);
    }

    /** Why not even the score of the indicator is another. */
    private Optional<Why> whyNotMoved(State end) {
        if (!state(0).score().equals(end.score())) {
            return Optional.empty();
        }
        IndicatorEvaluation one = evaluation.indicator(id);
        boolean isTooLate = one.rule()
                .filter(rule -> rule == AppliedRule.NOT_DONE || rule == AppliedRule.LATE)
                .isPresent();
        if (isTooLate) {
            return Optional.of(Why.DATE_PASSED);
        }
        if (end.score().scored().isEmpty()) {
            return Optional.of(Why.NOT_SCORED);
        }
        boolean isLaterDeed = movement.at().apply(movement.limit()) instanceof DoneOn later
                && later.date().equals(evaluation.asOf());
        return Optional.of(isLaterDeed ? Why.LIMIT : Why.CAPPED);
    }

    private static boolean isHigher(Score before, Score after) {
        return ScoreComparison.difference(before, after)
                .filter(difference -> difference.signum() > 0)
                .isPresent();
    }

    /** Whether there is no other rating in the direction in which the score moves. */
    private boolean isLast(Named before, Named after) {
        List<RatingBands.Band> bands = evaluation.policy().ratings().bands();
        RatingBands.Band last = isHigher(before.score(), after.score()) ? bands.get(bands.size() - 1) : bands.get(0);
        boolean isMoved = !before.score().equals(after.score());
        return isMoved && before.rating().filter(last.rating()::equals).isPresent();
    }

    private State state(long steps) {
        return states.computeIfAbsent(
                steps,
                number ->
                        state(number == 0 ? evaluation : evaluated(movement.at().apply(number))));
    }

    private PlanEvaluation evaluated(Measurement measurement) {
        Actual other = changed.map(
                        actual -> actual.toBuilder().measurement(measurement).build())
                .orElseGet(() -> Actual.of(id, evaluation.asOf(), measurement));
        List<Actual> rest = evaluation.actuals().all().stream()
                .filter(actual -> !changed.equals(Optional.of(actual)))
                .toList();
        return Again.with(
                evaluation, Actuals.builder().addAllAll(rest).addAll(other).build());
    }

    private State state(PlanEvaluation other) {
        IndicatorEvaluation one = other.indicator(id);
        NodeEvaluation node = other.node(other.plan().nodeOf(id).orElseThrow().id());
        return new State(
                one.outcome(),
                new Named(one.score(), one.rating()),
                new Named(node.score(), node.rating()),
                whole(other));
    }

    private Named whole(PlanEvaluation other) {
        return other.cards().stream()
                .filter(card -> card.allIndicators()
                        .anyMatch(one -> one.indicator().id().equals(id)))
                .findFirst()
                .map(card -> new Named(card.score(), card.rating()))
                .orElseGet(() -> new Named(other.score(), other.rating()));
    }
}
