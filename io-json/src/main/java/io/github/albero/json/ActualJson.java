package io.github.albero.json;

import io.github.albero.model.Actual;
import io.github.albero.model.Correction;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Measurement;
import io.github.albero.model.format.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Actuals, each on one line. */
final class ActualJson {

    private ActualJson() {}

    /** An actual and its place, until it is held against the plan. */
    record Located(Actual actual, Location location) {}

    /** The actuals of a list in which nothing is wrong: one of which a part is left out could say something else. */
    static List<Located> read(List<JsonCursor> items) {
        return items.stream()
                .flatMap(item ->
                        item.object(ActualJson::read).map(actual -> new Located(actual, item.location())).stream())
                .toList();
    }

    private static Optional<Actual> read(JsonFields fields) {
        Optional<String> indicator = fields.require("indicator", JsonCursor::words);
        Optional<String> name = fields.find("name", JsonCursor::text);
        Optional<String> unit = fields.find("unit", JsonCursor::text);
        Optional<LocalDate> date = fields.require("date", JsonCursor::date);
        Optional<Measurement> measurement = MeasurementJson.read(fields);
        Optional<Actual.State> state = fields.find("state", field -> field.word(Actual.State.class));
        Optional<Measurement> forecast = fields.find("forecast", MeasurementJson::readObject);
        Optional<String> note = fields.find("note", JsonCursor::text);
        Optional<String> evidence = fields.find("evidence", JsonCursor::text);
        Optional<String> reporter = fields.find("reporter", JsonCursor::text);
        Optional<String> source = fields.find("source", JsonCursor::text);
        Optional<Correction> correction = fields.find("correction", ActualJson::correction);
        Map<String, ExtensionValue> extensions = ExtensionJson.read(fields);
        if (fields.isFaulty() || measurement.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Actual.builder()
                .indicatorId(indicator.orElseThrow())
                .indicatorName(name)
                .unit(unit)
                .date(date.orElseThrow())
                .measurement(measurement.get())
                .state(state.orElse(Actual.State.FINAL))
                .forecast(forecast)
                .note(note)
                .evidence(evidence)
                .reporter(reporter)
                .source(source)
                .correction(correction)
                .extensions(extensions)
                .build());
    }

    private static Optional<Correction> correction(JsonCursor value) {
        return value.object(fields -> {
            Optional<Measurement> replaced = fields.require("replaces", MeasurementJson::readObject);
            Optional<String> reason = fields.require("reason", JsonCursor::words);
            return fields.isFaulty()
                    ? Optional.empty()
                    : Optional.of(new Correction(replaced.orElseThrow(), reason.orElseThrow()));
        });
    }

    static void write(JsonOutput out, Actual actual) {
        out.line(() -> {
            out.text("indicator", actual.indicatorId());
            out.text("name", actual.indicatorName());
            out.text("unit", actual.unit());
            out.date("date", actual.date());
            MeasurementJson.write(out, actual.measurement());
            out.word("state", actual.state());
            actual.forecast().ifPresent(forecast -> MeasurementJson.writeObject(out, "forecast", forecast));
            out.text("note", actual.note());
            out.text("evidence", actual.evidence());
            out.text("reporter", actual.reporter());
            out.text("source", actual.source());
            actual.correction().ifPresent(correction -> write(out, correction));
            ExtensionJson.write(out, actual.extensions());
        });
    }

    private static void write(JsonOutput out, Correction correction) {
        out.name("correction");
        out.line(() -> {
            MeasurementJson.writeObject(out, "replaces", correction.replaced());
            out.text("reason", correction.reason());
        });
    }
}
