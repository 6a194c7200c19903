package io.github.albero.evaluation;

import io.github.albero.model.OrganisationalUnit;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * One organisational unit evaluated: the mean of the indicators that it answers for, each by its effective weight in the
 * plan. Where the unit reported for itself, its own value counts, otherwise the body's (rule B4).
 */
@Value.Immutable
public abstract class UnitEvaluation implements Evaluated, Serializable {

    private static final long serialVersionUID = 1L;

    UnitEvaluation() {}

    /**
     * The unit.
     *
     * @return the unit as the plan's directory has it
     */
    public abstract OrganisationalUnit unit();

    @Override
    public abstract Result result();

    /**
     * The indicators that it answers for.
     *
     * @return the evaluations in the order of the plan; shared ones are among them
     */
    public abstract List<IndicatorEvaluation> indicators();

    @Override
    public final Explanation explanation() {
        return MeanExplanation.of(this);
    }

    /** Builds evaluations. */
    static final class Builder extends UnitEvaluationBuilder {
        Builder() {}
    }
}
