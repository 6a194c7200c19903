package io.github.albero.model.format.conformance;

import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Correction;
import io.github.albero.model.Indicator;
import io.github.albero.model.Measurement;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Actuals with all that may be said in them. */
final class SampleActuals {

    private SampleActuals() {}

    static SamplePlan everyKind() {
        List<Indicator> indicators = List.of(
                Indicator.builder().id("A/1").name("Bandi chiusi").build(),
                Indicator.builder().id("A/2").name("Tempo di chiusura").build());
        return new SamplePlan(
                "actuals of every kind",
                PlanDocument.builder()
                        .plan(SampleTrees.with(indicators))
                        .actuals(Actuals.builder()
                                .note("Dati inventati")
                                .addAllAll(actuals())
                                .build())
                        .build());
    }

    private static List<Actual> actuals() {
        List<Actual> actuals = new ArrayList<>();
        for (Measurement measurement : measurements()) {
            Actual plain = Actual.of("A/1", SampleTargets.DAY.plusDays(actuals.size()), measurement);
            actuals.add(plain);
            actuals.add(plain.toBuilder()
                    .unit("bil")
                    .forecast(measurement)
                    .correction(new Correction(measurement, "righe contate due volte"))
                    .build());
        }
        for (Actual.State state : Actual.State.values()) {
            actuals.add(Actual.builder()
                    .indicatorId("A/2")
                    .indicatorName("tempo di chiusura")
                    .unit("imp")
                    .date(SampleTargets.DAY)
                    .measurement(new Measurement.NotDone())
                    .state(state)
                    .note("da rivedere")
                    .evidence("Prot. 7/2031")
                    .reporter("Ufficio Bilancio")
                    .source("registro")
                    .build());
        }
        return actuals;
    }

    private static List<Measurement> measurements() {
        List<Measurement> measurements = new ArrayList<>();
        for (UnitOfMeasure unit : SampleParts.unitsOfMeasure()) {
            measurements.add(new Measurement.Value(new Quantity(new BigDecimal("-1234.5678"), unit)));
        }
        measurements.add(new Measurement.Fraction(new BigDecimal("412.5"), BigDecimal.valueOf(530)));
        measurements.add(new Measurement.Fraction(BigDecimal.ZERO, BigDecimal.ZERO));
        measurements.add(new Measurement.DoneOn(SampleTargets.DAY));
        measurements.add(new Measurement.NotDone());
        measurements.add(new Measurement.Progress(new BigDecimal("60.5")));
        measurements.add(new Measurement.Assessed(BigDecimal.ZERO));
        measurements.add(new Measurement.NotAssessable("bando rinviato"));
        return measurements;
    }
}
