package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.Act;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Measurement;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.target.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is shown in docs/comparison.md, compiled and run. */
final class ComparisonExample {

    private final List<String> printed = new ArrayList<>();

    private void print(String line) {
        printed.add(line);
    }

    private void end() {
        printed.add("");
    }

    static List<String> run() {
        ComparisonExample example = new ComparisonExample();
        example.show();
        return example.printed;
    }

    private void show() {
        LocalDate june = LocalDate.of(2025, 6, 30);
        LocalDate yearEnd = LocalDate.of(2025, 12, 31);
        Plan plan = PlanDraft.of("Piano 2025", "Comune di Esempio", PlanPeriod.ofYear(2025))
                .levels("Area")
                .node(
                        "01",
                        "Servizi alle imprese",
                        area -> area.weight(60)
                                .indicator("Imprese assistite", ">= 200")
                                .indicator("Pratiche evase nei termini", ">= 80%"))
                .node("02", "Trasparenza", area -> area.weight(40).indicator("Sito adeguato", "30/09/2025"))
                .revision(
                        1,
                        new Act("Delibera 12", Optional.empty()),
                        LocalDate.of(2025, 7, 15),
                        revision -> revision.change("meno fondi", change -> change.target("01/1", ">= 160"))
                                .change("priorità", change -> change.weight("02", 60)))
                .build();
        Actuals actuals = Actuals.of(List.of(
                Actual.of("01/1", june, new Measurement.Value(Quantity.number(70))),
                Actual.of("01/2", june, new Measurement.Value(Quantity.percent(60))),
                Actual.of("02/1", june, new Measurement.Progress(BigDecimal.valueOf(50))),
                Actual.of("01/1", yearEnd, new Measurement.Value(Quantity.number(150))),
                Actual.of("01/2", yearEnd, new Measurement.Value(Quantity.percent(76))),
                Actual.of("02/1", yearEnd, new Measurement.DoneOn(LocalDate.of(2025, 9, 12)))));
        ScoringPolicy policy = ScoringPolicy.linearCapped();

        PlanEvaluation before = PlanEvaluation.of(plan, actuals, policy, june);
        PlanEvaluation after = PlanEvaluation.of(plan, actuals, policy, yearEnd);
        EvaluationComparison moved = EvaluationComparison.of(before, after);
        moved.total().sentences(Locale.ENGLISH).forEach(this::print);
        end();

        moved.node("01").sentences(Locale.ITALIAN).forEach(this::print);
        end();

        RevisionEffects effects = RevisionEffects.of(plan, actuals, policy, yearEnd);
        effects.total().forEach(effect -> print(effect.display(Locale.ENGLISH)));
        end();

        Trend trend = Trend.of(plan, actuals, policy, List.of(june, yearEnd));
        trend.indicator("01/2").forEach(point -> print(point.display(Locale.ENGLISH)));
        end();

        OnTrack.of(before).forEach(track -> print(track.display(Locale.ENGLISH)));
        end();

        WhatIf whatIf = WhatIf.of(after, "01/1");
        print(whatIf.outcome().display(Locale.ENGLISH));
        print(whatIf.more().wholeRating().display(Locale.ENGLISH));
        print(whatIf.less().rating().display(Locale.ITALIAN));
        end();
    }
}
