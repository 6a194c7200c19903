package io.github.albero.evaluation;

import io.github.albero.evaluation.Shown.Listing;
import io.github.albero.evaluation.Verdict.Decided;
import io.github.albero.evaluation.policy.AchievementRules;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The steps that say how a raw achievement came about, so that a pocket calculator gives the same. */
final class AchievementSteps {

    private final AchievementRules rules;
    private final List<Step> steps = new ArrayList<>();

    private AchievementSteps(AchievementRules rules) {
        this.rules = rules;
    }

    static List<Step> of(Decided decided, AchievementRules rules) {
        AchievementSteps steps = new AchievementSteps(rules);
        steps.add(decided);
        return steps.steps;
    }

    private void add(Decided decided) {
        Basis basis = decided.basis();
        if (basis instanceof Basis.Bound bound) {
            add(bound.plain());
            Step.Kind kind = decided.isReached() ? Step.Kind.REACHED_SO_FULL : Step.Kind.NOT_REACHED_SO_LESS;
            steps.add(new Step(kind, Map.of("raw", new Percent(decided.raw()))));
        } else if (basis instanceof Basis.Amounts amounts) {
            amounts(decided, amounts);
        } else if (basis instanceof Basis.Change change) {
            change(decided, change);
        } else if (basis instanceof Basis.Days days) {
            days(decided, days);
        } else if (basis instanceof Basis.Several several) {
            several(decided, several);
        } else if (decided.rule() != AppliedRule.ASSESSED) {
            steps.add(new Step(kind(decided.rule()), Map.of("raw", new Percent(decided.raw()))));
        }
    }

    private void days(Decided decided, Basis.Days days) {
        steps.add(new Step(
                kind(decided.rule()),
                Map.of("delay", days.variance().orElseThrow(), "raw", new Percent(days.worth()))));
        days.byThen().ifPresent(byThen -> {
            steps.add(new Step(Step.Kind.BY_THE_DUE_DATE, Map.of()));
            add(byThen);
            steps.add(new Step(Step.Kind.BETTER_OF_BOTH, Map.of("raw", new Percent(decided.raw()))));
        });
    }

    private void amounts(Decided decided, Basis.Amounts amounts) {
        Map<String, Serializable> arguments = new HashMap<>();
        List<BigDecimal> terms = amounts.terms();
        arguments.put("measured", Shown.measured(amounts.measured(), decided.raw()));
        arguments.put("target", terms.isEmpty() ? amounts.target() : terms.get(0));
        arguments.put("raw", new Percent(decided.raw()));
        switch (decided.rule()) {
            case FROM_BASELINE, FROM_WORST_MARK -> arguments.put("start", terms.get(1));
            case WITHIN_INTERVAL -> {
                arguments.put("low", terms.get(0));
                arguments.put("high", terms.get(1));
            }
            case BETWEEN_THRESHOLDS -> {
                arguments.put("from", terms.get(0));
                arguments.put("fromWorth", terms.get(1));
                arguments.put("to", terms.get(2));
                arguments.put("toWorth", terms.get(3));
            }
            case OUTSIDE_THRESHOLDS -> arguments.put("threshold", terms.get(0));
            case OWN_RULE -> rules.rule().ifPresent(rule -> arguments.put("rule", rule));
            default -> {
                // The three numbers say it all.
            }
        }
        steps.add(new Step(kind(decided.rule()), arguments));
    }

    private void change(Decided decided, Basis.Change basis) {
        BigDecimal made = Shown.measured(basis.change().measured(), decided.raw());
        steps.add(new Step(
                basis.isInPercent() ? Step.Kind.CHANGE_IN_PERCENT : Step.Kind.CHANGE,
                Map.of(
                        "level", Shown.level(basis.level()),
                        "previous", basis.previous(),
                        "change", made)));
        if (basis.byLevel().isPresent()) {
            add(basis.byLevel().get());
            return;
        }
        steps.add(new Step(
                kind(decided.rule()),
                Map.of("measured", made, "target", basis.change().target(), "raw", new Percent(decided.raw()))));
    }

    private void several(Decided decided, Basis.Several several) {
        List<Shown.NamedPercent> parts = IntStream.range(0, several.names().size())
                .mapToObj(place -> new Shown.NamedPercent(
                        several.names().get(place),
                        several.verdicts().get(place).raw()))
                .toList();
        boolean isMean = decided.rule() == AppliedRule.MEAN_OF_ALL;
        long reaching = several.verdicts().stream().filter(Decided::isReached).count();
        steps.add(new Step(
                kind(decided.rule()),
                Map.of(
                        "parts",
                        new Listing(parts, isMean ? " + " : ", "),
                        "count",
                        Integer.toString(parts.size()),
                        "reaching",
                        Long.toString(reaching),
                        "raw",
                        new Percent(decided.raw()))));
    }

    private static Step.Kind kind(AppliedRule rule) {
        return switch (rule) {
            case NOT_DONE -> Step.Kind.UNFINISHED;
            case MEASURED_BY_TARGET -> Step.Kind.MEASURED_BY_TARGET;
            case TARGET_BY_MEASURED -> Step.Kind.TARGET_BY_MEASURED;
            case TWICE_TARGET_LESS_MEASURED -> Step.Kind.TWICE_TARGET_LESS_MEASURED;
            case FROM_BASELINE, FROM_WORST_MARK -> Step.Kind.FROM_START;
            case NOTHING_LEFT -> Step.Kind.NOTHING_LEFT;
            case BY_OUTCOME -> Step.Kind.BY_OUTCOME;
            case DISTANCE -> Step.Kind.DISTANCE;
            case WITHIN_INTERVAL -> Step.Kind.WITHIN_INTERVAL;
            case EQUALLED -> Step.Kind.EQUALLED;
            case IN_TIME -> Step.Kind.IN_TIME;
            case LATE -> Step.Kind.LATE;
            case IN_PROGRESS -> Step.Kind.IN_PROGRESS;
            case CHANGE_BY_ASKED, CHANGE_BY_LEVEL -> Step.Kind.MEASURED_BY_TARGET;
            case NO_CHANGE -> Step.Kind.NO_CHANGE;
            case BETWEEN_THRESHOLDS -> Step.Kind.BETWEEN_THRESHOLDS;
            case OUTSIDE_THRESHOLDS -> Step.Kind.OUTSIDE_THRESHOLDS;
            case SHARE_ABOVE_WHOLE -> Step.Kind.SHARE_ABOVE_WHOLE;
            case NOTHING_TO_DO -> Step.Kind.NOTHING_TO_DO;
            case LEAST_OF_ALL -> Step.Kind.LEAST_OF_ALL;
            case MEAN_OF_ALL -> Step.Kind.MEAN_OF_ALL;
            case WORST_UNIT -> Step.Kind.WORST_UNIT;
            case UNITS_THAT_REACH_IT -> Step.Kind.UNITS_THAT_REACH_IT;
            case OWN_RULE -> Step.Kind.OWN_RULE;
            case ASSESSED -> Step.Kind.ASSESSED;
            case MISSING_AS_FLOOR -> Step.Kind.MISSING_AS_FLOOR;
        };
    }
}
