package io.github.albero.json;

import io.github.albero.model.Thresholds;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Thresholds of one unit: {@code {"minimum": 60, "target": 80, "maximum": 90, "excellent": 95, "unit": "percent"}}. */
final class ThresholdsJson {

    private static final String FIELD = "thresholds";

    private ThresholdsJson() {}

    static Thresholds read(JsonFields indicator) {
        return indicator
                .find(FIELD, field -> field.object(ThresholdsJson::amounts))
                .orElse(Thresholds.none());
    }

    private static Optional<Thresholds> amounts(JsonFields fields) {
        UnitOfMeasure unit = fields.find("unit", UnitOfMeasureJson::read).orElse(UnitOfMeasure.NONE);
        Thresholds.Builder thresholds = Thresholds.builder()
                .minimum(amount(fields, "minimum", unit))
                .target(amount(fields, "target", unit))
                .maximum(amount(fields, "maximum", unit))
                .excellent(amount(fields, "excellent", unit));
        if (fields.isFaulty()) {
            return Optional.empty();
        }
        List<BigDecimal> amounts = Stream.of("minimum", "target", "maximum", "excellent")
                .flatMap(name -> fields.find(name, JsonCursor::number).stream())
                .toList();
        if (amounts.isEmpty()) {
            return fields.object().refuse(JsonProblem.NO_THRESHOLD);
        }
        return turnsBack(amounts) ? refuse(fields, amounts) : Optional.of(thresholds.build());
    }

    private static Optional<Quantity> amount(JsonFields fields, String name, UnitOfMeasure unit) {
        return fields.find(name, JsonCursor::number).map(amount -> new Quantity(amount, unit));
    }

    private static boolean turnsBack(List<BigDecimal> amounts) {
        List<BigDecimal> up = amounts.stream().sorted().toList();
        List<BigDecimal> down =
                amounts.stream().sorted((a, b) -> b.compareTo(a)).toList();
        return !amounts.equals(up) && !amounts.equals(down);
    }

    private static Optional<Thresholds> refuse(JsonFields fields, List<BigDecimal> amounts) {
        String written = String.join(
                ", ", amounts.stream().map(BigDecimal::toPlainString).toList());
        fields.object().report(JsonProblem.THRESHOLDS_TURN_BACK, Map.of("amounts", written));
        return Optional.empty();
    }

    static void write(JsonOutput out, Thresholds thresholds) {
        if (thresholds.equals(Thresholds.none())) {
            return;
        }
        out.name(FIELD);
        out.line(() -> {
            out.number("minimum", thresholds.minimum().map(Quantity::amount));
            out.number("target", thresholds.target().map(Quantity::amount));
            out.number("maximum", thresholds.maximum().map(Quantity::amount));
            out.number("excellent", thresholds.excellent().map(Quantity::amount));
            UnitOfMeasure unit = thresholds.inOrder().get(0).unit();
            if (!unit.equals(UnitOfMeasure.NONE)) {
                UnitOfMeasureJson.write(out, "unit", unit);
            }
        });
    }
}
