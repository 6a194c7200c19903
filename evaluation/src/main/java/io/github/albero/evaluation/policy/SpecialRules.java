package io.github.albero.evaluation.policy;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Rules that hold for a kind, a level or one indicator in place of the policy's general ones. The more special holds: those
 * of an indicator before those of its kind, these before those of its level.
 */
@Value.Immutable
public abstract class SpecialRules implements Serializable {

    private static final long serialVersionUID = 1L;

    SpecialRules() {}

    /**
     * For what they hold.
     *
     * @return a kind, a level or one indicator
     */
    public abstract RuleScope scope();

    /**
     * How far a target was reached.
     *
     * @return all rules of the group; empty if the general ones hold
     */
    public abstract Optional<AchievementRules> achievement();

    /**
     * What happens to what could not be scored.
     *
     * @return all rules of the group; empty if the general ones hold
     */
    public abstract Optional<MissingRules> missing();

    /**
     * How the scores of parts become that of a node of the level.
     *
     * @return all rules of the group; empty if the general ones hold
     */
    public abstract Optional<RollUp> rollUp();

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (achievement().isEmpty() && missing().isEmpty() && rollUp().isEmpty()) {
            throw new IllegalArgumentException("special rules for " + scope().inWords() + " must name a rule");
        }
        if (rollUp().isPresent() && !(scope() instanceof RuleScope.OfLevel)) {
            throw new IllegalArgumentException("only a level must have a roll-up of its own, not " + scope().inWords());
        }
    }

    /**
     * Builds special rules. A builder is for one thread.
     *
     * <p>Refused with an {@link IllegalArgumentException} are special rules that name none, and a roll-up for anything but a
     * level.
     */
    public static final class Builder extends SpecialRulesBuilder {
        Builder() {}
    }
}
