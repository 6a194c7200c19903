package io.github.albero.examples.rules;

import static io.github.albero.examples.rules.Written.YEAR_END;
import static io.github.albero.examples.rules.Written.number;

import io.github.albero.evaluation.Evaluated;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.PostEvaluation;
import io.github.albero.evaluation.Result;
import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Adjustments;
import io.github.albero.model.BehaviourScore;
import io.github.albero.model.CardDraft;
import io.github.albero.model.NodeDraft;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.ScoreOverride;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A block on the page of the rules: a small tree, or a card, with what each of its parts gives. Each line is indented below
 * what it belongs to; what stands behind the arrow is the result.
 *
 * <pre>
 * combination: worst
 * total → 40
 *   01 (60) → 90
 *     01/1: 90
 *   02 (40) → 40
 *     02/1: 40
 * </pre>
 *
 * <p>A number in brackets is a weight, and one behind a colon is what was measured where at least 100 are asked, so that it is
 * the score too.
 */
final class TreeExample {

    private static final String ARROW = " → ";
    private static final Pattern LABEL = Pattern.compile("([^(:]+?)(?: \\((-?[\\d.]+)\\))?(?:: (.+))?");

    private final List<Line> lines;
    private final String policy;
    private final List<Actual> actuals = new ArrayList<>();
    private final Adjustments.Builder adjustments = Adjustments.builder();

    /**
     * One line.
     *
     * @param depth how far it is indented
     * @param label what it is, such as {@code 01}
     * @param weight its weight, if it has one
     * @param measured what was measured, if it is a leaf
     * @param expected what it gives; empty if the page does not say
     */
    private record Line(
            int depth, String label, Optional<BigDecimal> weight, Optional<String> measured, String expected) {

        static Line read(String text) {
            String[] sides = text.split(ARROW, 2);
            Matcher label = LABEL.matcher(sides[0].strip());
            if (!label.matches()) {
                throw new IllegalArgumentException("not a line of a tree: " + text);
            }
            int depth = (sides[0].length() - sides[0].stripLeading().length()) / 2;
            return new Line(
                    depth,
                    label.group(1),
                    Optional.ofNullable(label.group(2)).map(Written::number),
                    Optional.ofNullable(label.group(3)),
                    sides.length == 1 ? "" : sides[1].strip());
        }

        boolean isCard() {
            return label.startsWith("card ");
        }
    }

    TreeExample(List<String> block) {
        boolean hasPolicy = !block.get(0).startsWith("total");
        this.policy = hasPolicy ? block.get(0) : "";
        this.lines = block.stream()
                .skip(hasPolicy ? 1 : 0)
                .filter(line -> !line.isBlank())
                .map(Line::read)
                .toList();
    }

    /** The lines with the results that the page gives. */
    List<String> expected() {
        return lines.stream()
                .filter(line -> !line.expected().isEmpty())
                .map(line -> line.label() + ARROW + line.expected())
                .toList();
    }

    /** The same as they are. */
    List<String> found(boolean isReversed) {
        try {
            PlanEvaluation evaluation = evaluate(isReversed);
            List<String> found = new ArrayList<>();
            String card = "";
            for (Line line : lines) {
                card = line.isCard() ? line.label().substring("card ".length()) : card;
                if (!line.expected().isEmpty()) {
                    found.add(line.label() + ARROW + result(line, card, evaluation));
                }
            }
            return found;
        } catch (IllegalArgumentException e) {
            return List.of("total" + ARROW + "refused: " + e.getMessage());
        }
    }

    private PlanEvaluation evaluate(boolean isReversed) {
        actuals.clear();
        Plan plan = plan();
        if (isReversed) {
            Collections.reverse(actuals);
        }
        return PlanEvaluation.of(plan, Actuals.of(actuals), ExamplePolicy.of(policy), adjustments.build(), YEAR_END);
    }

    private Plan plan() {
        PlanDraft plan = PlanDraft.of("Plan 2025", "Town of Example", PlanPeriod.ofYear(2025))
                .language(Locale.ENGLISH)
                .levels("Area", "Objective");
        Deque<NodeDraft> above = new ArrayDeque<>();
        @Nullable CardDraft card = null;
        String cardId = "";
        for (Line line : lines) {
            while (above.size() >= Math.max(1, line.depth())) {
                above.pop();
            }
            if (line.isCard()) {
                cardId = line.label().substring("card ".length());
                card = plan.addCard(cardId);
            } else if (line.depth() == 1 && card != null && isLineOfCard(line)) {
                add(line, card, cardId);
            } else if (line.measured().isPresent()) {
                indicator(line, Objects.requireNonNull(above.peek()), prefix(cardId) + line.label());
            } else if (line.label().startsWith("link ")) {
                Objects.requireNonNull(above.peek())
                        .linksTo(
                                line.label().substring("link ".length()),
                                line.weight().orElseThrow());
            } else if (line.depth() > 0) {
                above.push(node(line, above.peek(), card, plan));
                decide(line, prefix(cardId) + line.label());
            }
        }
        return plan.build();
    }

