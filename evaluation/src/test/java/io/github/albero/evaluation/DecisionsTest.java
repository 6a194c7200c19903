package io.github.albero.evaluation;

import static io.github.albero.evaluation.SmallPlans.actual;
import static io.github.albero.evaluation.SmallPlans.draft;
import static io.github.albero.evaluation.SmallPlans.fraction;
import static io.github.albero.evaluation.SmallPlans.measured;
import static io.github.albero.evaluation.SmallPlans.shown;
import static io.github.albero.evaluation.SmallPlans.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Actual;
import io.github.albero.model.Adjustments;
import io.github.albero.model.ConfirmedReading;
import io.github.albero.model.ExternalCause;
import io.github.albero.model.IndicatorDraft;
import io.github.albero.model.Plan;
import io.github.albero.model.ScoreOverride;
import io.github.albero.model.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What somebody decided about an evaluation: rules A10 and C14. */
class DecisionsTest {

    private static Plan plan(String name, String target, Consumer<IndicatorDraft> content) {
        return draft().node("01", "Area", area -> area.indicator(name, target, content))
                .build();
    }

    private static IndicatorEvaluation evaluate(Plan plan, Adjustments decisions, Actual... actuals) {
        return PlanEvaluation.of(
                        plan, SmallPlans.actuals(actuals), ScoringPolicy.linearCapped(), decisions, SmallPlans.YEAR_END)
                .indicator("01/1");
    }

    private static Adjustments reading(String text) {
        return Adjustments.builder()
                .addConfirmedReading(ConfirmedReading.builder()
                        .indicatorId("01/1")
                        .reading(Target.parse(text, Locale.ITALIAN))
                        .confirmedBy("Controllo di gestione")
                        .date(LocalDate.of(2025, 5, 2))
                        .build())
                .build();
    }

    private static ExternalCause flood(long share) {
        return new ExternalCause("01/1", BigDecimal.valueOf(share), "Alluvione", "Giunta");
    }

    private static Adjustments override(String id, long percent) {
        return Adjustments.builder()
                .addOverride(new ScoreOverride(id, BigDecimal.valueOf(percent), "Alluvione", "Giunta"))
                .build();
    }

    private static Plan hundred() {
        return plan("Indicatore", ">= 100", one -> {});
    }

    /** Rule A10: 102 / 100 on a formula of two years is a change of 2 %, once somebody says so. */
    @Test
    void anAmbiguousTargetIsScoredAsItWasConfirmed() {
        Plan plan = plan(
                "Incremento delle ispezioni", ">= 5%", one -> one.formula("ispezioni anno X / ispezioni anno X-1"));
        Actual measured = measured(fraction(102, 100));

        assertThat(shown(evaluate(plan, Adjustments.none(), measured).score())).isEqualTo("AMBIGUOUS_TARGET");
        IndicatorEvaluation confirmed = evaluate(plan, reading("+5%"), measured);
        assertThat(shown(confirmed.score())).isEqualTo("40.00");
        assertThat(confirmed.explain(Locale.ITALIAN))
                .isEqualTo("01/1: 102 / 100; target >= 5%; letto come +5%, lettura confermata da Controllo di gestione "
                        + "il 02/05/2025; (102 − 100) / 100 = 2%; 2 / 5 = 40,00%; non raggiunto; punteggio 40,00, "
                        + "non raggiunto; pesa 100,00% del totale; dato definitivo");
        assertThat(confirmed.explain(Locale.ENGLISH))
                .isEqualTo("01/1: 102 / 100; target >= 5%; read as +5%, confirmed by Controllo di gestione on "
                        + "2025-05-02; (102 − 100) / 100 = 2%; 2 / 5 = 40.00%; not reached; score 40.00, not met; "
                        + "weighs 100.00% of the whole; final data");
    }

    /** Rule A10. */
    @Test
    void wordsAreScoredAsSomebodyConfirmedWhatTheyAskFor() {
        Plan plan = plan("Indicatore", "circa 95", one -> {});

        assertThat(shown(evaluate(plan, Adjustments.none(), measured(value("57")))
                        .score()))
                .isEqualTo("TARGET_IN_WORDS");
        IndicatorEvaluation confirmed = evaluate(plan, reading(">= 95"), measured(value("57")));
        assertThat(shown(confirmed.score())).isEqualTo("60.00");
        assertThat(confirmed.doubt()).isEmpty();
    }

