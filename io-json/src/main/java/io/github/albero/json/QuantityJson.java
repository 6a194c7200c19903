package io.github.albero.json;

import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Quantities: a number, and its unit in a field beside it unless there is none. */
final class QuantityJson {

    private static final Pattern WITH_UNIT = Pattern.compile("\\s*[+-]?\\d[\\d.,]*\\s*[\\p{L}%€]\\D*");

    private QuantityJson() {}

    static Optional<Quantity> read(JsonFields fields, String amountName, String unitName) {
        Optional<BigDecimal> amount = fields.require(amountName, value -> amount(value, unitName));
        Optional<UnitOfMeasure> unit =
                fields.has(unitName) ? fields.find(unitName, UnitOfMeasureJson::read) : Optional.of(UnitOfMeasure.NONE);
        return amount.isPresent() && unit.isPresent()
                ? Optional.of(new Quantity(amount.get(), unit.get()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> amount(JsonCursor value, String unitName) {
        if (value.isText() && WITH_UNIT.matcher(value.shown()).matches()) {
            value.report(JsonProblem.UNIT_NOT_APART, Map.of("amount", value.name(), "unit", unitName));
            return Optional.empty();
        }
        return value.number();
    }

    static void write(JsonOutput out, Quantity quantity, String amountName, String unitName) {
        out.number(amountName, quantity.amount());
        if (!quantity.unit().equals(UnitOfMeasure.NONE)) {
            UnitOfMeasureJson.write(out, unitName, quantity.unit());
        }
    }
}
