package io.github.albero.json;

import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.CardLineEvaluation;
import io.github.albero.evaluation.Evaluated;
import io.github.albero.evaluation.GateEvaluation;
import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.LinkEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.PostEvaluation;
import io.github.albero.evaluation.ReportOptions;
import io.github.albero.evaluation.Result;
import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.UnitEvaluation;
import io.github.albero.evaluation.Weight;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.model.Actual;
import io.github.albero.model.ConfirmedReading;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.ScoreOverride;
import io.github.albero.model.target.Assumption;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The content of documents of results. */
final class EvaluationJson {

    private final JsonOutput out;
    private final ReportOptions options;
    private final Locale language;
    private final Audience audience;
    private final boolean isInternal;

    EvaluationJson(JsonOutput out, ReportOptions options) {
        this.out = out;
        this.options = options;
        this.language = options.language();
        this.audience = options.audience();
        this.isInternal = options.audience() == Audience.INTERNAL;
    }

    /** Results and what they were made of. */
    void write(PlanEvaluation evaluation) {
        if (!isInternal) {
            out.leaveOutExtensions();
        }
        EvaluationInputs inputs = EvaluationInputs.of(evaluation, options);
        out.date("asOf", evaluation.asOf());
        out.word("audience", options.audience());
        writeResults(evaluation);
        InputsJson.write(out, inputs);
        HashesJson.write(out);
    }

    /** What evaluating again must give once more. */
    void writeResults(PlanEvaluation evaluation) {
        out.lines("rules", evaluation.policy().describe(language), rule -> out.text(rule));
        result(evaluation);
        out.lines("nodes", evaluation.nodes(), this::node);
        out.lines("units", evaluation.units(), unit -> unit(unit, evaluation));
        if (isInternal) {
            out.lines("cards", evaluation.cards(), this::card);
        }
    }

    private void node(NodeEvaluation node) {
        out.block(() -> {
            out.text("id", node.node().id());
            out.text("code", node.node().code());
            out.text("title", node.node().title());
            out.text("level", node.node().level());
            weight(node.weight());
            result(node);
            node.override().ifPresent(this::decision);
            out.lines("indicators", node.indicators(), this::indicator);
            out.lines("links", node.links(), this::link);
            out.lines("children", node.children(), this::node);
        });
    }

    private void unit(UnitEvaluation unit, PlanEvaluation evaluation) {
        out.block(() -> {
            out.text("id", unit.unit().id());
            out.text("name", unit.unit().name());
            result(unit);
            List<String> ids =
                    unit.indicators().stream().map(one -> one.indicator().id()).toList();
            out.list("indicators", ids, id -> out.text(id));
            out.lines("reportedApart", reportedApart(unit, evaluation), this::indicator);
        });
    }

    /** The indicators that the unit measured itself, and so with results of their own. */
    private static List<IndicatorEvaluation> reportedApart(UnitEvaluation unit, PlanEvaluation evaluation) {
        return unit.indicators().stream()
                .filter(own -> !own.equals(evaluation.indicator(own.indicator().id())))
                .toList();
    }

    private void card(PostEvaluation card) {
        out.block(() -> {
            out.text("id", card.card().id());
            out.text("post", card.card().post());
            result(card);
            out.lines("nodes", card.nodes(), this::node);
            out.lines("lines", card.lines(), this::line);
            out.lines("gates", card.gates(), this::gate);
            if (!card.gates().isEmpty()) {
                summary("beforeGates", card.beforeGates());
            }
            out.text("bracket", card.bracket().map(bracket -> bracket.rating().id()));
            if (card.card().mandateFrom().isPresent() || card.card().mandateTo().isPresent()) {
                percent("mandateShare", card.mandateShare());
            }
            out.number("paidShare", card.paidShare().map(BigDecimal::stripTrailingZeros));
        });
    }

    private void link(LinkEvaluation link) {
        out.block(() -> {
            out.text("node", link.link().nodeId());
            weight(link.weight());
            summary("result", link.result());
        });
    }

    private void line(CardLineEvaluation line) {
        out.block(() -> {
            out.text("of", line.name());
            weight(line.weight());
            summary("result", line.result());
        });
    }

