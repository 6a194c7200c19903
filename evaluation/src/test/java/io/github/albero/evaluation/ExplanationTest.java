package io.github.albero.evaluation;

import static io.github.albero.evaluation.SmallPlans.actual;
import static io.github.albero.evaluation.SmallPlans.doneOn;
import static io.github.albero.evaluation.SmallPlans.draft;
import static io.github.albero.evaluation.SmallPlans.evaluate;
import static io.github.albero.evaluation.SmallPlans.fraction;
import static io.github.albero.evaluation.SmallPlans.measured;
import static io.github.albero.evaluation.SmallPlans.reported;
import static io.github.albero.evaluation.SmallPlans.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Actual;
import io.github.albero.model.Measurement;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number in a sentence that can be redone with a pocket calculator. */
class ExplanationTest {

    private static void explains(IndicatorEvaluation evaluation, String italian, String english) {
        assertThat(evaluation.explain(Locale.ITALIAN)).isEqualTo(italian);
        assertThat(evaluation.explain(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void explainsAShare() {
        explains(
                evaluate("Ordinanze", ">= 80%", measured(fraction(412, 530))),
                "01/1: 412 / 530 = 77,7358%; target >= 80%; 77,7358 / 80 = 97,17%; non raggiunto; "
                        + "punteggio 97,17, parzialmente raggiunto; pesa 100,00% del totale; dato definitivo",
                "01/1: 412 / 530 = 77.7358%; target >= 80%; 77.7358 / 80 = 97.17%; not reached; "
                        + "score 97.17, partly met; weighs 100.00% of the whole; final data");
    }

    @Test
    void explainsWhatWasAssumedAndTheCap() {
        explains(
                evaluate("Tempo medio di risposta", "25", measured(value("20", UnitOfMeasure.DAY))),
                "01/1: misurato 20 giorni; target 25; operatore non scritto: inteso ≤ perché c'è scritto «tempo medio»; "
                        + "unità non scritta: intesa «giorni» perché c'è scritto «tempo medio»; 25 / 20 = 125,00%; "
                        + "limitato a 100,00; raggiunto; punteggio 100,00, raggiunto; pesa 100,00% del totale; dato definitivo",
                "01/1: measured 20 days; target 25; operator not written: read as ≤ because it says “tempo medio”; "
                        + "unit not written: read as “days” because it says “tempo medio”; 25 / 20 = 125.00%; "
                        + "limited to 100.00; reached; score 100.00, met; weighs 100.00% of the whole; final data");
    }

    @Test
    void explainsThatNoWordSaysWhichWayIsBetter() {
        explains(
                evaluate("Imprese assistite", "25", measured(value("20"))),
                "01/1: misurato 20; target 25; operatore non scritto e nessuna parola dice il verso: inteso ≥; "
                        + "20 / 25 = 80,00%; non raggiunto; punteggio 80,00, parzialmente raggiunto; "
                        + "pesa 100,00% del totale; dato definitivo",
                "01/1: measured 20; target 25; operator not written, and no word says which way is better: read as ≥; "
                        + "20 / 25 = 80.00%; not reached; score 80.00, partly met; weighs 100.00% of the whole; final data");
    }

    @Test
    void explainsWhatWordsLeaveOpen() {
        explains(
                evaluate("Sportello reclami", "25", measured(value("20"))),
                "01/1: misurato 20; target 25; "
                        + "manca l'operatore e le parole non dicono se sia meglio di più o di meno: scrivere ≥ o ≤; "
                        + "senza punteggio: target ambiguo, da confermare; pesa 100,00% del totale; dato definitivo",
                "01/1: measured 20; target 25; "
                        + "the operator is missing, and the wording does not say whether more or less is better: "
                        + "write ≥ or ≤; no score: ambiguous target, to be confirmed; weighs 100.00% of the whole; "
                        + "final data");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 11, 80, 100})
    void saysAnyPercentageOfAnAssessmentWithoutAnArticle(int percent) {
        Measurement assessed = new Measurement.Assessed(BigDecimal.valueOf(percent));

        IndicatorEvaluation evaluation = evaluate("Vademecum", "vademecum pubblicato", measured(assessed));

        assertThat(evaluation.explain(Locale.ITALIAN))
                .startsWith("01/1: valutazione " + percent + "%; target vademecum pubblicato; ");
        assertThat(evaluation.explain(Locale.ENGLISH))
                .startsWith("01/1: assessed at " + percent + "%; target vademecum pubblicato; ");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 11, 80, 100})
    void saysAnyDegreeOfProgressWithoutAnArticle(int percent) {
        Measurement progress = new Measurement.Progress(BigDecimal.valueOf(percent));

        IndicatorEvaluation evaluation = evaluate("Regolamento", "30/06/2025", measured(progress));

        assertThat(evaluation.explain(Locale.ITALIAN))
                .startsWith("01/1: avanzamento " + percent + "%; target 30/06/2025; ");
        assertThat(evaluation.explain(Locale.ENGLISH)).startsWith("01/1: " + percent + "% done; target 30/06/2025; ");
    }

    @Test
    void explainsALateDeed() {
        Actual provisional = reported("01/1", doneOn("2025-07-12"))
                .state(Actual.State.PROVISIONAL)
                .build();
        explains(
                evaluate("Regolamento", "30/06/2025", provisional),
                "01/1: fatto il 12/07/2025; target 30/06/2025; in ritardo di 12 giorni: 0,00%; non raggiunto; "
                        + "punteggio 0,00, non raggiunto; pesa 100,00% del totale; dato provvisorio",
                "01/1: done on 2025-07-12; target 30/06/2025; late by 12 days: 0.00%; not reached; "
                        + "score 0.00, not met; weighs 100.00% of the whole; provisional data");
    }

    @Test
    void explainsWhyThereIsNoScore() {
        explains(
                evaluate("Quota", ">= 80%", measured(new Measurement.NotAssessable("archivio allagato"))),
                "01/1: non valutabile: archivio allagato; target >= 80%; senza punteggio: non valutabile; "
                        + "pesa 100,00% del totale; dato definitivo",
                "01/1: not assessable: archivio allagato; target >= 80%; no score: not assessable; "
                        + "weighs 100.00% of the whole; final data");
    }

    @Test
    void explainsAMeanWithWhatWasLeftOut() {
        PlanEvaluation result = evaluate(
                draft().node(
                                "01",
                                "Area",
                                area -> area.indicator("A", ">= 10")
                                        .indicator("B", ">= 10")
                                        .indicator("C", ">= 10"))
                        .build(),
                actual("01/1", value("10")),
                actual("01/2", value("4")));

        assertThat(result.node("01").explain(Locale.ITALIAN))
                .isEqualTo("01: (01/1 100,00 + 01/2 40,00) / 2 = 70,00; "
                        + "fuori dal calcolo: 01/3 (dato mancante); punteggio 70,00, parzialmente raggiunto; "
                        + "copertura 66,67% del peso, tra 46,67 e 80,00 se il resto valesse il minimo o il massimo; "
                        + "pesa 100,00% del totale");
    }

    @Test
    void keepsTheOfficesWordsInside() {
        Explanation explanation = evaluate(
                        "Quota", ">= 80%", measured(new Measurement.NotAssessable("Archivio allagato.")))
                .explanation();

        assertThat(explanation.forAudience(Audience.INTERNAL)).isEqualTo(explanation);
        assertThat(explanation.forAudience(Audience.PUBLIC).display(Locale.ITALIAN))
                .isEqualTo("01/1: target >= 80%; senza punteggio: non valutabile; pesa 100,00% del totale;"
                        + " dato definitivo");
    }

    @Test
    void explainsAMeanOfOnePart() {
        PlanEvaluation result = evaluate(
                draft().node("01", "Area", area -> area.indicator("A", ">= 10")).build(), actual("01/1", value("4")));

        assertThat(result.node("01").explain(Locale.ENGLISH))
                .isEqualTo("01: from the only part 01/1: 40.00; score 40.00, not met; coverage 100% of the weight;"
                        + " weighs 100.00% of the whole");
    }

    @Test
    void saysThatTheScaleIsSuspicious() {
        assertThat(evaluate("Quota", ">= 80%", measured(value("0.78"))).explain(Locale.ENGLISH))
                .contains("; attention: measured 1 at most where a percentage is asked, check the scale; ");
        assertThat(evaluate("Quota", ">= 80%", measured(value("78"))).explain(Locale.ENGLISH))
                .doesNotContain("attention");
    }
}
