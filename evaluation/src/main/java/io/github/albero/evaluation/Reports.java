package io.github.albero.evaluation;

import io.github.albero.model.Actual;
import io.github.albero.model.Indicator;
import io.github.albero.model.PlanPeriod;
import java.time.LocalDate;
import java.util.List;

/**
 * What was reported of an indicator.
 *
 * @param indicator the indicator
 * @param actuals all that was reported, or all that one unit reported
 * @param unitIds the offices that should have reported
 * @param isOfOneUnit whether it is looked at as the result of one unit
 */
record Reports(Indicator indicator, List<Actual> actuals, List<String> unitIds, boolean isOfOneUnit) {

    /** What was measured in the period, or until a later due date; a deed may be reported later still (rule B2). */
    ActualChoice choice(PlanPeriod period, LocalDate due, LocalDate by) {
        LocalDate last = due.isAfter(period.to()) ? due : period.to();
        List<Actual> counted = actuals.stream()
                .filter(actual -> !actual.date().isBefore(period.from())
                        && !actual.date().isAfter(by)
                        && (OfficesCombined.isDeed(actual.measurement())
                                || !actual.date().isAfter(last)))
                .toList();
        ActualChoice choice = ActualChoice.among(counted, unitIds);
        boolean isWrong = isOfOneUnit
                ? NotAppliedYet.concernsOwn(indicator, counted, choice)
                : NotAppliedYet.concerns(indicator, counted, choice);
        return isWrong ? choice.notAppliedYet() : choice;
    }
}
