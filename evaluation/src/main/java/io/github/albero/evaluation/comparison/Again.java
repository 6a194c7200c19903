package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.model.Act;
import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanChange;
import io.github.albero.model.Revision;
import io.github.albero.model.RevisionChange;
import io.github.albero.model.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evaluates again what was evaluated, with one thing otherwise. */
final class Again {

    private Again() {}

    /** With other actuals. */
    static PlanEvaluation with(PlanEvaluation evaluation, Actuals actuals) {
        return PlanEvaluation.of(
                evaluation.plan(), actuals, evaluation.policy(), evaluation.adjustments(), evaluation.asOf());
    }

    /** With another plan. */
    static PlanEvaluation with(PlanEvaluation evaluation, Plan plan) {
        return PlanEvaluation.of(
                plan, evaluation.actuals(), evaluation.policy(), evaluation.adjustments(), evaluation.asOf());
    }

    /** With another target for some indicators, in place of all that each has. */
    static PlanEvaluation with(PlanEvaluation evaluation, Map<String, Target> targets) {
        if (targets.isEmpty()) {
            return evaluation;
        }
        List<RevisionChange> changes = targets.entrySet().stream()
                .map(one -> new PlanChange.NewTargets(one.getKey(), List.of(one.getValue())))
                .map(change -> RevisionChange.of(change, "comparison"))
                .toList();
        Act act = new Act("comparison", Optional.empty());
        return with(evaluation, revised(evaluation.plan(), 1, act, evaluation.asOf(), changes));
    }

    /** A plan with changes made, and no revisions left. */
    static Plan revised(Plan plan, int number, Act act, LocalDate day, List<RevisionChange> changes) {
        Revision only = Revision.builder()
                .number(number)
                .act(act)
                .effective(day)
                .changes(changes)
                .build();
        return plan.toBuilder().revisions(List.of(only)).build().asOf(day);
    }
}
