package io.github.albero.excel;

import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanNode;

/**
 * What nodes and indicators are called where something refers to them by id; what the plan does not have, by the id.
 *
 * @param plan the plan
 */
record References(Plan plan) {

    String code(String id) {
        return plan.node(id)
                .map(Codes::of)
                .or(() -> plan.indicator(id).map(Codes::of))
                .orElse(id);
    }

    String title(String id) {
        return plan.node(id)
                .map(PlanNode::title)
                .or(() -> plan.indicator(id).map(Indicator::name))
                .orElse(id);
    }
}
