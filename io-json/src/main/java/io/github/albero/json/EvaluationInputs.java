package io.github.albero.json;

import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ReportOptions;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Adjustments;
import io.github.albero.model.ConfirmedReading;
import io.github.albero.model.ExternalCause;
import io.github.albero.model.Indicator;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanNode;
import io.github.albero.model.ScoreOverride;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an evaluation was made of, as far as an audience may see it. The published edition is without the cards and the
 * revisions to come, and without what stands beside the measurements of the tree; it gives the tree and the units the
 * same results.
 */
record EvaluationInputs(Plan plan, Actuals actuals, ScoringPolicy policy, Adjustments adjustments) {

    static EvaluationInputs of(PlanEvaluation evaluation, ReportOptions options) {
        Plan plan = evaluation.plan();
        return options.audience() == Audience.INTERNAL
                ? new EvaluationInputs(plan, evaluation.actuals(), evaluation.policy(), evaluation.adjustments())
                : new EvaluationInputs(
                        plan.toBuilder().cards(List.of()).revisions(List.of()).build(),
                        published(plan, evaluation.actuals(), options.language()),
                        evaluation.policy(),
                        published(plan, evaluation.adjustments(), options.language()));
    }

    /** What was decided about the tree, without why and by whom. */
    private static Adjustments published(Plan plan, Adjustments adjustments, Locale language) {
        String why = EvaluationDifference.PHRASES.say(language, "REASON_NOT_PUBLISHED");
        String who = EvaluationDifference.PHRASES.say(language, "APPROVER_NOT_PUBLISHED");
        Set<String> ofTree = Stream.concat(
                        plan.allNodes().map(PlanNode::id), plan.allIndicators().map(Indicator::id))
                .collect(Collectors.toSet());
        return Adjustments.builder()
                .overrides(adjustments.overrides().stream()
                        .filter(one -> ofTree.contains(one.id()))
                        .map(one -> new ScoreOverride(one.id(), one.percent(), why, who))
                        .toList())
                .externalCauses(adjustments.externalCauses().stream()
                        .filter(one -> ofTree.contains(one.indicatorId()))
                        .map(one -> new ExternalCause(one.indicatorId(), one.share(), why, who))
                        .toList())
                .confirmedReadings(adjustments.confirmedReadings().stream()
                        .filter(one -> ofTree.contains(one.indicatorId()))
                        .map(one -> ConfirmedReading.builder()
                                .from(one)
                                .remark(Optional.empty())
                                .build())
                        .toList())
                .build();
    }

    private static Actuals published(Plan plan, Actuals actuals, Locale language) {
        Stream<Actual> ofTree =
                plan.allIndicators().map(Indicator::id).flatMap(id -> published(actuals.ofIndicator(id), language));
        return Actuals.builder().note(actuals.note()).addAllAll(ofTree.toList()).build();
    }

    /** Those of one indicator. Where reasons differ they still do, without being told. */
    private static Stream<Actual> published(List<Actual> standing, Locale language) {
        List<Measurement> reasons = new ArrayList<>();
        return standing.stream()
                .map(actual -> Actual.builder()
                        .indicatorId(actual.indicatorId())
                        .indicatorName(actual.indicatorName())
                        .unit(actual.unit())
                        .date(actual.date())
                        .measurement(published(actual.measurement(), reasons, language))
                        .state(actual.state())
                        .build());
    }

    private static Measurement published(Measurement measurement, List<Measurement> reasons, Locale language) {
        if (!(measurement instanceof NotAssessable)) {
            return measurement;
        }
        if (!reasons.contains(measurement)) {
            reasons.add(measurement);
        }
        String words = EvaluationDifference.PHRASES.say(language, "REASON_NOT_PUBLISHED");
        int which = reasons.indexOf(measurement);
        return new NotAssessable(which == 0 ? words : words + " (" + (which + 1) + ")");
    }
}
