package io.github.albero.json;

import io.github.albero.model.Indicator;
import io.github.albero.model.Level;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanNode;
import io.github.albero.model.format.NearestName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The nodes of one plan, in its order: those of the tree, then those of the cards. For one thread. */
final class NodeJson {

    private final List<String> levels;
    private final Set<String> knownLevels;
    private final IdJson ids = new IdJson();
    private final OwnerJson owners;
    private final IndicatorJson indicators;
    private final Set<Integer> depthsWithoutLevel = new HashSet<>();
    private final Map<String, Integer> depths = new HashMap<>();

    NodeJson(List<Level> levels, FormulaJson formulas, TargetJson targets, OwnerJson owners) {
        this.levels = levels.stream().map(Level::name).toList();
        this.knownLevels = new HashSet<>(this.levels);
        this.owners = owners;
        this.indicators = new IndicatorJson(ids, formulas, targets, owners);
    }

    /** Looks, before anything is read, at the ids that nodes have of their own. */
    void reserveIds(JsonCursor document) {
        ids.reserveThoseOf(document.value());
    }

    /** Looks, before anything is written, at the ids that nodes have of their own. */
    void reserveIds(Plan plan) {
        ids.reserveThoseOf(plan);
    }

    /** The nodes of a list that can be read; a node of which something necessary is wrong is left out with its children. */
    List<PlanNode> read(List<JsonCursor> items, String cardId) {
        return read(items, Branch.top(cardId));
    }

    /** A node that a revision adds below another; at the top if the id of that one is empty. */
    Optional<PlanNode> readAdded(JsonCursor value, String parentId) {
        Branch branch = addition(parentId);
        return value.object(fields -> {
            Optional<String> code = fields.find("code", JsonCursor::text);
            return read(fields, branch, code, ids.readAdded(fields, () -> idOfAddition(parentId, code)));
        });
    }

    /** An indicator that a revision adds to a node. */
    Optional<Indicator> readAddedIndicator(JsonCursor value, String nodeId) {
        return indicators.readAdded(value, nodeId);
    }

    private Branch addition(String parentId) {
        int depth = depths.getOrDefault(parentId, 0) + 1;
        return new Branch("", parentId, depth, depth + Plan.MAX_DEPTH - 1, true);
    }

    private String idOfAddition(String parentId, Optional<String> code) {
        return ids.generated().forAddedNode(parentId, code.orElse(""));
    }

    /**
     * Where nodes hang: in a card or, if its id is empty, in the tree; below which node; how deep, and how deep they may
     * at most; whether a revision adds them.
     */
    private record Branch(String cardId, String parentId, int depth, int maxDepth, boolean isAdded) {

        static Branch top(String cardId) {
            return new Branch(cardId, "", 1, Plan.MAX_DEPTH, false);
        }

        Branch below(String nodeId) {
            return new Branch(cardId, nodeId, depth + 1, maxDepth, isAdded);
        }
    }

    private List<PlanNode> read(List<JsonCursor> items, Branch branch) {
        if (branch.depth() > branch.maxDepth() && !items.isEmpty()) {
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
        Supplier<String> unlessWritten = () -> generatedId(branch, position, code);
        return read(
                fields,
                branch,
                code,
                branch.isAdded() ? ids.readAdded(fields, unlessWritten) : ids.read(fields, unlessWritten));
    }

    private Optional<PlanNode> read(JsonFields fields, Branch branch, Optional<String> code, IdJson.Read id) {
        depths.put(id.id(), branch.depth());
        Optional<String> title = fields.require("title", JsonCursor::words);
        Optional<String> level = level(fields, branch.depth());
        Optional<BigDecimal> weight = fields.find("weight", IndicatorJson::weight);
        PlanNode.Builder node = PlanNode.builder()
                .id(id.id())
                .idOrigin(id.origin())
                .code(code)
                .weight(weight)
                .owners(owners.read(fields))
                .links(LinkJson.read(fields))
                .indicators(indicators(fields.items("indicators"), id.id(), branch.isAdded()))
                .children(read(fields.items("children"), branch.below(id.id())))
                .extensions(ExtensionJson.read(fields));
        return id.isFree() && title.isPresent() && level.isPresent()
                ? Optional.of(node.title(title.get()).level(level.get()).build())
                : Optional.empty();
    }

    private String generatedId(Branch branch, int position, Optional<String> code) {
        return ids.generated().forNode(branch.cardId(), branch.parentId(), position, code.orElse(""));
    }

    private List<Indicator> indicators(List<JsonCursor> items, String nodeId, boolean areAdded) {
        List<Indicator> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            indicators.read(items.get(i), nodeId, i + 1, areAdded).ifPresent(read::add);
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
        String some = NearestName.some(field.shown(), levels.stream().limit(Plan.MAX_DEPTH));
        return field.refuse(JsonProblem.UNKNOWN_LEVEL, "some", some);
    }

    private Optional<String> levelAt(int depth) {
        return depth <= levels.size() ? Optional.of(levels.get(depth - 1)) : Optional.empty();
    }

    void write(JsonOutput out, List<PlanNode> nodes, String cardId) {
        write(out, "nodes", nodes, Branch.top(cardId));
    }

    /** A node that a revision adds below another; at the top if the id of that one is empty. */
    void writeAdded(JsonOutput out, PlanNode node, String parentId) {
        Branch branch = addition(parentId);
        out.block(() -> write(out, node, branch, () -> idOfAddition(parentId, node.code())));
    }

    /** An indicator that a revision adds to a node. */
    void writeAdded(JsonOutput out, Indicator indicator, String nodeId) {
        indicators.writeAdded(out, indicator, nodeId);
    }

    private void write(JsonOutput out, String name, List<PlanNode> nodes, Branch branch) {
        out.lines(
                name,
                nodes,
                (node, position) ->
                        out.block(() -> write(out, node, branch, () -> generatedId(branch, position, node.code()))));
    }

    private void write(JsonOutput out, PlanNode node, Branch branch, Supplier<String> unlessAssigned) {
        depths.put(node.id(), branch.depth());
        ids.write(out, node.id(), node.idOrigin(), unlessAssigned);
        out.text("code", node.code());
        out.text("title", node.title());
        if (!levelAt(branch.depth()).equals(Optional.of(node.level()))) {
            out.text("level", node.level());
        }
        out.number("weight", node.weight());
        owners.write(out, node.owners());
        LinkJson.write(out, node.links());
        ExtensionJson.write(out, node.extensions());
        out.lines("indicators", node.indicators(), (one, place) -> indicators.write(out, one, node.id(), place));
        write(out, "children", node.children(), branch.below(node.id()));
    }
}
