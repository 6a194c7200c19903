package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.model.PlanNode;
import io.github.albero.model.ScoreOverride;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** One node evaluated, with all that is below it. */
@Value.Immutable
public abstract class NodeEvaluation implements Evaluated, Serializable {

    private static final long serialVersionUID = 1L;

    NodeEvaluation() {}

    /**
     * The node.
     *
     * @return the node as the plan has it
     */
    public abstract PlanNode node();

    /**
     * What it weighs.
     *
     * @return the weight in the plan or the card
     */
    public abstract Weight weight();

    @Override
    public abstract Result result();

    /**
     * Its own indicators.
     *
     * @return the evaluations in the order of the plan
     */
    public abstract List<IndicatorEvaluation> indicators();

    /**
     * The nodes below.
     *
     * @return the evaluations in the order of the plan
     */
    public abstract List<NodeEvaluation> children();

    /**
     * The nodes elsewhere that count here.
     *
     * @return the links that have a weight, in the order of the plan; none if there are none
     */
    public abstract List<LinkEvaluation> links();

    /**
     * How its parts became its score.
     *
     * @return the rules of its level, or the policy's general ones
     */
    public abstract RollUp rollUp();

    /**
     * The decision that replaces the computed score.
     *
     * @return the override, empty if the score is the computed one
     */
    public abstract Optional<ScoreOverride> override();

    /**
     * This node and all below.
     *
     * @return the evaluations, each before those below it
     */
    public final Stream<NodeEvaluation> walk() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(NodeEvaluation::walk));
    }

    /**
     * The indicators of this node and of all below.
     *
     * @return the evaluations in the order of the plan
     */
    public final Stream<IndicatorEvaluation> allIndicators() {
        return walk().flatMap(node -> node.indicators().stream());
    }

    @Override
    public final Explanation explanation() {
        return MeanExplanation.of(this);
    }

    /** Builds evaluations. */
    static final class Builder extends NodeEvaluationBuilder {
        Builder() {}
    }
}
