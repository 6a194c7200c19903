package io.github.albero.model;

import static io.github.albero.model.StructureSamples.DAY;
import static io.github.albero.model.StructureSamples.act;
import static io.github.albero.model.StructureSamples.indicator;
import static io.github.albero.model.StructureSamples.node;
import static io.github.albero.model.StructureSamples.owner;
import static io.github.albero.model.StructureSamples.target;

import io.github.albero.model.ChangeObstacle.Kind;
import io.github.albero.model.PlanChange.IndicatorAdded;
import io.github.albero.model.PlanChange.NewOwners;
import io.github.albero.model.PlanChange.NewTargets;
import io.github.albero.model.PlanChange.NewTargetsOfYear;
import io.github.albero.model.PlanChange.NewWeight;
import io.github.albero.model.PlanChange.NodeAdded;
import io.github.albero.model.PlanChange.TopNodeAdded;
import io.github.albero.model.PlanChange.Withdrawn;
import io.github.albero.model.target.Target;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;

/** Values of revisions. */
final class RevisionSamples {

    private RevisionSamples() {}

    static Stream<Samples<?>> all() {
        return Stream.of(
                Samples.of(NewTargets.class, RevisionSamples::newTargets),
                Samples.of(NewTargetsOfYear.class, RevisionSamples::newTargetsOfYear),
                Samples.of(NewWeight.class, RevisionSamples::newWeights),
                Samples.of(NewOwners.class, RevisionSamples::newOwners),
                Samples.of(IndicatorAdded.class, RevisionSamples::addedIndicators),
                Samples.of(NodeAdded.class, RevisionSamples::addedNodes),
                Samples.of(TopNodeAdded.class, RevisionSamples::addedTopNodes),
                Samples.of(Withdrawn.class, () -> List.of(new Withdrawn("1"), new Withdrawn("2"))),
                Samples.of(RevisionChange.class, RevisionSamples::changes),
                Samples.of(Revision.class, RevisionSamples::revisions),
                Samples.of(RevisedTargets.class, RevisionSamples::revisedTargets),
                Samples.of(ChangeObstacle.class, RevisionSamples::obstacles),
                Samples.of(SkippedChange.class, RevisionSamples::skippedChanges));
    }

    private static List<Target> targets() {
        return List.of(target(">= 3"), target("31/12/2026"));
    }

    private static List<NewTargets> newTargets() {
        return List.of(new NewTargets("1", List.of()), new NewTargets("2", List.of()), new NewTargets("1", targets()));
    }

    private static List<NewTargetsOfYear> newTargetsOfYear() {
        Year year = Year.of(2026);
        return List.of(
                new NewTargetsOfYear("1", year, List.of()),
                new NewTargetsOfYear("2", year, List.of()),
                new NewTargetsOfYear("1", Year.of(2027), List.of()),
                new NewTargetsOfYear("1", year, targets()));
    }

    private static List<NewWeight> newWeights() {
        return List.of(
                new NewWeight("1", BigDecimal.ONE),
                new NewWeight("2", BigDecimal.ONE),
                new NewWeight("1", BigDecimal.TEN));
    }

    private static List<NewOwners> newOwners() {
        return List.of(
                new NewOwners("1", List.of()),
                new NewOwners("2", List.of()),
                new NewOwners("1", List.of(owner("URP"), owner("Staff"))));
    }

    private static List<IndicatorAdded> addedIndicators() {
        Indicator indicator = indicator().build();
        return List.of(
                new IndicatorAdded("1", indicator),
                new IndicatorAdded("2", indicator),
                new IndicatorAdded("1", indicator().name("Altro").build()));
    }

    private static List<NodeAdded> addedNodes() {
        PlanNode node = node().build();
        return List.of(
                new NodeAdded("1", node),
                new NodeAdded("2", node),
                new NodeAdded("1", node().title("Altro").build()));
    }

    private static List<TopNodeAdded> addedTopNodes() {
        return List.of(
                new TopNodeAdded(node().build()),
                new TopNodeAdded(node().title("Altro").build()));
    }

    private static RevisionChange.Builder change() {
        return RevisionChange.builder().change(new Withdrawn("1")).reason("perché");
    }

    private static List<RevisionChange> changes() {
        return List.of(
                change().build(),
                change().change(new Withdrawn("2")).build(),
                change().reason("altro").build(),
                change().proposer("URP").build(),
                change().opinion("favorevole").build(),
                change().extensions(StructureSamples.EXTENSIONS).build());
    }

    static Revision.Builder revision() {
        return Revision.builder().number(1).act(act("Delibera 7")).effective(DAY);
    }

    private static List<Revision> revisions() {
        return List.of(
                revision().build(),
                revision().number(2).build(),
                revision().act(act("Delibera 8")).build(),
                revision().effective(DAY.plusDays(1)).build(),
                revision()
                        .addChanges(change().build(), change().reason("altro").build())
                        .build(),
                revision().extensions(StructureSamples.EXTENSIONS).build());
    }

    private static List<RevisedTargets> revisedTargets() {
        return List.of(
                new RevisedTargets("1", List.of(), List.of()),
                new RevisedTargets("2", List.of(), List.of()),
                new RevisedTargets("1", targets(), List.of()),
                new RevisedTargets("1", List.of(), targets()));
    }

    private static List<ChangeObstacle> obstacles() {
        return List.of(
                new ChangeObstacle(Kind.ID_IN_USE, "1"),
                new ChangeObstacle(Kind.ID_IN_USE, "2"),
                new ChangeObstacle(Kind.NO_SUCH_NODE, "1"));
    }

    private static List<SkippedChange> skippedChanges() {
        ChangeObstacle obstacle = obstacles().get(0);
        return List.of(
                new SkippedChange(1, 1, obstacle),
                new SkippedChange(2, 1, obstacle),
                new SkippedChange(1, 2, obstacle),
                new SkippedChange(1, 1, obstacles().get(1)));
    }
}
