package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.Edge;
import io.github.albero.evaluation.policy.LatenessBands;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.Rounding;
import io.github.albero.evaluation.policy.RuleScope;
import io.github.albero.evaluation.policy.ScoreBands;
import io.github.albero.evaluation.policy.SpecialRules;
import io.github.albero.evaluation.policy.ThresholdScale;
import io.github.albero.model.text.Displayable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A policy in plain words, rule by rule in the order in which the rules apply. */
final class PolicyWords {

    private final List<PolicyStatement> statements = new ArrayList<>();

    private PolicyWords() {}

    static List<PolicyStatement> of(ScoringPolicy policy) {
        PolicyWords words = new PolicyWords();
        words.add("A9", "ASSUMPTIONS");
        words.achievement(policy.achievement());
        words.add("C14", "ADJUSTMENTS");
        words.missing(policy.missing());
        words.add("D5", "LEFT_OUT");
        words.rollUp(policy.rollUp());
        words.ratings(policy.ratings());
        words.add("E2", "ROUNDING");
        policy.special().forEach(special -> words.special(special, policy));
        return List.copyOf(words.statements);
    }

    private void achievement(AchievementRules rules) {
        add("B3", "LEVELS_" + rules.levels());
        rules.workingDays()
                .ifPresent(days -> add(
                        "B5", "WORKING_DAYS", Map.of("count", days.holidays().size())));
        rules.rule().ifPresent(rule -> add("C3", "RULE", Map.of("rule", rule)));
        add("C3", "HIGHER_" + rules.higherIsBetter());
        add("C3", "LOWER_" + rules.lowerIsBetter());
        add("C3", "MARKS_" + rules.marks());
        add("C4", "ZERO_TARGET");
        add("C5", "EXACT");
        add("C6", "EQUALLED_" + rules.equalled());
        add("C7", "COMPLETION");
        lateness(rules.lateness());
        add("C7", "UNFINISHED_" + rules.unfinished());
        add("C8", "CHANGES_" + rules.changes());
        thresholds(rules.thresholds());
        add("B1", "PARTS_" + rules.parts());
        add("C2", "LIMITS", Map.of("floor", rules.floor(), "cap", rules.cap()));
        worths(rules.bands(), "WORTH");
        rules.rounding().ifPresent(rounding -> rounded(rounding, "ROUNDED"));
    }

    private void lateness(LatenessBands lateness) {
        if (lateness.bands().isEmpty()) {
            add("C7", "LATE_NONE");
        }
        for (int step = 0; step < lateness.bands().size(); step++) {
            LatenessBands.Band band = lateness.bands().get(step);
            boolean isLast = step == lateness.bands().size() - 1;
            if (isLast) {
                add("C7", "LATE_LAST", Map.of("from", band.fromDays(), "worth", band.worth()));
            } else {
                int to = lateness.bands().get(step + 1).fromDays() - 1;
                add("C7", "LATE", Map.of("from", band.fromDays(), "to", to, "worth", band.worth()));
            }
        }
    }

    private void thresholds(Optional<ThresholdScale> thresholds) {
        if (thresholds.isEmpty()) {
            add("C9", "THRESHOLDS_NONE");
            return;
        }
        ThresholdScale scale = thresholds.get();
        add("C9", "THRESHOLDS", Map.of("minimum", scale.minimum(), "target", scale.target()));
        scale.maximum().ifPresent(worth -> add("C9", "THRESHOLD_MAXIMUM", Map.of("worth", worth)));
        scale.excellent().ifPresent(worth -> add("C9", "THRESHOLD_EXCELLENT", Map.of("worth", worth)));
        add("C9", "THRESHOLDS_BELOW_" + scale.below());
        add("C9", "THRESHOLDS_ABOVE_" + scale.above());
    }

    private void missing(MissingRules rules) {
        add("D5", "MISSING_" + rules.missingActual());
        add("C12", "ZERO_DENOMINATOR_" + rules.zeroDenominator());
    }

    private void rollUp(RollUp rules) {
        add("D1", "COMBINATION_" + rules.combination());
        add("D2", "WEIGHING_" + rules.weighing());
        add("D1", "MIXED_" + rules.mixedWeights());
        rules.ownShare()
                .ifPresent(share ->
                        add("D4", "OWN_SHARE", Map.of("own", share, "below", Numbers.HUNDRED.subtract(share))));
        add("B4", "UNITS_" + rules.unitValue());
        worths(rules.bands(), "WHOLE_WORTH");
        rules.rounding().ifPresent(rounding -> rounded(rounding, "WHOLE_ROUNDED"));
    }

