package io.github.albero.model;

import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Limits;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.RowUse;
import io.github.albero.model.format.SourceAccount;
import io.github.albero.model.format.conformance.SamplePlan;
import io.github.albero.model.format.conformance.SamplePlans;
import io.github.albero.model.text.NumberText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of the reading of sources. */
final class FormatSamples {

    private FormatSamples() {}

    static Stream<Samples<?>> all() {
        return Stream.of(
                Samples.of(NumberText.class, FormatSamples::numbers),
                Samples.of(Location.Line.class, () -> List.of(new Location.Line(1), new Location.Line(2))),
                Samples.of(Location.Cell.class, FormatSamples::cells),
                Samples.of(Location.Json.class, FormatSamples::pointers),
                Samples.of(Location.Part.class, FormatSamples::parts),
                Samples.of(SamplePlan.class, FormatSamples::samplePlans),
                Samples.of(Limits.class, FormatSamples::limits),
                Samples.of(ReadContext.class, FormatSamples::contexts),
                Samples.of(Diagnostic.class, FormatSamples::diagnostics),
                Samples.of(SourceAccount.Entry.class, FormatSamples::entries),
                Samples.of(SourceAccount.class, FormatSamples::accounts),
                Samples.of(ReadResult.class, FormatSamples::results));
    }

    private static List<NumberText> numbers() {
        return List.of(
                new NumberText(BigDecimal.ONE, true),
                new NumberText(BigDecimal.TEN, true),
                new NumberText(BigDecimal.ONE, false));
    }

    private static List<Location.Cell> cells() {
        return List.of(
                new Location.Cell("Piano", 1, 1),
                new Location.Cell("Altro", 1, 1),
                new Location.Cell("Piano", 2, 1),
                new Location.Cell("Piano", 1, 2));
    }

    private static List<Location.Json> pointers() {
        return List.of(
                new Location.Json("/nodes", 1, 1),
                new Location.Json("/title", 1, 1),
                new Location.Json("/nodes", 2, 1),
                new Location.Json("/nodes", 1, 2));
    }

    private static List<Location.Part> parts() {
        return List.of(Location.Part.node("1"), Location.Part.node("2"), Location.Part.card("1"));
    }

    private static List<SamplePlan> samplePlans() {
        SamplePlan small = SamplePlans.small();
        return List.of(
                small,
                new SamplePlan("another name", small.document()),
                new SamplePlan(small.name(), SamplePlans.empty().document()));
    }

    private static List<Limits> limits() {
        return List.of(
                Limits.defaults(),
                Limits.builder().maxBytes(5).build(),
                Limits.builder().maxDiagnostics(5).build(),
                Limits.builder().maxParts(5).build());
    }

    private static List<ReadContext> contexts() {
        return List.of(
                ReadContext.defaults(),
                ReadContext.builder().language(Locale.ENGLISH).build(),
                ReadContext.builder().period(PlanPeriod.ofYear(2026)).build(),
                ReadContext.builder().organisation("Comune").build(),
                ReadContext.builder()
                        .units(UnitDirectory.of(
                                List.of(OwnerSamples.unit("a", "A").build())))
                        .build(),
                ReadContext.builder().limits(limits().get(1)).build());
    }

    private static List<Diagnostic> diagnostics() {
        Location place = new Location.Line(1);
        return List.of(
                new Diagnostic(ReadProblem.FILE_NOT_FOUND, Map.of(), place),
                new Diagnostic(ReadProblem.NOT_A_FILE, Map.of(), place),
                new Diagnostic(ReadProblem.FILE_NOT_FOUND, Map.of("file", "x", "limit", "5"), place),
                new Diagnostic(ReadProblem.FILE_NOT_FOUND, Map.of(), Location.whole()));
    }

    private static List<SourceAccount.Entry> entries() {
        return List.of(
                new SourceAccount.Entry(Location.whole(), RowUse.RULING),
                new SourceAccount.Entry(new Location.Line(1), RowUse.RULING),
                new SourceAccount.Entry(Location.whole(), RowUse.NOT_UNDERSTOOD));
    }

    private static List<SourceAccount> accounts() {
        return List.of(SourceAccount.empty(), new SourceAccount(entries()));
    }

    @SuppressWarnings("rawtypes")
    private static List<ReadResult> results() {
        return List.of(
                new ReadResult<>(Optional.empty(), List.of(), SourceAccount.empty()),
                new ReadResult<>(Optional.of("x"), List.of(), SourceAccount.empty()),
                new ReadResult<>(Optional.empty(), diagnostics(), SourceAccount.empty()),
                new ReadResult<>(Optional.empty(), List.of(), accounts().get(1)));
    }
}
