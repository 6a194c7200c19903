package io.github.albero.model.format.toys;

import io.github.albero.model.IdOrigin;
import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanNode;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.Loss;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A toy that gives every node and indicator of the tree a number for an id, and says so. */
public class RenumberingToy extends ToyFormat {

    @Override
    public void write(PlanDocument document, OutputStream target) throws IOException {
        super.write(renumbered(document), target);
    }

    PlanDocument renumbered(PlanDocument document) {
        AtomicInteger numbers = new AtomicInteger();
        List<PlanNode> nodes = document.plan().nodes().stream()
                .map(node -> renumbered(node, numbers))
                .toList();
        Plan plan = document.plan().toBuilder().nodes(nodes).build();
        return PlanDocument.builder().from(document).plan(plan).build();
    }

    private static PlanNode renumbered(PlanNode node, AtomicInteger numbers) {
        return PlanNode.builder()
                .from(node)
                .id("n" + numbers.incrementAndGet())
                .idOrigin(IdOrigin.GENERATED)
                .indicators(node.indicators().stream()
                        .map(indicator -> renumbered(indicator, numbers))
                        .toList())
                .children(node.children().stream()
                        .map(child -> renumbered(child, numbers))
                        .toList())
                .build();
    }

    private static Indicator renumbered(Indicator indicator, AtomicInteger numbers) {
        return Indicator.builder()
                .from(indicator)
                .id("n" + numbers.incrementAndGet())
                .idOrigin(IdOrigin.GENERATED)
                .build();
    }

    @Override
    public List<Diagnostic> losses(PlanDocument document) {
        List<Diagnostic> losses = new ArrayList<>();
        if (!renumbered(document).equals(document)) {
            document.plan().nodes().forEach(node -> lose(node, losses));
        }
        return losses;
    }

    private static void lose(PlanNode node, List<Diagnostic> losses) {
        lose(node.id(), Location.Part.node(node.id()), losses);
        node.indicators().forEach(indicator -> lose(indicator.id(), Location.Part.indicator(indicator.id()), losses));
        node.children().forEach(child -> lose(child, losses));
    }

    private static void lose(String id, Location place, List<Diagnostic> losses) {
        losses.add(new Diagnostic(Loss.ID_NOT_KEPT, Map.of("id", id), place));
    }
}
