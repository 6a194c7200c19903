package io.github.albero.model.format.conformance;

import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.CardItem;
import io.github.albero.model.Indicator;
import io.github.albero.model.Level;
import io.github.albero.model.NodeLink;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PostObjectives;
import io.github.albero.model.Revision;
import io.github.albero.model.RevisionChange;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.Location.Part.Kind;
import io.github.albero.model.format.Loss;
import io.github.albero.model.format.LostAttribute;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.conformance.DocumentPart.Things;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The parts of a document by what a person would call them, such as {@code weight of node 07.03}. */
final class DocumentParts {

    private static final Set<?> OF_LINES = Set.of(
            LostAttribute.CARD_ITEMS,
            LostAttribute.TITLE,
            LostAttribute.WEIGHT,
            Loss.EXTENSION_NOT_KEPT,
            Loss.ID_NOT_KEPT);

    private final SamePlaces ids;
    private final Map<String, DocumentPart> parts = new LinkedHashMap<>();
    private final List<Location> places = new ArrayList<>();
    private int nodes;
    private int indicators;
    private final Map<String, Set<Location>> holdersOfIndicators = new HashMap<>();

    private DocumentParts(SamePlaces ids) {
        this.ids = ids;
    }

    /** The parts of what was read; none if nothing was. */
    static Map<String, DocumentPart> of(ReadResult<?> result) {
        Optional<?> value = result.value();
        if (value.isPresent() && value.get() instanceof PlanDocument document) {
            return of(document);
        }
        return value.isPresent() && value.get() instanceof Actuals actuals ? of(actuals) : Map.of();
    }

    static Map<String, DocumentPart> of(PlanDocument document) {
        return of(document, SamePlaces.ofThemselves());
    }

    /** The parts of a document in which things have other ids than those by which they are to be called. */
    static Map<String, DocumentPart> of(PlanDocument document, SamePlaces ids) {
        DocumentParts all = new DocumentParts(ids);
        all.add(document.plan());
        all.add(document.actuals());
        return all.parts;
    }

    static Map<String, DocumentPart> of(Actuals actuals) {
        DocumentParts all = new DocumentParts(SamePlaces.ofThemselves());
        all.add(actuals);
        return all.parts;
    }

    private void add(Plan plan) {
        put("title", plan.title(), LostAttribute.TITLE);
        put("organisation", plan.organisation(), LostAttribute.ORGANISATION);
        put("period", plan.period(), LostAttribute.PERIOD);
        put("language", plan.language(), LostAttribute.LANGUAGE);
        put("id of the plan", plan.id(), LostAttribute.PLAN_ID, Loss.ID_NOT_KEPT);
        put("approving act", plan.approvingAct(), Loss.ACT_NOT_KEPT);
        at(
                places(Kind.LEVEL, plan.levels(), Level::name),
                () -> put("levels", plan.levels(), LostAttribute.LEVEL, Loss.EXTENSION_NOT_KEPT));
        at(
                places(Kind.UNIT, plan.units().units(), OrganisationalUnit::id),
                () -> put(
                        "directory of units",
                        plan.units(),
                        Loss.UNITS_NOT_KEPT,
                        Loss.EXTENSION_NOT_KEPT,
                        LostAttribute.NAME));
        addNodes(plan.nodes(), "the tree");
        putThings("cards", Kind.CARD, plan.cards(), PostObjectives::id);
        plan.cards().forEach(card -> at(Location.Part.card(card.id()), () -> add(card)));
        putThings("revisions", Kind.REVISION, plan.revisions(), revision -> Integer.toString(revision.number()));
        plan.revisions().forEach(revision -> at(Location.Part.revision(revision.number()), () -> add(revision)));
        put("number of nodes", nodes);
        put("number of indicators", indicators);
        put("extensions of the plan", plan.extensions(), Loss.EXTENSION_NOT_KEPT);
    }

    private void addNodes(List<PlanNode> nodes, String above) {
        putThings("nodes of " + above, Kind.NODE, nodes, node -> ids.nodeId(node.id()));
        for (PlanNode node : nodes) {
            at(Location.Part.node(ids.nodeId(node.id())), () -> add(node));
        }
    }

