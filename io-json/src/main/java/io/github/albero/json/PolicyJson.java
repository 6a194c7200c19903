package io.github.albero.json;

import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.AchievementRules.Equalled;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.MissingRules.MissingActual;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.RollUp.Weighing;
import io.github.albero.model.ExtensionValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The content of documents of policies. What is left out is as in the default policy. */
final class PolicyJson {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PolicyJson() {}

    /** A policy in which nothing is wrong: one of which a rule is left out would score otherwise. */
    static Optional<ScoringPolicy> read(JsonFields fields) {
        Optional<String> id = fields.require("id", JsonCursor::words);
        Optional<String> italian = fields.find("italian", JsonCursor::words);
        Optional<String> english = fields.find("english", JsonCursor::words);
        Optional<AchievementRules> achievement = fields.has("achievement")
                ? fields.find("achievement", value -> value.object(PolicyJson::achievement))
                : Optional.of(AchievementRules.builder().build());
        Optional<MissingRules> missing = fields.find("missing", value -> value.object(PolicyJson::missing));
        Optional<RollUp> rollUp = fields.find("rollUp", value -> value.object(PolicyJson::rollUp));
        Optional<RatingBands> ratings = ratings(fields, achievement);
        Map<String, ExtensionValue> extensions = ExtensionJson.read(fields);
        if (fields.isFaulty() || achievement.isEmpty() || ratings.isEmpty()) {
            return Optional.empty();
        }
        ScoringPolicy.Builder policy = ScoringPolicy.builder()
                .id(id.orElseThrow())
                .achievement(achievement.get())
                .ratings(ratings.get())
                .extensions(extensions);
        italian.ifPresent(policy::italian);
        english.ifPresent(policy::english);
        missing.ifPresent(policy::missing);
        rollUp.ifPresent(policy::rollUp);
        return Optional.of(policy.build());
    }

    /** The default bands begin at 0: with another floor, others are needed. */
    private static Optional<RatingBands> ratings(JsonFields fields, Optional<AchievementRules> achievement) {
        boolean isDefault = !fields.has("ratings")
                && achievement.filter(rules -> rules.floor().signum() != 0).isEmpty();
        return isDefault
                ? Optional.of(ScoringPolicy.linearCapped().ratings())
                : fields.require("ratings", value -> RatingsJson.read(value, achievement));
    }

    private static Optional<AchievementRules> achievement(JsonFields fields) {
        AchievementRules.Builder rules = AchievementRules.builder();
        fields.find("floor", PolicyJson::floor).ifPresent(rules::floor);
        fields.find("cap", PolicyJson::cap).ifPresent(rules::cap);
        fields.find("equalled", value -> value.word(Equalled.class)).ifPresent(rules::equalled);
        return fields.isFaulty() ? Optional.empty() : Optional.of(rules.build());
    }

    private static Optional<BigDecimal> floor(JsonCursor value) {
        Optional<BigDecimal> floor = value.number();
        boolean isFloor = floor.filter(number -> number.signum() >= 0 && number.compareTo(HUNDRED) < 0)
                .isPresent();
        return isFloor || floor.isEmpty() ? floor : value.refuse(JsonProblem.NOT_A_FLOOR);
    }

    private static Optional<BigDecimal> cap(JsonCursor value) {
        Optional<BigDecimal> cap = value.number();
        boolean isCap = cap.filter(number -> number.compareTo(HUNDRED) >= 0).isPresent();
        return isCap || cap.isEmpty() ? cap : value.refuse(JsonProblem.NOT_A_CAP);
    }

    private static Optional<MissingRules> missing(JsonFields fields) {
        MissingRules.Builder rules = MissingRules.builder();
        fields.find("missingActual", value -> value.word(MissingActual.class)).ifPresent(rules::missingActual);
        return fields.isFaulty() ? Optional.empty() : Optional.of(rules.build());
    }

    private static Optional<RollUp> rollUp(JsonFields fields) {
        RollUp.Builder rollUp = RollUp.builder();
        fields.find("weighing", value -> value.word(Weighing.class)).ifPresent(rollUp::weighing);
        return fields.isFaulty() ? Optional.empty() : Optional.of(rollUp.build());
    }

    static void write(JsonOutput out, ScoringPolicy policy) {
        out.text("id", policy.id());
        out.text("italian", policy.italian());
        out.text("english", policy.english());
        AchievementRules achievement = policy.achievement();
        out.name("achievement");
        out.line(() -> {
            out.number("floor", achievement.floor());
            out.number("cap", achievement.cap());
            out.word("equalled", achievement.equalled());
        });
        out.name("missing");
        out.line(() -> out.word("missingActual", policy.missing().missingActual()));
        out.name("rollUp");
        out.line(() -> out.word("weighing", policy.rollUp().weighing()));
        RatingsJson.write(out, policy.ratings());
        ExtensionJson.write(out, policy.extensions());
    }
}
