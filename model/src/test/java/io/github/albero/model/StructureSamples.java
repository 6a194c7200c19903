package io.github.albero.model;

import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of the parts of a tree. */
final class StructureSamples {

    static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    static final Map<String, ExtensionValue> EXTENSIONS = Map.of("a", new ExtensionValue.Truth(true));

    private StructureSamples() {}

    static Stream<Samples<?>> all() {
        return Stream.of(
                Samples.of(Act.class, () -> List.of(act("Delibera 7"), act("Delibera 8"), dated("Delibera 7"))),
                Samples.of(PlanPeriod.class, StructureSamples::periods),
                Samples.of(CodePattern.class, () -> List.of(new CodePattern("00"), new CodePattern("00.00"))),
                Samples.of(Level.class, StructureSamples::levels),
                Samples.of(NodeLink.class, StructureSamples::links),
                Samples.of(ExtensionValue.Text.class, StructureSamples::texts),
                Samples.of(ExtensionValue.Amount.class, StructureSamples::amounts),
                Samples.of(ExtensionValue.Truth.class, StructureSamples::truths),
                Samples.of(ExtensionValue.Items.class, StructureSamples::items),
                Samples.of(ExtensionValue.Fields.class, StructureSamples::fields),
                Samples.of(ExtensionValue.Nothing.class, () -> List.of(new ExtensionValue.Nothing())),
                Samples.of(UnitAggregation.class, StructureSamples::aggregations),
                Samples.of(Thresholds.class, StructureSamples::thresholds),
                Samples.of(PreviousValue.class, StructureSamples::previousValues),
                Samples.of(Formula.class, StructureSamples::formulas),
                Samples.of(Indicator.class, StructureSamples::indicators),
                Samples.of(PlanNode.class, StructureSamples::nodes));
    }

    static Act act(String text) {
        return new Act(text, Optional.empty());
    }

    private static Act dated(String text) {
        return new Act(text, Optional.of(DAY));
    }

    static Target target(String text) {
        return Target.parse(text, Locale.ITALIAN);
    }

    static Owner owner(String text) {
        return UnitDirectory.empty().resolve(text);
    }

    static Indicator.Builder indicator() {
        return Indicator.builder().id("1/1").name("Nome");
    }

    static PlanNode.Builder node() {
        return PlanNode.builder().id("1").title("Titolo").level("Area");
    }

    private static List<PlanPeriod> periods() {
        return List.of(
                new PlanPeriod(DAY, DAY), new PlanPeriod(DAY, DAY.plusDays(1)), new PlanPeriod(DAY.minusDays(1), DAY));
    }

    private static List<Level> levels() {
        Level coded = Level.builder().name("Area").codes(new CodePattern("00")).build();
        return List.of(
                Level.of("Area"),
                Level.of("Altra"),
                coded,
                Level.builder().name("Area").extensions(EXTENSIONS).build());
    }

    private static List<NodeLink> links() {
        NodeLink weighing =
                NodeLink.builder().nodeId("1").weight(BigDecimal.TEN).build();
        return List.of(NodeLink.to("1"), NodeLink.to("2"), weighing);
    }

    private static List<ExtensionValue.Text> texts() {
        return List.of(new ExtensionValue.Text("1"), new ExtensionValue.Text("2"));
    }

    private static List<ExtensionValue.Amount> amounts() {
        return List.of(new ExtensionValue.Amount(BigDecimal.ONE), new ExtensionValue.Amount(BigDecimal.TEN));
    }

    private static List<ExtensionValue.Truth> truths() {
        return List.of(new ExtensionValue.Truth(true), new ExtensionValue.Truth(false));
    }

    private static List<ExtensionValue.Items> items() {
        ExtensionValue nothing = new ExtensionValue.Nothing();
        return List.of(
                new ExtensionValue.Items(List.of()),
                new ExtensionValue.Items(List.of(nothing)),
                new ExtensionValue.Items(List.of(nothing, nothing)));
    }

    private static List<ExtensionValue.Fields> fields() {
        return List.of(new ExtensionValue.Fields(Map.of()), new ExtensionValue.Fields(EXTENSIONS));
    }

    private static List<UnitAggregation> aggregations() {
        UnitAggregation.Builder mean = UnitAggregation.builder().combination(UnitCombination.WEIGHTED_MEAN);
        return List.of(
                UnitAggregation.builder().build(),
                UnitAggregation.reportedBy("a"),
                UnitAggregation.eachUnit(UnitCombination.SUM),
                UnitAggregation.builder().targetScope(TargetScope.EACH_UNIT).build(),
                mean.build(),
                mean.weight("a", 30).build(),
                mean.weight("b", 70).build());
    }

    private static List<Thresholds> thresholds() {
        return List.of(
                Thresholds.none(),
                Thresholds.builder().minimum(Quantity.percent(5)).build(),
                Thresholds.builder().target(Quantity.percent(5)).build(),
                Thresholds.builder().maximum(Quantity.percent(5)).build(),
                Thresholds.builder().excellent(Quantity.percent(5)).build());
    }

    private static List<PreviousValue> previousValues() {
        return List.of(
                previous().build(),
                previous().text("72 per cento").build(),
                previous().year(Year.of(2023)).build(),
                previous().quantity(Quantity.percent(72)).build());
    }

    private static PreviousValue.Builder previous() {
        return PreviousValue.builder().text("72%");
    }

    private static List<Formula> formulas() {
        return List.of(
                Formula.of("pareri / quesiti"),
                Formula.of("pareri / quesiti", Formula.of("numero di pareri").computation()),
                Formula.of(
                        "pareri diviso quesiti", Formula.of("pareri / quesiti").computation()));
    }

    private static List<Indicator> indicators() {
        return List.of(
                indicator().build(),
                indicator().id("1/2").build(),
                indicator().idOrigin(IdOrigin.GENERATED).build(),
                indicator().code("KPI 1").build(),
                indicator().name("Altro").build(),
                indicator().formula(Formula.of("numero di imprese")).build(),
                indicator().kind("efficacia").build(),
                indicator().direction(Direction.LOWER_IS_BETTER).build(),
                indicator().unit(UnitOfMeasure.DAY).build(),
                indicator().measurementKind(MeasurementKind.LEVEL).build(),
                indicator().aggregation(UnitAggregation.reportedBy("a")).build(),
                indicator().addTarget(target(">= 3")).build(),
                indicator().addTargets(target(">= 3"), target("31/12/2026")).build(),
                indicator().thresholds(thresholds().get(1)).build(),
                indicator().addPreviousValue(previous().build()).build(),
                indicator().weight(BigDecimal.TEN).build(),
                indicator().addOwner(owner("URP")).build(),
                indicator().source("protocollo").build(),
                indicator().extensions(EXTENSIONS).build());
    }

    private static List<PlanNode> nodes() {
        return List.of(
                node().build(),
                node().id("2").build(),
                node().idOrigin(IdOrigin.GENERATED).build(),
                node().code("1").build(),
                node().title("Altro").build(),
                node().level("Altro").build(),
                node().weight(BigDecimal.TEN).build(),
                node().addChild(node().id("1.1").build()).build(),
                node().addIndicators(indicator().build(), indicator().id("1/2").build())
                        .build(),
                node().addOwners(owner("URP"), owner("Staff")).build(),
                node().addLink(NodeLink.to("2")).build(),
                node().extensions(EXTENSIONS).build());
    }
}
