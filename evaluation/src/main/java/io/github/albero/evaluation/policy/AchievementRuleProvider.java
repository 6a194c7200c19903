package io.github.albero.evaluation.policy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Makes the {@link AchievementRule} that a policy in a file names. Providers are found as services
 * ({@link ServiceLoader}) and have a public constructor without parameters.
 */
public interface AchievementRuleProvider {

    /**
     * The name of the rules that it makes.
     *
     * @return the {@linkplain AchievementRule#id() id} of each
     */
    String id();

    /**
     * Makes a rule.
     *
     * @param parameters the numbers that the policy gives
     * @return the rule
     * @throws IllegalArgumentException if the rule cannot do with these; the message says what would be right
     */
    AchievementRule create(Map<String, BigDecimal> parameters);

    /**
     * The provider of a rule.
     *
     * @param id the name of the rule
     * @return the first that is found with this name, empty if there is none
     */
    static Optional<AchievementRuleProvider> find(String id) {
        return ServiceLoader.load(AchievementRuleProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.id().equals(id))
                .findFirst();
    }
}
