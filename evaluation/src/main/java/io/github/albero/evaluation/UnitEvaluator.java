package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Evaluates the organisational units from the evaluated indicators of the tree. */
final class UnitEvaluator {

    private final PolicyRules rules;
    private final IndicatorEvaluator indicators;
    private final Plan plan;

    UnitEvaluator(PolicyRules rules, IndicatorEvaluator indicators, Plan plan) {
        this.rules = rules;
        this.indicators = indicators;
        this.plan = plan;
    }

    /** The units that answer for anything, by name: no ranking. */
    List<UnitEvaluation> evaluate(List<NodeEvaluation> tree) {
        if (plan.units().units().isEmpty()) {
            return List.of();
        }
        Map<String, IndicatorEvaluation> byId = tree.stream()
                .flatMap(NodeEvaluation::allIndicators)
                .collect(Collectors.toMap(one -> one.indicator().id(), one -> one));
        Comparator<OrganisationalUnit> byName =
                Comparator.comparing(OrganisationalUnit::name, Collator.getInstance(Locale.ITALIAN));
        return plan.units().units().stream()
                .sorted(byName)
                .map(unit -> unit(unit, byId))
                .filter(unit -> !unit.indicators().isEmpty())
                .toList();
    }

    private UnitEvaluation unit(OrganisationalUnit unit, Map<String, IndicatorEvaluation> byId) {
        List<IndicatorEvaluation> own = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        plan.indicatorsOf(unit.id()).forEach(indicator -> {
            IndicatorEvaluation one = ofUnit(unit, Objects.requireNonNull(byId.get(indicator.id())));
            own.add(one);
            parts.add(Part.of(one, one.weight().effective()));
        });
        return new UnitEvaluation.Builder()
                .unit(unit)
                .indicators(own)
                .result(new Whole(RollUp.builder().build(), true, rules.policy()).of(parts))
                .build();
    }

    /** The indicator with the value that counts for the unit (rule B4). */
    private IndicatorEvaluation ofUnit(OrganisationalUnit unit, IndicatorEvaluation whole) {
        return switch (rules.policy().rollUp().unitValue()) {
            case BODY -> whole;
            case OWN_ELSE_BODY -> indicators.evaluateOwn(whole, unit.id()).orElse(whole);
            case OWN -> indicators.evaluateOwn(whole, unit.id()).orElseGet(() -> indicators.leftOut(whole));
        };
    }
}
