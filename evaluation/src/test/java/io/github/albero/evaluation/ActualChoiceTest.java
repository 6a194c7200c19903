package io.github.albero.evaluation;

import static io.github.albero.evaluation.SmallPlans.doneOn;
import static io.github.albero.evaluation.SmallPlans.evaluate;
import static io.github.albero.evaluation.SmallPlans.evaluateAt;
import static io.github.albero.evaluation.SmallPlans.fraction;
import static io.github.albero.evaluation.SmallPlans.reported;
import static io.github.albero.evaluation.SmallPlans.shown;
import static io.github.albero.evaluation.SmallPlans.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Actual;
import io.github.albero.model.Correction;
import io.github.albero.model.Measurement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which measurement counts: rules B2 and B4. */
class ActualChoiceTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    private static Actual.Builder of(Measurement measurement) {
        return reported("01/1", measurement);
    }

    private static String score(Actual... actuals) {
        return shown(evaluate("Imprese assistite", ">= 10", actuals).score());
    }

    @Test
    void takesTheLatest() {
        assertThat(score(of(value("3")).date(JUNE).build(), of(value("9")).build()))
                .isEqualTo("90.00");
        assertThat(score(of(value("9")).build(), of(value("3")).date(JUNE).build()))
                .isEqualTo("90.00");
    }

    /** Rule B2. */
    @Test
    void takesVerifiedBeforeFinalBeforeProvisional() {
        Actual provisional = of(value("7")).state(Actual.State.PROVISIONAL).build();
        Actual last = of(value("8")).state(Actual.State.FINAL).build();
        Actual verified = of(value("9")).state(Actual.State.VERIFIED).date(JUNE).build();

        assertThat(score(provisional, last)).isEqualTo("80.00");
        assertThat(score(verified, provisional, last)).isEqualTo("90.00");
    }

    @Test
    void looksOnlyAtWhatWasMeasuredByThenAndInThePeriod() {
        Actual june = of(value("3")).date(JUNE).build();
        Actual before = of(value("10"))
                .date(LocalDate.of(2024, 12, 31))
                .state(Actual.State.VERIFIED)
                .build();

        assertThat(shown(
                        evaluateAt(JUNE, "Quota", ">= 10%", june, of(value("9")).build(), before)
                                .score()))
                .isEqualTo("30.00");
    }

    @Test
    void scoresNothingWhereTwoMeasurementsOfOneDayContradict() {
        assertThat(score(of(value("8")).build(), of(value("9")).build())).isEqualTo("CONFLICTING_ACTUALS");
        assertThat(score(of(value("8")).build(), of(value("8")).note("di nuovo").build()))
                .isEqualTo("80.00");
    }

    @Test
    void doesNotCountWhatWasCorrected() {
        Actual wrong = of(value("8")).state(Actual.State.VERIFIED).build();
        Actual right = of(value("9"))
                .state(Actual.State.PROVISIONAL)
                .correction(new Correction(value("8"), "una impresa mancava"))
                .build();

        assertThat(score(wrong, right)).isEqualTo("90.00");
        assertThat(evaluate("Imprese assistite", ">= 10", right, wrong).actuals())
                .containsExactly(right);
    }

    @Test
    void doesNotCountWhatAnOfficeCorrected() {
        Actual wrong = of(fraction(1, 10)).unit("a").build();
        Actual right = of(fraction(9, 10))
                .unit("a")
                .correction(new Correction(fraction(1, 10), "refuso"))
                .build();
        Actual other = of(fraction(40, 90)).unit("b").build();

        assertThat(shown(evaluate("Quota", ">= 100%", wrong, right, other).score()))
                .isEqualTo("49.00");
    }

    @Test
    void addsUpTheFractionsOfTheOffices() {
        Actual one = of(fraction(9, 10)).unit("a").build();
        Actual two = of(fraction(40, 90)).unit("b").build();

        assertThat(shown(evaluate("Quota", ">= 100%", one, two).score())).isEqualTo("49.00");
    }

    @Test
    void takesADeedOfSeveralOfficesAsDoneWhenTheLastHasDoneIt() {
        Actual one = of(doneOn("2025-06-01")).unit("a").build();
        Actual two = of(doneOn("2025-07-02")).unit("b").build();

        IndicatorEvaluation evaluation = evaluate("Revisione", "30/06/2025", one, two);

        assertThat(evaluation.measurement()).contains(doneOn("2025-07-02"));
        assertThat(evaluation.outcome()).isEqualTo(Outcome.NOT_REACHED);
    }

    @Test
    void neverGuessesHowAmountsOfSeveralOfficesCombine() {
        assertThat(score(
                        of(value("8")).unit("a").build(),
                        of(value("9")).unit("b").build()))
                .isEqualTo("OFFICES_NOT_COMBINABLE");
        assertThat(score(of(value("8")).unit("a").build())).isEqualTo("80.00");
    }

    @Test
    void takesTheWholeBodysValueBeforeThoseOfItsOffices() {
        assertThat(score(of(value("8")).unit("a").build(), of(value("9")).build()))
                .isEqualTo("90.00");
    }

    @Test
    void keepsBothOfTwoActualsThatContradictEachOther() {
        Actual one = of(value("8")).build();
        Actual other = of(value("9")).build();

        assertThat(evaluate("Imprese assistite", ">= 10", one, other).actuals()).containsExactlyInAnyOrder(one, other);
    }

    /** Rule E4. */
    @Test
    void doesNotDependOnTheOrderOfTheActuals() {
        Actual one = of(value("8")).note("a").build();
        Actual other = of(value("8")).note("b").build();

        assertThat(evaluate("Imprese assistite", ">= 10", one, other))
                .isEqualTo(evaluate("Imprese assistite", ">= 10", other, one));
    }

    @Test
    void leavesOutOfASumTheOfficesThatHadNothingToCount() {
        Actual nothing = of(fraction(0, 0)).unit("a").build();
        Actual some = of(fraction(9, 10)).unit("b").build();

        assertThat(shown(evaluate("Quota", ">= 100%", nothing, some).score())).isEqualTo("90.00");
    }

    @Test
    void takesADeedAsNotDoneWhileOneOfficeHasNotDoneIt() {
        Actual done = of(doneOn("2025-06-01")).unit("a").build();
        Actual notDone = of(new Measurement.NotDone()).unit("b").build();

        assertThat(shown(evaluate("Revisione", "30/06/2025", done, notDone).score()))
                .isEqualTo("0.00");
    }
}
