package io.github.albero.json;

import io.github.albero.evaluation.policy.AchievementRule;
import io.github.albero.evaluation.policy.AchievementRuleProvider;
import io.github.albero.model.text.Displayable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** A rule in code, by its name: {@code {"id": "square-root", "parameters": {"from": 50}}}. */
final class OwnRuleJson {

    private static final String EXAMPLE = "{\"id\": \"square-root\"}";
    private static final String PARAMETERS = "parameters";

    private OwnRuleJson() {}

    static Optional<NoneJson.Written<AchievementRule>> read(JsonCursor value) {
        return NoneJson.read(value, EXAMPLE, OwnRuleJson::rule);
    }

    private static Optional<AchievementRule> rule(JsonFields fields) {
        Optional<AchievementRuleProvider> provider = fields.require("id", OwnRuleJson::provider);
        Map<String, BigDecimal> parameters =
                fields.find(PARAMETERS, OwnRuleJson::parameters).orElse(Map.of());
        return fields.isFaulty() ? Optional.empty() : rule(provider.orElseThrow(), parameters, fields);
    }

    private static Optional<AchievementRuleProvider> provider(JsonCursor value) {
        Optional<String> id = value.words();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<AchievementRuleProvider> provider = AchievementRuleProvider.find(id.get());
        return provider.isPresent()
                ? provider
                : value.refuse(JsonProblem.UNKNOWN_RULE, "known", new Known(knownRules()));
    }

    private static List<String> knownRules() {
        return ServiceLoader.load(AchievementRuleProvider.class).stream()
                .map(provider -> provider.get().id())
                .sorted()
                .toList();
    }

    private static Optional<Map<String, BigDecimal>> parameters(JsonCursor value) {
        if (!value.isObject()) {
            return value.refuse(JsonProblem.NOT_AN_OBJECT);
        }
        Map<String, BigDecimal> parameters = new LinkedHashMap<>();
        Map<String, JsonCursor> entries = value.entries();
        entries.forEach((name, number) -> number.number().ifPresent(read -> parameters.put(name, read)));
        return parameters.size() == entries.size() ? Optional.of(parameters) : Optional.empty();
    }

    private static Optional<AchievementRule> rule(
            AchievementRuleProvider provider, Map<String, BigDecimal> parameters, JsonFields fields) {
        try {
            return Optional.of(provider.create(parameters));
        } catch (IllegalArgumentException refused) {
            JsonCursor at = fields.find(PARAMETERS).orElse(fields.object());
            at.report(
                    JsonProblem.PARAMETERS_REFUSED,
                    Map.of("rule", provider.id(), "reason", String.valueOf(refused.getMessage())));
            return Optional.empty();
        }
    }

    static void write(JsonOutput out, AchievementRule rule) {
        out.line(() -> {
            out.text("id", rule.id());
            if (!rule.parameters().isEmpty()) {
                out.name(PARAMETERS);
                out.line(() -> new TreeMap<>(rule.parameters()).forEach(out::number));
            }
        });
    }

    /** The rules that there are, as messages say them. */
    private record Known(List<String> ids) implements Displayable, Serializable {

        @Override
        public String display(Locale language) {
            String key = ids.isEmpty() ? "NO_RULES" : "KNOWN_RULES";
            return JsonProblem.PHRASES.say(language, key, Map.of("ids", String.join(", ", ids)));
        }
    }
}
