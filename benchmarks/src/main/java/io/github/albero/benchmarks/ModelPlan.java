package io.github.albero.benchmarks;

import io.github.albero.benchmarks.Outline.Branch;
import io.github.albero.benchmarks.Outline.Leaf;
import io.github.albero.model.Direction;
import io.github.albero.model.Indicator;
import io.github.albero.model.Level;
import io.github.albero.model.MeasurementKind;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.target.UnitOfMeasure;
import java.util.List;

/** A plan of the library, built and walked as its users do. */
final class ModelPlan {

    private ModelPlan() {}

    static Plan build(Outline outline) {
        Plan.Builder plan = Plan.builder()
                .title("Piano della performance")
                .organisation("Comune di Esempio")
                .period(PlanPeriod.ofYear(2024));
        outline.levels().forEach(level -> plan.addLevel(Level.of(level)));
        outline.branches().forEach(branch -> plan.addNode(node(branch)));
        return plan.build();
    }

    private static PlanNode node(Branch branch) {
        PlanNode.Builder node = PlanNode.builder()
                .id(branch.id())
                .code(branch.id())
                .title(branch.title())
                .level(branch.level())
                .weight(Shared.WEIGHT)
                .addOwner(Shared.OWNER);
        branch.children().forEach(child -> node.addChild(node(child)));
        branch.leaves().forEach(leaf -> node.addIndicator(indicator(leaf)));
        return node.build();
    }

    private static Indicator indicator(Leaf leaf) {
        return Indicator.builder()
                .id(leaf.id())
                .code(leaf.id())
                .name(leaf.name())
                .kind("Efficacia")
                .direction(Direction.HIGHER_IS_BETTER)
                .unit(UnitOfMeasure.PERCENT)
                .measurementKind(MeasurementKind.CUMULATIVE)
                .addTarget(Shared.TARGET)
                .weight(Shared.WEIGHT)
                .addOwner(Shared.OWNER)
                .source("Protocollo")
                .build();
    }

    static long walk(Plan plan, List<String> ids) {
        long names = plan.allIndicators()
                .mapToLong(indicator -> indicator.name().length())
                .sum();
        long found = ids.stream()
                .mapToLong(id -> plan.indicator(id).orElseThrow().name().length())
                .sum();
        return names + found;
    }
}
