package io.github.albero.json;

import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Assessed;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.Measurement.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Measurements: exactly one of {@code value}, {@code numerator} with {@code denominator}, {@code doneOn} and others. */
final class MeasurementJson {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MeasurementJson() {}

    /** A measurement that is an object of its own; empty if anything in it is wrong. */
    static Optional<Measurement> readObject(JsonCursor value) {
        return value.object(fields -> {
            Optional<Measurement> measurement = read(fields);
            return fields.isFaulty() ? Optional.empty() : measurement;
        });
    }

    /** What the fields of an actual say was found; empty, with a diagnostic, unless it is exactly one thing. */
    static Optional<Measurement> read(JsonFields fields) {
        List<String> kinds =
                fields.atMostOneOf("value", "numerator", "doneOn", "notDone", "progress", "assessed", "notAssessable");
        boolean partOnly = kinds.isEmpty() && fields.has("denominator");
        String kind = partOnly ? "numerator" : kinds.size() == 1 ? kinds.get(0) : "";
        Optional<Measurement> measurement = kinds.size() > 1 ? Optional.empty() : read(kind, fields);
        refuseUnless("value", kind, "unitOfMeasure", fields);
        refuseUnless("numerator", kind, "denominator", fields);
        return measurement;
    }

    /** Refuses a field that goes with one kind of measurement beside another kind. */
    private static void refuseUnless(String itsKind, String kind, String companion, JsonFields fields) {
        if (kind.isEmpty() || kind.equals(itsKind)) {
            fields.has(companion);
        } else {
            fields.atMostOneOf(kind, companion);
        }
    }

    private static Optional<Measurement> read(String kind, JsonFields fields) {
        return switch (kind) {
            case "value" -> QuantityJson.read(fields, "value", "unitOfMeasure").map(Value::new);
            case "numerator" -> fraction(fields);
            case "doneOn" -> fields.find("doneOn", JsonCursor::date).map(DoneOn::new);
            case "notDone" -> fields.find("notDone", JsonCursor::mark).map(yes -> new NotDone());
            case "progress" -> fields.find("progress", MeasurementJson::percent).map(Progress::new);
            case "assessed" -> fields.find("assessed", MeasurementJson::percent).map(Assessed::new);
            case "notAssessable" ->
                fields.find("notAssessable", JsonCursor::words).map(NotAssessable::new);
            default -> fields.object().refuse(JsonProblem.NO_MEASUREMENT);
        };
    }

    private static Optional<Measurement> fraction(JsonFields fields) {
        Optional<BigDecimal> numerator = fields.require("numerator", JsonCursor::number);
        Optional<BigDecimal> denominator = fields.require("denominator", JsonCursor::number);
        return numerator.isPresent() && denominator.isPresent()
                ? Optional.of(new Fraction(numerator.get(), denominator.get()))
                : Optional.empty();
    }

    static Optional<BigDecimal> percent(JsonCursor value) {
        Optional<BigDecimal> percent = value.number();
        return percent.isPresent()
                        && (percent.get().signum() < 0 || percent.get().compareTo(HUNDRED) > 0)
                ? value.refuse(JsonProblem.NOT_A_PERCENTAGE)
                : percent;
    }

    static void writeObject(JsonOutput out, String name, Measurement measurement) {
        out.name(name);
        out.line(() -> write(out, measurement));
    }

    static void write(JsonOutput out, Measurement measurement) {
        measurement.match(new Writer(out));
    }

    private record Writer(JsonOutput out) implements Measurement.Cases<JsonOutput> {

        @Override
        public JsonOutput value(Value measurement) {
            QuantityJson.write(out, measurement.quantity(), "value", "unitOfMeasure");
            return out;
        }

        @Override
        public JsonOutput fraction(Fraction measurement) {
            out.number("numerator", measurement.numerator());
            out.number("denominator", measurement.denominator());
            return out;
        }

        @Override
        public JsonOutput doneOn(DoneOn measurement) {
            out.date("doneOn", measurement.date());
            return out;
        }

        @Override
        public JsonOutput notDone(NotDone measurement) {
            out.mark("notDone");
            return out;
        }

        @Override
        public JsonOutput progress(Progress measurement) {
            out.number("progress", measurement.percent());
            return out;
        }

        @Override
        public JsonOutput assessed(Assessed measurement) {
            out.number("assessed", measurement.percent());
            return out;
        }

        @Override
        public JsonOutput notAssessable(NotAssessable measurement) {
            out.text("notAssessable", measurement.reason());
            return out;
        }
    }
}
