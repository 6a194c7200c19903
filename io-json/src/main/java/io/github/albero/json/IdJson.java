package io.github.albero.json;

import io.github.albero.model.GeneratedIds;
import io.github.albero.model.IdOrigin;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanChange;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PostObjectives;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Ids of nodes and indicators: {@code id} if the author assigned it; nothing if it was generated and would be generated
 * again, otherwise {@code generatedId}. For one plan, in its order, once all assigned ids have been reserved: those that
 * are generated give way to them.
 */
final class IdJson {

    private static final Set<String> HAVE_IDS = Set.of("nodes", "indicators", "children");
    private static final Set<String> ADDED = Set.of("addTopNode", "node", "indicator");
    private static final Set<String> LEAD_ON = Set.of("cards", "revisions", "changes");

    private final GeneratedIds generated = new GeneratedIds();
    private final Set<String> used = new HashSet<>();
    private Runnable reservation = () -> {};

    /** An id that was read, and whether nothing before has it. */
    record Read(String id, IdOrigin origin, boolean isFree) {}

    /** Ids that give way to all that are assigned. */
    GeneratedIds generated() {
        reservation.run();
        reservation = () -> {};
        return generated;
    }

    /** Reserves the ids that a document assigns to nodes and indicators, once one is generated; faults are not looked for. */
    void reserveThoseOf(JsonValue document) {
        reservation = () -> reserve(document);
    }

    private void reserve(JsonValue parent) {
        if (parent instanceof JsonValue.Fields object) {
            for (int i = 0; i < object.size(); i++) {
                JsonValue value = object.value(i);
                if (value instanceof JsonValue.Items list) {
                    reserveAll(object.name(i), list);
                } else if (value instanceof JsonValue.Fields && ADDED.contains(object.name(i))) {
                    reserveOwn(value);
                }
            }
        }
    }

    private void reserveAll(String name, JsonValue.Items list) {
        if (HAVE_IDS.contains(name)) {
            list.items().forEach(this::reserveOwn);
        } else if (LEAD_ON.contains(name)) {
            list.items().forEach(this::reserve);
        }
    }

    private void reserveOwn(JsonValue item) {
        if (item instanceof JsonValue.Fields object) {
            int place = object.place("id");
            if (place >= 0 && object.value(place) instanceof JsonValue.Text id) {
                generated.take(id.text());
            }
        }
        reserve(item);
    }

    /** Reserves the ids that are assigned in a plan, once one is generated. */
    void reserveThoseOf(Plan plan) {
        reservation = () -> reserve(plan);
    }

    private void reserve(Plan plan) {
        reserve(plan.allNodes());
        reserve(plan.cards().stream().flatMap(PostObjectives::allNodes));
        plan.revisions().stream()
                .flatMap(revision -> revision.changes().stream())
                .forEach(change -> reserve(change.change()));
    }

    private void reserve(Stream<PlanNode> nodes) {
        nodes.forEach(node -> {
            reserve(node.id(), node.idOrigin());
            node.indicators().forEach(one -> reserve(one.id(), one.idOrigin()));
        });
    }

    private void reserve(PlanChange change) {
        if (change instanceof PlanChange.NodeAdded added) {
            reserve(added.node().walk());
        } else if (change instanceof PlanChange.TopNodeAdded added) {
            reserve(added.node().walk());
        } else if (change instanceof PlanChange.IndicatorAdded added) {
            reserve(added.indicator().id(), added.indicator().idOrigin());
        }
    }

    private void reserve(String id, IdOrigin origin) {
        if (origin == IdOrigin.ASSIGNED) {
            generated.take(id);
        }
    }

    /** The id that is written; unless there is one, the id that would be generated. */
    Read read(JsonFields fields, Supplier<String> unlessWritten) {
        Read read = readAdded(fields, unlessWritten);
        boolean isFree = used.add(read.id());
        if (!isFree) {
            Stream.of("id", "generatedId")
                    .flatMap(name -> fields.find(name).stream())
                    .findFirst()
                    .orElseThrow()
                    .report(JsonProblem.USED_TWICE);
        }
        return new Read(read.id(), read.origin(), isFree);
    }

    /** An id of what a revision adds: it may be that of something that is withdrawn before. */
    Read readAdded(JsonFields fields, Supplier<String> unlessWritten) {
        List<String> names = fields.atMostOneOf("id", "generatedId");
        Optional<String> written = names.isEmpty() ? Optional.empty() : fields.find(names.get(0), JsonCursor::words);
        boolean isAssigned = written.isPresent() && names.get(0).equals("id");
        String id = written.orElseGet(unlessWritten);
        if (!isAssigned) {
            generated.take(id);
        }
        return new Read(id, isAssigned ? IdOrigin.ASSIGNED : IdOrigin.GENERATED, true);
    }

    void write(JsonOutput out, String id, IdOrigin origin, Supplier<String> unlessWritten) {
        if (origin == IdOrigin.ASSIGNED) {
            out.text("id", id);
            return;
        }
        if (!id.equals(unlessWritten.get())) {
            out.text("generatedId", id);
        }
        generated.take(id);
    }
}
