package io.github.albero.json;

import io.github.albero.evaluation.AppliedRule;
import io.github.albero.evaluation.Outcome;
import io.github.albero.evaluation.Reason;
import java.util.Optional;
import java.util.function.Consumer;

/** The form of the results in a document: which fields there are and what may stand in them, whatever evaluation gives. */
final class ResultsJson {

    private ResultsJson() {}

    /** Reports what in the results of a document is not in their form. */
    static void check(JsonFields document) {
        sentences(document, "rules");
        summary(document);
        objects(document, "nodes", ResultsJson::node);
        objects(document, "units", ResultsJson::unit);
        objects(document, "cards", ResultsJson::card);
    }

    private static void node(JsonFields node) {
        node.require("id", JsonCursor::words);
        node.find("code", JsonCursor::text);
        node.require("title", JsonCursor::words);
        node.require("level", JsonCursor::text);
        node.require("weight", ResultsJson::weight);
        summary(node);
        objects(node, "indicators", ResultsJson::indicator);
        objects(node, "children", ResultsJson::node);
    }

    private static void unit(JsonFields unit) {
        unit.require("id", JsonCursor::words);
        unit.require("name", JsonCursor::words);
        summary(unit);
        unit.items("indicators").forEach(JsonCursor::words);
        objects(unit, "reportedApart", ResultsJson::indicator);
    }

    private static void card(JsonFields card) {
        card.require("id", JsonCursor::words);
        card.require("post", JsonCursor::words);
        summary(card);
        objects(card, "nodes", ResultsJson::node);
    }

    private static void indicator(JsonFields indicator) {
        indicator.require("id", JsonCursor::words);
        indicator.require("name", JsonCursor::words);
        indicator.find("target", JsonCursor::text);
        indicator.find("criterion", JsonCursor::text);
        indicator.find("due", JsonCursor::date);
        indicator.find("measured", MeasurementJson::readObject);
        indicator.find("amount", ResultsJson::quantity);
        indicator.find("variance", ResultsJson::quantity);
        indicator.require("outcome", value -> value.word(Outcome.class));
        indicator.find("raw", ResultsJson::computed);
        indicator.find("rule", value -> value.word(AppliedRule.class));
        indicator.require("result", value -> object(value, ResultsJson::score));
        indicator.require("weight", ResultsJson::weight);
        sentences(indicator, "assumptions");
        indicator.find("explanation", JsonCursor::text);
        indicator.items("missingUnits").forEach(JsonCursor::words);
        ActualJson.read(indicator.items("actuals"));
    }

    private static void summary(JsonFields evaluated) {
        evaluated.require("result", value -> object(value, ResultsJson::result));
        evaluated.find("explanation", JsonCursor::text);
    }

    private static void result(JsonFields result) {
        score(result);
        result.require("coverage", ResultsJson::computed);
        result.require("worst", ResultsJson::computed);
        result.require("best", ResultsJson::computed);
    }

    private static void score(JsonFields result) {
        boolean hasReason = result.has("reason");
        if (result.has("score") || result.has("exact")) {
            result.require("score", ResultsJson::computed);
            result.require("exact", ResultsJson::computed);
            result.atMostOneOf("score", "reason");
        } else if (!hasReason) {
            result.object().report(JsonProblem.NO_SCORE);
        }
        result.find("reason", value -> value.word(Reason.class));
        result.find("rating", JsonCursor::words);
        result.find("provisional", JsonCursor::mark);
    }

    private static Optional<Boolean> weight(JsonCursor value) {
        return object(value, weight -> {
            weight.find("written", IndicatorJson::weight);
            weight.find("counted", ResultsJson::computed);
            weight.require("share", ResultsJson::computed);
            weight.require("effective", ResultsJson::computed);
        });
    }

    private static Optional<Boolean> quantity(JsonCursor value) {
        return object(value, quantity -> QuantityJson.read(quantity, "value", "unit"));
    }

    /** A number with as many digits as computing gave it. */
    private static Optional<Boolean> computed(JsonCursor value) {
        return value.isNumber() ? Optional.of(true) : value.refuse(JsonProblem.NOT_A_NUMBER);
    }

    private static void sentences(JsonFields fields, String name) {
        fields.items(name).forEach(JsonCursor::text);
    }

    private static void objects(JsonFields fields, String name, Consumer<JsonFields> content) {
        fields.items(name).forEach(item -> object(item, content));
    }

    private static Optional<Boolean> object(JsonCursor value, Consumer<JsonFields> content) {
        return value.object(fields -> {
            content.accept(fields);
            return Optional.of(true);
        });
    }
}
