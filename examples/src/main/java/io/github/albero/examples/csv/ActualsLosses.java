package io.github.albero.examples.csv;

import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.Loss;
import io.github.albero.model.format.LostAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What differs between actuals and what is read back after they were written. */
final class ActualsLosses {

    private ActualsLosses() {}

    static List<Diagnostic> between(Actuals actuals, List<Actual> back) {
        List<Diagnostic> losses = new ArrayList<>();
        actuals.note()
                .ifPresent(note -> losses.add(new Diagnostic(
                        Loss.ATTRIBUTE_NOT_KEPT, Map.of("attribute", LostAttribute.NOTE), Location.whole())));
        List<Actual> left = new ArrayList<>(back);
        for (Actual actual : actuals.all()) {
            Location location = Location.Part.indicator(actual.indicatorId());
            if (left.isEmpty() || !left.get(0).indicatorId().equals(actual.indicatorId())) {
                losses.add(new Diagnostic(CsvLoss.PART_NOT_KEPT, Map.of("name", actual.indicatorId()), location));
            } else {
                compare(actual, left.remove(0), location, losses);
            }
        }
        return List.copyOf(losses);
    }

    private static void compare(Actual written, Actual back, Location location, List<Diagnostic> losses) {
        ComparedAttributes.OF_ACTUALS.forEach((attribute, value) -> {
            if (!value.apply(written).equals(value.apply(back))) {
                losses.add(new Diagnostic(Loss.ATTRIBUTE_NOT_KEPT, Map.of("attribute", attribute), location));
            }
        });
        if (!written.source().equals(back.source())) {
            losses.add(new Diagnostic(Loss.ATTRIBUTE_NOT_KEPT, Map.of("attribute", LostAttribute.SOURCE), location));
        }
        written.extensions()
                .keySet()
                .forEach(name -> losses.add(new Diagnostic(Loss.EXTENSION_NOT_KEPT, Map.of("name", name), location)));
    }
}
