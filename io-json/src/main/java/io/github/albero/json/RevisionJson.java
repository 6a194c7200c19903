package io.github.albero.json;

import io.github.albero.model.Act;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanChange;
import io.github.albero.model.Revision;
import io.github.albero.model.RevisionChange;
import io.github.albero.model.format.ReadProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The revisions of one plan. For one thread. */
final class RevisionJson {

    private final ChangeJson changes;
    private final Set<String> numbers = new HashSet<>();
    private final Map<Integer, List<JsonCursor>> places = new HashMap<>();

    RevisionJson(ChangeJson changes) {
        this.changes = changes;
    }

    List<Revision> read(List<JsonCursor> items) {
        return items.stream()
                .flatMap(item -> item.object(this::revision).stream())
                .toList();
    }

    private Optional<Revision> revision(JsonFields fields) {
        Optional<Integer> number = fields.require("number", this::number);
        Optional<Act> act = fields.require("act", ActJson::read);
        Optional<LocalDate> effective = fields.require("effective", JsonCursor::date);
        List<RevisionChange> read = new ArrayList<>();
        List<JsonCursor> readAt = new ArrayList<>();
        for (JsonCursor item : fields.items("changes")) {
            item.object(this::change).ifPresent(change -> {
                read.add(change);
                readAt.add(item);
            });
        }
        number.ifPresent(known -> places.put(known, readAt));
        Map<String, ExtensionValue> extensions = ExtensionJson.read(fields);
        return number.isPresent() && act.isPresent() && effective.isPresent()
                ? Optional.of(Revision.builder()
                        .number(number.get())
                        .act(act.get())
                        .effective(effective.get())
                        .changes(read)
                        .extensions(extensions)
                        .build())
                : Optional.empty();
    }

    /** Reports the changes that were read and cannot be made. They stay in the plan. */
    void reportSkipped(Plan plan) {
        plan.skippedChanges()
                .forEach(skipped -> places.getOrDefault(skipped.revision(), List.of())
                        .get(skipped.place() - 1)
                        .report(ReadProblem.CHANGE_NOT_POSSIBLE, Map.of("problem", skipped.obstacle())));
    }

    private Optional<Integer> number(JsonCursor field) {
        return WholeNumbers.read(field, 1, Integer.MAX_VALUE, JsonProblem.NOT_A_WHOLE_NUMBER)
                .filter(count -> field.isNew(count.toString(), numbers));
    }

    private Optional<RevisionChange> change(JsonFields fields) {
        Optional<PlanChange> change = changes.read(fields);
        Optional<String> reason = fields.require("reason", JsonCursor::words);
        Optional<String> proposer = fields.find("proposer", JsonCursor::words);
        Optional<String> opinion = fields.find("opinion", JsonCursor::words);
        Map<String, ExtensionValue> extensions = ExtensionJson.read(fields);
        return change.isPresent() && reason.isPresent()
                ? Optional.of(RevisionChange.builder()
                        .change(change.get())
                        .reason(reason.get())
                        .proposer(proposer)
                        .opinion(opinion)
                        .extensions(extensions)
                        .build())
                : Optional.empty();
    }

    void write(JsonOutput out, List<Revision> revisions) {
        out.lines("revisions", revisions, revision -> out.block(() -> write(out, revision)));
    }

    private void write(JsonOutput out, Revision revision) {
        out.number("number", BigDecimal.valueOf(revision.number()));
        ActJson.write(out, "act", revision.act());
        out.date("effective", revision.effective());
        ExtensionJson.write(out, revision.extensions());
        out.lines(
                "changes",
                revision.changes(),
                change -> out.block(() -> {
                    changes.write(out, change.change());
                    out.text("reason", change.reason());
                    out.text("proposer", change.proposer());
                    out.text("opinion", change.opinion());
                    ExtensionJson.write(out, change.extensions());
                }));
    }
}
