package io.github.albero.json;

import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.RuleScope;
import io.github.albero.evaluation.policy.SpecialRules;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rules for a level, a kind or one indicator: {@code {"kind": "outcome", "achievement": {"cap": 120}}}. What is left out
 * within a group is as in the general rules. For one document and one thread.
 */
final class SpecialRulesJson {

    private static final String LEVEL = "level";
    private static final String KIND = "kind";
    private static final String INDICATOR = "indicator";

    private final Optional<AchievementRules> achievement;
    private final Optional<ScoreLimits> limits;
    private final Optional<MissingRules> missing;
    private final Optional<RollUp> rollUp;
    private final Set<RuleScope> scopes = new HashSet<>();

    /** The general rules; empty those that are faulty. */
    SpecialRulesJson(
            Optional<AchievementRules> achievement,
            Optional<ScoreLimits> limits,
            Optional<MissingRules> missing,
            Optional<RollUp> rollUp) {
        this.achievement = achievement;
        this.limits = limits;
        this.missing = missing;
        this.rollUp = rollUp;
    }

    /** The special rules of a policy; empty if any is faulty. */
    Optional<List<SpecialRules>> read(JsonCursor value) {
        if (!value.isList()) {
            return value.refuse(JsonProblem.NOT_A_LIST);
        }
        List<Optional<SpecialRules>> special =
                value.items().stream().map(item -> item.object(this::rules)).toList();
        return special.stream().allMatch(Optional::isPresent)
                ? Optional.of(special.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private Optional<SpecialRules> rules(JsonFields fields) {
        Optional<RuleScope> scope = scope(fields).filter(found -> isNew(found, fields));
        Optional<AchievementRules> ownAchievement =
                AchievementJson.special(achievement, limits).read(fields);
        Optional<MissingRules> ownMissing = MissingJson.read(fields, missing);
        Optional<RollUp> ownRollUp = RollUpJson.read(fields, rollUp, limits);
        boolean areFitting = areFitting(fields);
        boolean areKnown = ownAchievement.isPresent() && ownMissing.isPresent() && ownRollUp.isPresent();
        if (fields.isFaulty() || scope.isEmpty() || !areFitting || !areKnown) {
            return Optional.empty();
        }
        return Optional.of(SpecialRules.builder()
                .scope(scope.get())
                .achievement(ownAchievement.filter(rules -> fields.has(AchievementJson.FIELD)))
                .missing(ownMissing.filter(rules -> fields.has(MissingJson.FIELD)))
                .rollUp(ownRollUp.filter(rules -> fields.has(RollUpJson.FIELD)))
                .build());
    }

    private static Optional<RuleScope> scope(JsonFields fields) {
        List<String> there = fields.atMostOneOf(LEVEL, KIND, INDICATOR);
        if (there.isEmpty()) {
            return fields.object().refuse(JsonProblem.NO_SCOPE);
        }
        Optional<String> name = fields.find(there.get(0), JsonCursor::words);
        return switch (there.get(0)) {
            case LEVEL -> name.map(RuleScope.OfLevel::new);
            case KIND -> name.map(RuleScope.OfKind::new);
            default -> name.map(RuleScope.OfIndicator::new);
        };
    }

    private boolean isNew(RuleScope scope, JsonFields fields) {
        boolean isNew = scopes.add(scope);
        if (!isNew) {
            fields.find(fields.atMostOneOf(LEVEL, KIND, INDICATOR).get(0))
                    .orElseThrow()
                    .report(JsonProblem.SPECIAL_RULES_TWICE);
        }
        return isNew;
    }

    /** Whether there is a rule, and none that is for levels only beside another scope. */
    private static boolean areFitting(JsonFields fields) {
        Optional<JsonCursor> ownRollUp = fields.find(RollUpJson.FIELD);
        boolean isOfNode = fields.has(LEVEL) || !(fields.has(KIND) || fields.has(INDICATOR));
        if (ownRollUp.isPresent() && !isOfNode) {
            ownRollUp.get().reportName(JsonProblem.ROLL_UP_FOR_NO_LEVEL, Map.of());
            return false;
        }
        boolean isRule = fields.has(AchievementJson.FIELD) || fields.has(MissingJson.FIELD) || ownRollUp.isPresent();
        if (!isRule) {
            fields.object().report(JsonProblem.NO_SPECIAL_RULE);
        }
        return isRule;
    }

    static void write(JsonOutput out, ScoringPolicy policy) {
        out.lines("special", policy.special(), special -> out.block(() -> write(out, special, policy)));
    }

    private static void write(JsonOutput out, SpecialRules special, ScoringPolicy policy) {
        writeScope(out, special.scope());
        special.achievement().ifPresent(rules -> {
            out.name(AchievementJson.FIELD);
            out.line(() -> AchievementJson.write(out, new Unlike<>(rules, Optional.of(policy.achievement()))));
        });
        special.missing().ifPresent(rules -> {
            out.name(MissingJson.FIELD);
            out.line(() -> MissingJson.write(out, new Unlike<>(rules, Optional.of(policy.missing()))));
        });
        special.rollUp().ifPresent(rules -> {
            out.name(RollUpJson.FIELD);
            out.line(() -> RollUpJson.write(out, new Unlike<>(rules, Optional.of(policy.rollUp()))));
        });
    }

    private static void writeScope(JsonOutput out, RuleScope scope) {
        if (scope instanceof RuleScope.OfLevel level) {
            out.text(LEVEL, level.level());
        } else if (scope instanceof RuleScope.OfKind kind) {
            out.text(KIND, kind.kind());
        } else if (scope instanceof RuleScope.OfIndicator indicator) {
            out.text(INDICATOR, indicator.id());
        }
    }
}
