package io.github.albero.json;

import io.github.albero.model.PlanPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Periods: a year, such as {@code 2024}, or {@code {"from", "to"}}. */
final class PeriodJson {

    private static final int MAX_YEAR = 9999;

    private PeriodJson() {}

    static Optional<PlanPeriod> read(JsonCursor value) {
        if (value.isNumber()) {
            return value.number().flatMap(year -> year(value, year));
        }
        return value.isObject() ? value.object(PeriodJson::days) : value.refuse(JsonProblem.NOT_A_PERIOD);
    }

    private static Optional<PlanPeriod> year(JsonCursor value, BigDecimal year) {
        boolean isYear = year.scale() == 0 && year.signum() > 0 && year.compareTo(BigDecimal.valueOf(MAX_YEAR)) <= 0;
        return isYear ? Optional.of(PlanPeriod.ofYear(year.intValueExact())) : value.refuse(JsonProblem.NOT_A_PERIOD);
    }

    private static Optional<PlanPeriod> days(JsonFields fields) {
        Optional<LocalDate> from = fields.require("from", JsonCursor::date);
        Optional<LocalDate> to = fields.require("to", JsonCursor::date);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            fields.object().report(JsonProblem.PERIOD_BACKWARDS, Map.of("from", from.get(), "to", to.get()));
            return Optional.empty();
        }
        return Optional.of(new PlanPeriod(from.get(), to.get()));
    }

    static void write(JsonOutput out, String name, PlanPeriod period) {
        int year = period.from().getYear();
        if (year >= 1 && year <= MAX_YEAR && period.equals(PlanPeriod.ofYear(year))) {
            out.number(name, BigDecimal.valueOf(year));
        } else {
            out.name(name);
            out.line(() -> {
                out.date("from", period.from());
                out.date("to", period.to());
            });
        }
    }
}
