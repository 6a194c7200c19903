package io.github.albero.model.format.conformance;

import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PostObjectives;
import io.github.albero.model.Revision;
import io.github.albero.model.format.ReadResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a document by what a person would call them, such as {@code weight of node 07.03}. */
final class DocumentParts {

    private final Map<String, Object> parts = new LinkedHashMap<>();

    private DocumentParts() {}

    /** The parts of what was read; none if nothing was. */
    static Map<String, Object> of(ReadResult<?> result) {
        Optional<?> value = result.value();
        if (value.isPresent() && value.get() instanceof PlanDocument document) {
            return of(document);
        }
        return value.isPresent() && value.get() instanceof Actuals actuals ? of(actuals) : Map.of();
    }

    static Map<String, Object> of(PlanDocument document) {
        DocumentParts all = new DocumentParts();
        all.add(document.plan());
        all.add(document.actuals());
        return all.parts;
    }

    static Map<String, Object> of(Actuals actuals) {
        DocumentParts all = new DocumentParts();
        all.add(actuals);
        return all.parts;
    }

    private void add(Plan plan) {
        parts.put("title", plan.title());
        parts.put("organisation", plan.organisation());
        parts.put("period", plan.period());
        parts.put("language", plan.language());
        parts.put("id of the plan", plan.id());
        parts.put("approving act", plan.approvingAct());
        parts.put("levels", plan.levels());
        parts.put("directory of units", plan.units());
        addNodes(plan.nodes(), "the tree");
        parts.put("cards", plan.cards().stream().map(PostObjectives::id).toList());
        plan.cards().forEach(this::add);
        parts.put("revisions", plan.revisions().stream().map(Revision::number).toList());
        plan.revisions().forEach(this::add);
        parts.put("extensions of the plan", plan.extensions());
    }

    private void addNodes(List<PlanNode> nodes, String above) {
        parts.put("nodes of " + above, nodes.stream().map(PlanNode::id).toList());
        nodes.forEach(this::add);
    }

    private void add(PlanNode node) {
        String of = " of node " + node.id();
        parts.put("origin of the id" + of, node.idOrigin());
        parts.put("code" + of, node.code());
        parts.put("title" + of, node.title());
        parts.put("level" + of, node.level());
        parts.put("weight" + of, node.weight());
        parts.put("owners" + of, node.owners());
        parts.put("links" + of, node.links());
        parts.put("extensions" + of, node.extensions());
        parts.put(
                "indicators" + of, node.indicators().stream().map(Indicator::id).toList());
        node.indicators().forEach(this::add);
        addNodes(node.children(), "node " + node.id());
    }

    private void add(Indicator indicator) {
        String of = " of indicator " + indicator.id();
        parts.put("origin of the id" + of, indicator.idOrigin());
        parts.put("code" + of, indicator.code());
        parts.put("name" + of, indicator.name());
        parts.put("formula" + of, indicator.formula());
        parts.put("kind" + of, indicator.kind());
        parts.put("direction" + of, indicator.direction());
        parts.put("unit of measure" + of, indicator.unit());
        parts.put("kind of measurement" + of, indicator.measurementKind());
        parts.put("aggregation" + of, indicator.aggregation());
        parts.put("targets" + of, indicator.targets());
        parts.put("thresholds" + of, indicator.thresholds());
        parts.put("previous values" + of, indicator.previousValues());
        parts.put("weight" + of, indicator.weight());
        parts.put("owners" + of, indicator.owners());
        parts.put("source" + of, indicator.source());
        parts.put("extensions" + of, indicator.extensions());
    }

    private void add(PostObjectives card) {
        String of = " of card " + card.id();
        parts.put("post" + of, card.post());
        parts.put("unit" + of, card.unit());
        parts.put("mandate" + of, List.of(card.mandateFrom(), card.mandateTo()));
        addNodes(card.nodes(), "card " + card.id());
        addEach("line", of, card.items());
        parts.put("extensions" + of, card.extensions());
    }

    private void add(Revision revision) {
        String of = " of revision " + revision.number();
        parts.put("act" + of, revision.act());
        parts.put("first day" + of, revision.effective());
        parts.put("extensions" + of, revision.extensions());
        addEach("change", of, revision.changes());
    }

    private void add(Actuals actuals) {
        parts.put("note of the actuals", actuals.note());
        List<Actual> all = actuals.all();
        parts.put("extensions of the actuals", actuals.extensions());
        parts.put("number of actuals", all.size());
        for (int position = 0; position < all.size(); position++) {
            parts.put("actual " + (position + 1), all.get(position));
        }
    }

    private void addEach(String what, String of, List<?> items) {
        for (int position = 0; position < items.size(); position++) {
            parts.put(what + " " + (position + 1) + of, items.get(position));
        }
    }
}
