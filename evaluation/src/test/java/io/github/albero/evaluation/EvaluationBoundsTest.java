package io.github.albero.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.policy.AchievementRules;
import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Between which numbers everything lies, whatever the plan, the policy and the measurements (rules C2, D6). */
class EvaluationBoundsTest {

    @Property(seed = "20251231", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsReachedIsWorthAHundredAndWhatIsNotIsWorthLess(
            @ForAll(supplier = GeneratedCases.class) EvaluationCase one) {
        assertThat(EvaluationCase.indicators(one.evaluate())).allSatisfy(indicator -> {
            boolean isWorthAll = indicator
                    .raw()
                    .filter(raw -> raw.compareTo(Numbers.HUNDRED) >= 0)
                    .isPresent();
            assertThat(isWorthAll).isEqualTo(indicator.outcome() == Outcome.REACHED);
            assertThat(indicator.raw().isEmpty()).isEqualTo(indicator.outcome() == Outcome.UNDETERMINED);
        });
    }

    @Property(seed = "20251231", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void scoresLieBetweenTheWorstAndTheBestCase(@ForAll(supplier = GeneratedCases.class) EvaluationCase one) {
        assertThat(EvaluationCase.wholes(one.evaluate()).map(Evaluated::result)).allSatisfy(result -> {
            assertThat(result.coverage()).isBetween(BigDecimal.ZERO, Numbers.HUNDRED);
            assertThat(result.worst()).isLessThanOrEqualTo(result.best());
            result.score().scored().ifPresent(score -> {
                assertThat(score.exact()).isBetween(result.worst(), result.best());
                if (result.coverage().compareTo(Numbers.HUNDRED) == 0) {
                    assertThat(result.worst()).isEqualByComparingTo(result.best());
                }
            });
        });
    }

    @Property(seed = "20251231", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void scoresLieBetweenFloorAndCap(@ForAll(supplier = GeneratedCases.class) EvaluationCase one) {
        PlanEvaluation evaluation = one.evaluate();
        assertThat(EvaluationCase.indicators(evaluation))
                .allSatisfy(indicator -> indicator
                        .score()
                        .scored()
                        .ifPresent(score -> assertThat(score.exact())
                                .isBetween(
                                        indicator.rules().floor(),
                                        indicator.rules().cap())));
        BigDecimal highest = Stream.concat(
                        Stream.of(one.policy().achievement()),
                        one.policy().special().stream().flatMap(special -> special.achievement().stream()))
                .map(AchievementRules::cap)
                .reduce(BigDecimal::max)
                .orElseThrow();
        assertThat(EvaluationCase.wholes(evaluation).map(EvaluationBoundsTest::beforeGates))
                .allSatisfy(result -> result.score()
                        .scored()
                        .ifPresent(score -> assertThat(score.exact())
                                .isBetween(one.policy().achievement().floor(), highest)));
    }

    /** What a gate holds back is taken below the floor too. */
    private static Result beforeGates(Evaluated whole) {
        return whole instanceof PostEvaluation card ? card.beforeGates() : whole.result();
    }
}
