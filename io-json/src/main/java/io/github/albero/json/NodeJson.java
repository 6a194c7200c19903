package io.github.albero.json;

import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PostObjectives;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.NearestName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nodes of one plan, in its order: those of the tree, then those of the cards. For one thread. */
final class NodeJson {

    private final List<String> levels;
    private final Set<String> knownLevels;
    private final IdJson ids = new IdJson();
    private final OwnerJson owners;
    private final IndicatorJson indicators;
    private final Set<Integer> depthsWithoutLevel = new HashSet<>();

    NodeJson(List<String> levels, Locale language, UnitDirectory units) {
        this.levels = levels;
        this.knownLevels = new HashSet<>(levels);
        this.owners = new OwnerJson(units);
        this.indicators = new IndicatorJson(ids, new FormulaJson(language), new TargetJson(language), owners);
    }

    /** Looks, before anything is read, at the ids that nodes have of their own. */
    void reserveIds(JsonCursor document) {
        ids.reserve(document.value());
    }

    /** Looks, before anything is written, at the ids that nodes have of their own. */
    void reserveIds(Plan plan) {
        ids.reserve(plan.allNodes());
        ids.reserve(plan.cards().stream().flatMap(PostObjectives::allNodes));
    }

    /** The nodes of a list that can be read; a node of which something necessary is wrong is left out with its children. */
    List<PlanNode> read(List<JsonCursor> items, String cardId) {
        return read(items, new Branch(cardId, "", 1));
    }

    /** Where nodes hang: in a card or, if its id is empty, in the tree, and below which node. */
    private record Branch(String cardId, String parentId, int depth) {

        Branch below(String nodeId) {
            return new Branch(cardId, nodeId, depth + 1);
        }
    }

    private List<PlanNode> read(List<JsonCursor> items, Branch branch) {
        if (branch.depth() > Plan.MAX_DEPTH && !items.isEmpty()) {
            items.get(0).report(JsonProblem.TREE_TOO_DEEP, Map.of("limit", Integer.toString(Plan.MAX_DEPTH)));
            return List.of();
        }
        List<PlanNode> nodes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int position = i + 1;
            items.get(i).object(fields -> read(fields, branch, position)).ifPresent(nodes::add);
        }
        return nodes;
    }

    private Optional<PlanNode> read(JsonFields fields, Branch branch, int position) {
        Optional<String> code = fields.find("code", JsonCursor::text);
        IdJson.Read id = ids.read(fields, generatedId(branch, position, code));
        Optional<String> title = fields.require("title", JsonCursor::words);
        Optional<String> level = level(fields, branch.depth());
        Optional<BigDecimal> weight = fields.find("weight", IndicatorJson::weight);
        PlanNode.Builder node = PlanNode.builder()
                .id(id.id())
                .idOrigin(id.origin())
                .code(code)
                .weight(weight)
                .owners(owners.read(fields))
                .indicators(indicators(fields.items("indicators"), id.id()))
                .children(read(fields.items("children"), branch.below(id.id())));
        return id.isFree() && title.isPresent() && level.isPresent()
                ? Optional.of(node.title(title.get()).level(level.get()).build())
                : Optional.empty();
    }

    private String generatedId(Branch branch, int position, Optional<String> code) {
        return ids.generated().forNode(branch.cardId(), branch.parentId(), position, code.orElse(""));
    }

    private List<Indicator> indicators(List<JsonCursor> items, String nodeId) {
        List<Indicator> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            indicators.read(items.get(i), nodeId, i + 1).ifPresent(read::add);
        }
        return read;
    }

    private Optional<String> level(JsonFields fields, int depth) {
        if (fields.has("level")) {
            return fields.find("level", this::knownLevel);
        }
        Optional<String> level = levelAt(depth);
        if (level.isEmpty() && depthsWithoutLevel.add(depth)) {
            fields.object().report(JsonProblem.LEVEL_WITHOUT_NAME, Map.of("depth", Integer.toString(depth)));
        }
        return level;
    }

    private Optional<String> knownLevel(JsonCursor field) {
        Optional<String> level = field.text();
        if (level.isEmpty() || knownLevels.contains(level.get())) {
            return level;
        }
        String nearest = NearestName.to(field.shown(), levels.stream().limit(Plan.MAX_DEPTH));
        return field.refuse(JsonProblem.UNKNOWN_LEVEL, "nearest", nearest);
    }

    private Optional<String> levelAt(int depth) {
        return depth <= levels.size() ? Optional.of(levels.get(depth - 1)) : Optional.empty();
    }

    void write(JsonOutput out, List<PlanNode> nodes, String cardId) {
        write(out, "nodes", nodes, new Branch(cardId, "", 1));
    }

    private void write(JsonOutput out, String name, List<PlanNode> nodes, Branch branch) {
        out.lines(name, nodes, (node, position) -> out.block(() -> write(out, node, branch, position)));
    }

    private void write(JsonOutput out, PlanNode node, Branch branch, int position) {
        ids.write(out, node.id(), node.idOrigin(), generatedId(branch, position, node.code()));
        out.text("code", node.code());
        out.text("title", node.title());
        if (!levelAt(branch.depth()).equals(Optional.of(node.level()))) {
            out.text("level", node.level());
        }
        out.number("weight", node.weight());
        owners.write(out, node.owners());
        out.lines("indicators", node.indicators(), (one, place) -> indicators.write(out, one, node.id(), place));
        write(out, "children", node.children(), branch.below(node.id()));
    }
}
