package io.github.albero.evaluation;

import static io.github.albero.evaluation.SmallPlans.actual;
import static io.github.albero.evaluation.SmallPlans.doneOn;
import static io.github.albero.evaluation.SmallPlans.draft;
import static io.github.albero.evaluation.SmallPlans.evaluate;
import static io.github.albero.evaluation.SmallPlans.fraction;
import static io.github.albero.evaluation.SmallPlans.reported;
import static io.github.albero.evaluation.SmallPlans.shown;
import static io.github.albero.evaluation.SmallPlans.units;
import static io.github.albero.evaluation.SmallPlans.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.albero.model.Actual;
import io.github.albero.model.Plan;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Results of offices and of posts. */
class UnitsAndCardsTest {

    private static Plan plan() {
        return draft().units(units("a", "b", "c"))
                .node(
                        "01",
                        "Area",
                        area -> area.indicator("Di a", ">= 10", i -> i.owner("Ufficio a"))
                                .indicator("Di tutti", ">= 100%", i -> i.owner("Tutti gli uffici")))
                .node("02", "Di b", area -> area.owner("Ufficio b").indicator("Senza owner", ">= 10"))
                .card(
                        "Post",
                        card -> card.node(
                                "P1",
                                "Obiettivo",
                                node -> node.indicator("Uno", ">= 10", i -> i.weight(60))
                                        .indicator("Due", ">= 10", i -> i.weight(40))))
                .build();
    }

    private static PlanEvaluation result() {
        Actual ofA = reported("01/2", fraction(1, 10)).unit("a").build();
        Actual ofB = reported("01/2", fraction(9, 10)).unit("b").build();
        return evaluate(
                plan(),
                actual("01/1", value("10")),
                ofA,
                ofB,
                actual("02/1", value("5")),
                actual("Post:P1/1", value("10")),
                actual("Post:P1/2", value("5")));
    }

    @Test
    void givesAUnitItsOwnValueWhereItHasOneAndElseTheBodys() {
        assertThat(result().indicator("01/2").value().orElseThrow().amount()).isEqualByComparingTo("50");
        assertThat(shown(result().units())).containsExactly("55.00", "63.33", "50.00");
    }

    @Test
    void letsIndicatorsWithoutOwnerFollowTheirNode() {
        assertThat(result().units().get(1).indicators())
                .extracting(one -> one.indicator().id())
                .containsExactly("01/2", "02/1");
    }

    @Test
    void evaluatesACardApartFromTheTree() {
        assertThat(shown(result().cards())).containsExactly("80.00");
        assertThat(shown(result().score())).isEqualTo("62.50");
        assertThat(result().indicators()).hasSize(3);
        assertThat(shown(result().indicator("Post:P1/2").score())).isEqualTo("50.00");
    }

    @Test
    void findsAUnitAndACardByTheirIds() {
        PlanEvaluation result = result();

        assertThat(result.unit("b")).contains(result.units().get(1));
        assertThat(result.unit("nobody")).isEmpty();
        assertThat(result.card("Post")).isEqualTo(result.cards().get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.card("Other"))
                .withMessage("the plan has no card 'Other'");
    }

    @Test
    void saysWhichOfficesHaveNotReported() {
        IndicatorEvaluation shared = result().indicator("01/2");

        assertThat(shared.missingUnits()).containsExactly("c");
        assertThat(shared.explain(Locale.ITALIAN))
                .startsWith("01/2: dati di 2 strutture combinati; mancano i dati di c; ");
    }

    @Test
    void doesNotTakeADeedAsDoneBeforeEveryOfficeHasReported() {
        Plan plan = draft().units(units("a", "b"))
                .node("01", "Area", area -> area.indicator("Revisione", "30/06/2025", i -> i.owner("Tutti gli uffici")))
                .build();
        Actual done = reported("01/1", doneOn("2025-06-01")).unit("a").build();

        PlanEvaluation result = evaluate(plan, done);

        assertThat(shown(result.score())).isEqualTo("NOTHING_ASSESSED");
        assertThat(shown(result.units())).containsExactly("100.00", "NOTHING_ASSESSED");
    }

    @Test
    void takesTheBodysValueWhereTheUnitsOwnDoesNotCount() {
        Plan plan = draft().units(units("a"))
                .node("01", "Area", area -> area.indicator("Utenti", ">= 10", i -> i.owner("Ufficio a")))
                .build();
        Actual old = reported("01/1", value("1"))
                .unit("a")
                .date(LocalDate.of(2024, 12, 31))
                .build();

        assertThat(shown(evaluate(plan, actual("01/1", value("10")), old).units()))
                .containsExactly("100.00");
    }
}
