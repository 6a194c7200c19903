package io.github.albero.json;

import io.github.albero.model.Act;
import io.github.albero.model.Actuals;
import io.github.albero.model.Level;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.PostObjectives;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.ActualsCollector;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.ReadContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The content of plan documents. */
final class PlanJson {

    private PlanJson() {}

    static Optional<PlanDocument> read(Documents.Opened document, ReadContext context) {
        Optional<Plan> plan = plan(document, context);
        return readActuals(document, "actualsNote", plan)
                .map(actuals -> PlanDocument.builder()
                        .plan(plan.orElseThrow())
                        .actuals(actuals)
                        .build());
    }

    /** The actuals that fit the plan; empty without a plan, although they are read for what is wrong with them. */
    static Optional<Actuals> readActuals(Documents.Opened document, String noteName, Optional<Plan> plan) {
        Optional<String> note = document.fields().find(noteName, JsonCursor::text);
        List<ActualJson.Located> actuals = ActualJson.read(document.fields().items("actuals"));
        return plan.map(measured -> collect(measured, note, actuals, document.diagnostics()));
    }

    private static Actuals collect(
            Plan plan, Optional<String> note, List<ActualJson.Located> actuals, Diagnostics diagnostics) {
        ActualsCollector collector = new ActualsCollector(plan, diagnostics);
        note.ifPresent(collector::note);
        actuals.forEach(one -> collector.add(one.actual(), one.location()));
        return collector.actuals();
    }

    private static Optional<Plan> plan(Documents.Opened document, ReadContext context) {
        JsonFields fields = document.fields();
        Optional<String> title = fields.require("title", JsonCursor::words);
        Optional<String> organisation = fields.requireUnless(context.organisation(), "organisation", JsonCursor::words);
        Optional<PlanPeriod> period = fields.requireUnless(context.period(), "period", PeriodJson::read);
        Optional<Act> act = fields.find("approvingAct", field -> field.object(PlanJson::act));
        List<String> levels = levels(fields.items("levels"));
        UnitDirectory units = fields.has("units") ? UnitDirectoryJson.read(fields.items("units")) : context.units();
        NodeJson nodes = new NodeJson(levels, document.language(), period.flatMap(PlanPeriod::year), units);
        nodes.reserveIds(fields.object());
        Plan.Builder plan = Plan.builder()
                .language(document.language())
                .approvingAct(act)
                .levels(levels.stream().map(Level::of).toList())
                .units(units)
                .nodes(nodes.read(fields.items("nodes"), ""))
                .cards(cards(fields.items("cards"), nodes));
        return title.isPresent() && organisation.isPresent() && period.isPresent()
                ? Optional.of(plan.title(title.get())
                        .organisation(organisation.get())
                        .period(period.get())
                        .build())
                : Optional.empty();
    }

    private static Optional<Act> act(JsonFields fields) {
        Optional<String> text = fields.require("text", JsonCursor::words);
        Optional<LocalDate> date = fields.find("date", JsonCursor::date);
        return text.map(citation -> new Act(citation, date));
    }

    private static List<String> levels(List<JsonCursor> items) {
        Set<String> names = new HashSet<>();
        return items.stream()
                .flatMap(item -> item.words().filter(name -> isNew(name, names, item)).stream())
                .toList();
    }

    private static List<PostObjectives> cards(List<JsonCursor> items, NodeJson nodes) {
        Set<String> ids = new HashSet<>();
        return items.stream()
                .flatMap(item -> item.object(fields -> card(fields, nodes, ids)).stream())
                .toList();
    }

    private static Optional<PostObjectives> card(JsonFields fields, NodeJson nodes, Set<String> ids) {
        Optional<String> post = fields.require("post", JsonCursor::words);
        Optional<String> id = fields.has("id") ? fields.find("id", JsonCursor::words) : post;
        JsonCursor place = fields.find("id").or(() -> fields.find("post")).orElse(fields.object());
        boolean isNew = id.filter(name -> isNew(name, ids, place)).isPresent();
        Optional<String> unit = fields.find("unit", JsonCursor::text);
        PostObjectives.Builder card =
                PostObjectives.builder().unit(unit).nodes(nodes.read(fields.items("nodes"), id.orElse("")));
        return isNew && post.isPresent()
                ? Optional.of(card.id(id.orElseThrow()).post(post.get()).build())
                : Optional.empty();
    }

    private static boolean isNew(String name, Set<String> names, JsonCursor place) {
        boolean isNew = names.add(name);
        if (!isNew) {
            place.report(JsonProblem.USED_TWICE);
        }
        return isNew;
    }

    static void write(JsonOutput out, PlanDocument document) {
        Plan plan = document.plan();
        out.text("title", plan.title());
        out.text("organisation", plan.organisation());
        PeriodJson.write(out, "period", plan.period());
        plan.approvingAct().ifPresent(act -> write(out, act));
        List<String> levels = plan.levels().stream().map(Level::name).toList();
        out.list("levels", levels, out::text);
        UnitDirectoryJson.write(out, plan.units());
        NodeJson nodes = new NodeJson(levels, plan.language(), plan.period().year(), plan.units());
        nodes.reserveIds(plan);
        nodes.write(out, plan.nodes(), "");
        out.lines("cards", plan.cards(), card -> out.block(() -> write(out, card, nodes)));
        out.text("actualsNote", document.actuals().note());
        out.lines("actuals", document.actuals().all(), actual -> ActualJson.write(out, actual));
    }

    private static void write(JsonOutput out, Act act) {
        out.name("approvingAct");
        out.line(() -> {
            out.text("text", act.text());
            out.date("date", act.date());
        });
    }

    private static void write(JsonOutput out, PostObjectives card, NodeJson nodes) {
        out.text("id", Optional.of(card.id()).filter(id -> !id.equals(card.post())));
        out.text("post", card.post());
        out.text("unit", card.unit());
        nodes.write(out, card.nodes(), card.id());
    }
}
