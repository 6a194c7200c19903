package io.github.albero.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Measurement;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.target.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    @Test
    void showsTheDelayOfAnAmountThatCameLateInDays() {
        LocalDate later = LocalDate.of(2025, 7, 31);
        Plan plan = PlanDraft.of("Piano", "Comune", PlanPeriod.ofYear(2025))
                .levels("Area")
                .node("01", "Area", area -> area.indicator("Eventi", ">= 6 entro il 30/06/2025"))
                .build();
        Actual late = Actual.of("01/1", later, new Measurement.Value(Quantity.number(8)));

        Measured measured = new Measured(
                PlanEvaluation.of(plan, Actuals.of(List.of(late)), ScoringPolicy.linearCapped(), later)
                        .indicator("01/1"),
                new Words(Locale.ITALIAN, Audience.PUBLIC));

        assertThat(measured.variance()).asString().contains("31", "gg");
    }
}
