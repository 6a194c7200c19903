package io.github.albero.json;

import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.SpecialRules;
import io.github.albero.model.ExtensionValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The content of documents of policies. What is left out is as in the default policy. */
final class PolicyJson {

    private PolicyJson() {}

    /** A policy in which nothing is wrong: one of which a rule is left out would score otherwise. */
    static Optional<ScoringPolicy> read(JsonFields fields) {
        Optional<String> id = fields.require("id", JsonCursor::words);
        Optional<String> italian = fields.find("italian", JsonCursor::words);
        Optional<String> english = fields.find("english", JsonCursor::words);
        AchievementJson reading = AchievementJson.general();
        Optional<AchievementRules> achievement = reading.read(fields);
        Optional<ScoreLimits> limits = reading.limits();
        Optional<MissingRules> missing =
                MissingJson.read(fields, Optional.of(MissingRules.builder().build()));
        Optional<RollUp> rollUp =
                RollUpJson.read(fields, Optional.of(RollUp.builder().build()), limits);
        Optional<RatingBands> ratings = RatingsJson.read(fields, limits);
        SpecialRulesJson special = new SpecialRulesJson(achievement, limits, missing, rollUp);
        List<SpecialRules> specialRules = fields.find("special", special::read).orElse(List.of());
        Map<String, ExtensionValue> extensions = ExtensionJson.read(fields);
        if (fields.isFaulty() || ratings.isEmpty()) {
            return Optional.empty();
        }
        ScoringPolicy.Builder policy = ScoringPolicy.builder()
                .id(id.orElseThrow())
                .achievement(achievement.orElseThrow())
                .missing(missing.orElseThrow())
                .rollUp(rollUp.orElseThrow())
                .ratings(ratings.get())
                .special(specialRules)
                .extensions(extensions);
        italian.ifPresent(policy::italian);
        english.ifPresent(policy::english);
        return Optional.of(policy.build());
    }

    static void write(JsonOutput out, ScoringPolicy policy) {
        out.text("id", policy.id());
        out.text("italian", policy.italian());
        out.text("english", policy.english());
        out.name(AchievementJson.FIELD);
        out.block(() -> AchievementJson.write(out, Unlike.nothing(policy.achievement())));
        out.name(MissingJson.FIELD);
        out.line(() -> MissingJson.write(out, Unlike.nothing(policy.missing())));
        out.name(RollUpJson.FIELD);
        out.block(() -> RollUpJson.write(out, Unlike.nothing(policy.rollUp())));
        RatingsJson.write(out, policy.ratings());
        SpecialRulesJson.write(out, policy);
        ExtensionJson.write(out, policy.extensions());
    }
}
