package io.github.albero.json;

import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.MissingRules.MissingActual;
import io.github.albero.evaluation.policy.MissingRules.ZeroDenominator;
import java.util.Optional;

/** What becomes of what could not be scored: rules that differ from others in what is written. */
final class MissingJson {

    static final String FIELD = "missing";

    private MissingJson() {}

    /** The rules; empty if one is faulty, or one from which they differ. */
    static Optional<MissingRules> read(JsonFields around, Optional<MissingRules> general) {
        return around.has(FIELD)
                ? around.find(FIELD, value -> value.object(fields -> rules(fields, general)))
                : general;
    }

    private static Optional<MissingRules> rules(JsonFields fields, Optional<MissingRules> general) {
        MissingRules.Builder rules = general.map(MissingRules::toBuilder).orElseGet(MissingRules::builder);
        fields.find("missingActual", value -> value.word(MissingActual.class)).ifPresent(rules::missingActual);
        fields.find("zeroDenominator", value -> value.word(ZeroDenominator.class))
                .ifPresent(rules::zeroDenominator);
        return fields.isFaulty() || general.isEmpty() ? Optional.empty() : Optional.of(rules.build());
    }

    static void write(JsonOutput out, Unlike<MissingRules> unlike) {
        unlike.write(out, "missingActual", MissingRules::missingActual);
        unlike.write(out, "zeroDenominator", MissingRules::zeroDenominator);
    }
}
