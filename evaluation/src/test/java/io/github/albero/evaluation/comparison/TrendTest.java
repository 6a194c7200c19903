package io.github.albero.evaluation.comparison;

import static io.github.albero.evaluation.SmallPlans.YEAR_END;
import static io.github.albero.evaluation.SmallPlans.actuals;
import static io.github.albero.evaluation.SmallPlans.draft;
import static io.github.albero.evaluation.SmallPlans.percent;
import static io.github.albero.evaluation.comparison.Plans.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.Act;
import io.github.albero.model.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same plan at several dates (rule F2). */
class TrendTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 30);

    private static Trend trend() {
        Plan plan = draft().node(
                        "01", "Area", area -> area.indicator("A", ">= 80%").indicator("B", ">= 50%"))
                .revision(
                        1,
                        new Act("Delibera 12", Optional.empty()),
                        LocalDate.of(2025, 9, 1),
                        revision -> revision.change(
                                "nuovo", change -> change.indicator("01", "C", ">= 10%", indicator -> {})))
                .build();
        return Trend.of(
                plan,
                actuals(
                        on("2025-06-30", "01/1", percent("40")),
                        on("2025-09-15", "01/1", percent("60")),
                        on("2025-12-31", "01/1", percent("80")),
                        on("2025-06-30", "01/2", percent("50")),
                        on("2025-12-31", "01/3", percent("10"))),
                ScoringPolicy.linearCapped(),
                List.of(YEAR_END, JUNE, SEPTEMBER, JUNE));
    }

    private static List<String> english(List<TrendPoint> points) {
        return points.stream().map(point -> point.display(Locale.ENGLISH)).toList();
    }

    @Test
    void showsTheTotalFromTheEarliestDate() {
        assertThat(english(trend().total()))
                .containsExactly(
                        "2025-06-30: 75.00, partly met", "2025-09-30: 87.50, partly met", "2025-12-31: 100.00, met");
    }

    @Test
    void showsANodeAndAnIndicator() {
        assertThat(english(trend().node("01"))).isEqualTo(english(trend().total()));
        assertThat(english(trend().indicator("01/1")))
                .containsExactly(
                        "2025-06-30: 50.00, partly met", "2025-09-30: 75.00, partly met", "2025-12-31: 100.00, met");
    }

    @Test
    void saysWhereThePlanDidNotHaveItYet() {
        assertThat(trend().indicator("01/3").stream().map(point -> point.display(Locale.ITALIAN)))
                .containsExactly(
                        "30/06/2025: non nel piano", "30/09/2025: non ancora scaduto", "31/12/2025: 100,00, raggiunto");
    }

    @Test
    void refusesWhatThePlanNeverHad() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trend().indicator("09/1"))
                .withMessage("the plan has no indicator '09/1' at any of the dates");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trend().node("09"))
                .withMessage("the plan has no node '09' at any of the dates");
    }

    @Test
    void saysWhatMovedTheScoreFromEachDateToTheNext() {
        assertThat(trend().moves())
                .extracting(moved -> moved.total().moves().stream()
                        .map(move -> move.display(Locale.ENGLISH))
                        .toList())
                .containsExactly(
                        List.of("01/1: score from 50.00 to 75.00, at 50.00% of the whole: +12.50"),
                        List.of(
                                "01/3: left out before, now scored 100.00 at 33.33% of the whole: +33.33",
                                "01/2: 33.33% of the whole instead of 50.00%, as others are left out or come back,"
                                        + " with a score of 100.00: -16.67",
                                "01/1: 33.33% of the whole instead of 50.00%, as others are left out or come back,"
                                        + " with a score of 87.50: -14.58",
                                "01/1: score from 75.00 to 100.00, at 41.67% of the whole: +10.42"));
    }
}
