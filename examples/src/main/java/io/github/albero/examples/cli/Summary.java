package io.github.albero.examples.cli;

import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.Evaluated;
import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.Outcome;
import io.github.albero.evaluation.Percent;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.PostEvaluation;
import io.github.albero.evaluation.Reason;
import io.github.albero.evaluation.Result;
import io.github.albero.model.Plan;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** What a person wants to see first: the score, what it rests on, the areas, what is missing. */
final class Summary {

    private static final int BAR = 20;
    private static final int TITLE = 46;

    private final PlanEvaluation evaluation;
    private final Terminal terminal;

    private Summary(PlanEvaluation evaluation, Terminal terminal) {
        this.evaluation = evaluation;
        this.terminal = terminal;
    }

    static void print(PlanEvaluation evaluation, Audience audience, Terminal terminal) {
        Summary summary = new Summary(evaluation, terminal);
        summary.title();
        summary.score();
        summary.areas();
        summary.outcomes();
        summary.decisions();
        terminal.line("");
        if (audience == Audience.INTERNAL) {
            summary.cards();
        }
    }

    private void title() {
        Plan plan = evaluation.plan();
        terminal.line(plan.title() + ", " + plan.period().display());
        terminal.line(terminal.say("EVALUATED", Map.of("date", evaluation.asOf(), "policy", evaluation.policy())));
        evaluation.actuals().note().ifPresent(terminal::line);
        terminal.line("");
    }

    private void score() {
        Result result = evaluation.result();
        List<IndicatorEvaluation> indicators = evaluation.indicators();
        long assessed = indicators.stream()
                .filter(one -> one.score().scored().isPresent())
                .count();
        terminal.line(terminal.say(
                "SCORE",
                Map.of("score", result.score(), "rating", ratingOf(evaluation), "state", evaluation.status())));
        terminal.line(terminal.say(
                "COVERAGE",
                Map.of(
                        "coverage", new Percent(result.coverage()),
                        "assessed", Long.toString(assessed),
                        "all", Integer.toString(indicators.size()),
                        "worst", new Percent(result.worst()),
                        "best", new Percent(result.best()))));
        terminal.line("");
    }

    private void areas() {
        for (NodeEvaluation area : evaluation.nodes()) {
            String title = StringUtils.abbreviate(area.node().title(), TITLE);
            terminal.line("%-4s %-46s %8s  %s"
                    .formatted(area.node().code().orElse(""), title, shown(area), bar(area))
                    .stripTrailing());
        }
        terminal.line("");
    }

    private void outcomes() {
        Map<Outcome, Long> outcomes = evaluation.indicators().stream()
                .collect(Collectors.groupingBy(IndicatorEvaluation::outcome, Collectors.counting()));
        terminal.line(terminal.say(
                "OUTCOMES",
                Map.of(
                        "reached", outcomes.getOrDefault(Outcome.REACHED, 0L),
                        "missed", outcomes.getOrDefault(Outcome.NOT_REACHED, 0L))));
        Map<Reason, Long> reasons = evaluation.indicators().stream()
                .flatMap(one -> one.score().reason().stream())
                .collect(Collectors.groupingBy(
                        reason -> reason, () -> new EnumMap<>(Reason.class), Collectors.counting()));
        if (!reasons.isEmpty()) {
            String parts = reasons.entrySet().stream()
                    .map(entry -> entry.getKey().display(terminal.language()) + " (" + entry.getValue() + ")")
                    .collect(Collectors.joining("; "));
            terminal.line(terminal.say("LEFT_OUT", Map.of("parts", parts)));
        }
    }

    /** What was decided about the tree, if anything was. */
    private void decisions() {
        Map<String, Long> counts = new LinkedHashMap<>();
        long decided = evaluation.nodes().stream()
                .flatMap(NodeEvaluation::walk)
                .filter(node -> node.override().isPresent())
                .count();
        counts.put("SCORES_DECIDED", decided + counted(one -> one.override().isPresent()));
        counts.put("EXTERNAL_CAUSES", counted(one -> !one.externalCauses().isEmpty()));
        counts.put("READINGS_CONFIRMED", counted(one -> one.confirmedReading().isPresent()));
        String parts = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> terminal.say(entry.getKey(), Map.of()) + " (" + entry.getValue() + ")")
                .collect(Collectors.joining("; "));
        if (!parts.isEmpty()) {
            terminal.line(terminal.say("DECISIONS", Map.of("parts", parts)));
        }
    }

    private long counted(Predicate<IndicatorEvaluation> condition) {
        return evaluation.indicators().stream().filter(condition).count();
    }

    private void cards() {
        for (PostEvaluation card : evaluation.cards()) {
            terminal.line(terminal.say(
                    "CARD",
                    Map.of(
                            "post", card.card().post(),
                            "score", shown(card),
                            "coverage", new Percent(card.coverage()))));
        }
        terminal.line("");
    }

    private String shown(Evaluated evaluated) {
        return evaluated
                .score()
                .scored()
                .map(score -> score.display(terminal.language()))
                .orElse("–");
    }

    private String ratingOf(Evaluated evaluated) {
        return evaluated
                .rating()
                .map(rating -> rating.display(terminal.language()))
                .orElse("–");
    }

    private static String bar(Evaluated evaluated) {
        return evaluated
                .score()
                .scored()
                .map(score -> "█".repeat(Math.max(0, score.shown().intValue() * BAR / 100)))
                .orElse("");
    }
}
