package io.github.albero.json;

import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.RollUp.Combination;
import io.github.albero.evaluation.policy.RollUp.MixedWeights;
import io.github.albero.evaluation.policy.RollUp.UnitValue;
import io.github.albero.evaluation.policy.RollUp.Weighing;
import java.math.BigDecimal;
import java.util.Optional;

/** How scores of parts become those of the whole: rules that differ from others in what is written. */
final class RollUpJson {

    static final String FIELD = "rollUp";

    private static final String OWN_SHARE = "ownShare";

    private RollUpJson() {}

    /** The rules; empty if one is faulty, or one from which they differ. */
    static Optional<RollUp> read(JsonFields around, Optional<RollUp> general, Optional<ScoreLimits> limits) {
        return around.has(FIELD)
                ? around.find(FIELD, value -> value.object(fields -> rules(fields, general, limits)))
                : general;
    }

    private static Optional<RollUp> rules(JsonFields fields, Optional<RollUp> general, Optional<ScoreLimits> limits) {
        RollUp.Builder rules = general.map(RollUp::toBuilder).orElseGet(RollUp::builder);
        fields.find("combination", value -> value.word(Combination.class)).ifPresent(rules::combination);
        fields.find("weighing", value -> value.word(Weighing.class)).ifPresent(rules::weighing);
        fields.find("mixedWeights", value -> value.word(MixedWeights.class)).ifPresent(rules::mixedWeights);
        fields.find(OWN_SHARE, RollUpJson::ownShare).ifPresent(written -> rules.ownShare(written.rule()));
        fields.find("unitValue", value -> value.word(UnitValue.class)).ifPresent(rules::unitValue);
        fields.find("bands", value -> ScoreBandsJson.read(value, limits)).ifPresent(rules::bands);
        fields.find(RoundingJson.FIELD, RoundingJson::read).ifPresent(written -> rules.rounding(written.rule()));
        return fields.isFaulty() || general.isEmpty() ? Optional.empty() : Optional.of(rules.build());
    }

    private static Optional<NoneJson.Written<BigDecimal>> ownShare(JsonCursor value) {
        return NoneJson.readNumber(value, "30", MeasurementJson::percent);
    }

    static void write(JsonOutput out, Unlike<RollUp> unlike) {
        unlike.write(out, "combination", RollUp::combination);
        unlike.write(out, "weighing", RollUp::weighing);
        unlike.write(out, "mixedWeights", RollUp::mixedWeights);
        NoneJson.write(out, OWN_SHARE, unlike, RollUp::ownShare, share -> out.number(share));
        unlike.write(out, "unitValue", RollUp::unitValue);
        ScoreBandsJson.write(out, unlike, RollUp::bands);
        NoneJson.write(
                out, RoundingJson.FIELD, unlike, RollUp::rounding, rounding -> RoundingJson.write(out, rounding));
    }
}
