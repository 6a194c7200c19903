package io.github.albero.model.format.conformance;

import io.github.albero.model.CardContent;
import io.github.albero.model.Indicator;
import io.github.albero.model.PlanChange;
import io.github.albero.model.PlanNode;
import io.github.albero.model.format.Location;
import java.util.stream.Stream;

/** The nodes and indicators that a change or a line of a card is about. */
final class Mentioned implements PlanChange.Cases<Stream<Location>>, CardContent.Cases<Stream<Location>> {

    private static final Mentioned MENTIONED = new Mentioned();

    private Mentioned() {}

    static Stream<Location> in(PlanChange change) {
        return change.match(MENTIONED);
    }

    static Stream<Location> in(CardContent content) {
        return content.match(MENTIONED);
    }

    @Override
    public Stream<Location> newTargets(PlanChange.NewTargets change) {
        return ofIndicator(change.indicatorId());
    }

    @Override
    public Stream<Location> newTargetsOfYear(PlanChange.NewTargetsOfYear change) {
        return ofIndicator(change.indicatorId());
    }

    @Override
    public Stream<Location> newWeight(PlanChange.NewWeight change) {
        return ofEither(change.id());
    }

    @Override
    public Stream<Location> newOwners(PlanChange.NewOwners change) {
        return ofEither(change.id());
    }

    @Override
    public Stream<Location> indicatorAdded(PlanChange.IndicatorAdded change) {
        return Stream.concat(
                ofNode(change.nodeId()), ofIndicator(change.indicator().id()));
    }

    @Override
    public Stream<Location> nodeAdded(PlanChange.NodeAdded change) {
        return Stream.concat(ofNode(change.parentId()), in(change.node()));
    }

    @Override
    public Stream<Location> topNodeAdded(PlanChange.TopNodeAdded change) {
        return in(change.node());
    }

    @Override
    public Stream<Location> withdrawn(PlanChange.Withdrawn change) {
        return ofEither(change.id());
    }

    @Override
    public Stream<Location> node(CardContent.NodeResult content) {
        return ofNode(content.nodeId());
    }

    @Override
    public Stream<Location> indicator(CardContent.IndicatorResult content) {
        return ofIndicator(content.indicatorId());
    }

    @Override
    public Stream<Location> unit(CardContent.UnitResult content) {
        return Stream.empty();
    }

    @Override
    public Stream<Location> body(CardContent.BodyResult content) {
        return Stream.empty();
    }

    @Override
    public Stream<Location> external(CardContent.ExternalScore content) {
        return Stream.empty();
    }

    @Override
    public Stream<Location> gate(CardContent.Gate content) {
        return ofEither(content.conditionId());
    }

    private static Stream<Location> in(PlanNode node) {
        Stream<Location> indicators =
                node.indicators().stream().map(Indicator::id).flatMap(Mentioned::ofIndicator);
        Stream<Location> below = node.children().stream().flatMap(Mentioned::in);
        return Stream.of(ofNode(node.id()), indicators, below).flatMap(places -> places);
    }

    private static Stream<Location> ofEither(String id) {
        return Stream.concat(ofNode(id), ofIndicator(id));
    }

    private static Stream<Location> ofNode(String id) {
        return Stream.of(Location.Part.node(id));
    }

    private static Stream<Location> ofIndicator(String id) {
        return Stream.of(Location.Part.indicator(id));
    }
}
