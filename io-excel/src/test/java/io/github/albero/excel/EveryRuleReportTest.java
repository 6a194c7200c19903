package io.github.albero.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.RollUp.Combination;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a report shows of the rules that not every plan asks for. */
class EveryRuleReportTest {

    private static final PlanEvaluation EVALUATION = EveryRule.evaluation();
    private static final WrittenReport PUBLIC = WrittenReport.publicly(EVALUATION);
    private static final WrittenReport INTERNAL = WrittenReport.internally(EVALUATION);

    private static String row(WrittenReport report, String sheet, String start) {
        return report.rows(sheet).stream()
                .filter(row -> row.startsWith(start + " |"))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class TheTree {

        @Test
        void showsLinkedNodesBelowTheNodeThatLinksThem() {
            assertThat(PUBLIC.rows("Albero"))
                    .containsSubsequence(
                            "01 | Area | Servizi ai cittadini | 82.56 | parzialmente raggiunto | 100 | 33.33",
                            "→ 02.02 | Collegato | Riscossione | 93.33 | raggiunto | 100 | 8.33",
                            "02 | Area | Bilancio e patrimonio | 65 | non raggiunto | 83.33 | 33.33");
        }

        @Test
        void showsTheChangeWhereAChangeIsAsked() {
            assertThat(row(PUBLIC, "Albero", "01.01/2"))
                    .contains("| +5% rispetto al 2023 | 2024-12-31 | 3 | var. % | 2024-12-31 | -2 | 60 |");
            assertThat(PUBLIC.cell("Albero", "I5").getCellStyle().getDataFormatString())
                    .isEqualTo("+#,##0;-#,##0;#,##0");
        }

        @Test
        void showsHowManyUnitsReachATargetThatIsAskedOfEach() {
            assertThat(row(PUBLIC, "Albero", "01.02/1"))
                    .contains(
                            "| 3 di 5 strutture |",
                            "ogni struttura è valutata per sé: il target è raggiunto da 3 di 5");
        }

        @Test
        void saysInPublicOnlyThatAScoreWasDecidedOrRaised() {
            assertThat(row(PUBLIC, "Albero", "02.03")).endsWith("punteggio deciso, in luogo di quello calcolato");
            assertThat(row(PUBLIC, "Albero", "03.01/1"))
                    .contains(
                            "| 90 | parzialmente raggiunto | 11.67 | punteggio deciso, in luogo di quello calcolato |");
            assertThat(row(PUBLIC, "Albero", "03.01/2"))
                    .contains("| 87.5 | parzialmente raggiunto | 11.67 | punteggio alzato per una causa esogena |");
        }

        @Test
        void saysInsideTheBodyWhoDecidedAndWhy() {
            assertThat(row(INTERNAL, "Albero", "02.03"))
                    .endsWith("punteggio deciso, 60%, da Segretario riservato: Le aste sono state sospese");
            assertThat(row(INTERNAL, "Albero", "03.01/2"))
                    .contains("punteggio alzato per una causa esogena, quota 50%, riconosciuta da Nucleo riservato:"
                            + " Alluvione nel motivo");
        }

        @Test
        void namesConfirmedReadings() {
            String confirmed = "target letto come «>= 5%», lettura confermata da Segreteria generale il 01/03/2024";

            assertThat(row(PUBLIC, "Albero", "02.02/3")).contains("| " + confirmed + " |");
            assertThat(row(INTERNAL, "Albero", "02.02/3"))
                    .contains("| " + confirmed + " (Come detto nella nota riservata) |");
        }
    }

    @Test
    void nothingOfWhoDecidedOrWhyAndOfCardsIsInAnyPartOfThePublicEdition() {
        assertThat(PUBLIC.parts())
                .allSatisfy((name, content) -> assertThat(content)
                        .doesNotContain(
                                "riservat",
                                "sospes",
                                "chiuso per lavori",
                                "Alluvione",
                                "EQ Servizi",
                                "Comportamenti",
                                "Sportello"));
    }

    @Test
    void theSummaryCountsADecidedNodeAndNotWhatIsBelowIt() {
        assertThat(PUBLIC.rows("Sintesi"))
                .contains("02.03 | Alienazioni | punteggio deciso | 11.11 | 4.44")
                .noneMatch(row -> row.startsWith("02.03/"));
    }

    @Nested
    class Cards {

        @Test
        void addUpFromObjectivesAndLinesThroughGatesToWhatIsPaid() {
            List<String> rows = INTERNAL.rows("Schede");

            assertThat(rows)
                    .containsSequence(
                            "Altre voci della scheda",
                            "01.01 | Tempi e qualità | 20 | 80 | 16 | parzialmente raggiunto | risultato di 01.01 nel"
                                    + " piano",
                            "02.01/2 | Giorni di ritardo | <= 30 gg | 36 giorni | 10 | 83.33 | 8.33 | parzialmente"
                                    + " raggiunto | risultato dell'indicatore 02.01/2 nel piano",
                            "Ufficio Anagrafe | 5 | 90.97 | 4.55 | raggiunto | risultato della struttura",
                            "Performance organizzativa | 5 | 79.23 | 3.96 | parzialmente raggiunto | risultato"
                                    + " dell'intero ente; copertura 94,44% del peso",
                            "Comportamenti organizzativi | 20 | 85 | 17 | parzialmente raggiunto | punteggio che viene"
                                    + " da fuori del piano",
                            "Totale prima delle condizioni | 100 | 87.84 | 87.84 | parzialmente raggiunto | Copertura"
                                    + " 99,72% del peso",
                            "Condizioni",
                            "02.01/2 | Raggiunto: Giorni di ritardo | -26.35 | non soddisfatta | Condizione non"
                                    + " soddisfatta: è trattenuto il 30%.",
                            "01.01/1 | Raggiunto: Tempo medio di rilascio | soddisfatta | Condizione soddisfatta:"
                                    + " nulla è trattenuto (sarebbe il 10%).",
                            "Totale dopo le condizioni | 61.49 | 61.49 | non raggiunto",
                            "Fascia: quota che paga % | 60 | C | Oltre 50 fino a 70 compreso",
                            "Parte del periodo in cui l'incarico è stato ricoperto % | 75.14 | Incarico dal"
                                    + " 01/04/2024",
                            "Quota pagata % | 45.08 | 60% per il 75,14% del periodo");
        }

        @Test
        void sayWhatIsMissing() {
            assertThat(INTERNAL.rows("Schede"))
                    .contains("Comportamenti | 40 | lasciato fuori | punteggio che viene da fuori del piano; punteggio"
                            + " esterno non fornito")
                    .containsSequence(
                            "02.03/9 | Raggiunto: 02.03/9 | non determinabile | Condizione non determinabile: ne"
                                    + " dipende il 15%, e la scheda non ha punteggio.",
                            "Totale dopo le condizioni | nessun giudizio | condizione di sbarramento non"
                                    + " determinabile",
                            "Parte del periodo in cui l'incarico è stato ricoperto % | 49.73 | Incarico fino al"
                                    + " 30/06/2024");
        }

        @Test
        void countADecidedObjectiveInPlaceOfWhatIsBelowIt() {
            assertThat(row(INTERNAL, "Schede", "T1"))
                    .startsWith("T1 | Riscossione coattiva | 60 | 70 | 42 | parzialmente raggiunto | punteggio deciso:"
                            + " 70; Ruoli sospesi (Nucleo riservato)");
            assertThat(row(INTERNAL, "Schede", "Ruoli")).startsWith("Ruoli | >= 10 | 5 | 50 | non raggiunto |");
            assertThat(INTERNAL.rows("Schede"))
                    .contains(
                            "02.03 | Alienazioni | 20 | 60 | 12 | non raggiunto | risultato di 02.03 nel piano",
                            "Totale prima delle condizioni | 100 | 69 | 69 | non raggiunto | Copertura 100,00% del"
                                    + " peso");
        }

        @Test
        void haveNoPointsWhereTheseWouldNotAddUp() {
            ScoringPolicy worst = ScoringPolicy.builder()
                    .id("worst")
                    .ratings(RatingBands.metPartlyNot(50, 100))
                    .rollUp(RollUp.builder().combination(Combination.WORST).build())
                    .build();

            List<String> rows =
                    WrittenReport.internally(EveryRule.evaluation(worst)).rows("Schede");

            assertThat(rows)
                    .contains("Comportamenti organizzativi | 14.29 | 85 | parzialmente raggiunto | punteggio che viene"
                            + " da fuori del piano")
                    .anyMatch(row -> row.startsWith("Senza punti: con le regole di questo piano"));
        }
    }

    @Test
    void theMethodSaysRangesAsThePolicyDoesAndSpecialRulesApart() {
        assertThat(PUBLIC.rows("Metodo"))
                .containsSequence(
                        "Giudizio | Indicatori | Significato",
                        "raggiunto | 4 | Oltre 90",
                        "parzialmente raggiunto | 5 | Da 70 fino a 90 compreso",
                        "non raggiunto | 5 | Da 0 a meno di 70")
                .containsSequence(
                        "Le regole particolari, in luogo di quelle generali",
                        "37. Per l'indicatore 02.01/1: Un dato mancante vale il minimo.",
                        "38. Per gli indicatori di tipo efficacia: Da 0 a meno di 60: vale 0.")
                .anyMatch(row -> row.startsWith("Intervallo: tra i due estremi chiesti | 01.01/1 |"))
                .anyMatch(row -> row.startsWith("Variazione: variazione che c'è stata, divisa per quella chiesta |"));
    }

    @Test
    void theExplanationsIncludeDecidedNodesAndThoseWithLinks() {
        assertThat(row(PUBLIC, "Come nasce il numero", "02.03"))
                .startsWith("02.03 | Alienazioni | punteggio deciso: 60; punteggio 60,00");
        assertThat(row(PUBLIC, "Come nasce il numero", "03"))
                .startsWith("03 | Cultura | (03.01 88,75 × 70 + → 02.02 93,33 × 30) / 100 = 90,13;");
    }

    @Test
    void changesAreNamedInTextsToo() {
        Map<Locale, String> texts =
                Map.of(Locale.ITALIAN, "variazione +3%", Locale.ENGLISH, "change +3%", Locale.UK, "change +3%");

        assertThat(texts)
                .allSatisfy((language, text) -> assertThat(
                                new Measured(EVALUATION.indicator("01.01/2"), new Words(language, Audience.PUBLIC))
                                        .text())
                        .isEqualTo(text));
    }
}
