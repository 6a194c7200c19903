package io.github.albero.examples.cli;

import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.model.AcceptedFinding;
import io.github.albero.model.BehaviourScore;
import io.github.albero.model.CardContent.ExternalScore;
import io.github.albero.model.CardItem;
import io.github.albero.model.ConfirmedReading;
import io.github.albero.model.ExternalCause;
import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PostObjectives;
import io.github.albero.model.ScoreOverride;
import io.github.albero.model.format.NearestName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says of each decision that counts for nothing why: it is about what the plan does not have, or it changes nothing. */
final class IdleDecisions {

    private final PlanEvaluation evaluation;
    private final String file;
    private final Terminal terminal;

    private IdleDecisions(PlanEvaluation evaluation, String file, Terminal terminal) {
        this.evaluation = evaluation;
        this.file = file;
        this.terminal = terminal;
    }

    /** Reports the decisions in a file that count for nothing in an evaluation. */
    static void report(PlanEvaluation evaluation, String file, Terminal terminal) {
        IdleDecisions decisions = new IdleDecisions(evaluation, file, terminal);
        decisions.overrides();
        decisions.externalCauses();
        decisions.behaviours();
        decisions.confirmedReadings();
        decisions.acceptedFindings();
    }

    private void overrides() {
        evaluation.adjustments().overrides().stream()
                .map(ScoreOverride::id)
                .filter(id -> !isThere(id, this::nodesAndIndicators))
                .forEach(id -> unknown("NO_NODE_OR_INDICATOR", "overrides", id, nodesAndIndicators()));
    }

    private void externalCauses() {
        List<String> ids = evaluation.adjustments().externalCauses().stream()
                .map(ExternalCause::indicatorId)
                .distinct()
                .toList();
        indicators(
                "externalCauses",
                ids,
                "CAUSE_NOT_USED",
                one -> !one.externalCauses().isEmpty());
    }

    private void confirmedReadings() {
        List<String> ids = evaluation.adjustments().confirmedReadings().stream()
                .map(ConfirmedReading::indicatorId)
                .toList();
        indicators(
                "confirmedReadings",
                ids,
                "READING_NOT_USED",
                one -> one.confirmedReading().isPresent());
    }

    private void indicators(String field, List<String> ids, String notUsed, Predicate<IndicatorEvaluation> isUsed) {
        for (String id : ids) {
            if (evaluation.plan().indicator(id).isEmpty()) {
                unknown("NO_INDICATOR", field, id, plan().everyIndicator().map(Indicator::id));
            } else if (!isUsed.test(evaluation.indicator(id))) {
                warn(notUsed, Map.of("field", field, "id", id));
            }
        }
    }

    private void behaviours() {
        Map<String, Set<String>> given = new HashMap<>();
        for (BehaviourScore score : evaluation.adjustments().behaviours()) {
            Optional<PostObjectives> card = plan().card(score.cardId());
            if (card.isEmpty()) {
                unknown("NO_CARD", "behaviours", score.cardId(), cards());
            } else if (!isThere(score.item(), () -> items(card.get()))) {
                unknown("NO_ITEM", score.cardId(), score.item(), items(card.get()));
            } else if (!given.computeIfAbsent(score.cardId(), any -> new HashSet<>())
                    .add(score.item())) {
                warn("BEHAVIOUR_TWICE", Map.of("field", score.cardId(), "id", score.item()));
            }
        }
    }

    private void acceptedFindings() {
        evaluation.adjustments().acceptedFindings().stream()
                .map(AcceptedFinding::placeId)
                .filter(id -> !isThere(id, this::places))
                .forEach(id -> unknown("NO_PLACE", "acceptedFindings", id, places()));
    }

    private Plan plan() {
        return evaluation.plan();
    }

    private Stream<String> nodesAndIndicators() {
        Stream<PlanNode> nodes =
                Stream.concat(plan().allNodes(), plan().cards().stream().flatMap(PostObjectives::allNodes));
        return Stream.concat(nodes.map(PlanNode::id), plan().everyIndicator().map(Indicator::id));
    }

    private Stream<String> cards() {
        return plan().cards().stream().map(PostObjectives::id);
    }

    private Stream<String> places() {
        return Stream.concat(nodesAndIndicators(), cards());
    }

    /** What a card takes from outside. */
    private static Stream<String> items(PostObjectives card) {
        return card.items().stream()
                .map(CardItem::content)
                .flatMap(content -> content instanceof ExternalScore score ? Stream.of(score.name()) : Stream.empty());
    }

    private interface Ids {
        Stream<String> all();
    }

    private static boolean isThere(String id, Ids ids) {
        return ids.all().anyMatch(id::equals);
    }

    private void unknown(String key, String field, String id, Stream<String> known) {
        List<String> ids = known.toList();
        String instead = NearestName.find(id, ids.stream())
                .map(nearest -> terminal.say("NEAREST_ID", Map.of("nearest", nearest)))
                .orElseGet(() -> terminal.say("SOME_IDS", Map.of("some", NearestName.some(id, ids.stream()))));
        warn(key, Map.of("field", field, "id", id, "instead", instead));
    }

    private void warn(String key, Map<String, String> arguments) {
        terminal.warning(file + ": " + terminal.say(key, arguments));
    }
}