    private void add(PlanNode node) {
        String of = " of node " + ids.nodeId(node.id());
        nodes++;
        put("origin of the id" + of, node.idOrigin(), Loss.ID_NOT_KEPT);
        put("code" + of, node.code(), LostAttribute.CODE);
        put("title" + of, node.title(), LostAttribute.TITLE);
        at(new Location.Part(Kind.LEVEL, node.level()), () -> put("level" + of, node.level(), LostAttribute.LEVEL));
        put("weight" + of, node.weight(), LostAttribute.WEIGHT);
        put("owners" + of, node.owners(), LostAttribute.OWNERS, Loss.UNITS_NOT_KEPT);
        at(
                places(Kind.NODE, node.links(), NodeLink::nodeId),
                () -> put("links" + of, node.links(), LostAttribute.LINKS, Loss.ID_NOT_KEPT));
        put("extensions" + of, node.extensions(), Loss.EXTENSION_NOT_KEPT);
        putThings("indicators" + of, Kind.INDICATOR, node.indicators(), one -> ids.indicatorId(one.id()));
        for (Indicator indicator : node.indicators()) {
            at(Location.Part.indicator(ids.indicatorId(indicator.id())), () -> add(indicator));
        }
        addNodes(node.children(), "node " + ids.nodeId(node.id()));
    }

    private void add(Indicator indicator) {
        String id = ids.indicatorId(indicator.id());
        String of = " of indicator " + id;
        holdersOfIndicators.put(id, Set.copyOf(places));
        indicators++;
        put("origin of the id" + of, indicator.idOrigin(), Loss.ID_NOT_KEPT);
        put("code" + of, indicator.code(), LostAttribute.CODE);
        put("name" + of, indicator.name(), LostAttribute.NAME);
        put("formula" + of, indicator.formula(), LostAttribute.FORMULA);
        put("kind" + of, indicator.kind(), LostAttribute.KIND);
        put("direction" + of, indicator.direction(), LostAttribute.DIRECTION);
        put("unit of measure" + of, indicator.unit(), LostAttribute.UNIT_OF_MEASURE);
        put("kind of measurement" + of, indicator.measurementKind(), LostAttribute.MEASUREMENT_KIND);
        put("aggregation" + of, indicator.aggregation(), LostAttribute.AGGREGATION);
        put("targets" + of, indicator.targets(), LostAttribute.TARGETS);
        put("thresholds" + of, indicator.thresholds(), LostAttribute.THRESHOLDS);
        put("previous values" + of, indicator.previousValues(), LostAttribute.PREVIOUS_VALUES);
        put("weight" + of, indicator.weight(), LostAttribute.WEIGHT);
        put("owners" + of, indicator.owners(), LostAttribute.OWNERS, Loss.UNITS_NOT_KEPT);
        put("source" + of, indicator.source(), LostAttribute.SOURCE);
        put("extensions" + of, indicator.extensions(), Loss.EXTENSION_NOT_KEPT);
    }

    private void add(PostObjectives card) {
        String of = " of card " + card.id();
        put("post" + of, card.post());
        put("unit" + of, card.unit());
        put("mandate" + of, List.of(card.mandateFrom(), card.mandateTo()), LostAttribute.MANDATE);
        addNodes(card.nodes(), "card " + card.id());
        put("number of lines" + of, card.items().size());
        for (int position = 0; position < card.items().size(); position++) {
            CardItem line = card.items().get(position);
            String name = "line " + (position + 1) + of;
            at(Mentioned.in(line.content()).toList(), () -> put(name, line, OF_LINES));
        }
        put("extensions" + of, card.extensions(), Loss.EXTENSION_NOT_KEPT);
    }

