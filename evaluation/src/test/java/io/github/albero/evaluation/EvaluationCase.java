package io.github.albero.evaluation;

import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Adjustments;
import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PostObjectives;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** What an evaluation is made of, in a form that a person can read when a law does not hold for it. */
record EvaluationCase(Plan plan, List<Actual> actuals, ScoringPolicy policy, Adjustments adjustments, LocalDate asOf) {

    PlanEvaluation evaluate() {
        return evaluate(actuals);
    }

    PlanEvaluation evaluate(List<Actual> reported) {
        return PlanEvaluation.of(plan, Actuals.of(reported), policy, adjustments, asOf);
    }

    /** Everything in an evaluation that has parts. */
    static Stream<Evaluated> wholes(PlanEvaluation evaluation) {
        return Stream.of(
                        Stream.of(evaluation),
                        nodes(evaluation),
                        evaluation.units().stream(),
                        evaluation.cards().stream())
                .flatMap(one -> one);
    }

    static Stream<NodeEvaluation> nodes(PlanEvaluation evaluation) {
        return Stream.concat(
                        evaluation.nodes().stream(), evaluation.cards().stream().flatMap(card -> card.nodes().stream()))
                .flatMap(NodeEvaluation::walk);
    }

    /** All indicators: those of the tree, of the cards, and as they are for units. */
    static Stream<IndicatorEvaluation> indicators(PlanEvaluation evaluation) {
        return Stream.concat(
                nodes(evaluation).flatMap(node -> node.indicators().stream()),
                evaluation.units().stream().flatMap(unit -> unit.indicators().stream()));
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner("\n", "\n", "\n");
        text.add("as of " + asOf);
        plan.nodes().forEach(node -> node(node, "  ", text));
        plan.cards().forEach(card -> card(card, text));
        actuals.forEach(actual -> text.add("reported " + actual));
        text.add(adjustments.toString());
        policy.differences(ScoringPolicy.linearCapped()).stream()
                .flatMap(difference -> difference.before().stream())
                .forEach(said -> text.add("policy " + said.rule() + ": " + said.display(Locale.ENGLISH)));
        return text.toString();
    }

    private static void node(PlanNode node, String indent, StringJoiner text) {
        text.add(indent + node.level() + " " + node.id() + weight(node.weight()) + node.owners() + node.links());
        node.indicators().forEach(one -> indicator(one, indent + "  ", text));
        node.children().forEach(child -> node(child, indent + "  ", text));
    }

    private static void indicator(Indicator one, String indent, StringJoiner text) {
        text.add(indent + one.id() + weight(one.weight()) + ": " + one);
    }

    private static String weight(Optional<?> weight) {
        return weight.map(number -> " × " + number).orElse("");
    }

    private static void card(PostObjectives card, StringJoiner text) {
        text.add("  card " + card.id() + " " + card.items());
        card.nodes().forEach(node -> node(node, "    ", text));
    }
}
