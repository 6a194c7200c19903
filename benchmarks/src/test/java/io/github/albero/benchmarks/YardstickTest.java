package io.github.albero.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Plan;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured side by side holds the same. */
class YardstickTest {

    private static final int LOWEST_NODES = 16;

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void recordsHoldWhatThePlanHolds(int depth) {
        Outline outline = Outline.of(depth, LOWEST_NODES);
        Plan plan = ModelPlan.build(outline);
        List<String> ids = plan.allIndicators().map(indicator -> indicator.id()).toList();

        assertThat(ids).hasSize(10 * LOWEST_NODES);
        assertThat(plan.levels()).hasSize(depth);
        assertThat(PlainPlan.walk(PlainPlan.build(outline), ids))
                .isEqualTo(ModelPlan.walk(plan, ids))
                .isEqualTo(2
                        * ids.stream()
                                .mapToLong(id -> "Imprese assistite ".length() + id.length())
                                .sum());
    }
}
