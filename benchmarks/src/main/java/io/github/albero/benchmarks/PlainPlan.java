package io.github.albero.benchmarks;

import io.github.albero.benchmarks.Outline.Branch;
import io.github.albero.benchmarks.Outline.Leaf;
import io.github.albero.model.Act;
import io.github.albero.model.Direction;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Formula;
import io.github.albero.model.IdOrigin;
import io.github.albero.model.Level;
import io.github.albero.model.MeasurementKind;
import io.github.albero.model.NodeLink;
import io.github.albero.model.Owner;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.PostObjectives;
import io.github.albero.model.PreviousValue;
import io.github.albero.model.Revision;
import io.github.albero.model.Thresholds;
import io.github.albero.model.UnitAggregation;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The yardstick: the fields of the library's plan in records that copy their lists and check nothing. */
record PlainPlan(
        @Nullable String id,
        String title,
        String organisation,
        PlanPeriod period,
        Locale language,
        @Nullable Act approvingAct,
        List<Level> levels,
        UnitDirectory units,
        List<Node> nodes,
        List<PostObjectives> cards,
        List<Revision> revisions,
        Map<String, ExtensionValue> extensions) {

    PlainPlan {
        levels = List.copyOf(levels);
        nodes = List.copyOf(nodes);
        cards = List.copyOf(cards);
        revisions = List.copyOf(revisions);
        extensions = Map.copyOf(extensions);
    }

    record Node(
            String id,
            IdOrigin idOrigin,
            @Nullable String code,
            String title,
            String level,
            @Nullable BigDecimal weight,
            List<Node> children,
            List<Measure> indicators,
            List<Owner> owners,
            List<NodeLink> links,
            Map<String, ExtensionValue> extensions) {

        Node {
            children = List.copyOf(children);
            indicators = List.copyOf(indicators);
            owners = List.copyOf(owners);
            links = List.copyOf(links);
            extensions = Map.copyOf(extensions);
        }
    }

    record Measure(
            String id,
            IdOrigin idOrigin,
            @Nullable String code,
            String name,
            @Nullable Formula formula,
            @Nullable String kind,
            Direction direction,
            @Nullable UnitOfMeasure unit,
            @Nullable MeasurementKind measurementKind,
            @Nullable UnitAggregation aggregation,
            List<Target> targets,
            Thresholds thresholds,
            List<PreviousValue> previousValues,
            @Nullable BigDecimal weight,
            List<Owner> owners,
            @Nullable String source,
            Map<String, ExtensionValue> extensions) {

        Measure {
            targets = List.copyOf(targets);
            previousValues = List.copyOf(previousValues);
            owners = List.copyOf(owners);
            extensions = Map.copyOf(extensions);
        }
    }

    static PlainPlan build(Outline outline) {
        return new PlainPlan(
                null,
                "Piano della performance",
                "Comune di Esempio",
                PlanPeriod.ofYear(2024),
                Locale.ITALIAN,
                null,
                outline.levels().stream().map(Level::of).toList(),
                UnitDirectory.empty(),
                outline.branches().stream().map(PlainPlan::node).toList(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static Node node(Branch branch) {
        return new Node(
                branch.id(),
                IdOrigin.ASSIGNED,
                branch.id(),
                branch.title(),
                branch.level(),
                Shared.WEIGHT,
                branch.children().stream().map(PlainPlan::node).toList(),
                branch.leaves().stream().map(PlainPlan::measure).toList(),
                List.of(Shared.OWNER),
                List.of(),
                Map.of());
    }

    private static Measure measure(Leaf leaf) {
        return new Measure(
                leaf.id(),
                IdOrigin.ASSIGNED,
                leaf.id(),
                leaf.name(),
                null,
                "Efficacia",
                Direction.HIGHER_IS_BETTER,
                UnitOfMeasure.PERCENT,
                MeasurementKind.CUMULATIVE,
                null,
                List.of(Shared.TARGET),
                Thresholds.none(),
                List.of(),
                Shared.WEIGHT,
                List.of(Shared.OWNER),
                "Protocollo",
                Map.of());
    }

    static long walk(PlainPlan plan, List<String> ids) {
        Map<String, Measure> index = new HashMap<>();
        long names = names(plan.nodes(), index);
        long found = ids.stream()
                .mapToLong(id -> Objects.requireNonNull(index.get(id)).name().length())
                .sum();
        return names + found;
    }

    private static long names(List<Node> nodes, Map<String, Measure> index) {
        long names = 0;
        for (Node node : nodes) {
            for (Measure measure : node.indicators()) {
                names += measure.name().length();
                index.put(measure.id(), measure);
            }
            names += names(node.children(), index);
        }
        return names;
    }
}
