package io.github.albero.json;

import io.github.albero.model.Actuals;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Plan;
import io.github.albero.model.format.ActualsCollector;
import io.github.albero.model.format.Diagnostics;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The actuals of a document, before they are held against a plan. */
record ActualsJson(Optional<String> note, List<ActualJson.Located> actuals, Map<String, ExtensionValue> extensions) {

    /** Those of a document of their own. */
    static ActualsJson read(JsonFields fields) {
        fields.require("actuals", Optional::of);
        return new ActualsJson(
                fields.find("note", JsonCursor::text),
                ActualJson.read(fields.items("actuals")),
                ExtensionJson.read(fields));
    }

    /** Those in the document of a plan. */
    static ActualsJson readInPlan(JsonFields fields) {
        return new ActualsJson(
                fields.find("actualsNote", JsonCursor::text),
                ActualJson.read(fields.items("actuals")),
                ExtensionJson.read(fields, "actualsExtensions"));
    }

    /** The actuals that fit a plan. */
    Actuals of(Plan plan, Diagnostics diagnostics) {
        ActualsCollector collector = new ActualsCollector(plan, diagnostics);
        actuals.forEach(one -> collector.add(one.actual(), one.location()));
        return Actuals.builder()
                .from(collector.actuals())
                .note(note)
                .extensions(extensions)
                .build();
    }

    /** The actuals, whatever plan they are of. */
    Actuals asWritten() {
        return Actuals.builder()
                .note(note)
                .extensions(extensions)
                .addAllAll(actuals.stream().map(ActualJson.Located::actual).toList())
                .build();
    }

    static void write(JsonOutput out, Actuals actuals) {
        out.text("note", actuals.note());
        ExtensionJson.write(out, actuals.extensions());
        out.name("actuals");
        out.items(actuals.all(), actual -> ActualJson.write(out, actual));
    }

    static void writeInPlan(JsonOutput out, Actuals actuals) {
        out.text("actualsNote", actuals.note());
        ExtensionJson.write(out, "actualsExtensions", actuals.extensions());
        out.lines("actuals", actuals.all(), actual -> ActualJson.write(out, actual));
    }
}
