package io.github.albero.json;

import io.github.albero.model.Act;
import io.github.albero.model.CardContent;
import io.github.albero.model.CardItem;
import io.github.albero.model.CodePattern;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.IdOrigin;
import io.github.albero.model.Indicator;
import io.github.albero.model.Level;
import io.github.albero.model.NodeLink;
import io.github.albero.model.PlanChange;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PreviousValue;
import io.github.albero.model.Revision;
import io.github.albero.model.RevisionChange;
import io.github.albero.model.TargetScope;
import io.github.albero.model.Thresholds;
import io.github.albero.model.UnitAggregation;
import io.github.albero.model.UnitCombination;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.TargetParser;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One of everything that the parts of a plan may hold, however odd. */
final class RichParts {

    private static final BigDecimal SMALL = BigDecimal.ONE.movePointLeft(34);

    private RichParts() {}

    static Level levelWithCodes(String name) {
        return Level.builder()
                .name(name)
                .codes(new CodePattern("00.AA*"))
                .extensions(extensions())
                .build();
    }

    static List<NodeLink> links() {
        return List.of(
                NodeLink.to("02"),
                NodeLink.builder()
                        .nodeId("a node of another plan")
                        .weight(SMALL)
                        .build());
    }

    static Map<String, ExtensionValue> extensions() {
        Map<String, ExtensionValue> inside = new LinkedHashMap<>();
        inside.put("nodes", new ExtensionValue.Items(List.of(new ExtensionValue.Fields(Map.of()))));
        inside.put("id", ExtensionValue.of("A"));
        ExtensionValue deep = new ExtensionValue.Items(List.of());
        for (int depth = 2; depth < ExtensionValue.MAX_DEPTH; depth++) {
            deep = depth % 2 == 0
                    ? new ExtensionValue.Fields(Map.of("~/", deep))
                    : new ExtensionValue.Items(List.of(new ExtensionValue.Nothing(), deep));
        }
        Map<String, ExtensionValue> extensions = new LinkedHashMap<>();
        extensions.put("z", new ExtensionValue.Truth(false));
        extensions.put("", new ExtensionValue.Amount(SMALL.negate()));
        extensions.put("🌳 \u0000\u2028", ExtensionValue.of("\udf33 \"\\\n"));
        extensions.put("title", new ExtensionValue.Nothing());
        extensions.put("a", new ExtensionValue.Fields(inside));
        extensions.put("deep", deep);
        return extensions;
    }

    static List<UnitAggregation> aggregations() {
        List<UnitAggregation> aggregations = new ArrayList<>();
        for (UnitCombination combination : UnitCombination.values()) {
            aggregations.add(UnitAggregation.eachUnit(combination));
            for (TargetScope scope : TargetScope.values()) {
                aggregations.add(UnitAggregation.builder()
                        .combination(combination)
                        .targetScope(scope)
                        .build());
            }
        }
        aggregations.add(UnitAggregation.builder().build());
        aggregations.add(UnitAggregation.reportedBy("a unit of another year"));
        aggregations.add(UnitAggregation.builder()
                .combination(UnitCombination.WEIGHTED_MEAN)
                .weight("staff", 30)
                .weight("", 0)
                .build());
        return aggregations;
    }

    static List<Thresholds> thresholds() {
        List<Thresholds> thresholds = new ArrayList<>();
        for (UnitOfMeasure unit : RichPlan.unitsOfMeasure()) {
            thresholds.add(Thresholds.builder()
                    .minimum(new Quantity(BigDecimal.TEN, unit))
                    .maximum(new Quantity(BigDecimal.ONE, unit))
                    .build());
        }
        thresholds.add(Thresholds.builder()
                .minimum(Quantity.percent(60))
                .target(Quantity.percent(60))
                .maximum(Quantity.percent(90))
                .excellent(Quantity.percent(95))
                .build());
        return thresholds;
    }

