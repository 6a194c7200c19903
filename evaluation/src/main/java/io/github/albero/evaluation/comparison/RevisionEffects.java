package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.Actuals;
import io.github.albero.model.Adjustments;
import io.github.albero.model.Plan;
import io.github.albero.model.Revision;
import io.github.albero.model.RevisionChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What each change of a plan's revisions did to its scores (rule F1). The changes are made one after the other, in the order in
 * which {@link Plan#asOf} makes them: by the day from which a revision holds, then by its number, then in the order of its
 * changes. Each is evaluated with the same actuals at the same date, so that the effects add up to the difference between the
 * plan as it was approved and the plan as it was revised, exactly; in another order a single effect could be another.
 *
 * <p>Changes that cannot be made, {@link Plan#skippedChanges()}, are not among them.
 */
public final class RevisionEffects {

    private static final Comparator<Revision> IN_ORDER =
            Comparator.comparing(Revision::effective).thenComparing(Revision::number);

    private final PlanEvaluation approved;
    private final List<State> states;

    private RevisionEffects(PlanEvaluation approved, List<State> states) {
        this.approved = approved;
        this.states = List.copyOf(states);
    }

    /** The plan after a change. */
    private record State(AppliedChange change, PlanEvaluation evaluation) {}

    /**
     * Makes the changes that hold at a day one after the other.
     *
     * @param plan the plan with its revisions
     * @param actuals what was measured
     * @param policy the rules
     * @param asOf the day at whose end the plan is looked at; revisions that hold from a later day are left out
     * @return the effects
     */
    public static RevisionEffects of(Plan plan, Actuals actuals, ScoringPolicy policy, LocalDate asOf) {
        return of(plan, actuals, policy, Adjustments.none(), asOf);
    }

    /**
     * Makes the changes that hold at a day one after the other, with decisions about the evaluation.
     *
     * @param plan the plan with its revisions
     * @param actuals what was measured
     * @param policy the rules
     * @param adjustments the decisions, which hold before and after each change
     * @param asOf the day at whose end the plan is looked at; revisions that hold from a later day are left out
     * @return the effects
     */
    public static RevisionEffects of(
            Plan plan, Actuals actuals, ScoringPolicy policy, Adjustments adjustments, LocalDate asOf) {
        Plan state = plan.toBuilder().revisions(List.of()).build();
        PlanEvaluation approved = PlanEvaluation.of(state, actuals, policy, adjustments, asOf);
        List<State> states = new ArrayList<>();
        for (Revision revision : inForce(plan, asOf)) {
            for (int place = 1; place <= revision.changes().size(); place++) {
                RevisionChange change = revision.changes().get(place - 1);
                Plan next = Again.revised(state, revision.number(), revision.act(), asOf, List.of(change));
                if (!next.equals(state)) {
                    state = next;
                    AppliedChange applied = new AppliedChange(revision.number(), place, change);
                    states.add(new State(applied, Again.with(approved, state)));
                }
            }
        }
        return new RevisionEffects(approved, states);
    }

    private static List<Revision> inForce(Plan plan, LocalDate day) {
        return plan.revisions().stream()
                .filter(revision -> revision.isInForce(day))
                .sorted(IN_ORDER)
                .toList();
    }

    /**
     * The plan as it was approved.
     *
     * @return its evaluation, without any revision
     */
    public PlanEvaluation approved() {
        return approved;
    }

    /**
     * The plan as it was revised.
     *
     * @return its evaluation with all changes made
     */
    public PlanEvaluation revised() {
        return states.isEmpty() ? approved : states.get(states.size() - 1).evaluation();
    }

    /**
     * What the changes did to the score of the whole tree.
     *
     * @return an effect for each change that made the plan another; they add up to the difference between the
     *     {@linkplain #approved approved} and the {@linkplain #revised revised} plan
     */
    public List<RevisionEffect> total() {
        return effects(evaluation -> evaluation.score().scored().isPresent(), EvaluationComparison::total);
    }

    /**
     * What the changes did to the score of a node.
     *
     * @param id the id of a node that the plan had when it was approved and still has
     * @return an effect for each change, as for the {@link #total}
     * @throws IllegalArgumentException if the approved or the revised plan has no such node
     */
    public List<RevisionEffect> node(String id) {
        return effects(
                evaluation -> EvaluationComparison.node(evaluation, id)
                        .filter(node -> node.score().scored().isPresent())
                        .isPresent(),
                moved -> moved.node(id));
    }

    /**
     * What the changes did to the score of a card. It is the result of one person.
     *
     * @param id the id of a card of the plan
     * @return an effect for each change, as for the {@link #total}
     * @throws IllegalArgumentException if the plan has no such card
     */
    public List<RevisionEffect> card(String id) {
        return effects(
                evaluation -> EvaluationComparison.card(evaluation, id)
                        .filter(card -> card.score().scored().isPresent())
                        .isPresent(),
                moved -> moved.card(id));
    }

    /** Changes that leave something without a score are counted with those after them, until it has one again. */
    private List<RevisionEffect> effects(
            Predicate<PlanEvaluation> isScored, Function<EvaluationComparison, ScoreComparison> compare) {
        List<RevisionEffect> effects = new ArrayList<>();
        List<AppliedChange> open = new ArrayList<>();
        PlanEvaluation last = approved;
        for (State state : states) {
            open.add(state.change());
            if (isScored.test(state.evaluation())) {
                effects.add(effect(open, last, state.evaluation(), compare));
                open.clear();
                last = state.evaluation();
            }
        }
        if (!open.isEmpty()) {
            effects.add(effect(open, last, revised(), compare));
        }
        return List.copyOf(effects);
    }

    private static RevisionEffect effect(
            List<AppliedChange> changes,
            PlanEvaluation before,
            PlanEvaluation after,
            Function<EvaluationComparison, ScoreComparison> compare) {
        return new RevisionEffect(changes, compare.apply(EvaluationComparison.of(before, after)));
    }
}
