package io.github.albero.json;

import io.github.albero.model.Direction;
import io.github.albero.model.Indicator;
import java.math.BigDecimal;
import java.util.Optional;

/** Indicators, each on one line. */
final class IndicatorJson {

    private final IdJson ids;
    private final FormulaJson formulas;
    private final TargetJson targets;
    private final OwnerJson owners;

    IndicatorJson(IdJson ids, FormulaJson formulas, TargetJson targets, OwnerJson owners) {
        this.ids = ids;
        this.formulas = formulas;
        this.targets = targets;
        this.owners = owners;
    }

    Optional<Indicator> read(JsonCursor value, String nodeId, int position) {
        return value.object(fields -> read(fields, nodeId, position));
    }

    private Optional<Indicator> read(JsonFields fields, String nodeId, int position) {
        IdJson.Read id = ids.read(fields, ids.generated().forIndicator(nodeId, position));
        Optional<String> code = fields.find("code", JsonCursor::text);
        Optional<String> name = fields.require("name", JsonCursor::words);
        Indicator.Builder indicator = Indicator.builder()
                .id(id.id())
                .idOrigin(id.origin())
                .code(code)
                .formula(fields.find("formula", formulas::read))
                .direction(fields.find("direction", field -> field.word(Direction.class))
                        .orElse(Direction.UNKNOWN))
                .unit(fields.find("unit", UnitOfMeasureJson::read))
                .targets(targets.read(fields))
                .weight(fields.find("weight", IndicatorJson::weight))
                .owners(owners.read(fields));
        return id.isFree() && name.isPresent()
                ? Optional.of(indicator.name(name.get()).build())
                : Optional.empty();
    }

    static Optional<BigDecimal> weight(JsonCursor value) {
        Optional<BigDecimal> weight = value.number();
        return weight.isPresent() && weight.get().signum() < 0 ? value.refuse(JsonProblem.NEGATIVE_WEIGHT) : weight;
    }

    void write(JsonOutput out, Indicator indicator, String nodeId, int position) {
        out.line(() -> {
            String unlessAssigned = ids.generated().forIndicator(nodeId, position);
            ids.write(out, indicator.id(), indicator.idOrigin(), unlessAssigned);
            out.text("code", indicator.code());
            out.text("name", indicator.name());
            indicator.formula().ifPresent(formula -> formulas.write(out, formula));
            if (indicator.direction() != Direction.UNKNOWN) {
                out.word("direction", indicator.direction());
            }
            indicator.unit().ifPresent(unit -> UnitOfMeasureJson.write(out, "unit", unit));
            targets.write(out, indicator.targets());
            out.number("weight", indicator.weight());
            owners.write(out, indicator.owners());
        });
    }
}
