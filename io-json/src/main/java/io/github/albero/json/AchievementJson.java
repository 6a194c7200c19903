package io.github.albero.json;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.AchievementRules.Changes;
import io.github.albero.evaluation.policy.AchievementRules.Equalled;
import io.github.albero.evaluation.policy.AchievementRules.HigherIsBetter;
import io.github.albero.evaluation.policy.AchievementRules.Levels;
import io.github.albero.evaluation.policy.AchievementRules.LowerIsBetter;
import io.github.albero.evaluation.policy.AchievementRules.Marks;
import io.github.albero.evaluation.policy.AchievementRules.Parts;
import io.github.albero.evaluation.policy.AchievementRules.Unfinished;
import io.github.albero.evaluation.policy.LatenessBands;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** How far targets are reached: rules that differ from others in what is written. For one object and one thread. */
final class AchievementJson {

    static final String FIELD = "achievement";

    private final Optional<AchievementRules> general;
    private Optional<ScoreLimits> limits;

    private AchievementJson(Optional<AchievementRules> general, Optional<ScoreLimits> limits) {
        this.general = general;
        this.limits = limits;
    }

    /** The general rules of a policy, which differ from the defaults. */
    static AchievementJson general() {
        AchievementRules defaults = AchievementRules.builder().build();
        return new AchievementJson(Optional.of(defaults), Optional.of(ScoreLimits.of(defaults)));
    }

    /** Special rules, which differ from the general ones; these are empty, and perhaps their limits, if they are faulty. */
    static AchievementJson special(Optional<AchievementRules> general, Optional<ScoreLimits> limits) {
        return new AchievementJson(general, limits);
    }

    /** The lowest and the highest score, once the rules have been read; empty if they are faulty. */
    Optional<ScoreLimits> limits() {
        return limits;
    }

    /** The rules; empty if one is faulty, or one from which they differ. */
    Optional<AchievementRules> read(JsonFields around) {
        if (!around.has(FIELD)) {
            return general;
        }
        Optional<ScoreLimits> generalLimits = limits;
        limits = Optional.empty();
        return around.find(FIELD, value -> value.object(fields -> rules(fields, generalLimits)));
    }

    private Optional<AchievementRules> rules(JsonFields fields, Optional<ScoreLimits> generalLimits) {
        limits = ScoreLimits.read(fields, generalLimits);
        AchievementRules.Builder rules =
                general.map(AchievementRules::toBuilder).orElseGet(AchievementRules::builder);
        limits.ifPresent(known -> rules.floor(known.floor()).cap(known.cap()));
        Optional<Unfinished> unfinished = words(fields, rules);
        Optional<LatenessBands> lateness = fields.find("lateness", LatenessJson::read);
        lateness.ifPresent(rules::lateness);
        fields.find("workingDays", WorkingDaysJson::read).ifPresent(written -> rules.workingDays(written.rule()));
        fields.find("thresholds", ThresholdScaleJson::read).ifPresent(written -> rules.thresholds(written.rule()));
        fields.find("rule", OwnRuleJson::read).ifPresent(written -> rules.rule(written.rule()));
        fields.find("bands", value -> ScoreBandsJson.read(value, limits)).ifPresent(rules::bands);
        fields.find(RoundingJson.FIELD, RoundingJson::read).ifPresent(written -> rules.rounding(written.rule()));
        boolean areFitting = areFitting(fields, generalLimits);
        areFitting &= isWorthFinishing(fields, unfinished, lateness);
        return fields.isFaulty() || general.isEmpty() || !areFitting ? Optional.empty() : Optional.of(rules.build());
    }

    /** The rules that are words; what is under way is given back. */
    private static Optional<Unfinished> words(JsonFields fields, AchievementRules.Builder rules) {
        fields.find("higherIsBetter", value -> value.word(HigherIsBetter.class)).ifPresent(rules::higherIsBetter);
        fields.find("lowerIsBetter", value -> value.word(LowerIsBetter.class)).ifPresent(rules::lowerIsBetter);
        fields.find("marks", value -> value.word(Marks.class)).ifPresent(rules::marks);
        fields.find("equalled", value -> value.word(Equalled.class)).ifPresent(rules::equalled);
        fields.find("changes", value -> value.word(Changes.class)).ifPresent(rules::changes);
        fields.find("parts", value -> value.word(Parts.class)).ifPresent(rules::parts);
        fields.find("levels", value -> value.word(Levels.class)).ifPresent(rules::levels);
        Optional<Unfinished> unfinished = fields.find("unfinished", value -> value.word(Unfinished.class));
        unfinished.ifPresent(rules::unfinished);
        return unfinished;
    }

