package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.Rating;
import io.github.albero.model.Actual;
import io.github.albero.model.Doubt;
import io.github.albero.model.Indicator;
import io.github.albero.model.Measurement;
import io.github.albero.model.Owner;
import io.github.albero.model.target.Assumption;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Target;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** One indicator evaluated: what was to be reached, what was measured, the outcome, the score and what it weighs. */
@Value.Immutable
public abstract class IndicatorEvaluation implements Serializable {

    private static final long serialVersionUID = 1L;

    IndicatorEvaluation() {}

    /**
     * The indicator.
     *
     * @return the indicator as the plan has it
     */
    public abstract Indicator indicator();

    /**
     * Who answers for it.
     *
     * @return its own owners, or those of the nearest node above that names any; none if nobody is named
     */
    public abstract List<Owner> owners();

    /**
     * The target that applies at the date.
     *
     * @return the target, empty if the plan sets none
     */
    public abstract Optional<Target> target();

    /**
     * What the target means.
     *
     * @return the criterion with what was left out supplied, empty if the plan sets no target
     */
    public abstract Optional<Criterion> criterion();

    /**
     * What was not written in the target but taken to be meant.
     *
     * @return the assumptions, none if the target says everything
     */
    public abstract List<Assumption> assumptions();

    /**
     * Why the target cannot be scored as it stands.
     *
     * @return the doubt, empty if there is none
     */
    public abstract Optional<Doubt> doubt();

    /**
     * The last day in time.
     *
     * @return the target's due date, or the end of the plan's period
     */
    public abstract LocalDate due();

    /**
     * The actuals that the result rests on.
     *
     * @return one, or one of each office that reports apart; none if nothing was measured
     */
    public abstract List<Actual> actuals();

    /**
     * The offices that answer for it and should have reported, where offices report apart.
     *
     * @return ids of the unit directory; none where the body reports as a whole, or all offices did
     */
    public abstract List<String> missingUnits();

    /**
     * What was measured, combined from the offices if they report apart.
     *
     * @return the measurement, empty if nothing was measured or the actuals contradict each other
     */
    public abstract Optional<Measurement> measurement();

    /**
     * What was measured as an amount in the target's unit; in its own where the target has none.
     *
     * @return the amount, such as 77.735849056604 % for 412 of 530; empty for deeds, and where nothing was decided
     */
    public abstract Optional<Quantity> value();

    /**
     * How far the measured amount is from the target.
     *
     * @return measured less target, in percentage points where the target is a percentage, otherwise in its unit; days
     *     late, negative if early, for a deed; empty where nothing was decided
     */
    public abstract Optional<Quantity> variance();

    /**
     * Whether the target was reached.
     *
     * @return the outcome, which no policy changes
     */
    public abstract Outcome outcome();

    /**
     * How far the target was reached, before floor and cap.
     *
     * @return in percent, 125 for a quarter more than the target; empty where nothing was decided
     */
    public abstract Optional<BigDecimal> raw();

    /**
     * The rule by which the raw achievement came about.
     *
     * @return the rule, empty where nothing was decided
     */
    public abstract Optional<AppliedRule> rule();

    /**
     * The score.
     *
     * @return the score, or why there is none
     */
    public abstract Score score();

    /**
     * What the policy calls the score.
     *
     * @return the rating, empty if there is no score
     */
    public abstract Optional<Rating> rating();

    /**
     * What it weighs.
     *
     * @return the weight in the plan or the card
     */
    public abstract Weight weight();

    /**
     * Whether the result may still change.
     *
     * @return whether one of the actuals is provisional
     */
    public final boolean isProvisional() {
        return actuals().stream().anyMatch(actual -> actual.state() == Actual.State.PROVISIONAL);
    }

    /**
     * How the score came about.
     *
     * @return the steps
     */
    public final Explanation explanation() {
        return IndicatorExplanation.of(this);
    }

    /**
     * How the score came about, as a sentence.
     *
     * @param language the reader's language
     * @return such as {@code 07.03/3: 412 / 530 = 77.7358%; target ≥ 80%; …}
     */
    public final String explain(Locale language) {
        return explanation().display(language);
    }

    /** Builds evaluations. */
    static final class Builder extends IndicatorEvaluationBuilder {
        Builder() {}
    }
}
