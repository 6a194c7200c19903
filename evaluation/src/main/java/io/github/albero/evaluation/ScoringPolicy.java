package io.github.albero.evaluation;

import io.github.albero.model.ExtensionValue;
import io.github.albero.model.text.BlankText;
import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.Phrases;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
     * The policies that have a name.
     *
     * @return the presets, the default first
     */
    public static List<ScoringPolicy> presets() {
        return List.of(LINEAR_CAPPED, TRAFFIC_LIGHT);
    }

    /**
     * The policy in plain words, for a reader who has to check it.
     *
     * @param language the reader's language
     * @return one sentence for each rule, in the order in which the rules apply
     */
    public final List<String> describe(Locale language) {
        return PolicyWords.sentences(this, language);
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
        RatingBands.Band first = ratings().bands().get(0);
        RatingBands.Band last = ratings().bands().get(ratings().bands().size() - 1);
        BigDecimal floor = achievement().floor();
        BigDecimal cap = achievement().cap();
        if (first.from().compareTo(floor) != 0) {
            throw new IllegalArgumentException(
                    "the first band must begin at the floor, " + floor + ", not at " + first.from());
        }
        if (last.from().compareTo(cap) > 0) {
            throw new IllegalArgumentException("band '" + last.rating().id() + "' must begin at or below the cap, "
                    + cap + ", not at " + last.from());
        }
    }

    /**
     * Builds policies. A builder is for one thread.
     *
     * <p>Refused with an {@link IllegalArgumentException} are blank names, and bands that do not begin at the floor or begin
     * above the cap.
     */
    public static final class Builder extends ScoringPolicyBuilder {
        Builder() {}
    }
}
