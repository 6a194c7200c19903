package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.model.Formula;
import io.github.albero.model.Indicator;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.PreviousValue;
import io.github.albero.model.formula.Computation;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Reference;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * What judging an indicator needs to know beside target and measurement.
 *
 * @param indicator the indicator
 * @param achievement the rules that hold for it
 * @param missing those for what cannot be scored
 * @param period the period of the plan
 * @param language the language of the plan
 * @param asOf the day at whose end it is judged
 */
record IndicatorContext(
        Indicator indicator,
        AchievementRules achievement,
        MissingRules missing,
        PlanPeriod period,
        Locale language,
        LocalDate asOf) {

    /** What the formula of the indicator says, or else its name. */
    Computation computation() {
        return Formula.of(indicator, language).computation();
    }

    /** Where the indicator starts from: its baseline, or else the latest value of a year before. */
    Optional<Quantity> baseline() {
        return indicator
                .baseline()
                .flatMap(PreviousValue::quantity)
                .or(() -> indicator.previousValues().stream()
                        .filter(value -> value.quantity().isPresent()
                                && value.year().filter(this::isBefore).isPresent())
                        .max(Comparator.comparing(value -> value.year().orElseThrow()))
                        .flatMap(PreviousValue::quantity));
    }

    private boolean isBefore(Year year) {
        return year.getValue() < period.from().getYear();
    }

    /** Where the indicator starts from, in a unit. */
    Optional<BigDecimal> baseline(UnitOfMeasure unit) {
        return indicator.previousValues().isEmpty()
                ? Optional.empty()
                : baseline().flatMap(start -> UnitConversion.amountIn(unit, start));
    }

    /** The value that a change is measured against (rule C8). */
    Optional<Quantity> previous(Reference reference) {
        Optional<Quantity> lastYear = of(Year.of(period.from().getYear() - 1));
        if (reference instanceof Reference.OfYear year) {
            return of(year.year());
        }
        if (reference.equals(Reference.PREVIOUS_YEAR)) {
            return lastYear;
        }
        if (reference.equals(Reference.BASELINE)) {
            return baseline();
        }
        return reference.equals(Reference.NOT_WRITTEN) ? lastYear.or(this::baseline) : Optional.empty();
    }

    private Optional<Quantity> of(Year year) {
        return indicator.previousValue(year).flatMap(PreviousValue::quantity);
    }
}
