package io.github.albero.model;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** How far actuals cover a plan, and which of them do not fit it. Actuals that were corrected are not looked at. */
@Value.Immutable
public abstract class ActualsCoverage implements Serializable {

    private static final long serialVersionUID = 1L;

    ActualsCoverage() {}

    /**
     * The indicators that have an actual, whatever it says.
     *
     * @return the ids of indicators of the tree and then of the cards, in the order of the plan
     */
    public abstract List<String> measured();

    /**
     * The indicators that have no actual.
     *
     * @return the ids of indicators of the tree and then of the cards, in the order of the plan
     */
    public abstract List<String> missing();

    /**
     * Actuals of indicators that the plan does not have in any of its {@linkplain Plan#states() states}.
     *
     * @return the actuals in the order of the source
     */
    public abstract List<Actual> ofUnknownIndicators();

    /**
     * Actuals of units that the plan's directory does not have.
     *
     * @return the actuals in the order of the source
     */
    public abstract List<Actual> ofUnknownUnits();

    /**
     * Actuals whose indicator has another name in the plan, whatever its revisions made of it.
     *
     * @return the actuals in the order of the source
     */
    public abstract List<Actual> underOtherNames();

    static ActualsCoverage of(Actuals actuals, Plan plan) {
        Predicate<String> isMeasured = id -> !actuals.ofIndicator(id).isEmpty();
        List<String> ids = plan.everyIndicator().map(Indicator::id).toList();
        List<Actual> standing = actuals.standing();
        return new Builder()
                .measured(ids.stream().filter(isMeasured).toList())
                .missing(ids.stream().filter(isMeasured.negate()).toList())
                .ofUnknownIndicators(standing.stream()
                        .filter(one -> plan.indicatorInStates(one.indicatorId()).isEmpty())
                        .toList())
                .ofUnknownUnits(standing.stream()
                        .filter(one -> one.unit()
                                .filter(unit -> plan.units().unit(unit).isEmpty())
                                .isPresent())
                        .toList())
                .underOtherNames(standing.stream()
                        .filter(one -> isUnderOtherName(one, plan))
                        .toList())
                .build();
    }

    private static boolean isUnderOtherName(Actual actual, Plan plan) {
        List<Indicator> indicators = plan.indicatorInStates(actual.indicatorId());
        return !indicators.isEmpty() && indicators.stream().noneMatch(actual::isNamedAs);
    }

    static final class Builder extends ActualsCoverageBuilder {
        Builder() {}
    }
}