    private void gate(GateEvaluation gate) {
        out.line(() -> {
            out.text("condition", gate.condition());
            percent("heldBack", gate.heldBack());
            out.word("standing", gate.standing());
        });
    }

    private void decision(ScoreOverride override) {
        object("decision", () -> {
            percent("percent", override.percent());
            if (isInternal) {
                out.text("reason", override.reason());
                out.text("approver", override.approver());
            }
        });
    }

    private void cause(IndicatorEvaluation one) {
        object("externalCause", () -> {
            percent("share", one.externalShare());
            if (isInternal) {
                out.text(
                        "reason",
                        one.externalCauses().stream()
                                .map(cause -> cause.reason() + " (" + cause.approver() + ")")
                                .collect(Collectors.joining("; ")));
            }
        });
    }

    private void reading(ConfirmedReading reading) {
        object("reading", () -> {
            out.text("text", reading.reading().text());
            out.text("confirmedBy", reading.confirmedBy());
            out.date("date", reading.date());
        });
    }

    private void indicator(IndicatorEvaluation one) {
        out.block(() -> {
            out.text("id", one.indicator().id());
            out.text("name", one.indicator().name());
            out.text("target", one.target().map(Target::text));
            out.text("criterion", one.criterion().map(this::shown));
            out.date("due", one.due());
            one.measurement()
                    .filter(found -> isInternal || !(found instanceof NotAssessable))
                    .ifPresent(found -> MeasurementJson.writeObject(out, "measured", found));
            one.value().ifPresent(amount -> object("amount", () -> QuantityJson.write(out, amount, "value", "unit")));
            one.variance().ifPresent(gap -> object("variance", () -> QuantityJson.write(out, gap, "value", "unit")));
            out.word("outcome", one.outcome());
            out.number("raw", one.raw().map(BigDecimal::stripTrailingZeros));
            one.rule().ifPresent(rule -> out.word("rule", rule));
            one.confirmedReading().ifPresent(this::reading);
            if (!one.externalCauses().isEmpty()) {
                cause(one);
            }
            one.override().ifPresent(this::decision);
            object("result", () -> {
                score(one.score());
                out.text("rating", one.rating().map(Rating::id));
                provisional(one.isProvisional());
            });
            weight(one.weight());
            out.lines("assumptions", one.assumptions(), this::assumption);
            out.text("explanation", one.explanation().forAudience(audience).display(language));
            if (isInternal) {
                out.list("missingUnits", one.missingUnits(), unit -> out.text(unit));
                out.lines("actuals", one.actuals(), this::actual);
            }
        });
    }

    private void actual(Actual actual) {
        ActualJson.write(out, actual);
    }

    private void assumption(Assumption assumption) {
        out.text(assumption.display(language));
    }

    private String shown(Criterion criterion) {
        return criterion.display(language);
    }

    private void result(Evaluated evaluated) {
        summary("result", evaluated.result());
        out.text("explanation", evaluated.explanation().forAudience(audience).display(language));
    }

    private void summary(String name, Result result) {
        object(name, () -> {
            score(result.score());
            out.text("rating", result.rating().map(Rating::id));
            percent("coverage", result.coverage());
            percent("worst", result.worst());
            percent("best", result.best());
            provisional(result.isProvisional());
        });
    }

    private void score(Score score) {
        Optional<Score.Scored> scored = score.scored();
        out.number("score", scored.map(Score.Scored::shown));
        out.number("exact", scored.map(Score.Scored::exact).map(BigDecimal::stripTrailingZeros));
        score.reason().ifPresent(reason -> out.word("reason", reason));
    }

    private void provisional(boolean isProvisional) {
        if (isProvisional) {
            out.mark("provisional");
        }
    }

    private void weight(Weight weight) {
        object("weight", () -> {
            out.number("written", weight.written());
            out.number("counted", weight.counted());
            percent("share", weight.share());
            percent("effective", weight.effective());
        });
    }

    private void percent(String name, BigDecimal percent) {
        out.number(name, percent.stripTrailingZeros());
    }

    /** A small object, on one line. */
    private void object(String name, Runnable fields) {
        out.name(name);
        out.line(fields);
    }
}
