package io.github.albero.evaluation;

import io.github.albero.model.CardContent;
import io.github.albero.model.CardContent.BodyResult;
import io.github.albero.model.CardContent.ExternalScore;
import io.github.albero.model.CardContent.Gate;
import io.github.albero.model.CardContent.IndicatorResult;
import io.github.albero.model.CardContent.NodeResult;
import io.github.albero.model.CardContent.UnitResult;
import io.github.albero.model.CardItem;

/** What a line of a card is called that has no words of its own. */
final class ContentName implements CardContent.Cases<String> {

    static String of(CardItem item) {
        return item.title().orElseGet(() -> item.content().match(new ContentName()));
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
        return content.unitId();
    }

    @Override
    public String body(BodyResult content) {
        return "∑";
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