    private void add(Revision revision) {
        String of = " of revision " + revision.number();
        put("act" + of, revision.act(), Loss.ACT_NOT_KEPT);
        put("first day" + of, revision.effective());
        put("extensions" + of, revision.extensions(), Loss.EXTENSION_NOT_KEPT);
        put("number of changes" + of, revision.changes().size());
        for (int position = 0; position < revision.changes().size(); position++) {
            RevisionChange change = revision.changes().get(position);
            String name = "change " + (position + 1) + of;
            at(Mentioned.in(change.change()).toList(), () -> {
                put(name, change);
                addHolder();
            });
        }
    }

    /** Where indicators stand that a revision brings. */
    private void addHolder() {
        Set<Location> here = Set.copyOf(places);
        for (Location place : here) {
            if (place instanceof Location.Part part && part.kind() == Kind.INDICATOR) {
                holdersOfIndicators.putIfAbsent(part.id(), here);
            }
        }
    }

    private void add(Actuals actuals) {
        put("note of the actuals", actuals.note(), LostAttribute.NOTE, Loss.ACTUALS_NOT_KEPT);
        put("extensions of the actuals", actuals.extensions(), Loss.EXTENSION_NOT_KEPT, Loss.ACTUALS_NOT_KEPT);
        Map<String, Integer> numbers = new HashMap<>();
        for (Actual actual : actuals.all()) {
            String id = ids.indicatorId(actual.indicatorId());
            String of = " of actual " + numbers.merge(id, 1, Integer::sum) + " of indicator " + id;
            Set<Location> holders = holdersOfIndicators.getOrDefault(id, Set.of(Location.Part.indicator(id)));
            at(List.copyOf(holders), () -> add(actual, of));
        }
        put("number of actuals", actuals.all().size());
        List<String> measured = actuals.all().stream()
                .map(actual -> ids.indicatorId(actual.indicatorId()))
                .toList();
        put("actuals", new Things(Kind.INDICATOR, measured, Map.copyOf(holdersOfIndicators)), Loss.ACTUALS_NOT_KEPT);
    }

    private void add(Actual actual, String of) {
        putOfActual("measurement" + of, actual.measurement(), LostAttribute.MEASUREMENT);
        putOfActual("name" + of, actual.indicatorName(), LostAttribute.NAME);
        putOfActual("unit" + of, actual.unit(), LostAttribute.OWNERS);
        putOfActual("date" + of, actual.date(), LostAttribute.PERIOD);
        putOfActual("state" + of, actual.state(), LostAttribute.STATE);
        putOfActual("forecast" + of, actual.forecast(), LostAttribute.FORECAST);
        putOfActual("note" + of, actual.note(), LostAttribute.NOTE);
        putOfActual("evidence" + of, actual.evidence(), LostAttribute.EVIDENCE);
        putOfActual("reporter" + of, actual.reporter(), LostAttribute.REPORTER);
        putOfActual("correction" + of, actual.correction(), LostAttribute.CORRECTION);
        putOfActual("source" + of, actual.source(), LostAttribute.SOURCE);
        putOfActual("extensions" + of, actual.extensions(), Loss.EXTENSION_NOT_KEPT);
    }

    private void putOfActual(String name, Object value, Object lostAs) {
        put(name, value, lostAs, Loss.ACTUALS_NOT_KEPT);
    }

    private static <T> List<Location> places(Kind kind, Collection<T> things, Function<T, String> id) {
        return things.stream()
                .map(thing -> (Location) new Location.Part(kind, id.apply(thing)))
                .toList();
    }

    private <T> void putThings(String name, Kind kind, List<T> things, Function<T, String> id) {
        put(name, new Things(kind, things.stream().map(id).toList(), Map.of()));
    }

    private void put(String name, Object value, Object... lostAs) {
        put(name, value, Set.of(lostAs));
    }

    private void put(String name, Object value, Set<?> lostAs) {
        parts.put(name, new DocumentPart(value, Set.copyOf(places), lostAs));
    }

    private void at(Location place, Runnable adding) {
        at(List.of(place), adding);
    }

    /** What is added there, within where one is. */
    private void at(List<Location> inner, Runnable adding) {
        int depth = places.size();
        places.addAll(inner);
        adding.run();
        places.subList(depth, places.size()).clear();
    }
}
