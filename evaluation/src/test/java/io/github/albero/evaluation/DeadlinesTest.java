package io.github.albero.evaluation;

import static io.github.albero.evaluation.SmallPlans.doneOn;
import static io.github.albero.evaluation.SmallPlans.evaluateAt;
import static io.github.albero.evaluation.SmallPlans.shown;
import static io.github.albero.evaluation.SmallPlans.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Actual;
import io.github.albero.model.Measurement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Deeds with a due date: rules B5 and C7. */
class DeadlinesTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 31);
    private static final LocalDate DUE = LocalDate.of(2025, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);

    private static IndicatorEvaluation at(LocalDate asOf, Measurement measurement) {
        Actual actual = Actual.builder()
                .indicatorId("01/1")
                .date(LocalDate.of(2025, 5, 1))
                .measurement(measurement)
                .build();
        return evaluateAt(asOf, "Regolamento adottato", "30/06/2025", actual);
    }

    @Test
    void scoresADeedInTimeTheDueDayIncluded() {
        assertThat(shown(at(DUE, doneOn("2025-06-30")).score())).isEqualTo("100.00");
        assertThat(at(DUE, doneOn("2025-06-30")).outcome()).isEqualTo(Outcome.REACHED);
    }

    @Test
    void scoresADeedDoneBeforeItsDueDate() {
        assertThat(shown(at(MAY, doneOn("2025-05-10")).score())).isEqualTo("100.00");
    }

    @Test
    void scoresALateDeedZeroAndSaysHowLate() {
        IndicatorEvaluation late = at(JULY, doneOn("2025-07-12"));

        assertThat(shown(late.score())).isEqualTo("0.00");
        assertThat(late.outcome()).isEqualTo(Outcome.NOT_REACHED);
        assertThat(late.variance().orElseThrow().amount()).isEqualTo(new BigDecimal("12"));
    }

    @Test
    void waitsForWhatIsNotDue() {
        assertThat(shown(at(MAY, new Measurement.NotDone()).score())).isEqualTo("NOT_DUE");
        assertThat(shown(at(MAY, new Measurement.Progress(BigDecimal.TEN)).score()))
                .isEqualTo("NOT_DUE");
        assertThat(shown(evaluateAt(MAY, "Regolamento adottato", "30/06/2025").score()))
                .isEqualTo("NOT_DUE");
    }

    @Test
    void scoresZeroWhatIsDueAndNotDone() {
        assertThat(shown(at(DUE, new Measurement.NotDone()).score())).isEqualTo("0.00");
        assertThat(shown(at(JULY, new Measurement.Progress(BigDecimal.TEN)).score()))
                .isEqualTo("0.00");
    }

    @Test
    void missesTheMeasurementOfWhatIsDue() {
        assertThat(shown(evaluateAt(DUE, "Regolamento adottato", "30/06/2025").score()))
                .isEqualTo("NO_ACTUAL");
    }

    @Test
    void asksForTheDateOfADeedAndRefusesOneToCome() {
        assertThat(shown(at(JULY, value("1")).score())).isEqualTo("DATE_NEEDED");
        assertThat(shown(at(MAY, doneOn("2025-06-10")).score())).isEqualTo("DATE_IN_FUTURE");
    }

    @Test
    void waitsForACountThatCanStillGrowUntilTheEndOfThePeriod() {
        Actual three = Actual.builder()
                .indicatorId("01/1")
                .date(LocalDate.of(2025, 5, 1))
                .measurement(value("3"))
                .build();

        assertThat(shown(evaluateAt(MAY, "Seminari", ">= 5", three).score())).isEqualTo("NOT_DUE");
        assertThat(shown(evaluateAt(MAY, "Seminari", ">= 3", three).score())).isEqualTo("100.00");
        assertThat(shown(evaluateAt(MAY, "Reclami", "<= 2", three).score())).isEqualTo("66.67");
        assertThat(shown(evaluateAt(MAY, "Quota", ">= 6%", three).score())).isEqualTo("50.00");
    }

    @Test
    void holdsAnAmountWithADueDateAgainstWhatItWasByThen() {
        Actual byThen = amount("3", DUE);
        Actual later = amount("8", JULY);

        assertThat(shown(evaluateAt(JULY, "Eventi", ">= 6 entro il 30/06/2025", byThen)
                        .score()))
                .isEqualTo("50.00");
        IndicatorEvaluation late = evaluateAt(JULY, "Eventi", ">= 6 entro il 30/06/2025", byThen, later);
        assertThat(late.rule()).contains(AppliedRule.LATE);
        assertThat(shown(late.score())).isEqualTo("50.00");
        assertThat(late.variance().orElseThrow().amount()).isEqualTo(new BigDecimal("31"));
        assertThat(shown(evaluateAt(MAY, "Eventi", ">= 6 entro il 30/06/2025", amount("3", MAY))
                        .score()))
                .isEqualTo("NOT_DUE");
    }

    /** Rule B5: reports that follow do not make it any later. */
    @Test
    void datesAnAmountThatWasReachedLateByTheFirstReportOfIt() {
        Actual[] reports = {amount("3", DUE), amount("6", LocalDate.of(2025, 7, 12)), amount("9", JULY)};

        IndicatorEvaluation late = evaluateAt(JULY, "Eventi", ">= 6 entro il 30/06/2025", reports);

        assertThat(late.variance().orElseThrow().amount()).isEqualTo(new BigDecimal("12"));
        assertThat(late.explain(Locale.ITALIAN))
                .startsWith("01/1: misurato 9; target >= 6 entro il 30/06/2025; in ritardo di 12 giorni: 0,00%; ");
    }

    private static Actual amount(String amount, LocalDate date) {
        return Actual.builder()
                .indicatorId("01/1")
                .date(date)
                .measurement(value(amount))
                .build();
    }

    @Test
    void takesTheReportOfADeedAlsoAfterThePeriod() {
        Actual reported = Actual.builder()
                .indicatorId("01/1")
                .date(LocalDate.of(2026, 1, 20))
                .measurement(doneOn("2026-01-18"))
                .build();

        IndicatorEvaluation late =
                evaluateAt(LocalDate.of(2026, 2, 28), "Regolamento adottato", "31/12/2025", reported);

        assertThat(late.rule()).contains(AppliedRule.LATE);
    }

    @Test
    void explainsAnAmountWithADueDateByWhatCountedThen() {
        IndicatorEvaluation missed =
                evaluateAt(JULY, "Eventi", ">= 6 entro il 30/06/2025", amount("3", DUE), amount("4", JULY));

        assertThat(missed.actuals()).containsExactly(amount("3", DUE));
        assertThat(missed.explain(Locale.ITALIAN))
                .startsWith("01/1: misurato 3; target >= 6 entro il 30/06/2025; 3 / 6 = 50,00%; ");
    }
}
