package io.github.albero.evaluation;

import static io.github.albero.evaluation.SmallPlans.actual;
import static io.github.albero.evaluation.SmallPlans.draft;
import static io.github.albero.evaluation.SmallPlans.evaluate;
import static io.github.albero.evaluation.SmallPlans.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.policy.Rating;
import io.github.albero.model.Plan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The results of a plan sorted in other ways than its tree. */
class GroupedResultsTest {

    private static final Plan PLAN = draft().node(
                    "01",
                    "Area",
                    area -> area.node(
                            "01.01",
                            "Obiettivo",
                            objective -> objective
                                    .indicator("Imprese", ">= 10")
                                    .indicator("Eventi", ">= 10")
                                    .indicator("Corsi", ">= 10")
                                    .indicator("Sedi", ">= 10")))
            .node("02", "Altra", area -> area.indicator("Visite", ">= 10"))
            .build();

    private static final PlanEvaluation RESULT = evaluate(
            PLAN,
            actual("01.01/1", value("10")),
            actual("01.01/2", value("6")),
            actual("01.01/3", value("1")),
            actual("02/1", value("12")));

    private static List<String> ids(@Nullable List<IndicatorEvaluation> found) {
        return Objects.requireNonNull(found).stream()
                .map(one -> one.indicator().id())
                .toList();
    }

    @Test
    void areByOutcome() {
        assertThat(RESULT.byOutcome().keySet())
                .containsExactly(Outcome.REACHED, Outcome.NOT_REACHED, Outcome.UNDETERMINED);
        assertThat(ids(RESULT.byOutcome().get(Outcome.REACHED))).containsExactly("01.01/1", "02/1");
        assertThat(ids(RESULT.byOutcome().get(Outcome.NOT_REACHED))).containsExactly("01.01/2", "01.01/3");
        assertThat(ids(RESULT.byOutcome().get(Outcome.UNDETERMINED))).containsExactly("01.01/4");
    }

    @Test
    void areByRatingTheBestFirst() {
        assertThat(RESULT.byRating().keySet()).containsExactly(Rating.MET, Rating.PARTLY_MET, Rating.NOT_MET);
        assertThat(ids(RESULT.byRating().get(Rating.MET))).containsExactly("01.01/1", "02/1");
        assertThat(ids(RESULT.byRating().get(Rating.PARTLY_MET))).containsExactly("01.01/2");
        assertThat(ids(RESULT.byRating().get(Rating.NOT_MET))).containsExactly("01.01/3");
    }

    @Test
    void areByLevel() {
        assertThat(RESULT.byLevel().keySet()).containsExactly("Area", "Obiettivo");
        assertThat(RESULT.byLevel().get("Area"))
                .extracting(one -> one.node().id())
                .containsExactly("01", "02");
        assertThat(RESULT.byLevel().get("Obiettivo"))
                .extracting(one -> one.node().id())
                .containsExactly("01.01");
    }
}
