package io.github.albero.evaluation;

import io.github.albero.model.Actual;
import java.time.LocalDate;
import java.util.List;

/**
 * What was reported of an indicator.
 *
 * @param actuals all that was reported, or all that one unit reported for itself
 * @param unitIds the units that should have reported
 * @param context the indicator and its rules
 */
record Reports(List<Actual> actuals, List<String> unitIds, IndicatorContext context) {

    /** What was measured in the period, or until a later due date; a deed may be reported later still (rule B2). */
    ActualChoice choice(LocalDate due, LocalDate by) {
        LocalDate end = context.period().to();
        LocalDate last = due.isAfter(end) ? due : end;
        if (actuals.size() == 1 && counts(actuals.get(0), last, by)) {
            return ActualChoice.among(actuals, unitIds, context);
        }
        List<Actual> counted =
                actuals.stream().filter(actual -> counts(actual, last, by)).toList();
        return ActualChoice.among(counted, unitIds, context);
    }

    private boolean counts(Actual actual, LocalDate last, LocalDate by) {
        LocalDate date = actual.date();
        return !date.isBefore(context.period().from())
                && !date.isAfter(by)
                && (!date.isAfter(last) || UnitsTogether.isDeed(actual.measurement()));
    }
}
