package io.github.albero.excel;

import io.github.albero.model.Indicator;
import io.github.albero.model.PlanNode;

/** What nodes and indicators are called in a table: the plan's code or, where it prints none, the id. */
final class Codes {

    private Codes() {}

    static String of(PlanNode node) {
        return node.code().orElse(node.id());
    }

    static String of(Indicator indicator) {
        return indicator.code().orElse(indicator.id());
    }
}
