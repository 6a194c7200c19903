package io.github.albero.examples.csv;

import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanNode;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.DiagnosticCode;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.Loss;
import io.github.albero.model.format.LostAttribute;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What differs between a document and what is read back after it was written: nothing else is lost. */
final class PlanLosses {

    private final List<Diagnostic> losses = new ArrayList<>();

    private PlanLosses() {}

    static List<Diagnostic> between(PlanDocument document, Optional<Plan> back) {
        PlanLosses losses = new PlanLosses();
        losses.compare(document, back);
        return List.copyOf(losses.losses);
    }

    private void compare(PlanDocument document, Optional<Plan> back) {
        Plan plan = document.plan();
        if (!document.actuals().all().isEmpty()) {
            lose(
                    Loss.ACTUALS_NOT_KEPT,
                    Location.whole(),
                    count(document.actuals().all().size()));
        }
        if (!plan.units().units().isEmpty()) {
            lose(
                    Loss.UNITS_NOT_KEPT,
                    Location.whole(),
                    count(plan.units().units().size()));
        }
        plan.cards()
                .forEach(card -> lose(Loss.CARD_NOT_KEPT, Location.Part.card(card.id()), Map.of("post", card.post())));
        plan.revisions()
                .forEach(revision -> lose(
                        Loss.REVISION_NOT_KEPT,
                        Location.Part.revision(revision.number()),
                        Map.of("number", Integer.toString(revision.number()))));
        extensions(plan.extensions(), Map.of(), Location.whole());
        if (!plan.approvingAct().equals(back.flatMap(Plan::approvingAct))) {
            plan.approvingAct().ifPresent(act -> lose(Loss.ACT_NOT_KEPT, Location.whole(), Map.of("act", act.text())));
        }
        back.ifPresent(read -> attributes(ComparedAttributes.OF_PLANS, plan, read, Location.whole()));
        nodes(plan.nodes(), back.map(Plan::nodes).orElse(List.of()));
    }

    private void nodes(List<PlanNode> written, List<PlanNode> back) {
        for (int place = 0; place < written.size(); place++) {
            Location location = Location.Part.node(written.get(place).id());
            if (place < back.size()) {
                node(written.get(place), back.get(place), location);
            } else {
                lose(
                        CsvLoss.PART_NOT_KEPT,
                        location,
                        Map.of("name", written.get(place).title()));
            }
        }
    }

    private void node(PlanNode written, PlanNode back, Location location) {
        if (!written.id().equals(back.id()) || written.idOrigin() != back.idOrigin()) {
            lose(Loss.ID_NOT_KEPT, location, Map.of("id", written.id()));
        }
        attributes(ComparedAttributes.OF_NODES, written, back, location);
        extensions(written.extensions(), back.extensions(), location);
        indicators(written.indicators(), back.indicators());
        nodes(written.children(), back.children());
    }

    private void indicators(List<Indicator> written, List<Indicator> back) {
        for (int place = 0; place < written.size(); place++) {
            Indicator indicator = written.get(place);
            Location location = Location.Part.indicator(indicator.id());
            if (place < back.size()) {
                indicator(indicator, back.get(place), location);
            } else {
                lose(CsvLoss.PART_NOT_KEPT, location, Map.of("name", indicator.name()));
            }
        }
    }

    private void indicator(Indicator written, Indicator back, Location location) {
        if (!written.id().equals(back.id()) || written.idOrigin() != back.idOrigin()) {
            lose(Loss.ID_NOT_KEPT, location, Map.of("id", written.id()));
        }
        attributes(ComparedAttributes.OF_INDICATORS, written, back, location);
        extensions(written.extensions(), back.extensions(), location);
    }

    private <T> void attributes(
            Map<LostAttribute, Function<T, Object>> attributes, T written, T back, Location location) {
        attributes.forEach((attribute, value) -> {
            if (!value.apply(written).equals(value.apply(back))) {
                lose(Loss.ATTRIBUTE_NOT_KEPT, location, Map.of("attribute", attribute));
            }
        });
    }

    private void extensions(Map<String, ExtensionValue> written, Map<String, ExtensionValue> back, Location location) {
        written.forEach((name, value) -> {
            if (!value.equals(back.get(name))) {
                lose(Loss.EXTENSION_NOT_KEPT, location, Map.of("name", name));
            }
        });
    }

    private static Map<String, Serializable> count(int all) {
        return Map.of("count", Integer.toString(all));
    }

    private void lose(DiagnosticCode loss, Location location, Map<String, Serializable> arguments) {
        losses.add(new Diagnostic(loss, arguments, location));
    }
}
