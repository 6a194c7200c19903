package io.github.albero.evaluation.comparison;

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
import io.github.albero.model.RevisionChange;
import io.github.albero.model.target.Target;
import io.github.albero.model.text.Displayable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One change of a revision, and where it stands.
 *
 * @param revision the number of the revision
 * @param place its place among the changes of the revision, 1 for the first
 * @param change the change with its reason
 */
public record AppliedChange(int revision, int place, RevisionChange change) implements Displayable {

    /**
     * The change in words.
     *
     * @param language the reader's language
     * @return such as {@code revision 1, change 2, weight of 01 becomes 30 (fewer funds)}
     */
    @Override
    public String display(Locale language) {
        return ComparisonPhrases.PHRASES.say(
                language,
                "CHANGE",
                Map.of(
                        "revision",
                        revision,
                        "place",
                        place,
                        "change",
                        change.change().match(new InWords(language)),
                        "reason",
                        change.reason()));
    }

    /** What becomes different. */
    private record InWords(Locale language) implements PlanChange.Cases<String> {

        private String say(String key, Map<String, ?> arguments) {
            return ComparisonPhrases.PHRASES.say(language, "CHANGE_" + key, arguments);
        }

        private static String written(List<Target> targets) {
            return targets.isEmpty() ? "–" : targets.stream().map(Target::text).collect(Collectors.joining("; "));
        }

        @Override
        public String newTargets(NewTargets change) {
            return say("TARGETS", Map.of("id", change.indicatorId(), "targets", written(change.targets())));
        }

        @Override
        public String newTargetsOfYear(NewTargetsOfYear change) {
            return say(
                    "TARGETS_OF_YEAR",
                    Map.of("id", change.indicatorId(), "year", change.year(), "targets", written(change.targets())));
        }

        @Override
        public String newWeight(NewWeight change) {
            return say("WEIGHT", Map.of("id", change.id(), "weight", change.weight()));
        }

        @Override
        public String newOwners(NewOwners change) {
            String owners = change.owners().isEmpty()
                    ? "–"
                    : change.owners().stream().map(Owner::text).collect(Collectors.joining(", "));
            return say("OWNERS", Map.of("id", change.id(), "owners", owners));
        }

        @Override
        public String indicatorAdded(IndicatorAdded change) {
            return say(
                    "INDICATOR_ADDED",
                    Map.of(
                            "id",
                            change.indicator().id(),
                            "name",
                            change.indicator().name()));
        }

        @Override
        public String nodeAdded(NodeAdded change) {
            return added(change.node().id(), change.node().title());
        }

        @Override
        public String topNodeAdded(TopNodeAdded change) {
            return added(change.node().id(), change.node().title());
        }

        private String added(String id, String title) {
            return say("NODE_ADDED", Map.of("id", id, "title", title));
        }

        @Override
        public String withdrawn(Withdrawn change) {
            return say("WITHDRAWN", Map.of("id", change.id()));
        }
    }
}
