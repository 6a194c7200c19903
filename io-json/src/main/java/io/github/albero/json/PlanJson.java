package io.github.albero.json;

import io.github.albero.model.Act;
import io.github.albero.model.Level;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Severity;
import java.util.List;
import java.util.Optional;

/** The content of plan documents. */
final class PlanJson {

    private PlanJson() {}

    static Optional<PlanDocument> read(Documents.Opened document, ReadContext context, UnderstoodTargets understood) {
        ActualsJson actuals = ActualsJson.readInPlan(document.fields());
        return plan(document, context, understood)
                .map(plan -> PlanDocument.builder()
                        .plan(plan)
                        .actuals(actuals.of(plan, document.diagnostics()))
                        .build());
    }

    private static Optional<Plan> plan(Documents.Opened document, ReadContext context, UnderstoodTargets understood) {
        JsonFields fields = document.fields();
        Optional<String> id = fields.find("id", JsonCursor::words);
        Optional<String> title = fields.require("title", JsonCursor::words);
        Optional<String> organisation = fields.requireUnless(context.organisation(), "organisation", JsonCursor::words);
        Optional<PlanPeriod> period = fields.requireUnless(context.period(), "period", PeriodJson::read);
        Optional<Act> act = fields.find("approvingAct", ActJson::read);
        List<Level> levels = LevelJson.read(fields.items("levels"));
        UnitDirectory units = fields.has("units") ? units(fields) : context.units();
        Parts parts = Parts.of(
                levels, units, new TargetJson(document.language(), period.flatMap(PlanPeriod::year), understood));
        parts.nodes().reserveIds(fields.object());
        Plan.Builder plan = Plan.builder()
                .id(id)
                .language(document.language())
                .approvingAct(act)
                .levels(levels)
                .units(units)
                .nodes(parts.nodes().read(fields.items("nodes"), ""))
                .cards(parts.cards().read(fields.items("cards")));
        boolean isTreeWhole = isWhole(document);
        plan.revisions(parts.revisions().read(fields.items("revisions"))).extensions(ExtensionJson.read(fields));
        if (title.isEmpty() || organisation.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        Plan read = plan.title(title.get())
                .organisation(organisation.get())
                .period(period.get())
                .build();
        if (isTreeWhole && !fields.isFaulty()) {
            parts.revisions().reportSkipped(read);
        }
        return Optional.of(read);
    }

    /** Whether nothing is wrong so far: what is left out for a fault may be what a change speaks of. */
    private static boolean isWhole(Documents.Opened document) {
        return document.diagnostics().all().stream().noneMatch(one -> one.severity() == Severity.ERROR);
    }

    private static UnitDirectory units(JsonFields fields) {
        return UnitDirectory.builder()
                .units(UnitDirectoryJson.read(fields.items("units")))
                .extensions(ExtensionJson.read(fields, "unitsExtensions"))
                .build();
    }

    /** The codecs of one plan's parts, which share its ids. */
    private record Parts(NodeJson nodes, CardJson cards, RevisionJson revisions) {

        static Parts of(List<Level> levels, UnitDirectory units, TargetJson targets) {
            OwnerJson owners = new OwnerJson(units);
            NodeJson nodes = new NodeJson(levels, new FormulaJson(targets.language()), targets, owners);
            return new Parts(nodes, new CardJson(nodes), new RevisionJson(new ChangeJson(nodes, targets, owners)));
        }
    }

    static void write(JsonOutput out, PlanDocument document, UnderstoodTargets understood) {
        Plan plan = document.plan();
        out.text("id", plan.id());
        out.text("title", plan.title());
        out.text("organisation", plan.organisation());
        PeriodJson.write(out, "period", plan.period());
        plan.approvingAct().ifPresent(act -> ActJson.write(out, "approvingAct", act));
        LevelJson.write(out, plan.levels());
        UnitDirectoryJson.write(out, plan.units());
        ExtensionJson.write(out, "unitsExtensions", plan.units().extensions());
        ExtensionJson.write(out, plan.extensions());
        TargetJson targets = new TargetJson(plan.language(), plan.period().year(), understood);
        Parts parts = Parts.of(plan.levels(), plan.units(), targets);
        parts.nodes().reserveIds(plan);
        parts.nodes().write(out, plan.nodes(), "");
        parts.cards().write(out, plan.cards());
        parts.revisions().write(out, plan.revisions());
        ActualsJson.writeInPlan(out, document.actuals());
    }
}
