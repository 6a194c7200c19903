package io.github.albero.evaluation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.PlanEvaluation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever two evaluations are compared, the named rows are all there is (rule F1). */
class MovesAddUpTest {

    private static final BigDecimal ROUNDING = new BigDecimal("0.000000001");

    @Provide
    Arbitrary<PlanEvaluation> evaluations() {
        return GeneratedPlans.evaluations();
    }

    @Property(seed = "20251231", tries = 500)
    void theRowsAddUpToTheDifferenceExactlyAndAsShown(
            @ForAll("evaluations") PlanEvaluation before, @ForAll("evaluations") PlanEvaluation after) {
        EvaluationComparison moved = EvaluationComparison.of(before, after);

        assertAddUp(moved.total());
        Stream.of(before, after)
                .flatMap(one -> one.nodes().stream())
                .map(node -> node.node().id())
                .distinct()
                .filter(id -> EvaluationComparison.node(before, id).isPresent()
                        && EvaluationComparison.node(after, id).isPresent())
                .forEach(id -> assertAddUp(moved.node(id)));
    }

    private static void assertAddUp(ScoreComparison compared) {
        if (compared.difference().isEmpty()) {
            assertThat(compared.moves()).isEmpty();
            return;
        }
        List<ScoreMove> moves = compared.moves();
        assertThat(Optional.of(Shares.sum(moves.stream().map(ScoreMove::effect).toList())
                        .setScale(12)))
                .isEqualTo(compared.difference());
        assertThat(Optional.of(Shares.sum(moves.stream().map(ScoreMove::shown).toList())
                        .setScale(2)))
                .isEqualTo(compared.shownDifference());
        assertThat(moves).allSatisfy(MovesAddUpTest::assertIsWhatItSays);
    }

    /** No row holds more than weights and scores explain, so that nothing unnamed hides in one. */
    private static void assertIsWhatItSays(ScoreMove move) {
        BigDecimal explained = switch (move.cause()) {
            case SCORE_CHANGED, WORST, CAPPED_SUM, BANDS ->
                middle(move.before(), move.after()).multiply(score(move.after()).subtract(score(move.before())));
            case ASSESSED, ADDED -> given(move.after());
            case LEFT_OUT, WITHDRAWN -> given(move.before()).negate();
            case WEIGHT_CHANGED, REBASED ->
                meanScore(move).multiply(weight(move.after()).subtract(weight(move.before())));
            case ROUNDING -> move.effect();
            default -> throw new AssertionError("there is no such rule here: " + move);
        };
        assertThat(move.effect().subtract(explained).abs()).isLessThan(ROUNDING);
    }

    private static BigDecimal meanScore(ScoreMove move) {
        return Shares.middle(score(move.before()), score(move.after()));
    }

    private static BigDecimal middle(Optional<ScoreMove.Counted> before, Optional<ScoreMove.Counted> after) {
        return Shares.middle(weight(before), weight(after));
    }

    private static BigDecimal given(Optional<ScoreMove.Counted> counted) {
        return weight(counted).multiply(score(counted));
    }

    private static BigDecimal weight(Optional<ScoreMove.Counted> counted) {
        return counted.orElseThrow().weight().movePointLeft(2);
    }

    private static BigDecimal score(Optional<ScoreMove.Counted> counted) {
        return counted.orElseThrow().score().exact();
    }
}
