package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Measurement.Assessed;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Limits;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.format.RowUse;
import io.github.albero.model.format.SourceAccount;
import io.github.albero.model.formula.ExpressionProblem;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.TargetParser;
import io.github.albero.model.target.TargetReading;
import io.github.albero.model.target.UnitOfMeasure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SerialisationTest {

    static Stream<Arguments> values() {
        LocalDate day = LocalDate.of(2025, 6, 30);
        return Stream.of(
                value("plan with everything", plan()),
                value("ratio", Formula.of("n. pareri / n. quesiti")),
                value("change", Formula.of("ricavi anno X / ricavi anno X-1")),
                value("count", Formula.of("numero di imprese")),
                value("mean time", Formula.of("tempo medio di rilascio (in giorni)")),
                value("expression", Formula.expression("min(a, b) / 2")),
                value("words", Formula.of("a parole")),
                value("ambiguous", Formula.of("n. a / n. b / n. c")),
                value("expression problem", ExpressionProblem.in("a +").orElseThrow()),
                value("act with date", new Act("Delibera 7", Optional.of(day))),
                value("act without date", new Act("Delibera 7", Optional.empty())),
                value(
                        "document",
                        PlanDocument.builder().plan(plan()).actuals(actuals()).build()),
                value("coverage", actuals().coverage(plan())),
                value("conflict", actuals().conflicts().get(0)),
                value(
                        "owner with an assumption",
                        plan().node("1").orElseThrow().owners().get(0)),
                value("reading of an interval", reading("tra 90% e 95%")),
                value("reading of a change", reading("incremento del 5% rispetto alla baseline")),
                value("reading of a change on a year", reading("+5% rispetto al 2022")),
                value("reading of a change on something else", reading("+5% rispetto a «la media»")),
                value("reading of a share within a limit", reading("90% entro 1 giorno")),
                value("reading of several parts", reading("+1.000 enti per un totale di almeno 3.000")),
                value("reading of several years", reading("Anno 2025: 80% Anno 2026: 85%")),
                value("adjustments", AdjustmentsTest.everything()),
                value("reading", TargetParser.in(Locale.ITALIAN).read("≥ 2.355 € entro il 30/06/2025")),
                value(
                        "interpretation",
                        TargetInterpretation.of(
                                plan().indicator("1/1").orElseThrow(),
                                plan().indicator("1/1").orElseThrow().targets().get(0),
                                Locale.ITALIAN)),
                value(
                        "context",
                        ReadContext.builder()
                                .period(PlanPeriod.ofYear(2025))
                                .limits(Limits.builder().maxBytes(5).build())
                                .build()),
                value(
                        "diagnostic",
                        new Diagnostic(
                                ReadProblem.FILE_NOT_FOUND, Map.of("file", "x"), new Location.Cell("Piano", 1, 2))),
                value("account", new SourceAccount(List.of(new SourceAccount.Entry(Location.whole(), RowUse.RULING)))));
    }

    private static TargetReading reading(String text) {
        return TargetParser.in(Locale.ITALIAN).read(text);
    }

    private static Arguments value(String name, Serializable value) {
        return Arguments.argumentSet(name, value);
    }

    private static Plan plan() {
        UnitDirectory units = UnitDirectory.of(List.of(
                OrganisationalUnit.builder().id("urp").name("Ufficio URP").build()));
        return PlanDraft.of("Piano", "Comune", PlanPeriod.ofYear(2025))
                .units(units)
                .approvedBy(new Act("Delibera 7", Optional.of(LocalDate.of(2025, 1, 28))))
                .node(
                        "1",
                        "Area",
                        area -> area.owner("URP")
                                .indicator(
                                        "a",
                                        "25",
                                        i -> i.weight(30).formula("x / y").unit(UnitOfMeasure.DAY))
                                .indicator("b", "6 eventi")
                                .indicator("c", "3 scala 1-4")
                                .indicator("d", "31/12/2025")
                                .indicator("e", "vademecum")
                                .indicator("f", "n.d."))
                .card("EQ", card -> card.node("1", "Area", area -> {}))
                .extension("Portale", new ExtensionValue.Items(List.of(new ExtensionValue.Nothing())))
                .revision(
                        1,
                        new Act("Delibera 8", Optional.empty()),
                        LocalDate.of(2025, 7, 1),
                        revision -> revision.change("perché", change -> change.target("1/1", "20")))
                .build();
    }

    private static Actuals actuals() {
        LocalDate day = LocalDate.of(2025, 6, 30);
        return Actuals.of(Stream.of(
                        new Value(Quantity.percent(5)),
                        new Fraction(BigDecimal.ONE, BigDecimal.TEN),
                        new DoneOn(day),
                        new NotDone(),
                        new Progress(BigDecimal.TEN),
                        new Assessed(BigDecimal.TEN),
                        new NotAssessable("sospeso"))
                .map(measurement -> Actual.builder()
                        .indicatorId("1/1")
                        .unit("urp")
                        .date(day)
                        .measurement(measurement)
                        .forecast(measurement)
                        .reporter("EQ BP")
                        .source("registro")
                        .correction(new Correction(measurement, "doppio conteggio"))
                        .build())
                .toList());
    }

    @ParameterizedTest
    @MethodSource("values")
    void bringsBackAnEqualValue(Serializable value) throws IOException, ClassNotFoundException {
        assertThat(broughtBack(value)).isEqualTo(value).hasSameHashCodeAs(value);
    }

    /** The value after it was written as bytes and read again. */
    static Object broughtBack(Serializable value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
