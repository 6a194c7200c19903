package io.github.albero.benchmarks;

import io.github.albero.model.Plan;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;

/** The heap that an indicator keeps occupied with its share of the plan, in bytes, without the texts. */
final class HeapUse {

    private static final int LOWEST_NODES = 1_296;
    private static final int INDICATORS = 10 * LOWEST_NODES;

    private HeapUse() {}

    static List<String> lines() {
        Outline outline = Outline.of(4, LOWEST_NODES);
        Plan plan = ModelPlan.build(outline);
        double records = ofOneIndicator(PlainPlan.build(outline));
        double built = ofOneIndicator(plan);
        ModelPlan.walk(
                plan, List.of(plan.allIndicators().findFirst().orElseThrow().id()));
        double lookedUp = ofOneIndicator(plan);
        return List.of(
                Ratio.line("heap of an indicator, plan / records, bytes", built, records),
                Ratio.line("the same after the first look-up by id", lookedUp, records));
    }

    private static double ofOneIndicator(Object plan) {
        GraphLayout layout = GraphLayout.parseInstance(plan);
        long texts = layout.getClassSizes().count(String.class)
                + layout.getClassSizes().count(byte[].class);
        return (double) (layout.totalSize() - texts) / INDICATORS;
    }
}
