package io.github.albero.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.evaluation.policy.Rating;
import io.github.albero.evaluation.policy.RatingBands;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringPolicyTest {

    @ParameterizedTest
    @CsvSource({"0, not-met", "69.99, not-met", "70, partly-met", "89.99, partly-met", "90, met", "100, met"})
    void trafficLightRatesByHalfOpenBands(BigDecimal score, String rating) {
        assertThat(ScoringPolicy.trafficLight().ratings().rate(score).id()).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({"49.99, not-met", "50, partly-met", "99.99, partly-met", "100, met"})
    void linearCappedIsMetOnlyAtAHundred(BigDecimal score, String rating) {
        assertThat(ScoringPolicy.linearCapped().ratings().rate(score).id()).isEqualTo(rating);
    }

    /** Rule E2. */
    @Test
    void decidesAThresholdFromTheValueRoundedOnce() {
        assertThat(ScoringPolicy.trafficLight().ratings().rate(new BigDecimal("69.999999999999")))
                .isEqualTo(Rating.PARTLY_MET);
        assertThat(ScoringPolicy.trafficLight().ratings().shown(new BigDecimal("89.996")))
                .isEqualTo("89.99");
    }

    /** Rule C13. */
    @Test
    void refusesBandsThatDoNotGoUpward() {
        assertThatThrownBy(() -> RatingBands.metPartlyNot(90, 70))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("band 3 must begin above the one before, which begins from 90, not from 70");
    }

    @Test
    void refusesBandsThatDoNotBeginAtTheFloor() {
        RatingBands high = RatingBands.of(List.of(new RatingBands.Band(BigDecimal.TEN, Rating.MET)));

        assertThatThrownBy(() -> ScoringPolicy.builder().id("x").ratings(high).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the first band must begin at the floor, from 0, not from 10");
    }

    @Test
    void describesItselfInPlainWords() {
        assertThat(ScoringPolicy.trafficLight().describe(Locale.ITALIAN))
                .hasSize(27)
                .contains(
                        "Il punteggio non scende sotto 0 e non supera 100.",
                        "Da 0 a meno di 70: non raggiunto.",
                        "Da 70 a meno di 90: parzialmente raggiunto.",
                        "Da 90 in su: raggiunto.");
        assertThat(ScoringPolicy.trafficLight().describe(Locale.ENGLISH))
                .hasSize(27)
                .contains("From 90 upward: met.");
    }
}