    /** Rule A10: what is clear is not read otherwise. */
    @Test
    void aClearTargetStands() {
        assertThat(shown(evaluate(hundred(), reading(">= 10"), measured(value("60")))
                        .score()))
                .isEqualTo("60.00");
    }

    /** Rule C14. */
    @Test
    void externalCausesMakeUpForTheirShareOfWhatIsMissing() {
        Adjustments one = Adjustments.builder().addExternalCause(flood(25)).build();
        Adjustments both = Adjustments.builder()
                .addExternalCause(flood(25))
                .addExternalCause(flood(50))
                .build();

        assertThat(shown(evaluate(hundred(), both, measured(value("60"))).score()))
                .isEqualTo("90.00");
        assertThat(shown(evaluate(hundred(), both, measured(value("100"))).score()))
                .isEqualTo("100.00");
        assertThat(evaluate(hundred(), one, measured(value("60"))).explain(Locale.ITALIAN))
                .isEqualTo("01/1: misurato 60; target >= 100; 60 / 100 = 60,00%; causa esogena: 60 + (100 − 60) × 25% "
                        + "= 70; Alluvione (Giunta); non raggiunto; punteggio 70,00, parzialmente raggiunto; "
                        + "pesa 100,00% del totale; dato definitivo");
        assertThat(evaluate(hundred(), one, measured(value("60")))
                        .explanation()
                        .forAudience(Audience.PUBLIC)
                        .display(Locale.ENGLISH))
                .isEqualTo("01/1: measured 60; target >= 100; 60 / 100 = 60.00%; external cause: 60 + (100 − 60) × 25% "
                        + "= 70; not reached; score 70.00, partly met; weighs 100.00% of the whole; final data");
    }

    /** Rule C14. */
    @Test
    void anOverrideReplacesTheScoreWithinItsLimits() {
        IndicatorEvaluation decided = evaluate(hundred(), override("01/1", 90), measured(value("60")));
        assertThat(decided.outcome()).isEqualTo(Outcome.NOT_REACHED);
        assertThat(decided.explain(Locale.ITALIAN))
                .isEqualTo("01/1: misurato 60; target >= 100; 60 / 100 = 60,00%; punteggio deciso: 90; "
                        + "Alluvione (Giunta); non raggiunto; punteggio 90,00, parzialmente raggiunto; "
                        + "pesa 100,00% del totale; dato definitivo");

        assertThat(evaluate(hundred(), override("01/1", 130), measured(value("60")))
                        .explain(Locale.ENGLISH))
                .isEqualTo("01/1: measured 60; target >= 100; 60 / 100 = 60.00%; score decided: 130; "
                        + "limited to 100.00; Alluvione (Giunta); not reached; score 100.00, met; "
                        + "weighs 100.00% of the whole; final data");
    }

    /** Rule C14: what was decided about a node stands, whatever is below it. */
    @Test
    void anOverrideOfANodeStopsTheComputationBelow() {
        Plan plan = draft().node("01", "Area", area -> area.indicator("i", ">= 100"))
                .node("02", "Area", area -> area.indicator("i", ">= 100"))
                .build();

        PlanEvaluation result = PlanEvaluation.of(
                plan,
                SmallPlans.actuals(actual("01/1", value("20")), actual("02/1", value("100"))),
                ScoringPolicy.linearCapped(),
                override("01", 90),
                SmallPlans.YEAR_END);

        assertThat(shown(result.score())).isEqualTo("95.00");
        assertThat(result.node("01").explain(Locale.ITALIAN))
                .isEqualTo("01: punteggio deciso: 90; Alluvione (Giunta); punteggio 90,00, parzialmente raggiunto; "
                        + "copertura 100% del peso; pesa 50,00% del totale");
        assertThat(result.node("01").explain(Locale.ENGLISH))
                .isEqualTo("01: score decided: 90; Alluvione (Giunta); score 90.00, partly met; "
                        + "coverage 100% of the weight; weighs 50.00% of the whole");
    }
}
