package io.github.albero.json;

import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Optional;

/** Quantities: a number, and its unit in a field beside it unless there is none. */
final class QuantityJson {

    private QuantityJson() {}

    static Optional<Quantity> read(JsonFields fields, String amountName, String unitName) {
        Optional<BigDecimal> amount = fields.require(amountName, JsonCursor::number);
        Optional<UnitOfMeasure> unit =
                fields.has(unitName) ? fields.find(unitName, UnitOfMeasureJson::read) : Optional.of(UnitOfMeasure.NONE);
        return amount.isPresent() && unit.isPresent()
                ? Optional.of(new Quantity(amount.get(), unit.get()))
                : Optional.empty();
    }

    static void write(JsonOutput out, Quantity quantity, String amountName, String unitName) {
        out.number(amountName, quantity.amount());
        if (!quantity.unit().equals(UnitOfMeasure.NONE)) {
            UnitOfMeasureJson.write(out, unitName, quantity.unit());
        }
    }
}