    private void rounded(Rounding rounding, String key) {
        add("E3", key, Map.of("decimals", rounding.decimals(), "mode", new Mode(rounding)));
    }

    private void worths(ScoreBands bands, String key) {
        List<Edge> edges = bands.bands().stream().map(ScoreBands.Band::edge).toList();
        for (int step = 0; step < edges.size(); step++) {
            Range range = Range.at(step, edges);
            Optional<BigDecimal> worth = bands.bands().get(step).worth();
            if (worth.isPresent()) {
                add("C13", key, Map.of("range", range, "worth", worth.get()));
            } else {
                add("C13", key + "_AS_ACHIEVED", Map.of("range", range));
            }
        }
    }

    private void ratings(RatingBands ratings) {
        List<Edge> edges = ratings.bands().stream().map(RatingBands.Band::edge).toList();
        for (int step = 0; step < edges.size(); step++) {
            add(
                    "C13",
                    "BAND",
                    Map.of(
                            "range", Range.at(step, edges),
                            "rating", ratings.bands().get(step).rating()));
        }
        List<Edge> brackets =
                ratings.brackets().stream().map(RatingBands.Bracket::edge).toList();
        for (int step = 0; step < brackets.size(); step++) {
            bracket(ratings.brackets().get(step), Range.at(step, brackets));
        }
    }

    private void bracket(RatingBands.Bracket bracket, Range range) {
        if (bracket.pays().isPresent()) {
            add(
                    "E3",
                    "BRACKET_PAYS",
                    Map.of(
                            "range", range,
                            "rating", bracket.rating(),
                            "pays", bracket.pays().get()));
        } else {
            add("E3", "BRACKET", Map.of("range", range, "rating", bracket.rating()));
        }
    }

    /** Only what is special is said: what is as in the policy's general rules is not said again. */
    private void special(SpecialRules special, ScoringPolicy policy) {
        PolicyWords general = new PolicyWords();
        PolicyWords own = new PolicyWords();
        special.achievement().ifPresent(rules -> {
            general.achievement(policy.achievement());
            own.achievement(rules);
        });
        special.missing().ifPresent(rules -> {
            general.missing(policy.missing());
            own.missing(rules);
        });
        special.rollUp().ifPresent(rules -> {
            general.rollUp(policy.rollUp());
            own.rollUp(rules);
        });
        own.statements.stream()
                .filter(statement -> !general.statements.contains(statement))
                .forEach(statement -> special(special.scope(), statement));
    }

    private void special(RuleScope scope, PolicyStatement statement) {
        String key = scope instanceof RuleScope.OfLevel
                ? "FOR_LEVEL"
                : scope instanceof RuleScope.OfKind ? "FOR_KIND" : "FOR_INDICATOR";
        String name = scope instanceof RuleScope.OfLevel level
                ? level.level()
                : scope instanceof RuleScope.OfKind kind ? kind.kind() : ((RuleScope.OfIndicator) scope).id();
        add(statement.rule(), key, Map.of("name", name, "statement", statement));
    }

    private void add(String rule, String key) {
        add(rule, key, Map.of());
    }

    private void add(String rule, String key, Map<String, Serializable> arguments) {
        statements.add(new PolicyStatement(rule, key, arguments));
    }

    /** A range between two edges, such as "from 70 to below 90". */
    private record Range(Edge from, Optional<Edge> next) implements Displayable, Serializable {

        static Range at(int step, List<Edge> edges) {
            Optional<Edge> next = step + 1 < edges.size() ? Optional.of(edges.get(step + 1)) : Optional.empty();
            return new Range(edges.get(step), next);
        }

        @Override
        public String display(Locale language) {
            String begins = from.isIncluded() ? "FROM" : "ABOVE";
            return next.map(edge -> say(language, begins, from) + " "
                            + say(language, edge.isIncluded() ? "BELOW" : "UP_TO", edge))
                    .orElseGet(() -> say(language, begins + "_UPWARD", from));
        }

        private static String say(Locale language, String key, Edge edge) {
            return EvaluationPhrases.PHRASES.say(language, "RANGE_" + key, Map.of("at", edge.at()));
        }
    }

    /** Which way is rounded. */
    private record Mode(Rounding rounding) implements Displayable, Serializable {

        @Override
        public String display(Locale language) {
            return EvaluationPhrases.PHRASES.say(language, "MODE_" + rounding.mode());
        }
    }
}
