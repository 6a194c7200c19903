package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Small plans and measurements for tests. */
final class Plans {

    static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    private Plans() {}

    static PlanDraft draft() {
        return PlanDraft.of("Piano 2025", "Comune di Esempio", PlanPeriod.ofYear(2025))
                .levels("Area", "Obiettivo");
    }

    static Plan planOf(String indicator, String target) {
        return draft().node("01", "Area", area -> area.indicator(indicator, target))
                .build();
    }

    /** Two areas, of which the second has an objective. */
    static Plan twoAreas() {
        return draft().node(
                        "01",
                        "Servizi",
                        area -> area.weight(60).indicator("A", ">= 10").indicator("B", ">= 10"))
                .node(
                        "02",
                        "Sedi",
                        area -> area.weight(40).node("02.01", "Obiettivo", node -> node.indicator("C", ">= 10")))
                .build();
    }

    static PlanEvaluation evaluate(Plan plan, Actual... actuals) {
        return evaluateAt(YEAR_END, plan, actuals);
    }

    static PlanEvaluation evaluateAt(LocalDate asOf, Plan plan, Actual... actuals) {
        return PlanEvaluation.of(plan, actuals(actuals), ScoringPolicy.linearCapped(), asOf);
    }

    static Actuals actuals(Actual... actuals) {
        return Actuals.of(Arrays.asList(actuals));
    }

    static Actual on(String date, String indicatorId, Measurement measurement) {
        return Actual.of(indicatorId, LocalDate.parse(date), measurement);
    }

    static Actual actual(String indicatorId, Measurement measurement) {
        return Actual.of(indicatorId, YEAR_END, measurement);
    }

    static Measurement value(String amount) {
        return value(amount, UnitOfMeasure.NONE);
    }

    static Measurement value(String amount, UnitOfMeasure unit) {
        return new Value(new Quantity(new BigDecimal(amount), unit));
    }

    static Measurement percent(String amount) {
        return value(amount, UnitOfMeasure.PERCENT);
    }

    static Measurement fraction(long numerator, long denominator) {
        return new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    static Measurement doneOn(String date) {
        return new DoneOn(LocalDate.parse(date));
    }

    static List<String> english(ScoreComparison comparison) {
        return comparison.sentences(Locale.ENGLISH);
    }
}
