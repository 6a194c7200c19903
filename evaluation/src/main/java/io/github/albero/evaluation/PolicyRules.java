package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.RuleScope.OfIndicator;
import io.github.albero.evaluation.policy.RuleScope.OfKind;
import io.github.albero.evaluation.policy.RuleScope.OfLevel;
import io.github.albero.evaluation.policy.SpecialRules;
import io.github.albero.model.Indicator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which rules of a policy hold for an indicator or a node: the most special ones that there are. */
final class PolicyRules {

    private final ScoringPolicy policy;
    private final Map<String, SpecialRules> ofIndicators = new HashMap<>();
    private final Map<String, SpecialRules> ofKinds = new HashMap<>();
    private final Map<String, SpecialRules> ofLevels = new HashMap<>();

    PolicyRules(ScoringPolicy policy) {
        this.policy = policy;
        for (SpecialRules rules : policy.special()) {
            if (rules.scope() instanceof OfIndicator one) {
                ofIndicators.put(one.id(), rules);
            } else if (rules.scope() instanceof OfKind kind) {
                ofKinds.put(key(kind.kind()), rules);
            } else if (rules.scope() instanceof OfLevel level) {
                ofLevels.put(key(level.level()), rules);
            }
        }
    }

    ScoringPolicy policy() {
        return policy;
    }

    AchievementRules achievement(Indicator indicator, String level) {
        return policy.special().isEmpty()
                ? policy.achievement()
                : first(SpecialRules::achievement, indicator, level).orElse(policy.achievement());
    }

    MissingRules missing(Indicator indicator, String level) {
        return policy.special().isEmpty()
                ? policy.missing()
                : first(SpecialRules::missing, indicator, level).orElse(policy.missing());
    }

    RollUp rollUp(String level) {
        if (ofLevels.isEmpty()) {
            return policy.rollUp();
        }
        return Optional.ofNullable(ofLevels.get(key(level)))
                .flatMap(SpecialRules::rollUp)
                .orElse(policy.rollUp());
    }

    private <T> Optional<T> first(Function<SpecialRules, Optional<T>> group, Indicator indicator, String level) {
        return Stream.of(
                        Optional.ofNullable(ofIndicators.get(indicator.id())),
                        indicator.kind().map(kind -> ofKinds.get(key(kind))),
                        Optional.ofNullable(ofLevels.get(key(level))))
                .flatMap(Optional::stream)
                .flatMap(rules -> group.apply(rules).stream())
                .findFirst();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
