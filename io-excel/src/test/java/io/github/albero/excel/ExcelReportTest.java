package io.github.albero.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.Explanation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ReportOptions;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.NodeDraft;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.target.Quantity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExcelReportTest {

    private static String sentence(String indicator) {
        return sentence(Sample.evaluation().indicator(indicator).explanation());
    }

    /** Explanations are tested where they are made; here they only have to arrive. */
    private static String sentence(Explanation explanation) {
        return explanation.display(Locale.ITALIAN).substring((explanation.subject() + ": ").length());
    }

    @Test
    void saysItsName() {
        ExcelReport report = new ExcelReport();

        assertThat(report.id()).isEqualTo("excel-report");
        assertThat(report.extensions()).containsExactly("xlsx");
    }

    @Nested
    class Sheets {

        private final WrittenReport report = WrittenReport.publicly(Sample.evaluation());

        @Test
        void haveNames() {
            assertThat(report.sheetNames())
                    .containsExactly("Sintesi", "Albero", "Strutture", "Metodo", "Come nasce il numero");
        }

        @Test
        void beginWithASummary() {
            assertThat(report.rows("Sintesi"))
                    .containsExactly(
                            "Comune di Esempio",
                            "Piano della performance",
                            "Periodo 2024 · Approvato con DGC 5/2024",
                            "Valutazione al 31/12/2024 · Regole di punteggio «proporzionale fino a 100» · edizione pubblica",
                            "Dati di prova.",
                            "Performance organizzativa | Giudizio | Copertura del peso % | Stato",
                            "49.29 | non raggiunto | 50 | provvisorio",
                            "Provvisorio: almeno un punteggio poggia su un dato provvisorio.",
                            "Performance organizzativa 49,29%, calcolata su 3 di 5 indicatori (copertura 50,00% del"
                                    + " peso). Se i 2 indicatori lasciati fuori valessero il minimo: 24,65%; se"
                                    + " valessero il massimo: 74,65%. Le regole sono nel foglio «Metodo», il calcolo"
                                    + " di ogni punteggio nel foglio «Come nasce il numero».",
                            "Indicatori con punteggio | 3 | Indicatori lasciati fuori dal calcolo | 2",
                            "raggiunto | 1 | dato mancante | 1",
                            "parzialmente raggiunto | 1 | non valutabile | 1",
                            "non raggiunto | 1",
                            "Codice | Area | Punteggio | Giudizio | Copertura % | Punteggio da 0 a 100",
                            "01 | Servizi | 49.29 | non raggiunto | 100",
                            "02 | Bilancio | lasciato fuori | 0",
                            "Performance organizzativa | 49.29 | non raggiunto | 50",
                            "Gli scostamenti che pesano di più",
                            "Codice | Indicatore | Target | Consuntivo | Raggiungimento % | Peso effettivo % | Punti"
                                    + " persi | Responsabile",
                            "01.02/1 | Portale avviato | 30/06/2024 | 18/07/2024 | 0 | 25 | 25",
                            "01.01/1 | Ordinanze su verbali | >= 80% | 77,74% | 97.17 | 12.5 | 0.35 | Ufficio URP",
                            "Punti persi: peso effettivo sul totale per quanto manca a 100, prima di ripartire il"
                                    + " peso di ciò che è lasciato fuori dal calcolo.");
        }

        @Test
        void showTheTreeInTheOrderOfThePlan() {
            assertThat(report.rows("Albero"))
                    .containsExactly(
                            "Codice | Livello | Denominazione | Target | Scadenza | Numeratore | Denominatore |"
                                    + " Consuntivo | Unità | Data del dato | Scostamento | Raggiungimento % | Esito |"
                                    + " Punteggio | Giudizio | Copertura % | Peso effettivo % | Motivi, dubbi e"
                                    + " assunzioni | Responsabile | Stato del dato",
                            "01 | Area | Servizi | 49.29 | non raggiunto | 100 | 50 | provvisorio",
                            "01.01 | Obiettivo | Sanzioni | 98.58 | parzialmente raggiunto | 100 | 25 | provvisorio",
                            "01.01/1 | Indicatore | Ordinanze su verbali | >= 80% | 2024-12-31 | 412 | 530 | 77.74 |"
                                    + " % | 2024-12-31 | -2.26 | 97.17 | non raggiunto | 97.17 | parzialmente"
                                    + " raggiunto | 12.5 | Ufficio URP | definitivo",
                            "01.01/2 | Indicatore | Tempo medio di risposta | <= 7 gg | 2024-12-31 | 6.5 | giorni |"
                                    + " 2024-12-31 | -0.5 | 107.69 | raggiunto | 100 | raggiunto | 12.5 | Ufficio URP"
                                    + " | provvisorio",
                            "01.02 | Obiettivo | Portale | 0 | non raggiunto | 100 | 25",
                            "01.02/1 | Indicatore | Portale avviato | 30/06/2024 | 2024-06-30 | 2024-07-18 |"
                                    + " 2024-12-31 | 18 | 0 | non raggiunto | 0 | non raggiunto | 25 | definitivo",
                            "02 | Area | Bilancio | lasciato fuori | 0 | 50 | nulla di valutabile",
                            "02.01 | Obiettivo | Riscossione | lasciato fuori | 0 | 50 | nulla di valutabile",
                            "02.01/1 | Indicatore | Solleciti inviati | 25 | 2024-12-31 | non determinato | lasciato"
                                    + " fuori | 25 | dato mancante; operatore non scritto e nessuna parola dice il"
                                    + " verso: inteso ≥ | Servizio Bilancio",
                            "02.01/2 | Indicatore | Aste svolte | >= 2 | 2024-12-31 | non valutabile | 2024-12-31 |"
                                    + " non determinato | lasciato fuori | 25 | non valutabile | Servizio"
                                    + " Bilancio | definitivo");
        }

        @Test
        void listTheUnitsByName() {
            assertThat(report.rows("Strutture"))
                    .containsExactly(
                            "In ordine alfabetico: non è una graduatoria. Gli indicatori condivisi contano per"
                                    + " ciascuna delle strutture che ne rispondono.",
                            "Struttura | Indicatori | Con punteggio | Punteggio | Giudizio | Copertura % | Stato del"
                                    + " dato",
                            "Servizio Bilancio | 2 | 0 | lasciato fuori | 0",
                            "Ufficio URP | 2 | 2 | 98.58 | parzialmente raggiunto | 100 | provvisorio");
        }

        @Test
        void giveAnExampleOfEachKindOfTargetAndALegend() {
            assertThat(report.rows("Metodo"))
                    .contains("17. Un dato mancante è lasciato fuori e gli altri pesi crescono in proporzione.")
                    .containsSequence(
                            "Target e regola | Codice | Come nasce il numero",
                            "Quantità: più è meglio, misurato diviso target | 01.01/1 | Ordinanze su verbali\n"
                                    + sentence("01.01/1"),
                            "Quantità: meno è meglio, target diviso misurato | 01.01/2 | Tempo medio di risposta\n"
                                    + sentence("01.01/2"),
                            "Data: fatto in ritardo | 01.02/1 | Portale avviato\n" + sentence("01.02/1"),
                            "Esito e giudizio")
                    .containsSequence(
                            "Giudizio | Indicatori | Significato",
                            "raggiunto | 1 | Da 100 in su",
                            "parzialmente raggiunto | 1 | Da 50 a meno di 100",
                            "non raggiunto | 1 | Da 0 a meno di 50")
                    .endsWith(
                            "Motivo | Indicatori | Significato",
                            "dato mancante | 1 | La scadenza è passata e nessuno ha comunicato un dato.",
                            "non valutabile | 1 | La struttura ha comunicato che non era misurabile, e perché.");
        }

        @Test
        void explainTheWholeAndEachNumberInIt() {
            assertThat(report.rows("Come nasce il numero"))
                    .hasSize(10)
                    .contains("Performance organizzativa | "
                            + sentence(Sample.evaluation().explanation()))
                    .contains("02.01/1 | Solleciti inviati | " + sentence("02.01/1"));
        }
    }

    @Nested
    class Audiences {

        private static final List<String> RESERVED = List.of(
                "Nessun bene",
                "Nota riservata",
                "Protocollo riservato",
                "che ha rilevato",
                "Archivio interno",
                "Previsione interna",
                "4321",
                "Refuso interno",
                "EQ Bilancio",
                "EQ_01",
                "della scheda",
                "Schede",
                "Scheda");

        @Test
        void ofThePublicEditionFindNothingOfCardsNotesReasonsEvidenceOrReportersInAnyPart() {
            Map<String, String> parts =
                    WrittenReport.publicly(Sample.evaluation()).parts();

            assertThat(parts).isNotEmpty();
            assertThat(parts)
                    .allSatisfy((name, content) -> assertThat(content).doesNotContain(RESERVED.toArray(String[]::new)));
        }

        @Test
        void insideTheBodyFindTheCardsWithPointsAndLinesToSign() {
            assertThat(WrittenReport.internally(Sample.evaluation()).rows("Schede"))
                    .containsExactly(
                            "Scheda: EQ Bilancio",
                            "Comune di Esempio · Servizio Bilancio · Periodo 2024 · Valutazione al 31/12/2024",
                            "Dati di prova.",
                            "Codice | Obiettivo e indicatore | Target | Consuntivo | Peso % | Punteggio | Punti |"
                                    + " Giudizio | Come nasce il numero",
                            "EQ_01 | Obiettivo della scheda",
                            "Indicatore della scheda | >= 4 | 3 | 70 | 75 | 52.5 | parzialmente raggiunto | "
                                    + sentence("EQ Bilancio:EQ_01/1"),
                            "Relazione della scheda | 31/12/2024 | 30 | lasciato fuori | "
                                    + sentence("EQ Bilancio:EQ_01/2"),
                            "Totale (il punteggio è calcolato sulla sola parte valutata) | 100 | 75 | 52.5 |"
                                    + " parzialmente raggiunto | Copertura 70,00% del peso",
                            sentence(Sample.evaluation().cards().get(0).explanation()),
                            "Luogo e data | Chi valuta | Chi è titolare dell'incarico");
        }

        @Test
        void insideTheBodyAreWarnedAndFindNotesAndEvidence() {
            WrittenReport report = WrittenReport.internally(Sample.evaluation());

            assertThat(report.rows("Sintesi"))
                    .contains("Edizione interna: contiene i risultati di singole persone. Non pubblicare.");
            assertThat(report.rows("Albero").get(0)).endsWith("Stato del dato | Note | Evidenze");
            assertThat(report.rows("Albero").get(3)).endsWith("definitivo | Nota riservata. | Protocollo riservato 17");
        }

        @Test
        void findNoHiddenSheetsAndNoAuthors() {
            WrittenReport report = WrittenReport.internally(Sample.evaluation());
            XSSFWorkbook workbook = report.workbook();

            assertThat(workbook.sheetIterator())
                    .toIterable()
                    .allSatisfy(sheet -> assertThat(workbook.isSheetHidden(workbook.getSheetIndex(sheet)))
                            .isFalse());
            assertThat(report.parts().get("docProps/core.xml"))
                    .doesNotContain("creator", "lastModifiedBy")
                    .contains("2024-12-31T00:00:00Z</dcterms:created>", "2024-12-31T00:00:00Z</dcterms:modified>");
            assertThat(report.parts().get("docProps/app.xml")).contains("<Application>Albero</Application>");
        }
    }

    @Nested
    class Cells {

        private final WrittenReport report = WrittenReport.publicly(Sample.evaluation());

        @Test
        void holdNumbersAndDatesThatSpreadsheetsKnow() {
            assertThat(format("Albero", "F4")).isEqualTo("#,##0");
            assertThat(format("Albero", "H4")).isEqualTo("#,##0.00");
            assertThat(format("Albero", "E4")).isEqualTo("dd/mm/yyyy");
            assertThat(format("Albero", "H7")).isEqualTo("dd/mm/yyyy");
            assertThat(format("Albero", "K4")).isEqualTo("+#,##0.00\" p.p.\";-#,##0.00\" p.p.\";#,##0.00\" p.p.\"");
            assertThat(format("Albero", "K7")).isEqualTo("+#,##0\" gg\";-#,##0\" gg\";#,##0\" gg\"");
        }

        private String format(String sheet, String address) {
            XSSFCell cell = report.cell(sheet, address);
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
            return cell.getCellStyle().getDataFormatString();
        }

        @Test
        void ofTextNeverBecomeFormulas() {
            String formula = "=HYPERLINK(\"http://example.org\")";
            PlanDraft plan = PlanDraft.of(formula, "+Ente", PlanPeriod.ofYear(2024))
                    .node("-1", "@Area", area -> area.indicator("=1+1", "\t", one -> one.owner("-Ufficio")));

            WrittenReport report = WrittenReport.internally(Sample.without(plan));

            assertThat(report.parts())
                    .allSatisfy((name, content) -> assertThat(content).doesNotContain("<f>", "<f "));
            XSSFCell cell = report.cell("Albero", "C3");
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(report.cell("Sintesi", "A2").getStringCellValue()).isEqualTo(formula);
        }

        @Test
        void neverShowAlmostAHundredAsAHundred() {
            PlanDraft plan = Sample.empty().node("1", "Area", area -> area.indicator("Pratiche evase", ">= 100%"));
            Actual almost = Sample.actual("1/1", new Fraction(BigDecimal.valueOf(99_999), BigDecimal.valueOf(100_000)))
                    .build();

            WrittenReport report = WrittenReport.publicly(PlanEvaluation.of(
                    plan.build(), Actuals.of(List.of(almost)), ScoringPolicy.linearCapped(), Sample.YEAR_END));

            assertThat(report.rows("Albero").get(2)).contains("| 99.99 | % |", "| 99.99 | non raggiunto | 99.99 |");
        }

        @Test
        void dropWhatAWorkbookCannotHold() {
            PlanDraft plan =
                    Sample.empty().node("1", "Area\u0001 \uD83C\uDF33 verde\uFFFF", area -> area.indicator("Uno", "1"));

            WrittenReport report = WrittenReport.publicly(Sample.without(plan));

            assertThat(report.cell("Albero", "C2").getStringCellValue()).isEqualTo("Area \uD83C\uDF33 verde");
        }
    }

    @Nested
    class Print {

        private final WrittenReport report = WrittenReport.publicly(Sample.evaluation());

        @Test
        void ofTheTreeIsWideAndRepeatsItsHead() {
            XSSFSheet tree = report.sheet("Albero");

            assertThat(tree.getPrintSetup().getPaperSizeEnum()).hasToString("A3_PAPER");
            assertThat(tree.getPrintSetup().getLandscape()).isTrue();
            assertThat(tree.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(tree.getPrintSetup().getFitHeight()).isZero();
            assertThat(tree.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(tree.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(tree.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:T11");
        }

        @Test
        void ofTheTreeGroupsRowsBelowTheirParent() {
            XSSFSheet tree = report.sheet("Albero");

            assertThat(List.of(1, 2, 3, 4, 5, 6, 7))
                    .extracting(row -> tree.getRow(row).getOutlineLevel())
                    .containsExactly(0, 1, 2, 2, 1, 2, 0);
            assertThat(tree.getRowSumsBelow()).isFalse();
        }

        @Test
        void ofTheSummaryIsOnePageWithABarForEachArea() {
            XSSFSheet summary = report.sheet("Sintesi");

            assertThat(summary.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            assertThat(summary.getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(report.parts().get("xl/charts/chart1.xml"))
                    .contains(
                            "<c:barDir val=\"bar\"/>",
                            "<c:orientation val=\"maxMin\"/>",
                            "<c:max val=\"100.0\"/>",
                            "<c:f>Sintesi!$A$18:$A$19</c:f>",
                            "<c:f>Sintesi!$C$18:$C$19</c:f>");
        }

        @Test
        void showsOnEachPageThatDataIsInvented() {
            assertThat(report.workbook().sheetIterator())
                    .toIterable()
                    .allSatisfy(sheet -> assertThat(sheet.getFooter().getLeft())
                            .isEqualTo("&7 Comune di Esempio · 2024 · edizione pubblica\nDati di prova."));
        }
    }

    @Nested
    class Languages {

        @Test
        void includeEnglish() {
            WrittenReport report = WrittenReport.of(Sample.evaluation(), Audience.INTERNAL, Locale.ENGLISH);

            assertThat(report.sheetNames())
                    .containsExactly("Summary", "Tree", "Units", "Cards", "Method", "How numbers came about");
            assertThat(report.rows("Summary"))
                    .contains(
                            "Organisational performance 49.29%, computed from 3 of 5 indicators (coverage 50.00% of"
                                    + " the weight). If the 2 indicators left out were worth the minimum: 24.65%; if"
                                    + " they were worth the maximum: 74.65%. The rules are on the sheet “Method”, the"
                                    + " computation of each score on the sheet “How numbers came about”.",
                            "02 | Bilancio | left out | 0");
            assertThat(report.cell("Tree", "E4").getCellStyle().getDataFormatString())
                    .isEqualTo("yyyy-mm-dd");
        }

        @Test
        void ofTheMachineAndItsTimeZoneDoNotMatter() {
            byte[] here = WrittenReport.internally(Sample.evaluation()).bytes();
            Locale language = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

                assertThat(Arrays.equals(
                                here,
                                WrittenReport.internally(Sample.evaluation()).bytes()))
                        .isTrue();
            } finally {
                Locale.setDefault(language);
                TimeZone.setDefault(zone);
            }
        }
    }

    @Nested
    class OddPlans {

        @Test
        void withoutNodesSayThatThereIsNothing() {
            WrittenReport report = WrittenReport.internally(Sample.without(Sample.empty()));

            assertThat(report.sheetNames()).containsExactly("Sintesi", "Albero", "Metodo", "Come nasce il numero");
            assertThat(report.rows("Sintesi"))
                    .containsExactly(
                            "Comune di Esempio",
                            "Piano della performance",
                            "Periodo 2024",
                            "Valutazione al 31/12/2024 · Regole di punteggio «proporzionale fino a 100» · edizione interna",
                            "Edizione interna: contiene i risultati di singole persone. Non pubblicare.",
                            "Performance organizzativa | Giudizio | Copertura del peso % | Stato",
                            "nessun punteggio | nessun giudizio | 0 | senza dati",
                            "Nessun indicatore ha un punteggio.",
                            "Il piano non ha indicatori: non c'è nulla da valutare.",
                            "Indicatori con punteggio | 0 | Indicatori lasciati fuori dal calcolo | 0",
                            "raggiunto | 0",
                            "parzialmente raggiunto | 0",
                            "non raggiunto | 0",
                            "Gli scostamenti che pesano di più",
                            "Non ci sono indicatori con punteggio.");
        }

        @Test
        void withoutActualsHaveNoScoreAndNoBars() {
            WrittenReport report = WrittenReport.publicly(Sample.without(Sample.plan()));

            assertThat(report.rows("Sintesi"))
                    .contains(
                            "nessun punteggio | nessun giudizio | 0 | senza dati",
                            "Nessun punteggio (nulla di valutabile): nessuno degli indicatori (5) è entrato nel"
                                    + " calcolo. Le regole sono nel foglio «Metodo», il calcolo di ogni punteggio nel"
                                    + " foglio «Come nasce il numero».",
                            "01 | Servizi | lasciato fuori | 0");
            assertThat(report.sheet("Sintesi").getDrawingPatriarch()).isNull();
        }

        @Test
        void withNothingLeftOutHaveAShorterSentence() {
            PlanDraft plan = Sample.empty().node("1", "Area", area -> area.indicator("Eventi", ">= 2"));
            Actual reached = Sample.actual("1/1", new Value(Quantity.number(2))).build();

            WrittenReport report = WrittenReport.publicly(PlanEvaluation.of(
                    plan.build(), Actuals.of(List.of(reached)), ScoringPolicy.linearCapped(), Sample.YEAR_END));

            assertThat(report.rows("Sintesi"))
                    .contains(
                            "100 | raggiunto | 100 | definitivo",
                            "Performance organizzativa 100,00%, calcolata su tutti gli indicatori (1). Le regole"
                                    + " sono nel foglio «Metodo», il calcolo di ogni punteggio nel foglio «Come nasce"
                                    + " il numero».",
                            "Nessuno: nessun indicatore con punteggio è sotto 100.");
        }

        @Test
        void scoredAtZeroWhereNothingWasMeasuredSaySoInOtherWords() {
            ScoringPolicy strict = ScoringPolicy.builder()
                    .id("strict")
                    .ratings(RatingBands.metPartlyNot(50, 100))
                    .missing(MissingRules.builder()
                            .missingActual(MissingRules.MissingActual.ZERO)
                            .build())
                    .build();

            WrittenReport report = WrittenReport.publicly(
                    PlanEvaluation.of(Sample.plan().build(), Sample.actuals(), strict, Sample.YEAR_END));

            assertThat(report.rows("Sintesi"))
                    .containsSequence(
                            "Indicatori con punteggio | 4 | Indicatori lasciati fuori dal calcolo | 1",
                            "raggiunto | 1 | non valutabile | 1",
                            "parzialmente raggiunto | 1",
                            "non raggiunto | 2",
                            "di cui: dato mancante, contato al minimo | 1")
                    .contains("02.01/1 | Solleciti inviati | 25 | dato mancante | 25 | 25 | Servizio Bilancio");
        }

        @Test
        void ofOneLevelHaveTheirIndicatorsBelowIt() {
            PlanDraft plan = Sample.empty().node("", "Unica area", area -> area.indicator("Eventi", ">= 2"));

            assertThat(WrittenReport.publicly(Sample.without(plan)).rows("Albero"))
                    .hasSize(3)
                    .last()
                    .asString()
                    .contains("Eventi | >= 2");
        }

        @Test
        void ofManyLevelsAndLongTitlesAreGroupedAndCut() {
            String title = "Un titolo che non finisce mai ".repeat(2_000);
            Plan plan = deep(title, 12);

            WrittenReport report = WrittenReport.publicly(
                    PlanEvaluation.of(plan, Actuals.none(), ScoringPolicy.linearCapped(), Sample.YEAR_END));

            XSSFSheet tree = report.sheet("Albero");
            assertThat(tree.getLastRowNum()).isEqualTo(13);
            assertThat(tree.getRow(13).getOutlineLevel()).isEqualTo(7);
            assertThat(report.cell("Albero", "C2").getStringCellValue())
                    .hasSize(CellText.MAX_LENGTH)
                    .endsWith("…");
            assertThat(report.rows("Sintesi")).anyMatch(row -> row.matches("1 \\| Un titolo .{140,150}… \\| .*"));
        }

        private Plan deep(String title, int levels) {
            PlanDraft plan = Sample.empty();
            NodeDraft node = plan.addNode("1", title);
            for (int level = 2; level <= levels; level++) {
                node = node.addNode("1." + level, title);
            }
            node.indicator(title, ">= 2");
            return plan.build();
        }

        @Test
        void withManyAreasGoOnToFurtherPages() {
            PlanDraft plan = Sample.empty();
            for (int area = 1; area <= 60; area++) {
                plan.node(Integer.toString(area), "Area " + area, node -> node.indicator("Eventi", ">= 2"));
            }
            Actual reached = Sample.actual("7/1", new Value(Quantity.number(2))).build();

            WrittenReport report = WrittenReport.publicly(PlanEvaluation.of(
                    plan.build(), Actuals.of(List.of(reached)), ScoringPolicy.linearCapped(), Sample.YEAR_END));

            assertThat(report.sheet("Sintesi").getPrintSetup().getFitHeight()).isZero();
            assertThat(report.rows("Sintesi")).contains("7 | Area 7 | 100 | raggiunto | 100");
        }

        @Test
        void withAmpersandsAndLongNamesKeepTheirFooterWithinItsLimit() {
            PlanDraft plan = PlanDraft.of("Piano", "A&B ".repeat(100), PlanPeriod.ofYear(2024));

            WrittenReport report = WrittenReport.publicly(Sample.without(plan));

            assertThat(report.sheet("Sintesi")
                            .getCTWorksheet()
                            .getHeaderFooter()
                            .getOddFooter())
                    .hasSizeLessThanOrEqualTo(255)
                    .startsWith("&L&7 A&&B A&&B");
        }
    }

    @Test
    void leavesTheTargetOpen() throws IOException {
        boolean[] isClosed = {false};
        ByteArrayOutputStream target = new ByteArrayOutputStream() {
            @Override
            public void close() {
                isClosed[0] = true;
            }
        };

        new ExcelReport().write(Sample.evaluation(), ReportOptions.defaults(), target);

        assertThat(isClosed[0]).isFalse();
        assertThat(target.size()).isPositive();
    }
}
