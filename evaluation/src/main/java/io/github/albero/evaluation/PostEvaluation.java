package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.PostObjectives;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The card of a post evaluated. It is the result of one person: public output leaves it out. */
@Value.Immutable
public abstract class PostEvaluation implements Evaluated, Serializable {

    private static final long serialVersionUID = 1L;

    PostEvaluation() {}

    /**
     * The card.
     *
     * @return the card as the plan has it
     */
    public abstract PostObjectives card();

    /**
     * How its parts became its score.
     *
     * @return the policy's general rules
     */
    public abstract RollUp rollUp();

    /** The period of the plan. */
    abstract PlanPeriod period();

    /**
     * The result, of which what gates hold back is taken.
     *
     * @return score, rating, worst and best case, coverage
     */
    @Override
    public abstract Result result();

    /**
     * What objectives and lines give together, before gates.
     *
     * @return the {@link #result} if there are no gates, or all are met
     */
    public abstract Result beforeGates();

    /**
     * The bracket into which the displayed score falls.
     *
     * @return the bracket, empty if the policy has none or there is no score
     */
    public abstract Optional<RatingBands.Bracket> bracket();

    /**
     * What the card counts beside its own objectives: results of the plan and numbers from outside.
     *
     * @return the lines in the order of the card, without gates
     */
    public abstract List<CardLineEvaluation> lines();

    /**
     * The conditions that hold back all or nothing of a share.
     *
     * @return the gates in the order of the card
     */
    public abstract List<GateEvaluation> gates();

    /**
     * The part of the plan's period for which the post was held.
     *
     * @return in percent by days, 100 if the card states no mandate; 0 if the mandate lies outside the period
     */
    public final BigDecimal mandateShare() {
        LocalDate from = card().mandateFrom().filter(period().from()::isBefore).orElse(period().from());
        LocalDate to = card().mandateTo().filter(period().to()::isAfter).orElse(period().to());
        long held = Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
        long all = ChronoUnit.DAYS.between(period().from(), period().to()) + 1;
        return Numbers.quotient(BigDecimal.valueOf(held).movePointRight(2), BigDecimal.valueOf(all));
    }

    /**
     * The share of what the post can get that is paid: what the bracket pays, for the part of the period for which the post
     * was held.
     *
     * @return in percent, empty if there is no bracket, or it does not say what it pays
     */
    public final Optional<BigDecimal> paidShare() {
        return bracket()
                .flatMap(RatingBands.Bracket::pays)
                .map(pays -> Numbers.kept(pays.multiply(mandateShare()).movePointLeft(2)));
    }

    /** The same in the bracket in which its score lies. */
    final PostEvaluation inBracket(RatingBands ratings) {
        return score() instanceof Score.Scored scored
                ? new Builder()
                        .from(this)
                        .bracket(ratings.bracket(scored.shown()))
                        .build()
                : this;
    }

    /**
     * The nodes at the top of the card.
     *
     * @return the evaluations in the order of the card
     */
    public abstract List<NodeEvaluation> nodes();

    /**
     * All indicators of the card.
     *
     * @return the evaluations in the order of the card
     */
    public final Stream<IndicatorEvaluation> allIndicators() {
        return nodes().stream().flatMap(NodeEvaluation::allIndicators);
    }

    @Override
    public final Explanation explanation() {
        return MeanExplanation.of(this);
    }

    /** Builds evaluations. */
    static final class Builder extends PostEvaluationBuilder {
        Builder() {}
    }
}
