package io.github.albero.evaluation;

import static io.github.albero.evaluation.SmallPlans.evaluate;
import static io.github.albero.evaluation.SmallPlans.fraction;
import static io.github.albero.evaluation.SmallPlans.measured;
import static io.github.albero.evaluation.SmallPlans.percent;
import static io.github.albero.evaluation.SmallPlans.shown;
import static io.github.albero.evaluation.SmallPlans.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Measurement;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Amounts against targets: rules C2 to C6, C10, C12 and the published figures that we know. */
class AchievementTest {

    static Stream<Arguments> amounts() {
        return Stream.of(
                Arguments.argumentSet("56 of at least 60", ">= 60", value("56"), "93.33", Outcome.NOT_REACHED),
                Arguments.argumentSet("35.16 % of at least 8 %", ">= 8 %", percent("35.16"), "100.00", Outcome.REACHED),
                Arguments.argumentSet("4 of at least 6", ">= 6", value("4"), "66.67", Outcome.NOT_REACHED),
                Arguments.argumentSet(
                        "412 of 530 is at least 80 %", ">= 80%", fraction(412, 530), "97.17", Outcome.NOT_REACHED),
                Arguments.argumentSet("exactly at least", ">= 3", value("3"), "100.00", Outcome.REACHED),
                Arguments.argumentSet("4 of at most 5", "<= 5", value("4"), "100.00", Outcome.REACHED),
                Arguments.argumentSet("10 of at most 5", "<= 5", value("10"), "50.00", Outcome.NOT_REACHED),
                Arguments.argumentSet("nothing of at most 5", "<= 5", value("0"), "100.00", Outcome.REACHED),
                Arguments.argumentSet("more than, equalled", "> 4", value("4"), "99.99", Outcome.NOT_REACHED),
                Arguments.argumentSet("less than, equalled", "< 4", value("4"), "99.99", Outcome.NOT_REACHED),
                Arguments.argumentSet("more than, passed", "> 4", value("5"), "100.00", Outcome.REACHED),
                Arguments.argumentSet("zero target reached", "<= 0", value("0"), "100.00", Outcome.REACHED),
                Arguments.argumentSet("zero target missed", "<= 0", value("1"), "0.00", Outcome.NOT_REACHED),
                Arguments.argumentSet("strict zero target equalled", "> 0", value("0"), "0.00", Outcome.NOT_REACHED),
                Arguments.argumentSet("less than nothing of at most 5", "<= 5", value("-1"), "100.00", Outcome.REACHED),
                Arguments.argumentSet("negative exact target", "= -4", value("-5"), "75.00", Outcome.NOT_REACHED),
                Arguments.argumentSet("negative actual", ">= 5", value("-2"), "0.00", Outcome.NOT_REACHED),
                Arguments.argumentSet(
                        "exact target missed by a quarter", "= 4", value("5"), "75.00", Outcome.NOT_REACHED),
                Arguments.argumentSet("exact target missed by far", "= 4", value("40"), "0.00", Outcome.NOT_REACHED),
                Arguments.argumentSet(
                        "a fraction against a number", ">= 1", fraction(9, 10), "90.00", Outcome.NOT_REACHED));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void scoresAnAmount(String target, Measurement measurement, String score, Outcome outcome) {
        IndicatorEvaluation evaluation = evaluate("Imprese assistite", target, measured(measurement));

        assertThat(shown(evaluation.score())).isEqualTo(score);
        assertThat(evaluation.outcome()).isEqualTo(outcome);
    }

    @Test
    void keepsTheRawAchievementAboveTheCap() {
        assertThat(evaluate("Tempo medio", "<= 5 gg", measured(value("4", UnitOfMeasure.DAY)))
                        .raw())
                .hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("125"));
    }

    /** Rule E1. */
    @Test
    void decidesTheOutcomeExactlyWhereADivisionWouldRound() {
        Measurement twoThirds = fraction(2, 3);

        assertThat(evaluate("Quota", ">= 66,66666666666666%", measured(twoThirds))
                        .outcome())
                .isEqualTo(Outcome.REACHED);
        IndicatorEvaluation missed = evaluate("Quota", ">= 66,66666666666667%", measured(twoThirds));
        assertThat(missed.outcome()).isEqualTo(Outcome.NOT_REACHED);
        assertThat(shown(missed.score())).isEqualTo("99.99");
    }

    @Test
    void neverScoresABetterActualLowerAroundAStrictTarget() {
        Score below = evaluate("Utenti", "> 1000", measured(value("999.99"))).score();
        Score equal = evaluate("Utenti", "> 1000", measured(value("1000"))).score();

        assertThat(equal.scored().orElseThrow().exact())
                .isGreaterThan(below.scored().orElseThrow().exact());
    }

