package io.github.albero.json;

import io.github.albero.model.Direction;
import io.github.albero.model.Indicator;
import io.github.albero.model.MeasurementKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** Indicators, each on one line. */
final class IndicatorJson {

    private final IdJson ids;
    private final FormulaJson formulas;
    private final TargetJson targets;
    private final OwnerJson owners;
    private final PreviousJson previous;

    IndicatorJson(IdJson ids, FormulaJson formulas, TargetJson targets, OwnerJson owners) {
        this.ids = ids;
        this.formulas = formulas;
        this.targets = targets;
        this.owners = owners;
        this.previous = new PreviousJson(targets.parser());
    }

    /** An indicator of a node; of one that a revision adds, if it is said to be added. */
    Optional<Indicator> read(JsonCursor value, String nodeId, int position, boolean isAdded) {
        return value.object(fields -> {
            Supplier<String> unlessWritten = () -> ids.generated().forIndicator(nodeId, position);
            return read(fields, isAdded ? ids.readAdded(fields, unlessWritten) : ids.read(fields, unlessWritten));
        });
    }

    /** An indicator that a revision adds to a node. */
    Optional<Indicator> readAdded(JsonCursor value, String nodeId) {
        return value.object(fields ->
                read(fields, ids.readAdded(fields, () -> ids.generated().forAddedIndicator(nodeId))));
    }

    private Optional<Indicator> read(JsonFields fields, IdJson.Read id) {
        Optional<String> code = fields.find("code", JsonCursor::text);
        Optional<String> name = fields.require("name", JsonCursor::words);
        Indicator.Builder indicator = Indicator.builder()
                .id(id.id())
                .idOrigin(id.origin())
                .code(code)
                .kind(fields.find("kind", JsonCursor::words))
                .formula(fields.find("formula", formulas::read))
                .direction(fields.find("direction", field -> field.word(Direction.class))
                        .orElse(Direction.UNKNOWN))
                .unit(fields.find("unit", UnitOfMeasureJson::read))
                .measurementKind(fields.find("measured", field -> field.word(MeasurementKind.class)))
                .aggregation(AggregationJson.read(fields))
                .targets(targets.read(fields))
                .thresholds(ThresholdsJson.read(fields))
                .previousValues(previous.read(fields))
                .weight(fields.find("weight", IndicatorJson::weight))
                .owners(owners.read(fields))
                .source(fields.find("source", JsonCursor::words))
                .extensions(ExtensionJson.read(fields));
        return id.isFree() && name.isPresent()
                ? Optional.of(indicator.name(name.get()).build())
                : Optional.empty();
    }

    static Optional<BigDecimal> weight(JsonCursor value) {
        Optional<BigDecimal> weight = value.number();
        return weight.isPresent() && weight.get().signum() < 0 ? value.refuse(JsonProblem.NEGATIVE_WEIGHT) : weight;
    }

    void write(JsonOutput out, Indicator indicator, String nodeId, int position) {
        write(out, indicator, () -> ids.generated().forIndicator(nodeId, position));
    }

    /** An indicator that a revision adds to a node. */
    void writeAdded(JsonOutput out, Indicator indicator, String nodeId) {
        write(out, indicator, () -> ids.generated().forAddedIndicator(nodeId));
    }

    private void write(JsonOutput out, Indicator indicator, Supplier<String> unlessAssigned) {
        out.line(() -> {
            ids.write(out, indicator.id(), indicator.idOrigin(), unlessAssigned);
            out.text("code", indicator.code());
            out.text("name", indicator.name());
            out.text("kind", indicator.kind());
            indicator.formula().ifPresent(formula -> formulas.write(out, formula));
            if (indicator.direction() != Direction.UNKNOWN) {
                out.word("direction", indicator.direction());
            }
            indicator.unit().ifPresent(unit -> UnitOfMeasureJson.write(out, "unit", unit));
            indicator.measurementKind().ifPresent(kind -> out.word("measured", kind));
            indicator.aggregation().ifPresent(aggregation -> AggregationJson.write(out, aggregation));
            targets.write(out, indicator.targets());
            ThresholdsJson.write(out, indicator.thresholds());
            previous.write(out, indicator.previousValues());
            out.number("weight", indicator.weight());
            owners.write(out, indicator.owners());
            out.text("source", indicator.source());
            ExtensionJson.write(out, indicator.extensions());
        });
    }
}
