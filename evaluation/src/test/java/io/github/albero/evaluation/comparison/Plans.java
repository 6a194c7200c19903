package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.SmallPlans;
import io.github.albero.model.Actual;
import io.github.albero.model.Measurement;
import io.github.albero.model.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What comparisons need beside {@link SmallPlans}. */
final class Plans {

    private Plans() {}

    /** Two areas, of which the second has an objective. */
    static Plan twoAreas() {
        return SmallPlans.draft()
                .node(
                        "01",
                        "Servizi",
                        area -> area.weight(60).indicator("A", ">= 10").indicator("B", ">= 10"))
                .node(
                        "02",
                        "Sedi",
                        area -> area.weight(40).node("02.01", "Obiettivo", node -> node.indicator("C", ">= 10")))
                .build();
    }

    static PlanEvaluation evaluateAt(LocalDate asOf, Plan plan, Actual... actuals) {
        return PlanEvaluation.of(plan, SmallPlans.actuals(actuals), ScoringPolicy.linearCapped(), asOf);
    }

    static Actual on(String date, String indicatorId, Measurement measurement) {
        return Actual.of(indicatorId, LocalDate.parse(date), measurement);
    }

    static List<String> english(ScoreComparison comparison) {
        return comparison.sentences(Locale.ENGLISH);
    }
}
