package io.github.albero.evaluation;

import io.github.albero.model.PostObjectives;
import java.io.Serializable;
import java.util.List;
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

    @Override
    public abstract Result result();

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
