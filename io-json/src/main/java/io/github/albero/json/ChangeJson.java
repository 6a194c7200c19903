package io.github.albero.json;

import io.github.albero.model.Indicator;
import io.github.albero.model.Owner;
import io.github.albero.model.PlanChange;
import io.github.albero.model.PlanChange.IndicatorAdded;
import io.github.albero.model.PlanChange.NewOwners;
import io.github.albero.model.PlanChange.NewTargets;
import io.github.albero.model.PlanChange.NewTargetsOfYear;
import io.github.albero.model.PlanChange.NewWeight;
import io.github.albero.model.PlanChange.NodeAdded;
import io.github.albero.model.PlanChange.TopNodeAdded;
import io.github.albero.model.PlanChange.Withdrawn;
import io.github.albero.model.PlanNode;
import io.github.albero.model.target.Target;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * What a revision changes, such as {@code {"targetsOf": "07.03/4", "target": ">= 70%"}}; with {@code "year": 2026} the
 * targets of that year only.
 */
final class ChangeJson {

    private final NodeJson nodes;
    private final TargetJson targets;
    private final OwnerJson owners;

    ChangeJson(NodeJson nodes, TargetJson targets, OwnerJson owners) {
        this.nodes = nodes;
        this.targets = targets;
        this.owners = owners;
    }

    Optional<PlanChange> read(JsonFields fields) {
        List<String> kinds = fields.atMostOneOf(
                "targetsOf", "weightOf", "ownersOf", "addIndicatorTo", "addNodeTo", "addTopNode", "withdraw");
        if (kinds.size() > 1) {
            fields.acceptOthers();
            return Optional.empty();
        }
        return switch (kinds.isEmpty() ? "" : kinds.get(0)) {
            case "targetsOf" -> newTargets(fields, id(fields, "targetsOf"));
            case "weightOf" -> newWeight(fields, id(fields, "weightOf"));
            case "ownersOf" -> newOwners(fields, id(fields, "ownersOf"));
            case "addIndicatorTo" -> indicatorAdded(fields, id(fields, "addIndicatorTo"));
            case "addNodeTo" -> nodeAdded(fields, id(fields, "addNodeTo"));
            case "addTopNode" ->
                fields.find("addTopNode", node -> nodes.readAdded(node, "")).map(TopNodeAdded::new);
            case "withdraw" -> id(fields, "withdraw").map(Withdrawn::new);
            default -> fields.object().refuse(JsonProblem.NO_CHANGE);
        };
    }

    private static Optional<String> id(JsonFields fields, String name) {
        return fields.find(name, JsonCursor::words);
    }

    private Optional<PlanChange> newTargets(JsonFields fields, Optional<String> id) {
        boolean isSaid =
                fields.has("targets") || fields.require("target", Optional::of).isPresent();
        boolean isOfOneYear = fields.has("year");
        Optional<Year> year = fields.find("year", YearJson::read);
        List<Target> read = year.map(targets::ofYear).orElse(targets).read(fields);
        if (!isSaid || (isOfOneYear && year.isEmpty())) {
            return Optional.empty();
        }
        return id.map(indicator -> year.<PlanChange>map(one -> new NewTargetsOfYear(indicator, one, read))
                .orElseGet(() -> new NewTargets(indicator, read)));
    }

    private Optional<PlanChange> newWeight(JsonFields fields, Optional<String> id) {
        Optional<BigDecimal> weight = fields.require("weight", IndicatorJson::weight);
        return id.flatMap(of -> weight.map(number -> new NewWeight(of, number)));
    }

    private Optional<PlanChange> newOwners(JsonFields fields, Optional<String> id) {
        boolean isSaid = fields.require("owners", Optional::of).isPresent();
        List<Owner> read = owners.read(fields);
        return isSaid ? id.map(of -> new NewOwners(of, read)) : Optional.empty();
    }

    private Optional<PlanChange> indicatorAdded(JsonFields fields, Optional<String> id) {
        Optional<Indicator> indicator =
                fields.require("indicator", field -> nodes.readAddedIndicator(field, id.orElse("")));
        return id.flatMap(node -> indicator.map(added -> new IndicatorAdded(node, added)));
    }

    private Optional<PlanChange> nodeAdded(JsonFields fields, Optional<String> id) {
        Optional<PlanNode> node = fields.require("node", field -> nodes.readAdded(field, id.orElse("")));
        return id.flatMap(parent -> node.map(added -> new NodeAdded(parent, added)));
    }

    void write(JsonOutput out, PlanChange change) {
        change.match(new Writer(out));
    }

    private final class Writer implements PlanChange.Cases<JsonOutput> {

        private final JsonOutput out;

        Writer(JsonOutput out) {
            this.out = out;
        }

        @Override
        public JsonOutput newTargets(NewTargets change) {
            out.text("targetsOf", change.indicatorId());
            return write(targets, change.targets());
        }

        @Override
        public JsonOutput newTargetsOfYear(NewTargetsOfYear change) {
            out.text("targetsOf", change.indicatorId());
            YearJson.write(out, "year", change.year());
            return write(targets.ofYear(change.year()), change.targets());
        }

        private JsonOutput write(TargetJson codec, List<Target> changed) {
            if (changed.isEmpty()) {
                return none("targets");
            }
            codec.write(out, changed);
            return out;
        }

        @Override
        public JsonOutput newWeight(NewWeight change) {
            out.text("weightOf", change.id());
            out.number("weight", change.weight());
            return out;
        }

        @Override
        public JsonOutput newOwners(NewOwners change) {
            out.text("ownersOf", change.id());
            if (change.owners().isEmpty()) {
                return none("owners");
            }
            owners.write(out, change.owners());
            return out;
        }

        private JsonOutput none(String name) {
            out.name(name);
            out.items(List.of(), nothing -> {});
            return out;
        }

        @Override
        public JsonOutput indicatorAdded(IndicatorAdded change) {
            out.text("addIndicatorTo", change.nodeId());
            out.name("indicator");
            nodes.writeAdded(out, change.indicator(), change.nodeId());
            return out;
        }

        @Override
        public JsonOutput nodeAdded(NodeAdded change) {
            out.text("addNodeTo", change.parentId());
            out.name("node");
            nodes.writeAdded(out, change.node(), change.parentId());
            return out;
        }

        @Override
        public JsonOutput topNodeAdded(TopNodeAdded change) {
            out.name("addTopNode");
            nodes.writeAdded(out, change.node(), "");
            return out;
        }

        @Override
        public JsonOutput withdrawn(Withdrawn change) {
            out.text("withdraw", change.id());
            return out;
        }
    }
}
