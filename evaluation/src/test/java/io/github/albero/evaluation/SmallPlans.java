package io.github.albero.evaluation;

import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Small plans and measurements for tests. */
public final class SmallPlans {

    public static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    private SmallPlans() {}

    public static PlanDraft draft() {
        return PlanDraft.of("Piano 2025", "Comune di Esempio", PlanPeriod.ofYear(2025))
                .levels("Area", "Obiettivo");
    }

    public static Plan planOf(String indicator, String target) {
        return draft().node("01", "Area", area -> area.indicator(indicator, target))
                .build();
    }

    public static IndicatorEvaluation evaluate(String indicator, String target, Actual... actuals) {
        return evaluateAt(YEAR_END, indicator, target, actuals);
    }

    static IndicatorEvaluation evaluateAt(LocalDate asOf, String indicator, String target, Actual... actuals) {
        return PlanEvaluation.of(planOf(indicator, target), actuals(actuals), ScoringPolicy.linearCapped(), asOf)
                .indicator("01/1");
    }

    public static PlanEvaluation evaluate(Plan plan, Actual... actuals) {
        return PlanEvaluation.of(plan, actuals(actuals), ScoringPolicy.linearCapped(), YEAR_END);
    }

    public static Actuals actuals(Actual... actuals) {
        return Actuals.of(Arrays.asList(actuals));
    }

    static Actual.Builder reported(String indicatorId, Measurement measurement) {
        return Actual.builder().indicatorId(indicatorId).date(YEAR_END).measurement(measurement);
    }

    public static Actual actual(String indicatorId, Measurement measurement) {
        return reported(indicatorId, measurement).build();
    }

    static Actual measured(Measurement measurement) {
        return actual("01/1", measurement);
    }

    public static Measurement value(String amount) {
        return value(amount, UnitOfMeasure.NONE);
    }

    public static Measurement value(String amount, UnitOfMeasure unit) {
        return new Value(new Quantity(new BigDecimal(amount), unit));
    }

    public static Measurement percent(String amount) {
        return value(amount, UnitOfMeasure.PERCENT);
    }

    public static Measurement fraction(long numerator, long denominator) {
        return new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public static Measurement doneOn(String date) {
        return new DoneOn(LocalDate.parse(date));
    }

    static UnitDirectory units(String... ids) {
        return UnitDirectory.of(Arrays.stream(ids)
                .map(id -> OrganisationalUnit.builder()
                        .id(id)
                        .name("Ufficio " + id)
                        .build())
                .toList());
    }

    static String shown(Score score) {
        return score.scored()
                .map(one -> one.shown().toPlainString())
                .orElseGet(() -> score.reason().map(Reason::name).orElseThrow());
    }

    static List<String> shown(List<? extends Evaluated> evaluated) {
        return evaluated.stream().map(one -> shown(one.score())).toList();
    }
}
