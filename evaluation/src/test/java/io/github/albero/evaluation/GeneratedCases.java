package io.github.albero.evaluation;

import io.github.albero.evaluation.GeneratedIndicators.Asked;
import io.github.albero.evaluation.GeneratedIndicators.Reported;
import io.github.albero.model.Actual;
import io.github.albero.model.Adjustments;
import io.github.albero.model.BehaviourScore;
import io.github.albero.model.CardContent;
import io.github.albero.model.CardDraft;
import io.github.albero.model.CardItem;
import io.github.albero.model.ConfirmedReading;
import io.github.albero.model.ExternalCause;
import io.github.albero.model.Indicator;
import io.github.albero.model.IndicatorDraft;
import io.github.albero.model.MeasurementKind;
import io.github.albero.model.NodeDraft;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.ScoreOverride;
import io.github.albero.model.TargetScope;
import io.github.albero.model.UnitAggregation;
import io.github.albero.model.UnitCombination;
import io.github.albero.model.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Plans of up to three levels with everything that can hang on them, what was measured, a policy and decisions. */
final class GeneratedCases implements ArbitrarySupplier<EvaluationCase> {

    private static final String BEHAVIOUR = "Comportamenti";

    @Override
    public Arbitrary<EvaluationCase> get() {
        return any();
    }

    /** Where in a plan weights are written. */
    enum Weights {
        NOWHERE,
        EVERYWHERE,
        ON_INDICATORS,
        ON_NODES,
        HERE_AND_THERE;

        boolean hasIndicator(WeightSpec weight) {
            return this == EVERYWHERE || this == ON_INDICATORS || (this == HERE_AND_THERE && weight.isWritten());
        }

        boolean hasNode(WeightSpec weight) {
            return this == EVERYWHERE || this == ON_NODES || (this == HERE_AND_THERE && weight.isWritten());
        }
    }

    record WeightSpec(BigDecimal weight, boolean isWritten) {}

    /** A report: when, how firm, by whom. */
    record ReportSpec(Reported reported, LocalDate date, Actual.State state, Optional<String> unit) {}

    record IndicatorSpec(
            Asked asked,
            WeightSpec weight,
            Optional<String> kind,
            Optional<MeasurementKind> measured,
            Optional<UnitAggregation> aggregation,
            Optional<String> owner,
            List<ReportSpec> reports) {}

    /** A node, and to which other it may link: its place among all nodes. */
    record NodeSpec(
            WeightSpec weight,
            Optional<String> owner,
            List<IndicatorSpec> indicators,
            List<NodeSpec> children,
            Optional<Integer> link) {}

    /** A line of a card: which content, about what, with which weight. */
    record LineSpec(int content, int place, WeightSpec weight) {}

    record CardSpec(List<NodeSpec> nodes, List<LineSpec> lines) {}

    /** Decisions: their kind, what they are about, a percentage. */
    record DecisionSpec(int kind, int place, BigDecimal percent) {}

    private record PlanSpec(Weights weights, List<NodeSpec> nodes, List<CardSpec> cards) {}

    static Arbitrary<EvaluationCase> any() {
        return of(GeneratedPolicies.any(), decisions().list().ofMaxSize(2));
    }

    /** Cases without decisions, under policies without special rules. */
    static Arbitrary<EvaluationCase> plain() {
        return of(GeneratedPolicies.onlyGeneral(), Arbitraries.just(List.of()));
    }