    private static String prefix(String cardId) {
        return cardId.isEmpty() ? "" : cardId + ":";
    }

    private static boolean isLineOfCard(Line line) {
        return line.label().startsWith("result of ")
                || line.label().startsWith("gate ")
                || line.label().startsWith("outside ");
    }

    private void add(Line line, CardDraft card, String cardId) {
        String[] words = line.label().split(" ");
        switch (words[0]) {
            case "result" -> card.refersTo(words[2], line.weight().orElseThrow());
            case "gate" -> card.gate(words[1], number(words[words.length - 1]));
            default -> {
                card.external(words[1], line.weight().orElseThrow());
                line.measured()
                        .ifPresent(
                                score -> adjustments.addBehaviour(new BehaviourScore(cardId, words[1], number(score))));
            }
        }
    }

    private static NodeDraft node(Line line, @Nullable NodeDraft above, @Nullable CardDraft card, PlanDraft plan) {
        NodeDraft node;
        if (above != null) {
            node = above.addNode(line.label(), "Node");
        } else {
            node = card == null ? plan.addNode(line.label(), "Node") : card.addNode(line.label(), "Node");
        }
        line.weight().ifPresent(node::weight);
        return node;
    }

    /** A node whose score somebody decided says so behind its result. */
    private void decide(Line line, String id) {
        Matcher decided = Pattern.compile(".*, decided (\\d+)").matcher(line.expected());
        if (decided.matches()) {
            adjustments.addOverride(new ScoreOverride(id, number(decided.group(1)), "Flood", "Board"));
        }
    }

    private void indicator(Line line, NodeDraft node, String id) {
        String measured = line.measured().orElseThrow();
        boolean isShare = measured.contains(" / ");
        node.indicator(
                "Services", isShare ? ">= 100%" : ">= 100", one -> line.weight().ifPresent(one::weight));
        actuals.addAll(Written.actuals(id, measured));
    }

    private String result(Line line, String cardId, PlanEvaluation evaluation) {
        String id = prefix(cardId) + line.label();
        if (line.isCard()) {
            PostEvaluation card = evaluation.card(cardId);
            return card.bracket()
                    .map(bracket -> shown(line, card, Optional.empty()) + paid(bracket, card))
                    .orElseGet(() -> shown(line, card, Optional.empty()));
        }
        if (line.label().equals("total")) {
            return shown(line, evaluation, Optional.empty());
        }
        if (line.measured().isPresent()) {
            Score score = evaluation.indicator(id).score();
            return facts(
                    line,
                    Written.score(score),
                    Optional.of(evaluation.indicator(id).weight().effective()));
        }
        NodeEvaluation node = evaluation.node(id);
        String decided = node.override()
                .map(one -> ", decided " + Written.plain(one.percent()))
                .orElse("");
        return shown(line, node, Optional.of(node.weight().effective())) + decided;
    }

    private static String paid(RatingBands.Bracket bracket, PostEvaluation card) {
        String pays = card.paidShare()
                .map(share -> ", pays " + Written.rounded(share) + "%")
                .orElse("");
        return ", bracket " + bracket.rating().id() + pays;
    }

    private static String shown(Line line, Evaluated evaluated, Optional<BigDecimal> weight) {
        Result result = evaluated.result();
        String shown = facts(line, Written.score(result.score()), weight);
        if (line.expected().contains("called")) {
            shown += ", called "
                    + result.rating().map(one -> one.display(Locale.ENGLISH)).orElse("–");
        }
        if (line.expected().contains("coverage")) {
            shown += ", coverage " + Written.rounded(result.coverage()) + "%";
        }
        if (line.expected().contains("between")) {
            shown += ", between " + Written.rounded(result.worst()) + " and " + Written.rounded(result.best());
        }
        return shown;
    }

    /** The facts that the page names, in its order. */
    private static String facts(Line line, String score, Optional<BigDecimal> weight) {
        return line.expected().contains("weighs")
                ? score + ", weighs " + weight.map(Written::rounded).orElse("–") + "%"
                : score;
    }
}