    @Test
    void scoresAndExplainsNumbersOfAnyLength() {
        IndicatorEvaluation huge =
                evaluate("Utenti", ">= 0,00000000000000001", measured(value("1234567890123456789012345678901234")));

        assertThat(shown(huge.score())).isEqualTo("100.00");
        assertThat(huge.explain(Locale.ENGLISH)).contains("limited to 100.00");
    }

    @Test
    void readsABareTargetInTheDirectionOfItsWording() {
        assertThat(shown(evaluate("Tempo medio di risposta", "25", measured(value("30")))
                        .score()))
                .isEqualTo("83.33");
        assertThat(shown(evaluate("Imprese assistite", "25", measured(value("30")))
                        .score()))
                .isEqualTo("100.00");
    }

    /** Rule C10. */
    @Test
    void convertsMinutesAndHoursButNeverDaysAndWorkingDays() {
        assertThat(shown(evaluate("Tempo medio", "<= 2 ore", measured(value("90", UnitOfMeasure.MINUTE)))
                        .score()))
                .isEqualTo("100.00");
        assertThat(shown(evaluate("Tempo medio", "<= 2 gg", measured(value("1", UnitOfMeasure.WORKING_DAY)))
                        .score()))
                .isEqualTo("UNIT_MISMATCH");
        assertThat(shown(evaluate("Tempo medio", "<= 30 minuti", measured(value("1", UnitOfMeasure.HOUR)))
                        .score()))
                .isEqualTo("50.00");
        assertThat(shown(evaluate("Quota", ">= 80%", measured(value("412", UnitOfMeasure.NUMBER)))
                        .score()))
                .isEqualTo("UNIT_MISMATCH");
        assertThat(shown(evaluate("Tempo medio", "<= 2 gg", measured(value("1", UnitOfMeasure.HOUR)))
                        .score()))
                .isEqualTo("UNIT_MISMATCH");
    }

    @Test
    void leavesOutWhatCannotBeDecided() {
        assertThat(shown(evaluate("Quota", ">= 80%", measured(fraction(0, 0))).score()))
                .isEqualTo("ZERO_DENOMINATOR");
        assertThat(shown(evaluate("Quota", ">= 80%", measured(new Measurement.NotAssessable("ufficio chiuso")))
                        .score()))
                .isEqualTo("NOT_ASSESSABLE");
        assertThat(shown(evaluate("Quota", ">= 80%", measured(new Measurement.NotDone()))
                        .score()))
                .isEqualTo("WRONG_KIND_OF_MEASUREMENT");
        assertThat(shown(evaluate("Quota", ">= 80%").score())).isEqualTo("NO_ACTUAL");
        assertThat(shown(evaluate("Quota", "n.d.", measured(percent("3"))).score()))
                .isEqualTo("NO_TARGET");
        assertThat(shown(evaluate("Quota", "", measured(percent("3"))).score())).isEqualTo("NO_TARGET");
        assertThat(shown(evaluate("Sito", "Vademecum pubblicato", measured(percent("3")))
                        .score()))
                .isEqualTo("TARGET_IN_WORDS");
    }

    @Test
    void saysThatATargetInWordsWasNotAssessable() {
        assertThat(shown(evaluate("Sito", "Vademecum pubblicato", measured(new Measurement.NotAssessable("rinviato")))
                        .score()))
                .isEqualTo("NOT_ASSESSABLE");
    }

    @Test
    void scoresATargetInWordsByItsAssessment() {
        IndicatorEvaluation evaluation =
                evaluate("Sito", "Vademecum pubblicato", measured(new Measurement.Assessed(new BigDecimal("80"))));

        assertThat(shown(evaluation.score())).isEqualTo("80.00");
        assertThat(evaluation.outcome()).isEqualTo(Outcome.NOT_REACHED);
    }

    @Test
    void scoresNoAmbiguousTarget() {
        IndicatorEvaluation evaluation = evaluate(
                "Incremento delle ispezioni (N. ispezioni anno X / N. ispezioni anno X-1)",
                ">= 5%",
                measured(fraction(107, 100)));

        assertThat(shown(evaluation.score())).isEqualTo("AMBIGUOUS_TARGET");
        assertThat(evaluation.outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void measuresAShareWithinALimitAsTheShare() {
        IndicatorEvaluation evaluation =
                evaluate("Protocollazione (90% dei documenti)", "1 gg", measured(fraction(81, 100)));

        assertThat(shown(evaluation.score())).isEqualTo("90.00");
    }
}
