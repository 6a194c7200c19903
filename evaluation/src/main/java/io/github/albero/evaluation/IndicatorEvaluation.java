package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.model.Actual;
import io.github.albero.model.ConfirmedReading;
import io.github.albero.model.Doubt;
import io.github.albero.model.ExternalCause;
import io.github.albero.model.Indicator;
import io.github.albero.model.Measurement;
import io.github.albero.model.Owner;
import io.github.albero.model.ScoreOverride;
import io.github.albero.model.TargetInterpretation;
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

    /** Where it stands in the plan. */
    abstract Place place();

    /** How the target was judged. */
    abstract Judgement judgement();

    /** The rules by which it was scored. */
    abstract HeldRules heldRules();

    /** What somebody decided about it. */
    abstract Decisions decisions();

    /**
     * Where an indicator stands in its plan.
     *
     * @param indicator the indicator as the plan has it
     * @param owners who answers for it
     * @param weight what it weighs
     */
    record Place(Indicator indicator, List<Owner> owners, Weight weight) implements Serializable {}

    /**
     * The rules that held for an indicator.
     *
     * @param achievement how far a target was reached
     * @param missing what becomes of what could not be scored
     */
    record HeldRules(AchievementRules achievement, MissingRules missing) implements Serializable {}

    /**
     * What somebody decided about an indicator.
     *
     * @param override the score in place of the computed one
     * @param causes what is made up for
     */
    record Decisions(Optional<ScoreOverride> override, List<ExternalCause> causes) implements Serializable {

        /** Nobody decided anything. */
        static final Decisions NONE = new Decisions(Optional.empty(), List.of());
    }

    /**
     * The indicator.
     *
     * @return the indicator as the plan has it
     */
    public final Indicator indicator() {
        return place().indicator();
    }

    /**
     * Who answers for it.
     *
     * @return its own owners, or those of the nearest node above that names any; none if nobody is named
     */
    public final List<Owner> owners() {
        return place().owners();
    }

    /** Which target applied, and what it means. */
    final TargetOfDay targetOfDay() {
        return judgement().target();
    }

    /** Which measurement counted. */
    final ActualChoice choice() {
        return judgement().choice();
    }

    /** What the one against the other gave; a reason where nothing was decided. */
    final Verdict verdict() {
        return judgement().verdict();
    }

    /**
     * The target that applies at the date.
     *
     * @return the target, empty if the plan sets none
     */
    public final Optional<Target> target() {
        return targetOfDay().target();
    }

    /**
     * What somebody confirmed that a doubtful target means.
     *
     * @return the reading by which it was judged, empty if it was judged as it stands
     */
    public final Optional<ConfirmedReading> confirmedReading() {
        return targetOfDay().reading();
    }

    /**
     * What the target means.
     *
     * @return the criterion with what was left out supplied, empty if the plan sets no target
     */
    public final Optional<Criterion> criterion() {
        return targetOfDay().meaning().map(TargetInterpretation::criterion);
    }

    /**
     * What was not written in the target but taken to be meant.
     *
     * @return the assumptions, none if the target says everything
     */
    public final List<Assumption> assumptions() {
        return targetOfDay().meaning().map(TargetInterpretation::assumptions).orElse(List.of());
    }

    /**
     * Why the target cannot be scored as it stands.
     *
     * @return the doubt, empty if there is none, or somebody confirmed a reading
     */
    public final Optional<Doubt> doubt() {
        return confirmedReading().isPresent()
                ? Optional.empty()
                : targetOfDay().meaning().flatMap(TargetInterpretation::doubt);
    }

    /**
     * The last day in time.
     *
     * @return the target's due date, moved to the next working day if the policy says so, or the end of the plan's period
     */
    public final LocalDate due() {
        return judgement().due();
    }

    /**
     * The actuals that the result rests on.
     *
     * @return one, or those of several days or units that were taken together; none if nothing was measured
     */
    public final List<Actual> actuals() {
        return choice().actuals();
    }

    /**
     * The offices that answer for it and should have reported, where offices report apart.
     *
     * @return ids of the unit directory; none where the body reports as a whole, or all offices did
     */
    public final List<String> missingUnits() {
        return choice().missingUnits();
    }

    /**
     * What was measured, combined from several days or units if it was measured so.
     *
     * @return the measurement, empty if nothing was measured, the actuals contradict each other, or each unit is judged for
     *     itself
     */
    public final Optional<Measurement> measurement() {
        return choice().measurement();
    }

    /**
     * What was measured as an amount in the target's unit; in its own where the target has none.
     *
     * @return the amount, such as 77.735849056604 % for 412 of 530; empty for deeds, and where nothing was decided
     */
    public final Optional<Quantity> value() {
        return decided().flatMap(one -> one.basis().value());
    }

    /**
     * How far the measured amount is from the target.
     *
     * @return measured less target, in percentage points where the target is a percentage, otherwise in its unit; days
     *     late, negative if early, for a deed; empty where nothing was decided
     */
    public final Optional<Quantity> variance() {
        return decided().flatMap(one -> one.basis().variance());
    }

    /**
     * Whether the target was reached.
     *
     * @return the outcome, decided exactly; no formula, band or weight of a policy changes it, only which measurement and which
     *     day it takes (rules B3, B5) and what a share of nothing is (rule C12)
     */
    public final Outcome outcome() {
        return decided()
                .map(one -> one.isReached() ? Outcome.REACHED : Outcome.NOT_REACHED)
                .orElse(Outcome.UNDETERMINED);
    }

    /**
     * How far the target was reached, before floor and cap.
     *
     * @return in percent, 125 for a quarter more than the target; empty where nothing was decided
     */
    public final Optional<BigDecimal> raw() {
        return decided().map(Verdict.Decided::raw);
    }

    /**
     * The rule by which the raw achievement came about.
     *
     * @return the rule, empty where nothing was decided, unless the policy scores that as the floor
     */
    public final Optional<AppliedRule> rule() {
        return decided()
                .map(Verdict.Decided::rule)
                .or(() -> isMissingAsFloor() ? Optional.of(AppliedRule.MISSING_AS_FLOOR) : Optional.empty());
    }

    private Optional<Verdict.Decided> decided() {
        return verdict() instanceof Verdict.Decided one ? Optional.of(one) : Optional.empty();
    }

    /** Whether nothing was measured, and that scores the floor (rule D5). */
    final boolean isMissingAsFloor() {
        return verdict() instanceof Verdict.Undecided && override().isEmpty() && score() instanceof Score.Scored;
    }

    /** Whether the score rests on something measured or decided by somebody, and not only on the policy. */
    final boolean isAssessed() {
        return score() instanceof Score.Scored && !isMissingAsFloor();
    }

    /** The rules by which it was scored. */
    final AchievementRules rules() {
        return heldRules().achievement();
    }

    /** What becomes of it if it has no score. */
    final MissingRules missingRules() {
        return heldRules().missing();
    }

    /**
     * The causes outside the body that were acknowledged for what is missing to 100.
     *
     * @return the causes, none if there are none
     */
    public final List<ExternalCause> externalCauses() {
        return decisions().causes();
    }

    /**
     * The share of what is missing to 100 that those causes make up for.
     *
     * @return in percent, 0 if there are none, 100 at most
     */
    public final BigDecimal externalShare() {
        return ExternalCauses.share(externalCauses());
    }

    /**
     * The decision that replaces the computed score.
     *
     * @return the override, empty if the score is the computed one
     */
    public final Optional<ScoreOverride> override() {
        return decisions().override();
    }

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
    public final Weight weight() {
        return place().weight();
    }

    /**
     * Whether the result may still change.
     *
     * @return whether one of the actuals is provisional, and no decision replaces the score
     */
    public final boolean isProvisional() {
        if (override().isPresent()) {
            return false;
        }
        for (Actual actual : actuals()) {
            if (actual.state() == Actual.State.PROVISIONAL) {
                return true;
            }
        }
        return false;
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
