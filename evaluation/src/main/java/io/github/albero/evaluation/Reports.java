package io.github.albero.evaluation;

import io.github.albero.model.Actual;
import io.github.albero.model.PlanPeriod;
import java.time.LocalDate;
import java.util.List;

/**
 * What was reported of an indicator.
 *
 * @param actuals all that was reported
 * @param unitIds the offices that should have reported
 */
record Reports(List<Actual> actuals, List<String> unitIds) {

    /** What was measured in the period, or until a later due date; a deed may be reported later still (rule B2). */
    ActualChoice choice(PlanPeriod period, LocalDate due, LocalDate by) {
        LocalDate last = due.isAfter(period.to()) ? due : period.to();
        return ActualChoice.among(
                actuals,
                actual -> !actual.date().isBefore(period.from())
                        && !actual.date().isAfter(by)
                        && (OfficesCombined.isDeed(actual.measurement())
                                || !actual.date().isAfter(last)),
                unitIds);
    }
}
