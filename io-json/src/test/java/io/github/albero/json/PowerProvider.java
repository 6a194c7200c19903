package io.github.albero.json;

import io.github.albero.evaluation.policy.AchievementRule;
import io.github.albero.evaluation.policy.AchievementRuleProvider;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A rule that is no part of the library: a ratio to a power that the policy says. */
public final class PowerProvider implements AchievementRuleProvider {

    private static final String EXPONENT = "exponent";

    /** The provider. */
    public PowerProvider() {}

    private record Power(BigDecimal exponent) implements AchievementRule {

        @Override
        public String id() {
            return "power";
        }

        @Override
        public Map<String, BigDecimal> parameters() {
            return Map.of(EXPONENT, exponent);
        }

        @Override
        public BigDecimal raw(Amounts amounts) {
            return amounts.measured().pow(exponent.intValueExact());
        }

        @Override
        public String display(Locale language) {
            return "la potenza";
        }
    }

    @Override
    public String id() {
        return "power";
    }

    @Override
    public AchievementRule create(Map<String, BigDecimal> parameters) {
        BigDecimal exponent = parameters.getOrDefault(EXPONENT, BigDecimal.ONE);
        if (!Set.of(EXPONENT).containsAll(parameters.keySet()) || exponent.scale() != 0) {
            throw new IllegalArgumentException("write \"exponent\" alone, a whole number");
        }
        return new Power(exponent);
    }
}