    private static Arbitrary<EvaluationCase> of(
            Arbitrary<ScoringPolicy> policies, Arbitrary<List<DecisionSpec>> decisions) {
        Arbitrary<PlanSpec> plans = Combinators.combine(
                        Arbitraries.of(Weights.class),
                        tree().list().ofMinSize(1).ofMaxSize(3),
                        cards().list().ofMaxSize(1))
                .as(PlanSpec::new);
        Arbitrary<LocalDate> days =
                Arbitraries.of(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2025, 7, 10));
        return Combinators.combine(plans, policies, decisions, days)
                .as((plan, policy, decided, asOf) -> new Assembly(plan).build(policy, decided, asOf));
    }

    private static Arbitrary<WeightSpec> weights() {
        Arbitrary<BigDecimal> numbers = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(1, 60).map(BigDecimal::valueOf)),
                Tuple.of(2, Arbitraries.of("33.33", "0.5", "12.345").map(BigDecimal::new)),
                Tuple.of(1, Arbitraries.just(BigDecimal.ZERO)));
        return Combinators.combine(numbers, Arbitraries.of(true, false)).as(WeightSpec::new);
    }

    private static Arbitrary<Optional<String>> owners() {
        return Arbitraries.of("Ufficio a", "Ufficio b", "Tutti gli uffici").optional(0.4);
    }

    private static Arbitrary<NodeSpec> tree() {
        return node(0, node(0, leaf().list().ofMaxSize(2)).list().ofMaxSize(2));
    }

    private static Arbitrary<NodeSpec> leaf() {
        return node(1, Arbitraries.just(List.of()));
    }

    private static Arbitrary<NodeSpec> node(int leastIndicators, Arbitrary<List<NodeSpec>> children) {
        return Combinators.combine(
                        weights(),
                        owners(),
                        indicators().list().ofMinSize(leastIndicators).ofMaxSize(3),
                        children,
                        Arbitraries.integers().between(0, 7).optional(0.1))
                .as(NodeSpec::new);
    }

    private static Arbitrary<CardSpec> cards() {
        Arbitrary<LineSpec> lines = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 7),
                        weights())
                .as(LineSpec::new);
        return Combinators.combine(leaf().list().ofMaxSize(2), lines.list().ofMaxSize(4))
                .as(CardSpec::new);
    }

    private static Arbitrary<DecisionSpec> decisions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.of("0", "12.5", "50", "99.999", "100").map(BigDecimal::new))
                .as(DecisionSpec::new);
    }

    static Arbitrary<IndicatorSpec> indicators() {
        return Combinators.combine(
                        GeneratedIndicators.any(),
                        weights(),
                        Arbitraries.of("Efficacia", "impatto").optional(0.3),
                        Arbitraries.of(MeasurementKind.class).optional(0.5),
                        aggregations().optional(0.3),
                        owners(),
                        reports())
                .as(IndicatorSpec::new);
    }

    private static Arbitrary<List<ReportSpec>> reports() {
        Arbitrary<LocalDate> days = Arbitraries.of(
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2025, 12, 31),
                GeneratedIndicators.DUE,
                LocalDate.of(2025, 3, 15),
                LocalDate.of(2025, 8, 1));
        return Combinators.combine(
                        GeneratedIndicators.reports(),
                        days,
                        Arbitraries.of(Actual.State.class),
                        Arbitraries.of("a", "b", "c").optional(0.2))
                .as(ReportSpec::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<UnitAggregation> aggregations() {
        return Combinators.combine(
                        Arbitraries.of(UnitCombination.class).optional(0.8),
                        Arbitraries.of(TargetScope.class).optional(0.3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((combination, scope, isReported, isWeighted) -> {
                    UnitAggregation.Builder aggregation =
                            UnitAggregation.builder().combination(combination).targetScope(scope);
                    if (combination.isEmpty() && isReported) {
                        aggregation.reporter("a");
                    }
                    if (isWeighted && combination.equals(Optional.of(UnitCombination.WEIGHTED_MEAN))) {
                        aggregation.weight("a", 2).weight("b", 3).weight("c", 1);
                    }
                    return aggregation.build();
                });
    }

    /** Makes a plan of what was generated. */
    private static final class Assembly {

        private final PlanSpec spec;
        private final List<String> nodeIds = new ArrayList<>();
        private final Map<String, IndicatorSpec> indicators = new LinkedHashMap<>();
        private final PlanDraft draft = PlanDraft.of("Piano", "Comune di Esempio", PlanPeriod.ofYear(2025))
                .levels("Area", "Obiettivo", "Azione")
                .units(SmallPlans.units("a", "b", "c"));

        private Assembly(PlanSpec spec) {
            this.spec = spec;
        }

        EvaluationCase build(ScoringPolicy policy, List<DecisionSpec> decisions, LocalDate asOf) {
            number(spec.nodes(), "");
            for (int place = 0; place < spec.nodes().size(); place++) {
                String code = code("", place);
                add(spec.nodes().get(place), code, code, draft.addNode(code, "Area"));
            }
            for (int place = 0; place < spec.cards().size(); place++) {
                card(spec.cards().get(place), "Posto" + (char) ('A' + place));
            }
            Plan plan = draft.build();
            return new EvaluationCase(plan, actuals(), policy, decided(plan, decisions), asOf);
        }

        private static String code(String above, int place) {
            return above.isEmpty() ? "0" + (place + 1) : above + ".0" + (place + 1);
        }

        private void number(List<NodeSpec> nodes, String above) {
            for (int place = 0; place < nodes.size(); place++) {
                String id = code(above, place);
                nodeIds.add(id);
                number(nodes.get(place).children(), id);
            }
        }

        private void add(NodeSpec node, String id, String code, NodeDraft to) {
            if (spec.weights().hasNode(node.weight())) {
                to.weight(node.weight().weight());
            }
            node.owner().ifPresent(to::owner);
            for (int place = 0; place < node.indicators().size(); place++) {
                add(node.indicators().get(place), id + "/" + (place + 1), to);
            }
            for (int place = 0; place < node.children().size(); place++) {
                String below = code(code, place);
                add(node.children().get(place), below, below, to.addNode(below, "Nodo"));
            }
            node.link().ifPresent(place -> {
                String linked = nodeIds.get(place % nodeIds.size());
                if (!linked.equals(id)) {
                    to.linksTo(linked, node.weight().weight());
                }
            });
        }

        private void add(IndicatorSpec one, String id, NodeDraft node) {
            IndicatorDraft to = one.asked().addTo(node);
            if (spec.weights().hasIndicator(one.weight())) {
                to.weight(one.weight().weight());
            }
            one.kind().ifPresent(to::kind);
            one.measured().ifPresent(to::measured);
            one.aggregation().ifPresent(to::aggregation);
            one.owner().ifPresent(to::owner);
            indicators.put(id, one);
        }

        private void card(CardSpec card, String name) {
            CardDraft to = draft.addCard(name);
            for (int place = 0; place < card.nodes().size(); place++) {
                String code = "P" + (place + 1);
                add(card.nodes().get(place), name + ":" + code, code, to.addNode(code, "Nodo"));
            }
            card.lines().forEach(line -> to.item(item(line)));
        }

        private CardItem item(LineSpec line) {
            CardItem.Builder item = CardItem.builder().content(content(line));
            if (spec.weights().hasNode(line.weight())) {
                item.weight(line.weight().weight());
            }
            return item.build();
        }

        private CardContent content(LineSpec line) {
            String node = nodeIds.get(line.place() % nodeIds.size());
            String unit = List.of("a", "b", "c").get(line.place() % 3);
            return switch (line.content()) {
                case 0 -> new CardContent.NodeResult(node);
                case 1 -> new CardContent.IndicatorResult(node + "/1");
                case 2 -> new CardContent.UnitResult(unit);
                case 3 -> new CardContent.BodyResult();
                case 4 -> new CardContent.ExternalScore(BEHAVIOUR);
                default ->
                    new CardContent.Gate(
                            line.place() % 2 == 0 ? node : node + "/1",
                            BigDecimal.valueOf(20 + 15L * line.place()).min(BigDecimal.valueOf(100)));
            };
        }

        private List<Actual> actuals() {
            List<Actual> all = new ArrayList<>();
            indicators.forEach((id, one) -> one.reports()
                    .forEach(report -> all.add(Actual.builder()
                            .indicatorId(id)
                            .date(report.date())
                            .measurement(report.reported().of(one.asked()))
                            .state(report.state())
                            .unit(report.unit())
                            .build())));
            return all;
        }

        private static Adjustments decided(Plan plan, List<DecisionSpec> decisions) {
            List<String> nodes = plan.nodes().stream()
                    .flatMap(Assembly::walk)
                    .map(PlanNode::id)
                    .toList();
            List<String> indicators = plan.nodes().stream()
                    .flatMap(Assembly::walk)
                    .flatMap(node -> node.indicators().stream())
                    .map(Indicator::id)
                    .toList();
            Map<String, ScoreOverride> overrides = new LinkedHashMap<>();
            Map<String, ConfirmedReading> readings = new LinkedHashMap<>();
            Adjustments.Builder adjustments = Adjustments.builder();
            for (DecisionSpec decision : decisions) {
                List<String> ids = decision.kind() == 0 || indicators.isEmpty() ? nodes : indicators;
                String id = ids.get(decision.place() % ids.size());
                switch (decision.kind()) {
                    case 0, 1 -> overrides.put(id, new ScoreOverride(id, decision.percent(), "motivo", "OIV"));
                    case 2, 3 ->
                        adjustments.addExternalCause(new ExternalCause(id, decision.percent(), "alluvione", "OIV"));
                    case 4 -> adjustments.addBehaviour(new BehaviourScore("PostoA", BEHAVIOUR, decision.percent()));
                    default ->
                        readings.put(
                                id,
                                ConfirmedReading.builder()
                                        .indicatorId(id)
                                        .reading(Target.parse("<= 25", Locale.ITALIAN))
                                        .confirmedBy("OIV")
                                        .date(LocalDate.of(2025, 2, 1))
                                        .build());
                }
            }
            return adjustments
                    .overrides(overrides.values())
                    .confirmedReadings(readings.values())
                    .build();
        }

        private static Stream<PlanNode> walk(PlanNode node) {
            return Stream.concat(Stream.of(node), node.children().stream().flatMap(Assembly::walk));
        }
    }
}
