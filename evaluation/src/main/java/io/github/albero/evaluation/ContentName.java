package io.github.albero.evaluation;

import io.github.albero.model.CardContent;
import io.github.albero.model.CardContent.BodyResult;
import io.github.albero.model.CardContent.ExternalScore;
import io.github.albero.model.CardContent.Gate;
import io.github.albero.model.CardContent.IndicatorResult;
import io.github.albero.model.CardContent.NodeResult;
import io.github.albero.model.CardContent.UnitResult;
import io.github.albero.model.CardItem;
import io.github.albero.model.Plan;

/**
 * What a line of a card is called that has no words of its own.
 *
 * @param plan the plan, which knows the names of units and body
 */
record ContentName(Plan plan) implements CardContent.Cases<String> {

    String of(CardItem item) {
        return item.title().orElseGet(() -> item.content().match(this));
    }

    @Override
    public String node(NodeResult content) {
        return content.nodeId();
    }

    @Override
    public String indicator(IndicatorResult content) {
        return content.indicatorId();
    }

    @Override
    public String unit(UnitResult content) {
        return plan.units().nameOf(content.unitId());
    }

    @Override
    public String body(BodyResult content) {
        return plan.organisation();
    }

    @Override
    public String external(ExternalScore content) {
        return content.name();
    }

    @Override
    public String gate(Gate content) {
        return content.conditionId();
    }
}
