package io.github.albero.json;

import io.github.albero.evaluation.AppliedRule;
import io.github.albero.evaluation.GateEvaluation.Standing;
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
        decision(node);
        objects(node, "indicators", ResultsJson::indicator);
        objects(node, "links", ResultsJson::link);
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
        objects(card, "lines", ResultsJson::line);
        objects(card, "gates", ResultsJson::gate);
        card.find("beforeGates", value -> object(value, ResultsJson::result));
        card.find("bracket", JsonCursor::words);
        card.find("mandateShare", ResultsJson::computed);
        card.find("paidShare", ResultsJson::computed);
    }

    private static void link(JsonFields link) {
        link.require("node", JsonCursor::words);
        link.require("weight", ResultsJson::weight);
        link.require("result", value -> object(value, ResultsJson::result));
    }

    private static void line(JsonFields line) {
        line.require("of", JsonCursor::words);
        line.require("weight", ResultsJson::weight);
        line.require("result", value -> object(value, ResultsJson::result));
    }

    private static void gate(JsonFields gate) {
        gate.require("condition", JsonCursor::words);
        gate.require("heldBack", ResultsJson::computed);
        gate.require("standing", value -> value.word(Standing.class));
    }

    private static void decision(JsonFields decided) {
        decided.find(
                "decision",
                value -> object(value, decision -> {
                    decision.require("percent", ResultsJson::computed);
                    decision.find("reason", JsonCursor::words);
                    decision.find("approver", JsonCursor::words);
                }));
    }

    private static void cause(JsonFields cause) {
        cause.require("share", ResultsJson::computed);
        cause.find("reason", JsonCursor::words);
    }

    private static void reading(JsonFields reading) {
        reading.require("text", JsonCursor::words);
        reading.require("confirmedBy", JsonCursor::words);
        reading.require("date", JsonCursor::date);
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
        indicator.find("reading", value -> object(value, ResultsJson::reading));
        indicator.find("externalCause", value -> object(value, ResultsJson::cause));
        decision(indicator);
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