    /** Whether what is done late is worth something too where what is under way is; what is faulty is not judged. */
    private boolean isWorthFinishing(
            JsonFields fields, Optional<Unfinished> ownUnfinished, Optional<LatenessBands> ownLateness) {
        Optional<Unfinished> unfinished =
                fields.has("unfinished") ? ownUnfinished : general.map(AchievementRules::unfinished);
        Optional<LatenessBands> lateness =
                fields.has("lateness") ? ownLateness : general.map(AchievementRules::lateness);
        boolean isWorth = unfinished.filter(Unfinished.PROGRESS::equals).isEmpty()
                || lateness.filter(late -> late.bands().isEmpty()).isEmpty();
        if (!isWorth) {
            fields.find("unfinished")
                    .or(() -> fields.find("lateness"))
                    .orElseGet(fields::object)
                    .report(JsonProblem.PROGRESS_WITHOUT_LATENESS);
        }
        return isWorth;
    }

    /** Whether limits of its own are such that what the general rules say beside them can hold too. */
    private boolean areFitting(JsonFields fields, Optional<ScoreLimits> generalLimits) {
        if (limits.isEmpty()) {
            return true;
        }
        ScoreLimits own = limits.get();
        Optional<BigDecimal> higherFloor = generalLimits
                .map(ScoreLimits::floor)
                .filter(floor -> own.floor().compareTo(floor) < 0);
        if (higherFloor.isPresent()) {
            fields.find("floor")
                    .orElseThrow()
                    .report(JsonProblem.FLOOR_BELOW_GENERAL, Map.of("floor", EdgeJson.shown(higherFloor.get())));
            return false;
        }
        boolean areBandsFitting = fields.has("bands")
                || general.map(rules -> own.fit(rules.bands())).orElse(true);
        if (!areBandsFitting) {
            fields.object()
                    .report(
                            JsonProblem.GENERAL_BANDS_DO_NOT_FIT,
                            Map.of("floor", EdgeJson.shown(own.floor()), "cap", EdgeJson.shown(own.cap())));
        }
        return areBandsFitting;
    }

    /** Writes the fields of rules that differ from general ones; all if there are none. */
    static void write(JsonOutput out, Unlike<AchievementRules> unlike) {
        AchievementRules rules = unlike.rules();
        if (unlike.in(AchievementRules::floor)) {
            out.number("floor", rules.floor());
        }
        if (unlike.in(AchievementRules::cap)) {
            out.number("cap", rules.cap());
        }
        writeWords(out, unlike);
        LatenessJson.write(out, unlike);
        NoneJson.write(
                out, "workingDays", unlike, AchievementRules::workingDays, days -> WorkingDaysJson.write(out, days));
        NoneJson.write(
                out, "thresholds", unlike, AchievementRules::thresholds, scale -> ThresholdScaleJson.write(out, scale));
        NoneJson.write(out, "rule", unlike, AchievementRules::rule, rule -> OwnRuleJson.write(out, rule));
        ScoreBandsJson.write(out, unlike, AchievementRules::bands);
        NoneJson.write(
                out,
                RoundingJson.FIELD,
                unlike,
                AchievementRules::rounding,
                rounding -> RoundingJson.write(out, rounding));
    }

    private static void writeWords(JsonOutput out, Unlike<AchievementRules> unlike) {
        unlike.write(out, "higherIsBetter", AchievementRules::higherIsBetter);
        unlike.write(out, "lowerIsBetter", AchievementRules::lowerIsBetter);
        unlike.write(out, "marks", AchievementRules::marks);
        unlike.write(out, "equalled", AchievementRules::equalled);
        unlike.write(out, "changes", AchievementRules::changes);
        unlike.write(out, "parts", AchievementRules::parts);
        unlike.write(out, "levels", AchievementRules::levels);
        unlike.write(out, "unfinished", AchievementRules::unfinished);
    }
}
