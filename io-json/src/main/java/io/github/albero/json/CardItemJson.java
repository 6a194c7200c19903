package io.github.albero.json;

import io.github.albero.model.CardContent;
import io.github.albero.model.CardContent.BodyResult;
import io.github.albero.model.CardContent.ExternalScore;
import io.github.albero.model.CardContent.Gate;
import io.github.albero.model.CardContent.IndicatorResult;
import io.github.albero.model.CardContent.NodeResult;
import io.github.albero.model.CardContent.UnitResult;
import io.github.albero.model.CardItem;
import io.github.albero.model.ExtensionValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lines of cards, each on one line: what counts, such as {@code {"external": "Comportamenti", "weight": 20}}, {@code
 * {"node": "01.02", "weight": 40}} or {@code {"gate": "01.02/1", "heldBack": 30}}.
 */
final class CardItemJson {

    private static final String FIELD = "items";

    private CardItemJson() {}

    static List<CardItem> read(JsonFields card) {
        return card.items(FIELD).stream()
                .flatMap(item -> item.object(CardItemJson::item).stream())
                .toList();
    }

    private static Optional<CardItem> item(JsonFields fields) {
        Optional<CardContent> content = content(fields);
        Optional<String> title = fields.find("title", JsonCursor::words);
        Optional<BigDecimal> weight = fields.find("weight", IndicatorJson::weight);
        Map<String, ExtensionValue> extensions = ExtensionJson.read(fields);
        return content.map(known -> CardItem.builder()
                .content(known)
                .title(title)
                .weight(weight)
                .extensions(extensions)
                .build());
    }

    private static Optional<CardContent> content(JsonFields fields) {
        List<String> kinds = fields.atMostOneOf("node", "indicator", "unit", "body", "external", "gate");
        if (kinds.size() > 1) {
            return Optional.empty();
        }
        return switch (kinds.isEmpty() ? "" : kinds.get(0)) {
            case "node" -> fields.find("node", JsonCursor::words).map(NodeResult::new);
            case "indicator" -> fields.find("indicator", JsonCursor::words).map(IndicatorResult::new);
            case "unit" -> fields.find("unit", JsonCursor::words).map(UnitResult::new);
            case "body" -> fields.find("body", JsonCursor::mark).map(yes -> new BodyResult());
            case "external" -> fields.find("external", JsonCursor::words).map(ExternalScore::new);
            case "gate" -> gate(fields);
            default -> fields.object().refuse(JsonProblem.NO_CARD_CONTENT);
        };
    }

    private static Optional<CardContent> gate(JsonFields fields) {
        Optional<String> condition = fields.find("gate", JsonCursor::words);
        Optional<BigDecimal> heldBack = fields.require("heldBack", MeasurementJson::percent);
        return condition.isPresent() && heldBack.isPresent()
                ? Optional.of(new Gate(condition.get(), heldBack.get()))
                : Optional.empty();
    }

    static void write(JsonOutput out, List<CardItem> items) {
        out.lines(
                FIELD,
                items,
                item -> out.line(() -> {
                    item.content().match(new Writer(out));
                    out.text("title", item.title());
                    out.number("weight", item.weight());
                    ExtensionJson.write(out, item.extensions());
                }));
    }

    private record Writer(JsonOutput out) implements CardContent.Cases<JsonOutput> {

        private JsonOutput text(String name, String value) {
            out.text(name, value);
            return out;
        }

        @Override
        public JsonOutput node(NodeResult content) {
            return text("node", content.nodeId());
        }

        @Override
        public JsonOutput indicator(IndicatorResult content) {
            return text("indicator", content.indicatorId());
        }

        @Override
        public JsonOutput unit(UnitResult content) {
            return text("unit", content.unitId());
        }

        @Override
        public JsonOutput body(BodyResult content) {
            out.mark("body");
            return out;
        }

        @Override
        public JsonOutput external(ExternalScore content) {
            return text("external", content.name());
        }

        @Override
        public JsonOutput gate(Gate content) {
            text("gate", content.conditionId());
            out.number("heldBack", content.heldBack());
            return out;
        }
    }
}
