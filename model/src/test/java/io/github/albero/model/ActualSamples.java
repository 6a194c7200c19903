package io.github.albero.model;

import static io.github.albero.model.StructureSamples.DAY;

import io.github.albero.model.Measurement.Assessed;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.target.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Values of what was measured. */
final class ActualSamples {

    private ActualSamples() {}

    static Stream<Samples<?>> all() {
        return Stream.of(
                Samples.of(Value.class, () -> List.of(value(1), value(2))),
                Samples.of(Fraction.class, ActualSamples::fractions),
                Samples.of(DoneOn.class, () -> List.of(new DoneOn(DAY), new DoneOn(DAY.plusDays(1)))),
                Samples.of(NotDone.class, () -> List.of(new NotDone())),
                Samples.of(Progress.class, () -> List.of(new Progress(BigDecimal.ONE), new Progress(BigDecimal.TEN))),
                Samples.of(Assessed.class, () -> List.of(new Assessed(BigDecimal.ONE), new Assessed(BigDecimal.TEN))),
                Samples.of(NotAssessable.class, () -> List.of(new NotAssessable("a"), new NotAssessable("b"))),
                Samples.of(Correction.class, ActualSamples::corrections),
                Samples.of(Actual.class, ActualSamples::actuals),
                Samples.of(Actuals.class, ActualSamples::collections),
                Samples.of(ConflictingActuals.class, ActualSamples::conflicts),
                Samples.of(ActualsCoverage.class, ActualSamples::coverages));
    }

    private static Value value(long number) {
        return new Value(Quantity.number(number));
    }

    private static List<Fraction> fractions() {
        return List.of(
                new Fraction(BigDecimal.ONE, BigDecimal.TEN),
                new Fraction(BigDecimal.TEN, BigDecimal.TEN),
                new Fraction(BigDecimal.ONE, BigDecimal.ONE));
    }

    private static List<Correction> corrections() {
        return List.of(
                new Correction(value(1), "doppio conteggio"),
                new Correction(value(2), "doppio conteggio"),
                new Correction(value(1), "errore"));
    }

    private static Actual.Builder actual() {
        return Actual.builder().indicatorId("1/1").date(DAY).measurement(value(1));
    }

    private static List<Actual> actuals() {
        return List.of(
                actual().build(),
                actual().indicatorId("1/2").build(),
                actual().indicatorName("Risposte").build(),
                actual().unit("urp").build(),
                actual().date(DAY.plusDays(1)).build(),
                actual().measurement(new NotDone()).build(),
                actual().state(Actual.State.PROVISIONAL).build(),
                actual().forecast(value(2)).build(),
                actual().note("nota").build(),
                actual().evidence("atto").build(),
                actual().reporter("EQ").build(),
                actual().source("registro").build(),
                actual().correction(corrections().get(1)).build(),
                actual().extensions(StructureSamples.EXTENSIONS).build());
    }

    /** Measurements of several indicators, two of which contradict each other. */
    static Actuals some() {
        return Actuals.of(List.of(
                actual().build(),
                actual().measurement(value(2)).build(),
                actual().indicatorId("1/2").indicatorName("Altro").build(),
                actual().indicatorId("9/9").build(),
                actual().indicatorId("1/2").unit("staff").build()));
    }

    private static List<Actuals> collections() {
        return List.of(
                Actuals.none(),
                Actuals.builder().note("inventati").build(),
                some(),
                Actuals.builder().extensions(StructureSamples.EXTENSIONS).build());
    }

    private static ConflictingActuals.Builder conflict() {
        return new ConflictingActuals.Builder()
                .indicatorId("1/1")
                .date(DAY)
                .state(Actual.State.FINAL)
                .addActuals(actual().build(), actual().measurement(value(2)).build());
    }

    private static List<ConflictingActuals> conflicts() {
        return List.of(
                conflict().build(),
                conflict().indicatorId("1/2").build(),
                conflict().unit("urp").build(),
                conflict().date(DAY.plusDays(1)).build(),
                conflict().state(Actual.State.VERIFIED).build(),
                conflict().addActual(actual().measurement(value(3)).build()).build());
    }

    private static List<ActualsCoverage> coverages() {
        return List.of(
                new ActualsCoverage.Builder().build(),
                new ActualsCoverage.Builder().addMeasured("1/1", "1/2").build(),
                new ActualsCoverage.Builder().addMissing("1/1", "1/2").build(),
                new ActualsCoverage.Builder().ofUnknownIndicators(actuals()).build(),
                new ActualsCoverage.Builder().ofUnknownUnits(actuals()).build(),
                new ActualsCoverage.Builder().underOtherNames(actuals()).build());
    }
}
