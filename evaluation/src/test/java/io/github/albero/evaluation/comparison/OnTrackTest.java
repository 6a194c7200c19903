package io.github.albero.evaluation.comparison;

import static io.github.albero.evaluation.SmallPlans.draft;
import static io.github.albero.evaluation.SmallPlans.percent;
import static io.github.albero.evaluation.SmallPlans.planOf;
import static io.github.albero.evaluation.SmallPlans.value;
import static io.github.albero.evaluation.comparison.Plans.evaluateAt;
import static io.github.albero.evaluation.comparison.Plans.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.albero.evaluation.Reason;
import io.github.albero.evaluation.SmallPlans;
import io.github.albero.evaluation.comparison.OnTrack.Basis;
import io.github.albero.evaluation.comparison.OnTrack.Pace;
import io.github.albero.evaluation.comparison.OnTrack.State;
import io.github.albero.model.Actual;
import io.github.albero.model.IndicatorDraft;
import io.github.albero.model.Measurement;
import io.github.albero.model.MeasurementKind;
import io.github.albero.model.Plan;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an indicator is where it should be at a date (rule F2). */
class OnTrackTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    private static Plan plan(String indicator, String target, Consumer<IndicatorDraft> content) {
        return draft().node("01", "Area", area -> area.indicator(indicator, target, content))
                .build();
    }

    private static OnTrack at(LocalDate date, Plan plan, Actual... actuals) {
        return OnTrack.of(evaluateAt(date, plan, actuals), "01/1");
    }

    private static OnTrack atJune(String indicator, String target, Measurement measurement) {
        return at(JUNE, planOf(indicator, target), on("2025-06-30", "01/1", measurement));
    }

    private static String english(OnTrack track) {
        return track.display(Locale.ENGLISH);
    }

    @Test
    void holdsCountsAgainstTheTimeGoneBy() {
        assertThat(atJune("Imprese assistite", ">= 100", value("40")))
                .isEqualTo(new OnTrack(
                        "01/1",
                        JUNE,
                        State.BEHIND,
                        Basis.TIME_ELAPSED,
                        Optional.of(new Quantity(new BigDecimal("49.589041095890"), UnitOfMeasure.NONE)),
                        Optional.of(Quantity.number(40)),
                        Optional.of(new Pace(
                                LocalDate.of(2024, 12, 31),
                                Quantity.number(0),
                                LocalDate.of(2025, 12, 31),
                                Quantity.number(100),
                                181,
                                365)),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void saysHowTheExpectedValueCameAbout() {
        OnTrack track = atJune("Imprese assistite", ">= 100", value("40"));

        assertThat(english(track))
                .isEqualTo("01/1: behind; measured 40; expected 49.59, after 181 of 365 days on the way to 100"
                        + " by 2025-12-31");
        assertThat(track.display(Locale.ITALIAN))
                .isEqualTo("01/1: in ritardo; misurato 40; atteso 49,59, dopo 181 di 365 giorni verso 100"
                        + " entro il 31/12/2025");
    }

    @ParameterizedTest
    @CsvSource({"48, BEHIND", "49, ON_TRACK", "50, ON_TRACK", "51, AHEAD", "100, DONE", "120, DONE"})
    void allowsWholeThingsToBeWithinOneOfWhatIsExpected(String measured, State state) {
        assertThat(atJune("Imprese assistite", ">= 100", value(measured)).state())
                .isEqualTo(state);
    }

    @Test
    void holdsCountsAgainstTheTargetsThatThePlanStatesForDaysOnTheWay() {
        Plan plan = planOf("Eventi organizzati", "almeno 2 eventi entro il 30/06, almeno 6 eventi entro il 31/12");

        assertThat(english(at(LocalDate.of(2025, 9, 30), plan, on("2025-09-30", "01/1", value("4")))))
                .isEqualTo("01/1: on track; measured 4 eventi; expected 4 eventi, after 92 of 184 days between 2 eventi"
                        + " at 2025-06-30 and 6 eventi by 2025-12-31");
    }

    @Test
    void countsTheTimeToTheFirstStatedDay() {
        Plan plan = planOf("Eventi organizzati", "almeno 20 eventi entro il 30/06, almeno 30 eventi entro il 31/12");

        OnTrack track = at(LocalDate.of(2025, 3, 31), plan, on("2025-03-31", "01/1", value("9")));

        assertThat(track.expected().orElseThrow().amount()).isEqualByComparingTo("9.944751381215");
        assertThat(track.basis()).isEqualTo(Basis.INTERIM_TARGETS);
        assertThat(track.state()).isEqualTo(State.ON_TRACK);
    }

    @Test
    void holdsWhatShallStayLowAgainstTheTimeGoneByWhereThePlanSaysThatItIsCounted() {
        Plan plan = plan("Reclami ricevuti", "<= 10", i -> i.measured(MeasurementKind.CUMULATIVE));

        assertThat(at(JUNE, plan, on("2025-06-30", "01/1", value("7"))).state()).isEqualTo(State.BEHIND);
        assertThat(at(JUNE, plan, on("2025-06-30", "01/1", value("5"))).state()).isEqualTo(State.ON_TRACK);
        assertThat(at(JUNE, plan, on("2025-06-30", "01/1", value("2"))).state()).isEqualTo(State.AHEAD);
    }

    @Test
    void holdsSharesAndTimesAgainstTheFullTarget() {
        assertThat(english(atJune("Pratiche evase", ">= 80%", percent("60"))))
                .isEqualTo("01/1: behind; measured 60%; held against the full target, 80%,"
                        + " as it is no count that grows with the time");
        assertThat(atJune("Pratiche evase", ">= 80%", percent("85")).state()).isEqualTo(State.ON_TRACK);
        assertThat(atJune("Tempo medio di risposta", "<= 7 gg", value("8", UnitOfMeasure.DAY))
                        .state())
                .isEqualTo(State.BEHIND);
    }

    @Test
    void holdsAShareWithADayOfItsOwnAgainstTheFullTargetBeforeThatDay() {
        OnTrack track = atJune("Pratiche evase", ">= 80% entro il 30/11", percent("60"));

        assertThat(track.state()).isEqualTo(State.BEHIND);
        assertThat(track.expected()).contains(Quantity.percent(80));
        assertThat(track.measured()).contains(Quantity.percent(60));
    }

    @Test
    void holdsCountsThatThePlanCallsLevelsAgainstTheFullTarget() {
        Plan plan = plan("Utenti iscritti", ">= 100", i -> i.measured(MeasurementKind.LEVEL));

        OnTrack track = at(JUNE, plan, on("2025-06-30", "01/1", value("90")));

        assertThat(track.basis()).isEqualTo(Basis.FULL_TARGET);
        assertThat(track.state()).isEqualTo(State.BEHIND);
    }

    @Test
    void holdsDeedsAgainstTheProgressThatWasReported() {
        Measurement progress = new Measurement.Progress(BigDecimal.valueOf(60));

        assertThat(english(atJune("Regolamento approvato", "31/12/2025", progress)))
                .isEqualTo("01/1: ahead; progress 60%; expected 49.59%, after 181 of 365 days until 2025-12-31");
        assertThat(atJune("Regolamento approvato", "31/10/2025", progress).state())
                .isEqualTo(State.ON_TRACK);
        assertThat(atJune("Regolamento approvato", "31/07/2025", progress).state())
                .isEqualTo(State.BEHIND);
    }

    @Test
    void asksTheForecastFirst() {
        Actual.Builder progress = on("2025-06-30", "01/1", new Measurement.Progress(BigDecimal.TEN)).toBuilder();
        Plan plan = planOf("Regolamento approvato", "31/10/2025");

        assertThat(english(at(
                        JUNE,
                        plan,
                        progress.forecast(SmallPlans.doneOn("2025-10-15")).build())))
                .isEqualTo("01/1: on track; expected to be done on 2025-10-15");
        assertThat(english(at(
                        JUNE,
                        plan,
                        progress.forecast(SmallPlans.doneOn("2025-11-15")).build())))
                .isEqualTo("01/1: behind; expected to be done on 2025-11-15");
        assertThat(english(at(
                        JUNE, plan, progress.forecast(new Measurement.NotDone()).build())))
                .isEqualTo("01/1: behind; expected not to be done");
        assertThat(english(at(
                        JUNE,
                        plan,
                        progress.forecast(new Measurement.Progress(BigDecimal.valueOf(90)))
                                .build())))
                .isEqualTo("01/1: behind; expected to be done by 90% when it is due");
    }

    @Test
    void saysWhenADeedIsDoneOrTooLate() {
        assertThat(atJune("Regolamento approvato", "31/10/2025", SmallPlans.doneOn("2025-05-12"))
                        .state())
                .isEqualTo(State.DONE);
        assertThat(atJune("Regolamento approvato", "31/05/2025", new Measurement.NotDone())
                        .state())
                .isEqualTo(State.BEHIND);
        assertThat(atJune("Regolamento approvato", "31/05/2025", SmallPlans.doneOn("2025-06-12"))
                        .state())
                .isEqualTo(State.BEHIND);
    }

    @Test
    void doesNotKnowWhereNothingWasReported() {
        assertThat(english(at(JUNE, planOf("Imprese assistite", ">= 100")))).isEqualTo("01/1: not known; not measured");
        assertThat(english(atJune("Regolamento approvato", "31/10/2025", new Measurement.NotDone())))
                .isEqualTo("01/1: not known; not done yet, and neither progress nor a forecast was reported");
        assertThat(at(JUNE, planOf("Regolamento approvato", "31/10/2025")).state())
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void doesNotKnowWhereThereIsNoScoreForAReason() {
        assertThat(atJune("Imprese assistite", "n.d.", value("3")).reason()).contains(Reason.NO_TARGET);
        assertThat(atJune("Entrate", ">= 100 €", value("40", UnitOfMeasure.DAY)).reason())
                .contains(Reason.UNIT_MISMATCH);
        assertThat(atJune("Vademecum", "vademecum pubblicato", value("3")).state())
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void isDoneOrBehindAtTheEnd() {
        Plan plan = planOf("Imprese assistite", ">= 100");

        assertThat(english(at(SmallPlans.YEAR_END, plan, on("2025-12-31", "01/1", value("100")))))
                .isEqualTo("01/1: done; by its outcome at 2025-12-31");
        assertThat(at(SmallPlans.YEAR_END, plan, on("2025-12-31", "01/1", value("99")))
                        .state())
                .isEqualTo(State.BEHIND);
    }

    @Test
    void looksAtAllIndicatorsOfTheTree() {
        Plan plan = draft().node(
                        "01",
                        "Area",
                        area -> area.indicator("Pratiche evase", ">= 80%").indicator("Imprese assistite", ">= 100"))
                .build();

        assertThat(OnTrack.of(evaluateAt(
                        JUNE, plan, on("2025-06-30", "01/1", percent("80")), on("2025-06-30", "01/2", value("10")))))
                .extracting(OnTrack::state)
                .isEqualTo(List.of(State.ON_TRACK, State.BEHIND));
    }

    @Test
    void refusesWhatThePlanDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnTrack.of(evaluateAt(JUNE, planOf("A", ">= 1")), "09/1"))
                .withMessage("the plan has no indicator '09/1'");
    }
}
