package io.github.albero.evaluation.comparison;

import static io.github.albero.evaluation.SmallPlans.YEAR_END;
import static io.github.albero.evaluation.SmallPlans.actual;
import static io.github.albero.evaluation.SmallPlans.actuals;
import static io.github.albero.evaluation.SmallPlans.draft;
import static io.github.albero.evaluation.SmallPlans.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.Act;
import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.RevisionDraft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What each change of a revision did to the score (rule F1). */
class RevisionEffectsTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final Actuals ACTUALS = actuals(
            actual("01/1", value("8")),
            actual("01/2", value("5")),
            actual("02/1", value("10")),
            actual("02/2", value("3")));

    private static PlanDraft twoAreas() {
        return draft().node(
                        "01",
                        "Servizi",
                        area -> area.weight(60).indicator("A", ">= 10").indicator("B", ">= 10"))
                .node("02", "Sedi", area -> area.weight(40).indicator("C", ">= 10"));
    }

    private static Plan revised(Consumer<RevisionDraft> changes) {
        return twoAreas()
                .revision(1, new Act("Delibera 12", Optional.empty()), JULY, changes)
                .build();
    }

    private static RevisionEffects effects(Plan plan) {
        return RevisionEffects.of(plan, ACTUALS, ScoringPolicy.linearCapped(), YEAR_END);
    }

    private static List<String> english(List<RevisionEffect> effects) {
        return effects.stream().map(effect -> effect.display(Locale.ENGLISH)).toList();
    }

    @Test
    void makesOneChangeAfterTheOther() {
        Plan plan = revised(revision -> revision.change("meno fondi", change -> change.target("01/2", ">= 5"))
                .change("priorità", change -> change.weight("01", 40).weight("02", 60)));

        assertThat(english(effects(plan).total()))
                .containsExactly(
                        "revision 1, change 1, target of 01/2 becomes >= 5 (meno fondi): from 79.00 to 94.00: +15.00",
                        "revision 1, change 2, weight of 01 becomes 40 (priorità): from 94.00 to 95.00: +1.00",
                        "revision 1, change 3, weight of 02 becomes 60 (priorità): from 95.00 to 96.00: +1.00");
        assertThat(effects(plan).total().get(0).display(Locale.ITALIAN))
                .isEqualTo("rimodulazione 1, modifica 1, il target di 01/2 diventa >= 5 (meno fondi): "
                        + "da 79,00 a 94,00: +15,00");
    }

    @Test
    void theEffectsAddUpToWhatTheRevisionsDid() {
        Plan plan = revised(revision -> revision.change(
                        "nuovo",
                        change -> change.indicator("02", "D", ">= 7", indicator -> indicator.weight(1))
                                .weight("02/1", 3))
                .change("ritirato", change -> change.withdraw("01/1").owners("01", "URP")));
        RevisionEffects effects = effects(plan);

        BigDecimal sum = Shares.sum(effects.total().stream()
                .flatMap(effect -> effect.effect().stream())
                .toList());

        PlanEvaluation revised = PlanEvaluation.of(plan, ACTUALS, ScoringPolicy.linearCapped(), YEAR_END);
        assertThat(effects.revised().result()).isEqualTo(revised.result());
        assertThat(Optional.of(sum))
                .isEqualTo(EvaluationComparison.of(effects.approved(), revised)
                        .total()
                        .difference());
    }

    @Test
    void countsTogetherWhatHasAnEffectOnlyTogether() {
        Plan plan = revised(revision -> revision.change(
                "nuovo",
                change -> change.indicator("02", "D", ">= 6", indicator -> indicator.weight(50))
                        .weight("02/1", 50)));

        assertThat(english(effects(plan).node("02")))
                .containsExactly("revision 1, change 1, indicator 02/2 added: D (nuovo); "
                        + "revision 1, change 2, weight of 02/1 becomes 50 (nuovo): from 100.00 to 75.00: -25.00");
    }

    @Test
    void saysThatAnEffectIsNotKnownWhereNoScoreIsLeft() {
        Plan plan = revised(revision -> revision.change("ritirato", change -> change.withdraw("02/1")));

        assertThat(english(effects(plan).node("02")))
                .containsExactly("revision 1, change 1, 02/1 withdrawn (ritirato): effect not known, "
                        + "before: 100.00, after: nothing assessable");
        assertThat(effects(plan).node("02").get(0).effect()).isEmpty();
    }

    @Test
    void appliesRevisionsByTheDayFromWhichTheyHold() {
        Plan plan = twoAreas()
                .revision(
                        2,
                        new Act("Prima", Optional.empty()),
                        JULY,
                        revision -> revision.change("prima", change -> change.target("01/1", ">= 8")))
                .revision(
                        1,
                        new Act("Dopo", Optional.empty()),
                        JULY.plusMonths(2),
                        revision -> revision.change("dopo", change -> change.target("01/1", ">= 16")))
                .revision(
                        3,
                        new Act("Mai", Optional.empty()),
                        YEAR_END.plusDays(1),
                        revision -> revision.change("mai", change -> change.withdraw("01/1")))
                .build();

        assertThat(english(effects(plan).total()))
                .containsExactly(
                        "revision 2, change 1, target of 01/1 becomes >= 8 (prima): from 79.00 to 85.00: +6.00",
                        "revision 1, change 1, target of 01/1 becomes >= 16 (dopo): from 85.00 to 70.00: -15.00");
    }

    @Test
    void leavesOutChangesThatCannotBeMade() {
        Plan approved = twoAreas().build();
        Plan plan = approved.toBuilder()
                .revisions(revised(revision -> revision.change("ritirato", change -> change.withdraw("01/1"))
                                .change("abbassato", change -> change.target("01/2", ">= 5")))
                        .revisions())
                .nodes(approved.nodes().subList(1, 2))
                .build();

        assertThat(effects(plan).total()).isEmpty();
        assertThat(effects(plan).revised()).isEqualTo(effects(plan).approved());
    }

    @Test
    void saysWhatEveryKindOfChangeIs() {
        Plan plan = revised(revision -> revision.change(
                "riordino",
                change -> change.target("01/1", 2025, ">= 9")
                        .owners("01", "URP", "SUAP")
                        .node("01", "01.01", "Nuovo", node -> node.indicator("E", ">= 1"))
                        .topNode("03", "Altro", node -> node.indicator("F", ">= 1"))
                        .withdraw("02")));

        assertThat(effects(plan).total().stream()
                        .flatMap(effect -> effect.changes().stream())
                        .map(change -> change.display(Locale.ENGLISH)))
                .containsExactly(
                        "revision 1, change 1, target of 01/1 for 2025 becomes >= 9 (riordino)",
                        "revision 1, change 2, who answers for 01 becomes URP, SUAP (riordino)",
                        "revision 1, change 3, 01.01 added: Nuovo (riordino)",
                        "revision 1, change 4, 03 added: Altro (riordino)",
                        "revision 1, change 5, 02 withdrawn (riordino)");
    }

    @Test
    void lookAtCardsToo() {
        Plan plan = draft().card("BP", card -> card.node("P1", "Obiettivo", node -> node.indicator("Uno", ">= 10")))
                .revision(
                        1,
                        new Act("Delibera 12", Optional.empty()),
                        JULY,
                        revision -> revision.change("meno fondi", change -> change.target("BP:P1/1", ">= 8")))
                .build();

        RevisionEffects effects = RevisionEffects.of(
                plan, actuals(actual("BP:P1/1", value("4"))), ScoringPolicy.linearCapped(), YEAR_END);

        assertThat(effects.card("BP"))
                .extracting(RevisionEffect::shown)
                .containsExactly(Optional.of(new BigDecimal("10.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> effects.card("EQ"));
    }
}
