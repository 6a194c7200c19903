package io.github.albero.examples.guide;

import io.github.albero.evaluation.Evaluated;
import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.PostEvaluation;
import io.github.albero.evaluation.UnitEvaluation;
import java.io.PrintStream;
import java.util.Locale;

/** Shows results: the whole, then each node, indicator, unit and card. */
public final class Results {

    private final PrintStream user;

    public Results(PrintStream user) {
        this.user = user;
    }

    public void show(PlanEvaluation result) {
        show(result.plan().title(), result);
        result.nodes().stream().flatMap(NodeEvaluation::walk).forEach(this::show);
        for (UnitEvaluation unit : result.units()) {
            show(unit.unit().name(), unit);
        }
        for (PostEvaluation card : result.cards()) {
            show(card.card().post(), card);
        }
    }

    private void show(NodeEvaluation node) {
        show(node.node().title(), node);
        for (IndicatorEvaluation one : node.indicators()) {
            user.println("- " + one.indicator().name() + ": " + one.score().display(Locale.ITALIAN));
        }
    }

    private void show(String name, Evaluated part) {
        user.println(name + ": " + part.score().display(Locale.ITALIAN));
    }
}
