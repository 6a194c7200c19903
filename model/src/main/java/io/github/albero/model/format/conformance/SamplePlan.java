package io.github.albero.model.format.conformance;

import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.ReadContext;
import java.io.Serializable;

/**
 * A plan, with actuals where the sample is about them, to try a format on.
 *
 * @param name what is in it, such as {@code cards with every kind of line}
 * @param document the plan and its actuals
 */
public record SamplePlan(String name, PlanDocument document) implements Serializable {

    static SamplePlan of(String name, Plan plan) {
        return new SamplePlan(name, PlanDocument.of(plan));
    }

    /**
     * What a format may be told on reading it back, of that which it cannot keep.
     *
     * @return the language, period, organisation and units of the plan
     */
    public ReadContext context() {
        Plan plan = document.plan();
        return ReadContext.builder()
                .language(plan.language())
                .period(plan.period())
                .organisation(plan.organisation())
                .units(plan.units())
                .build();
    }

    /** Shows the name alone. */
    @Override
    public String toString() {
        return name;
    }
}