    static List<PreviousValue> previousValues() {
        TargetParser parser = TargetParser.in(Locale.ITALIAN);
        List<PreviousValue> values = new ArrayList<>();
        values.add(PreviousValue.read("1.234,5 €", Optional.of(Year.of(2023)), parser));
        values.add(PreviousValue.read("72%", Optional.empty(), parser));
        values.add(PreviousValue.read("n.d.", Optional.of(Year.of(2022)), parser));
        int year = -3;
        for (Optional<Quantity> quantity : List.of(
                Optional.<Quantity>empty(),
                Optional.of(Quantity.number(72)),
                Optional.of(new Quantity(SMALL, new UnitOfMeasure.Named("campagne"))))) {
            values.add(PreviousValue.builder()
                    .text("70%")
                    .year(Year.of(year))
                    .quantity(quantity)
                    .build());
            year += 3;
        }
        return values;
    }

    static List<CardItem> cardItems() {
        return Stream.of(
                        new CardContent.NodeResult("02"),
                        new CardContent.IndicatorResult("gone"),
                        new CardContent.UnitResult("urp"),
                        new CardContent.BodyResult(),
                        new CardContent.ExternalScore("Comportamenti"),
                        new CardContent.Gate("A/1", new BigDecimal("30.5")))
                .flatMap(content -> Stream.of(
                        CardItem.of(content),
                        CardItem.builder()
                                .content(content)
                                .title("Come la chiama la scheda")
                                .weight(SMALL)
                                .extensions(extensions())
                                .build()))
                .toList();
    }

    static List<Revision> revisions() {
        return List.of(
                Revision.builder()
                        .number(7)
                        .act(new Act("Delibera 7", Optional.of(RichPlan.DAY)))
                        .effective(LocalDate.of(2024, 7, 1))
                        .changes(changes())
                        .build(),
                Revision.builder()
                        .number(2)
                        .act(new Act("Delibera 2", Optional.empty()))
                        .effective(LocalDate.MAX)
                        .extensions(extensions())
                        .build());
    }

    private static List<RevisionChange> changes() {
        List<RevisionChange> changes = new ArrayList<>();
        for (PlanChange change : List.of(
                new PlanChange.NewTargets("A/1", RichPlan.targets()),
                new PlanChange.NewTargets("A/2", RichPlan.targets().subList(0, 1)),
                new PlanChange.NewTargets("gone", List.of()),
                new PlanChange.NewTargetsOfYear("A/1", Year.of(2025), RichPlan.targets()),
                new PlanChange.NewTargetsOfYear("A/2", Year.of(2024), List.of()),
                new PlanChange.NewWeight("A", SMALL),
                new PlanChange.NewOwners("02", RichPlan.owners()),
                new PlanChange.NewOwners("02", List.of()),
                new PlanChange.IndicatorAdded("02", indicator("A/1", IdOrigin.ASSIGNED)),
                new PlanChange.IndicatorAdded("02", indicator("02/1", IdOrigin.GENERATED)),
                new PlanChange.IndicatorAdded("02", indicator("02/1", IdOrigin.GENERATED)),
                new PlanChange.NodeAdded("02", tree("02.7", 2)),
                new PlanChange.NodeAdded("02.7", tree("02", 3)),
                new PlanChange.NodeAdded("gone", tree("A", 1)),
                new PlanChange.TopNodeAdded(tree("9", 4)),
                new PlanChange.TopNodeAdded(tree("9", 1)),
                new PlanChange.Withdrawn("A"))) {
            changes.add(RevisionChange.of(change, "Meno fondi"));
        }
        changes.add(RevisionChange.builder()
                .change(new PlanChange.Withdrawn("A/1"))
                .reason("Nuova legge")
                .proposer("Ufficio Bilancio")
                .opinion("OIV: favorevole")
                .extensions(extensions())
                .build());
        return changes;
    }

    private static Indicator indicator(String id, IdOrigin origin) {
        return Indicator.builder().id(id).idOrigin(origin).name("Nuovo").build();
    }

    /** A chain of nodes, each with an indicator; ids are used twice, as they may be in what a revision adds. */
    private static PlanNode tree(String id, int levels) {
        PlanNode.Builder node = PlanNode.builder()
                .id(id)
                .idOrigin(levels % 2 == 0 ? IdOrigin.GENERATED : IdOrigin.ASSIGNED)
                .code("02.07")
                .title("Nuovo")
                .level(levels % 3 == 0 ? "Area" : "Obiettivo")
                .addIndicator(indicator(id, IdOrigin.GENERATED));
        return levels == 1 ? node.build() : node.addChild(tree(id, levels - 1)).build();
    }
}
