package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.RuleScope;
import io.github.albero.evaluation.policy.ScoreBands;
import io.github.albero.evaluation.policy.SpecialRules;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.text.BlankText;
import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.Phrases;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The rules by which a plan is scored, as a value that is part of every result.
 *
 * <p>There is no single rule in this field, and bodies change theirs between years. What is not specified is as in
 * {@link #linearCapped()}.
 */
@Value.Immutable
public abstract class ScoringPolicy implements Displayable, Serializable {

    private static final long serialVersionUID = 1L;

    private static final ScoringPolicy LINEAR_CAPPED = builder()
            .id("linear-capped")
            .italian("proporzionale fino a 100")
            .english("proportional up to 100")
            .ratings(RatingBands.metPartlyNot(50, 100))
            .build();
    private static final ScoringPolicy TRAFFIC_LIGHT = builder()
            .id("traffic-light")
            .italian("semaforo 70/90")
            .english("traffic light 70/90")
            .ratings(RatingBands.metPartlyNot(70, 90))
            .build();
    private static final ScoringPolicy ALL_OR_NOTHING = builder()
            .id("all-or-nothing")
            .italian("tutto o niente")
            .english("all or nothing")
            .achievement(AchievementRules.builder()
                    .bands(new ScoreBands(List.of(ScoreBands.Band.worth(0, 0), ScoreBands.Band.worth(100, 100))))
                    .build())
            .ratings(RatingBands.metPartlyNot(50, 100))
            .build();

    ScoringPolicy() {}

    /**
     * The name of the policy.
     *
     * @return lower-case words joined by hyphens, such as {@code linear-capped}
     */
    public abstract String id();

    /**
     * What people call the policy in Italian.
     *
     * @return the {@link #id} if not specified
     */
    @Value.Default
    public String italian() {
        return id();
    }

    /**
     * What people call the policy in English.
     *
     * @return the {@link #id} if not specified
     */
    @Value.Default
    public String english() {
        return id();
    }

    @Override
    public final String display(Locale language) {
        return Phrases.isItalian(language) ? italian() : english();
    }

    /**
     * How far a target was reached.
     *
     * @return the rules; the defaults if not specified
     */
    @Value.Default
    public AchievementRules achievement() {
        return AchievementRules.builder().build();
    }

    /**
     * What happens to what could not be scored.
     *
     * @return the rules; the defaults if not specified
     */
    @Value.Default
    public MissingRules missing() {
        return MissingRules.builder().build();
    }

    /**
     * How the scores of parts become the score of the whole.
     *
     * @return the rules; the defaults if not specified
     */
    @Value.Default
    public RollUp rollUp() {
        return RollUp.builder().build();
    }

    /**
     * What scores are called.
     *
     * @return the bands
     */
    public abstract RatingBands ratings();

    /**
     * Rules that hold for a kind, a level or one indicator in place of the general ones.
     *
     * @return at most one for each kind, level and indicator
     */
    public abstract List<SpecialRules> special();

    /**
     * What is said of the policy beyond what this library knows, such as the act that approved it.
     *
     * @return values by name; the names are valid Unicode
     */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * The default: achievement in proportion to the target, from 0 to 100; met from 100, partly met from 50.
     *
     * @return the policy
     */
    public static ScoringPolicy linearCapped() {
        return LINEAR_CAPPED;
    }

    /**
     * Achievement in proportion to the target, from 0 to 100; met from 90, partly met from 70.
     *
     * @return the policy
     */
    public static ScoringPolicy trafficLight() {
        return TRAFFIC_LIGHT;
    }

    /**
     * What is reached counts 100, and everything else nothing; a whole is met from 100, partly met from 50.
     *
     * @return the policy
     */
    public static ScoringPolicy allOrNothing() {
        return ALL_OR_NOTHING;
    }

    /**
     * The policies that have a name.
     *
     * @return the presets, the default first
     */
    public static List<ScoringPolicy> presets() {
        return List.of(LINEAR_CAPPED, TRAFFIC_LIGHT, ALL_OR_NOTHING);
    }

    /**
     * The policy in plain words, for a reader who has to check it.
     *
     * @param language the reader's language
     * @return one sentence for each rule, in the order in which the rules apply
     */
    public final List<String> describe(Locale language) {
        return statements().stream()
                .map(statement -> statement.display(language))
                .toList();
    }

    /**
     * What the policy says, rule by rule.
     *
     * @return the statements, in the order in which the rules apply
     */
    public final List<PolicyStatement> statements() {
        return PolicyWords.of(this);
    }

    /**
     * What another policy says differently, such as that of the next year.
     *
     * @param other another policy, or a later version of this
     * @return the differences by rule, none if both score the same
     */
    public final List<PolicyDifference> differences(ScoringPolicy other) {
        return PolicyDifference.between(statements(), other.statements());
    }

    /**
     * A builder with the values of this policy, for one that differs in a rule.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Names of extensions are like those within them. */
    private static void requireName(String name) {
        new ExtensionValue.Fields(Map.of(name, new ExtensionValue.Nothing()));
    }

    @Value.Check
    void check() {
        BlankText.refuse(id(), "id of a policy");
        BlankText.refuse(italian(), "Italian name of a policy");
        BlankText.refuse(english(), "English name of a policy");
        extensions().keySet().forEach(ScoringPolicy::requireName);
        AchievementRules general = achievement();
        ratings().requireSpan(general.floor(), general.cap());
        rollUp().bands().requireSpan(general.floor(), general.cap());
        Set<RuleScope> scopes = new HashSet<>();
        for (SpecialRules rules : special()) {
            if (!scopes.add(rules.scope())) {
                throw new IllegalArgumentException("there must not be special rules twice for "
                        + rules.scope().inWords());
            }
            check(rules);
        }
    }

    private void check(SpecialRules rules) {
        rules.rollUp()
                .ifPresent(rollUp -> rollUp.bands()
                        .requireSpan(achievement().floor(), achievement().cap()));
        rules.achievement()
                .filter(special -> special.floor().compareTo(achievement().floor()) < 0)
                .ifPresent(special -> {
                    throw new IllegalArgumentException(
                            "the floor for " + rules.scope().inWords() + " must not be below the policy's, "
                                    + achievement().floor() + ": " + special.floor());
                });
    }

    /**
     * Builds policies. A builder is for one thread.
     *
     * <p>Refused with an {@link IllegalArgumentException} are blank names, bands that do not begin at the floor or begin
     * above the cap, two special rules for the same, and such with a floor below the general one.
     */
    public static final class Builder extends ScoringPolicyBuilder {
        Builder() {}
    }
}
