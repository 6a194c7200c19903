package io.github.albero.evaluation;

import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.UnitDirectory;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Evaluates the organisational units from the evaluated indicators of the tree. */
final class UnitEvaluator {

    private final ScoringPolicy policy;
    private final IndicatorEvaluator indicators;
    private final Actuals actuals;
    private final UnitDirectory directory;

    UnitEvaluator(ScoringPolicy policy, IndicatorEvaluator indicators, Actuals actuals, UnitDirectory directory) {
        this.policy = policy;
        this.indicators = indicators;
        this.actuals = actuals;
        this.directory = directory;
    }

    /** The units that answer for anything, by name: no ranking. */
    List<UnitEvaluation> evaluate(List<IndicatorEvaluation> tree) {
        Comparator<OrganisationalUnit> byName =
                Comparator.comparing(OrganisationalUnit::name, Collator.getInstance(Locale.ITALIAN));
        return directory.units().stream()
                .sorted(byName)
                .map(unit -> unit(unit, tree))
                .filter(unit -> !unit.indicators().isEmpty())
                .toList();
    }

    private UnitEvaluation unit(OrganisationalUnit unit, List<IndicatorEvaluation> tree) {
        List<IndicatorEvaluation> own = tree.stream()
                .filter(one -> answers(unit, one))
                .map(one -> asReportedBy(unit, one))
                .toList();
        List<Part> parts = own.stream()
                .map(one -> Part.of(one, Optional.of(one.weight().effective()), policy.achievement()))
                .toList();
        return new UnitEvaluation.Builder()
                .unit(unit)
                .indicators(own)
                .result(new WeightedMean(parts, policy).result())
                .build();
    }

    private boolean answers(OrganisationalUnit unit, IndicatorEvaluation one) {
        return one.owners().stream().anyMatch(owner -> directory.unitIds(owner).contains(unit.id()));
    }

    private IndicatorEvaluation asReportedBy(OrganisationalUnit unit, IndicatorEvaluation one) {
        List<Actual> own = actuals.ofIndicator(one.indicator().id()).stream()
                .filter(actual -> actual.unit().equals(Optional.of(unit.id())))
                .toList();
        IndicatorEvaluation reported = indicators.evaluateOwn(one, own);
        return reported.actuals().isEmpty() ? one : reported;
    }
}
