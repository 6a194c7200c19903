package io.github.albero.model.format.conformance;

import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Measurement;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.target.Quantity;
import java.time.LocalDate;
import java.util.List;

/**
 * Plans to try a format on, all of them legal: a format keeps them or reports what it loses. They are invented.
 *
 * <p>They are made anew each time, always equal.
 */
public final class SamplePlans {

    private SamplePlans() {}

    /**
     * All samples.
     *
     * @return from the one that says the least to the one with ten thousand indicators
     */
    public static List<SamplePlan> all() {
        return List.of(
                empty(),
                small(),
                SampleTrees.drafted(),
                SampleTrees.everyAttributeOfNodes(),
                SampleTrees.deepest(),
                SampleTrees.poor(),
                SampleIndicators.everyAttribute(),
                SampleTargets.everyKind(),
                everyKindOfMeasurement(),
                SampleCards.everyKindOfLine(),
                SampleRevisions.everyKindOfChange(),
                SampleExtensions.everyKindOfValue(),
                SampleExtensions.inEveryPlace(),
                SampleTexts.longOnes(),
                SampleTexts.fromRightToLeft(),
                SampleTexts.odd(),
                SampleTexts.ofSeveralLines(),
                SampleTexts.withControlCharacters(),
                SampleTexts.english(),
                SampleTexts.french(),
                tenThousandIndicators());
    }

    /**
     * A plan that has a title, an organisation and a period, and nothing else.
     *
     * @return the sample
     */
    public static SamplePlan empty() {
        return SamplePlan.of("a plan that says the least", draft().build());
    }

    /**
     * A plan with one objective, one indicator and one actual.
     *
     * @return the sample
     */
    public static SamplePlan small() {
        Plan plan = draft().levels("Obiettivo")
                .node("1", "Formazione", node -> node.indicator("Imprese formate", "almeno 217 imprese"))
                .build();
        String id = plan.allIndicators().findFirst().orElseThrow().id();
        return new SamplePlan(
                "one indicator and its actual",
                PlanDocument.builder()
                        .plan(plan)
                        .actuals(Actuals.of(List.of(Actual.of(
                                id, LocalDate.of(2031, 12, 31), new Measurement.Value(Quantity.number(223))))))
                        .build());
    }

    /**
     * A plan with actuals of every kind, in every state, with all that may be said beside them.
     *
     * @return the sample
     */
    public static SamplePlan everyKindOfMeasurement() {
        return SampleActuals.everyKind();
    }

    /**
     * A plan of one hundred objectives with one hundred indicators each.
     *
     * @return the sample
     */
    public static SamplePlan tenThousandIndicators() {
        return SampleTrees.large();
    }

    static PlanDraft draft() {
        return PlanDraft.of("Piano di prova", "Ente di prova", PlanPeriod.ofYear(2031));
    }
}
