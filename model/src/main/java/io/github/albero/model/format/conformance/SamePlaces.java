package io.github.albero.model.format.conformance;

import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PostObjectives;
import io.github.albero.model.format.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which things of a plan are the former ones under other ids, where ids are not kept: those that stand in their place. */
final class SamePlaces {

    private final AnnouncedLosses losses;
    private final Map<Location.Part, String> formerIds = new HashMap<>();

    private SamePlaces(AnnouncedLosses losses) {
        this.losses = losses;
    }

    /** Where every thing has its own id. */
    static SamePlaces ofThemselves() {
        return new SamePlaces(AnnouncedLosses.of(List.of()));
    }

    static SamePlaces of(Plan was, Plan became, AnnouncedLosses losses) {
        SamePlaces places = new SamePlaces(losses);
        places.pairNodes(was.nodes(), became.nodes());
        for (PostObjectives card : was.cards()) {
            became.card(card.id()).ifPresent(same -> places.pairNodes(card.nodes(), same.nodes()));
        }
        return places;
    }

    String nodeId(String id) {
        return formerIds.getOrDefault(Location.Part.node(id), id);
    }

    String indicatorId(String id) {
        return formerIds.getOrDefault(Location.Part.indicator(id), id);
    }

    private void pairNodes(List<PlanNode> was, List<PlanNode> became) {
        boolean isEachThere = was.size() == became.size();
        for (int place = 0; place < was.size(); place++) {
            PlanNode node = was.get(place);
            if (isEachThere) {
                pair(node, became.get(place));
            } else {
                became.stream().filter(any -> any.id().equals(node.id())).forEach(same -> pair(node, same));
            }
        }
    }

    private void pair(PlanNode was, PlanNode became) {
        pair(Location.Part.node(was.id()), Location.Part.node(became.id()));
        pairIndicators(was.indicators(), became.indicators());
        pairNodes(was.children(), became.children());
    }

    private void pairIndicators(List<Indicator> was, List<Indicator> became) {
        for (int place = 0; place < was.size() && was.size() == became.size(); place++) {
            pair(
                    Location.Part.indicator(was.get(place).id()),
                    Location.Part.indicator(became.get(place).id()));
        }
    }

    private void pair(Location.Part was, Location.Part became) {
        if (losses.speakOfIdAt(was)) {
            formerIds.put(became, was.id());
        }
    }
}
