package io.github.albero.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.ExactRollUp.Worth;
import io.github.albero.evaluation.policy.Edge;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.evaluation.policy.RatingBands;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the engine makes of the scores of parts agrees with exact numbers (rules D1 to D8, E2, E3). */
class ExactRollUpTest {

    @Provide
    Arbitrary<EvaluationCase> cases() {
        return GeneratedCases.plain();
    }

    @Property(seed = "20251231", tries = 120, edgeCases = EdgeCasesMode.NONE)
    void wholesAreWhatTheirPartsGive(@ForAll("cases") EvaluationCase one) {
        PlanEvaluation evaluation = one.evaluate();
        ExactRollUp exact = new ExactRollUp(evaluation);

        assertSame(evaluation.result(), exact.whole(), "the whole");
        EvaluationCase.nodes(evaluation)
                .forEach(node -> assertSame(
                        node.result(), exact.node(node.node()), node.node().id()));
        evaluation
                .cards()
                .forEach(card -> assertSame(
                        card.beforeGates(), exact.card(card), card.card().id()));
    }

    private static void assertSame(Result found, Worth expected, String what) {
        @Nullable
        BigDecimal exact = expected.score() == null ? null : expected.score().rounded(12);
        assertThat(found.score().scored().map(score -> score.exact()).orElse(null))
                .as(what)
                .usingComparator(Comparator.nullsFirst(BigDecimal::compareTo))
                .isEqualTo(exact);
    }

    @Property(seed = "20251231", tries = 40, edgeCases = EdgeCasesMode.NONE)
    void unitsAreTheMeanOfWhatTheyAnswerFor(@ForAll("cases") EvaluationCase one) {
        assertThat(one.evaluate().units()).allSatisfy(unit -> {
            Rational sum = Rational.ZERO;
            Rational weights = Rational.ZERO;
            for (IndicatorEvaluation indicator : unit.indicators()) {
                if (indicator.score() instanceof Score.Scored score) {
                    Rational weight = Rational.of(indicator.weight().effective());
                    weights = weights.plus(weight);
                    sum = sum.plus(Rational.of(score.exact()).times(weight));
                }
            }
            if (unit.score() instanceof Score.Scored score) {
                assertThat(score.exact())
                        .isEqualByComparingTo(sum.dividedBy(weights).rounded(12));
            }
        });
    }

    @Property(seed = "20251231", tries = 40, edgeCases = EdgeCasesMode.NONE)
    void gatesHoldBackTheirSharesTogether(@ForAll("cases") EvaluationCase one) {
        assertThat(one.evaluate().cards()).allSatisfy(card -> {
            Rational lost = card.gates().stream()
                    .filter(gate -> gate.standing() == GateEvaluation.Standing.NOT_MET)
                    .map(gate -> Rational.of(gate.heldBack()))
                    .reduce(Rational.ZERO, Rational::plus);
            Rational left = lost.compareTo(Rational.HUNDRED) > 0 ? Rational.ZERO : Rational.HUNDRED.minus(lost);
            if (card.score() instanceof Score.Scored score) {
                BigDecimal before =
                        card.beforeGates().score().scored().orElseThrow().exact();
                assertThat(score.exact())
                        .isEqualByComparingTo(Rational.of(before)
                                .times(left)
                                .dividedBy(Rational.HUNDRED)
                                .rounded(12));
            }
        });
    }

    /** A score and some bands, near each other. */
    record Edgy(BigDecimal score, RatingBands bands) {}

    @Provide
    Arbitrary<Edgy> edges() {
        Arbitrary<BigDecimal> near = Arbitraries.of(
                        "0",
                        "0.004",
                        "0.005",
                        "-0.000000000001",
                        "0.000000005",
                        "-0.000000006",
                        "-0.004",
                        "-0.006",
                        "3.3333")
                .map(BigDecimal::new);
        return Combinators.combine(
                        Arbitraries.of("50", "69.5", "90", "99.995", "100"), near, Arbitraries.of(true, false))
                .as((edge, by, isIncluded) -> {
                    BigDecimal at = new BigDecimal(edge);
                    return new Edgy(
                            at.add(by),
                            RatingBands.of(List.of(
                                    new RatingBands.Band(BigDecimal.ZERO, Rating.NOT_MET),
                                    new RatingBands.Band(new Edge(at, isIncluded), Rating.MET))));
                });
    }

    @Property(seed = "20251231")
    void whatIsShownLiesInTheSameBandAndIsNeverRoundedUpToAHundred(@ForAll("edges") Edgy one) {
        BigDecimal shown = one.bands().shown(one.score());
        BigDecimal decided = one.score().setScale(8, RoundingMode.HALF_EVEN);

        assertThat(shown.scale()).isEqualTo(2);
        assertThat(shown.subtract(one.score()).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
        assertThat(shown.compareTo(Numbers.HUNDRED) >= 0 && decided.compareTo(Numbers.HUNDRED) < 0)
                .isFalse();
        boolean isLifted = !one.bands().rate(one.score()).equals(one.bands().rate(shown))
                && shown.compareTo(one.score()) > 0
                && decided.compareTo(shown) != 0;
        assertThat(isLifted).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 4, 0.3333",
        "-1, 3, 4, -0.3333",
        "1, 8, 2, 0.12",
        "3, 8, 2, 0.38",
        "-1, 8, 2, -0.12",
        "7, 1, 0, 7"
    })
    void exactNumbersRoundHalfToTheEvenDigit(long numerator, long denominator, int decimals, BigDecimal expected) {
        assertThat(Rational.of(numerator).dividedBy(Rational.of(denominator)).rounded(decimals))
                .isEqualByComparingTo(expected);
    }

    @Test
    void exactNumbersAreEqualWhateverTheyAreWrittenAs() {
        assertThat(Rational.of(new BigDecimal("0.50")))
                .isEqualTo(Rational.of(-3).dividedBy(Rational.of(-6)));
    }
}
