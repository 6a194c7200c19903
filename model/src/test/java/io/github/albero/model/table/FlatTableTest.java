package io.github.albero.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.RowUse;
import io.github.albero.model.format.Severity;
import io.github.albero.model.format.SourceAccount;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatTableTest {

    private static final String TITLE = "Piano della performance 2025 del Comune di Esempio";

    private static ReadResult<PlanDocument> read(String table) {
        List<TableRow> rows = new ArrayList<>();
        for (String line : (TITLE + "\n" + table).split("\n", -1)) {
            rows.add(TableRow.ofTexts(new Location.Cell("Piano", rows.size() + 1, 1), line.split("\\|", -1)));
        }
        return PlanTableReader.with(ReadContext.defaults()).read(rows, "prova.csv");
    }

    private static Plan plan(String table) {
        ReadResult<PlanDocument> result = read(table);
        assertThat(findings(result)).isEmpty();
        return result.orThrow().plan();
    }

    private static List<String> findings(ReadResult<?> result) {
        return result.diagnostics().stream()
                .filter(one -> one.severity() != Severity.NOTE)
                .map(one -> one.display(Locale.ITALIAN))
                .toList();
    }

    private static List<String> tree(Plan plan) {
        List<String> lines = new ArrayList<>();
        plan.nodes().forEach(node -> write(node, "", lines));
        plan.cards().forEach(card -> {
            lines.add("scheda " + card.post());
            card.nodes().forEach(node -> write(node, "  ", lines));
        });
        return lines;
    }

    private static void write(PlanNode node, String indent, List<String> lines) {
        lines.add(indent + "[" + node.level() + "] "
                + node.code().map(code -> code + " ").orElse("") + node.title()
                + node.weight()
                        .map(weight -> " (" + weight.toPlainString() + ")")
                        .orElse(""));
        for (Indicator indicator : node.indicators()) {
            lines.add(indent + "  - " + indicator.name()
                    + indicator
                            .weight()
                            .map(weight -> " (" + weight.toPlainString() + ")")
                            .orElse(""));
        }
        node.children().forEach(child -> write(child, indent + "  ", lines));
    }

    private static Plan built(Consumer<PlanDraft> content) {
        PlanDraft draft = PlanDraft.of(TITLE, "Comune di Esempio", PlanPeriod.ofYear(2025));
        content.accept(draft);
        return draft.build();
    }

    private static final String OUTLINE = """
            Settore | Obiettivo | Stakeholder | Peso | Indicatore | Formula | Unità di misura | Tipologia | Fonte | \
            Valore di partenza | Valore 2024 | Target 2025 | Target 2026 | Responsabile | Note
            01 - Servizi | | imprese | 60
            01.01 - Sportello unico | | cittadini | 100
             | | | 70 | Pratiche concluse | concluse / presentate | % | efficacia | protocollo | 80% | 82% | >= 95% | >= 96% | URP | mensile
             | | | 30 | Apertura dello sportello | | | | | | | 30/06/2025 | | URP |
            02 - Città verde | | | 40
             | | | | Alberi piantati | | N. | | | | | 300 | | |
            """;

    private static final String REPEATED = """
            Settore | Peso (Settore) | Stakeholder (Settore) | Obiettivo | Peso (Obiettivo) | Stakeholder (Obiettivo) | \
            Peso | Indicatore | Formula | Unità di misura | Tipologia | Fonte | Valore di partenza | Valore 2024 | \
            Target 2025 | Target 2026 | Responsabile | Note | Peso indicatore
            01 - Servizi | 60 | imprese | 01.01 - Sportello unico | 100 | cittadini | | Pratiche concluse | concluse / presentate | \
            % | efficacia | protocollo | 80% | 82% | >= 95% | >= 96% | URP | mensile | 70
            01 - Servizi | 60 | imprese | 01.01 - Sportello unico | 100 | cittadini | | Apertura dello sportello | | \
            | | | | | 30/06/2025 | | URP | | 30
            02 - Città verde | 40 | | | | | | Alberi piantati | | N. | | | | | 300 | | | |
            """;

    private static final String MERGED = """
            Codice | Settore | Peso (Settore) | Stakeholder (Settore) | Codice | Obiettivo | Peso (Obiettivo) | Stakeholder (Obiettivo) | \
            Indicatore | Peso indicatore | Formula | Unità di misura | Tipologia | Fonte | Valore di partenza | Valore 2024 | \
            Target 2025 | Target 2026 | Responsabile | Note
            01 | Servizi | 60 | imprese | 01.01 | Sportello unico | 100 | cittadini | Pratiche concluse | 70 | concluse / presentate | \
            % | efficacia | protocollo | 80% | 82% | >= 95% | >= 96% | URP | mensile
             | | | | | | | | Apertura dello sportello | 30 | | | | | | | 30/06/2025 | | URP |
            02 | Città verde | 40 | | | | | | Alberi piantati | | | N. | | | | | 300 | | |
            """;

    @Test
    void saysTheSameAsAnOutline() {
        Plan outline = plan(OUTLINE);

        assertThat(plan(REPEATED.replace("Stakeholder (Obiettivo) | Peso |", "Stakeholder (Obiettivo) |  |")))
                .isEqualTo(outline);
        assertThat(plan(MERGED)).isEqualTo(outline);
        assertThat(outline)
                .isEqualTo(built(plan -> plan.levels("Settore", "Obiettivo")
                        .node(
                                "01",
                                "Servizi",
                                area -> area.weight(60)
                                        .extension("Stakeholder", ExtensionValue.of("imprese"))
                                        .node(
                                                "01.01",
                                                "Sportello unico",
                                                objective -> objective
                                                        .weight(100)
                                                        .extension("Stakeholder", ExtensionValue.of("cittadini"))
                                                        .indicator(
                                                                "Pratiche concluse",
                                                                ">= 95%",
                                                                one -> one.weight(70)
                                                                        .formula("concluse / presentate")
                                                                        .unit(UnitOfMeasure.PERCENT)
                                                                        .kind("efficacia")
                                                                        .source("protocollo")
                                                                        .baseline("80%")
                                                                        .previous(2024, "82%")
                                                                        .target(2026, ">= 96%")
                                                                        .owner("URP")
                                                                        .extension(
                                                                                "Note", ExtensionValue.of("mensile")))
                                                        .indicator(
                                                                "Apertura dello sportello",
                                                                "30/06/2025",
                                                                one -> one.weight(30)
                                                                        .owner("URP"))))
                        .node(
                                "02",
                                "Città verde",
                                area -> area.weight(40)
                                        .indicator("Alberi piantati", "300", one -> one.unit(UnitOfMeasure.NUMBER)))));
    }

    @Nested
    class Nodes {

        @Test
        void mayHaveNoCodes() {
            assertThat(tree(plan("""
                            Area strategica | Obiettivo operativo | Indicatore | Target
                            Servizi | Sportello | Pratiche | > 5
                            Servizi | Sportello | Reclami | < 7
                            Ambiente | Verde pubblico | Alberi | 300
                            """)))
                    .containsExactly(
                            "[Area strategica] Servizi",
                            "  [Obiettivo operativo] Sportello",
                            "    - Pratiche",
                            "    - Reclami",
                            "[Area strategica] Ambiente",
                            "  [Obiettivo operativo] Verde pubblico",
                            "    - Alberi");
        }

        @Test
        void areOneWhereverTheirRowsStand() {
            assertThat(tree(plan("""
                            Area | Obiettivo | Indicatore | Target
                            01 - A | 01.01 - Uno | Pratiche | > 5
                            02 - B | 02.01 - Due | Alberi | 300
                            01 - A | 01.01 - Uno | Reclami | < 7
                            """)))
                    .containsExactly(
                            "[Area] 01 A",
                            "  [Obiettivo] 01.01 Uno",
                            "    - Pratiche",
                            "    - Reclami",
                            "[Area] 02 B",
                            "  [Obiettivo] 02.01 Due",
                            "    - Alberi");
        }

        @Test
        void mayBeBlankAfterTheFirstRowAndHaveRowsOfTheirOwn() {
            assertThat(tree(plan("""
                            Area | Obiettivo | Indicatore | Target
                            1 - A | | |
                             | 1.1 - Uno | Pratiche | > 5
                             | | Reclami | < 7
                             | 1.2 - Due | Corsi | > 3
                            2 - B | | Alberi | 300
                            """)))
                    .containsExactly(
                            "[Area] 1 A",
                            "  [Obiettivo] 1.1 Uno",
                            "    - Pratiche",
                            "    - Reclami",
                            "  [Obiettivo] 1.2 Due",
                            "    - Corsi",
                            "[Area] 2 B",
                            "  - Alberi");
        }

        @Test
        void mayHaveNoIndicatorAndWordsThatAreNotKnown() {
            assertThat(tree(plan("""
                            Missione (livello) | Azione | Indicatore | Target
                            Servizi | Sportello | Pratiche | > 5
                            Ambiente | - | - |
                            """)))
                    .containsExactly(
                            "[Missione] Servizi", "  [Azione] Sportello", "    - Pratiche", "[Missione] Ambiente");
        }

        @Test
        void mayLackALevel() {
            assertThat(tree(plan("""
                            Area | Programma | Obiettivo | Indicatore | Target
                            A | - | Uno | Pratiche | > 5
                            A | P | Due | Reclami | < 7
                            A | - | Tre | Corsi | > 5
                            A | - | - | Alberi | 300
                            """)))
                    .containsExactly(
                            "[Area] A",
                            "  - Alberi",
                            "  [Obiettivo] Uno",
                            "    - Pratiche",
                            "  [Programma] P",
                            "    [Obiettivo] Due",
                            "      - Reclami",
                            "  [Obiettivo] Tre",
                            "    - Corsi");
        }

        @Test
        void thatMayGoOnOrNotAreAskedFor() {
            ReadResult<PlanDocument> result = read("""
                    Area | Obiettivo | Indicatore | Target
                    A | Uno | Pratiche | > 5
                    A | | Reclami | < 7
                     | | Corsi | > 3
                    A | Uno | Alberi | 300
                    """);

            assertThat(tree(result.value().orElseThrow().plan()))
                    .containsExactly("[Area] A", "  [Obiettivo] Uno", "    - Pratiche", "    - Alberi");
            assertThat(findings(result))
                    .containsExactly(
                            "Piano!B4: «Obiettivo» è in bianco: può valere ancora «Uno» oppure nulla; scrivere il titolo"
                                    + " su ogni riga, o «-» dove non c'è",
                            "Piano!B5: «Obiettivo» è in bianco: può valere ancora «Uno» oppure nulla; scrivere il titolo"
                                    + " su ogni riga, o «-» dove non c'è");
        }

        @Test
        void areNotGoneOnWithBelowARowThatIsNotUnderstood() {
            ReadResult<PlanDocument> result = read("""
                    Area | Obiettivo | Indicatore | Target
                    A | Uno | Pratiche | > 5
                    Nota a margine | | |
                     | | Corsi | > 3
                    """);

            assertThat(tree(result.value().orElseThrow().plan()))
                    .containsExactly("[Area] A", "  [Obiettivo] Uno", "    - Pratiche");
            assertThat(findings(result))
                    .containsExactly(
                            "Piano!A5: «Area» è in bianco: può valere ancora «A» oppure nulla; scrivere il titolo"
                                    + " su ogni riga, o «-» dove non c'è",
                            "Piano!A4: riga non compresa: «Nota a margine»; serve un codice con titolo («01.01 - Titolo»)"
                                    + " oppure indicatore e target");
        }

        @Test
        void ofOneCodeAndTwoTitlesAreReported() {
            ReadResult<PlanDocument> result = read("""
                    Area | Indicatore | Target
                    01 - Servizi | Pratiche | > 5
                    01 - Servizio | Reclami | < 7
                    """);

            assertThat(tree(result.value().orElseThrow().plan()))
                    .containsExactly("[Area] 01 Servizi", "  - Pratiche", "[Area] 01 Servizio", "  - Reclami");
            assertThat(findings(result))
                    .containsExactly("Piano!A4: il codice «01» ha qui il titolo «Servizio», prima «Servizi» (Piano!A3);"
                            + " se è lo stesso, scriverlo uguale");
        }

        @Test
        void mustBeSaidTheSameOfInEveryRow() {
            ReadResult<PlanDocument> result = read("""
                    Area | Peso area | Indicatore | Target
                    A | 60 | Pratiche | > 5
                    A | | Corsi | > 5
                    A | 40 | Reclami | < 7
                    """);

            assertThat(findings(result))
                    .containsExactly("Piano!B5: «Peso area» di «A» qui è «40», prima «60» (Piano!B3); deve essere lo"
                            + " stesso su tutte le righe");
        }

        @Test
        void mustBeThereWhereSomethingIsSaidOfThem() {
            assertThat(findings(read("""
                    Area | Obiettivo | Peso obiettivo | Indicatore | Target
                    A | Uno | 50 | Pratiche | > 5
                    B | | 50 | Corsi | > 5
                    """)))
                    .containsExactly("Piano!C4: «Peso obiettivo» è «50», ma la riga non ha ciò a cui si riferisce;"
                            + " spostarlo o scrivere il titolo");
        }

        @Test
        void mustStandAboveIndicators() {
            ReadResult<PlanDocument> result = read("""
                    Area | Indicatore | Target
                     | Pratiche | > 5
                    A | Corsi | > 5
                    """);

            assertThat(tree(result.value().orElseThrow().plan())).containsExactly("[Area] A", "  - Corsi");
            assertThat(findings(result))
                    .containsExactly(
                            "Piano!A3: l'indicatore «Pratiche» sta prima di ogni obiettivo; serve prima una riga"
                                    + " come «01 - Titolo»");
        }
    }

    @Nested
    class Weights {

        @Test
        void behindEachColumnAreOfIt() {
            assertThat(tree(plan("""
                            Area | Peso | Obiettivo | Peso % | Indicatore | Peso | Target
                            A | 60 | Uno | 50% | Pratiche | 30 | > 5
                            A | 60 | Uno | 50% | Corsi | 70 | > 5
                            """)))
                    .containsExactly(
                            "[Area] A (60)", "  [Obiettivo] Uno (50)", "    - Pratiche (30)", "    - Corsi (70)");
        }

        @Test
        void amongNodesAreOfTheLevelBefore() {
            assertThat(tree(plan("""
                            Area | Peso | Obiettivo | Indicatore | Target
                            A | 60 | Uno | Pratiche | > 5
                            """))).containsExactly("[Area] A (60)", "  [Obiettivo] Uno", "    - Pratiche");
        }

        @Test
        void behindTheIndicatorAreOfIt() {
            assertThat(tree(plan("""
                            Obiettivo | Indicatore | Peso | Target
                            Uno | Pratiche | 60 | > 5
                            """))).containsExactly("[Obiettivo] Uno", "  - Pratiche (60)");
        }

        @Test
        void thatDifferWithinANodeAreOfIndicators() {
            assertThat(tree(plan("""
                            Obiettivo | Peso | Indicatore | Target
                            Uno | 30 | Pratiche | > 5
                            Uno | 70 | Corsi | > 5
                            Due | 100 | Alberi | > 5
                            """)))
                    .containsExactly(
                            "[Obiettivo] Uno",
                            "  - Pratiche (30)",
                            "  - Corsi (70)",
                            "[Obiettivo] Due",
                            "  - Alberi (100)");
        }

        @Test
        void besideTheFirstIndicatorOnlyAreOfNodes() {
            assertThat(tree(plan("""
                            Obiettivo | Peso | Indicatore | Target
                            Uno | 30 | Pratiche | > 5
                             | | Corsi | > 5
                            Due | 70 | Alberi | > 5
                            """)))
                    .containsExactly(
                            "[Obiettivo] Uno (30)", "  - Pratiche", "  - Corsi", "[Obiettivo] Due (70)", "  - Alberi");
        }

        @Test
        void thatMayBeOfEitherAreAskedFor() {
            ReadResult<PlanDocument> result = read("""
                    Obiettivo | Peso | Indicatore | Target
                    Uno | 50 | Pratiche | > 5
                    Uno | 50 | Corsi | > 5
                    Due | 50 | Alberi | > 5
                    """);

            assertThat(tree(result.value().orElseThrow().plan()))
                    .containsExactly("[Obiettivo] Uno", "  - Pratiche", "  - Corsi", "[Obiettivo] Due", "  - Alberi");
            assertThat(findings(result))
                    .containsExactly("Piano!B2: non è chiaro di che cosa sia la colonna «Peso»; intestarla"
                            + " «Peso (Obiettivo)» oppure «Peso (Indicatore)»");
        }

        @Test
        void thatAreNoNumbersAreReportedInTheirCell() {
            assertThat(findings(read("""
                    Obiettivo | Indicatore | Target | Peso
                    Uno | Pratiche | > 5 | tanto
                    """)))
                    .containsExactly("Piano!D3: «tanto» non è un peso; scrivere ad esempio 30 oppure 30,00%");
        }
    }

    @Nested
    class Codes {

        @Test
        void ofIndicatorsStandBeforeThem() {
            Plan plan = plan("""
                    Codice | Obiettivo | Codice | Indicatore | Target
                    O1 | Uno | I7 | Pratiche | > 5
                    """);

            assertThat(plan.node("O1").orElseThrow().title()).isEqualTo("Uno");
            assertThat(plan.indicatorsWithCode("I7"))
                    .extracting(Indicator::name)
                    .containsExactly("Pratiche");
        }

        @Test
        void thatMayBeOfEitherAreAskedFor() {
            assertThat(findings(read("""
                    Obiettivo | Codice | Indicatore | Target
                    Uno | 7 | Pratiche | > 5
                    """)))
                    .containsExactly("Piano!B2: non è chiaro di che cosa sia la colonna «Codice»; intestarla"
                            + " «Codice (Obiettivo)» oppure «Codice (Indicatore)»");
        }

        @Test
        void withoutTheirTitleAreNotUnderstood() {
            ReadResult<PlanDocument> result = read("""
                    Codice | Obiettivo | Indicatore | Target
                    1 | Uno | Pratiche | > 5
                    1 | | Corsi | > 5
                    2 | | Alberi | > 5
                    """);

            assertThat(tree(result.value().orElseThrow().plan()))
                    .containsExactly("[Obiettivo] 1 Uno", "  - Pratiche", "  - Corsi");
            assertThat(findings(result))
                    .containsExactly("Piano!A5: riga non compresa: «2 Alberi > 5»; serve un codice con titolo"
                            + " («01.01 - Titolo») oppure indicatore e target");
        }
    }

    @Nested
    class Cells {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Uno | >= 95% | URP |", // the indicator is missing
                    "Uno | Pratiche | 12 | 5 | > 7", // a decimal comma was taken for the end of a cell
                    "Uno | Pratiche | URP | > 5",
                    "Uno | 7 | > 5 | URP"
                })
        void thatLostTheirPlaceAreNotRead(String row) {
            ReadResult<PlanDocument> result = read("""
                    Obiettivo | Indicatore | Target | Responsabile
                    Uno | Corsi | > 5 | URP
                    """ + row);

            assertThat(tree(result.value().orElseThrow().plan())).containsExactly("[Obiettivo] Uno", "  - Corsi");
            assertThat(findings(result)).singleElement().asString().startsWith("Piano!A4: riga non compresa: «Uno ");
        }

        @Test
        void mayLackATarget() {
            ReadResult<PlanDocument> result = read("""
                    Obiettivo | Indicatore | Target | Responsabile
                    Uno | Corsi | | URP
                    """);

            assertThat(tree(result.value().orElseThrow().plan())).containsExactly("[Obiettivo] Uno", "  - Corsi");
            assertThat(findings(result)).containsExactly("Piano!A3: l'indicatore «Corsi» non ha un target");
        }

        @Test
        void ofAUnitThatIsNotKnownAreKept() {
            ReadResult<PlanDocument> result = read("""
                    Obiettivo | Indicatore | Target | Unità di misura
                    Uno | Corsi | 7 | 1000 euro
                    Uno | Prove | 7 | pratiche
                    """);

            Plan plan = result.value().orElseThrow().plan();
            assertThat(plan.indicator("1/1").orElseThrow().extensions())
                    .containsEntry("Unità di misura", ExtensionValue.of("1000 euro"));
            assertThat(plan.indicator("1/2").orElseThrow().unit()).contains(new UnitOfMeasure.Named("pratiche"));
            assertThat(findings(result))
                    .containsExactly(
                            "Piano!D3: «1000 euro» non è un'unità di misura nota; scrivere ad esempio %, giorni,"
                                    + " euro o N.");
        }

        @Test
        void ofTheYearOfThePlanAreNoPreviousValues() {
            ReadResult<PlanDocument> result = read("""
                    Obiettivo | Indicatore | Valore 2024 | Consuntivo 2025 | Target
                    Uno | Corsi | 6 | 9 | 7
                    """);

            Indicator courses =
                    result.value().orElseThrow().plan().indicator("1/1").orElseThrow();
            assertThat(courses.previousValues())
                    .extracting(value -> value.text())
                    .containsExactly("6");
            assertThat(courses.extensions()).containsEntry("Consuntivo 2025", ExtensionValue.of("9"));
            assertThat(findings(result))
                    .containsExactly("Piano!D3: «Consuntivo 2025» non è un valore di prima del piano (2025): è tenuto"
                            + " com'è e non viene usato");
        }

        @Test
        void ofTwoColumnsWithTheSameWordsAreBothKept() {
            assertThat(plan("""
                            Obiettivo | Indicatore | Target | Note | Note
                            Uno | Corsi | 7 | prima | seconda
                            """).indicator("1/1").orElseThrow().extensions())
                    .isEqualTo(Map.of("Note", ExtensionValue.of("prima"), "Note (2)", ExtensionValue.of("seconda")));
        }

        @Test
        void mayBeTyped() {
            List<TableRow> rows = List.of(
                    TableRow.ofTexts(new Location.Cell("P", 1, 1), TITLE),
                    TableRow.ofTexts(new Location.Cell("P", 2, 1), "Obiettivo", "Indicatore", "Target", "Peso"),
                    new TableRow(
                            new Location.Cell("P", 3, 1),
                            List.of(
                                    new TableCell.Text("Uno"),
                                    new TableCell.Text("Corsi"),
                                    new TableCell.Percentage(new BigDecimal("95")),
                                    new TableCell.Numeric(new BigDecimal("12.5")))));

            assertThat(PlanTableReader.with(ReadContext.defaults())
                            .read(rows, "P")
                            .orThrow()
                            .plan())
                    .isEqualTo(built(plan -> plan.levels("Obiettivo")
                            .node(
                                    "",
                                    "Uno",
                                    node -> node.indicator(
                                            "Corsi", "95%", one -> one.weight(new BigDecimal("12.5"))))));
        }
    }

    @Nested
    class Tables {

        @Test
        void goOnUnderARepeatedHeader() {
            ReadResult<PlanDocument> result = read("""
                    Obiettivo | Indicatore | Target
                    Uno | Corsi | > 5
                    OBIETTIVO | INDICATORE | TARGET
                     | Prove | > 6
                    Totale | | 11
                    """);

            assertThat(tree(result.orThrow().plan())).containsExactly("[Obiettivo] Uno", "  - Corsi", "  - Prove");
            assertThat(result.account().entries())
                    .extracting(SourceAccount.Entry::use)
                    .containsExactly(
                            RowUse.TITLE,
                            RowUse.HEADER,
                            RowUse.INDICATOR,
                            RowUse.HEADER,
                            RowUse.INDICATOR,
                            RowUse.TOTAL);
        }

        @Test
        void mayFollowAnOutline() {
            assertThat(tree(plan("""
                            Area | Obiettivo | Indicatore | Target
                            01 - A
                            01.01 - Uno
                             | | Corsi | > 5
                            Area | Obiettivo | Indicatore | Target | Note
                             | Due | Prove | > 6 |
                            """)))
                    .containsExactly(
                            "[Area] 01 A", "  [Obiettivo] 01.01 Uno", "    - Corsi", "[Obiettivo] Due", "  - Prove");
        }

        @Test
        void mayBeCardsOfSeveralPosts() {
            assertThat(tree(plan("""
                            Obiettivo individuale | Indicatore | Peso | Target
                            EQ_BP_10_01 - Bilancio | Residui | 60 | < 5
                            EQ_BP_10_01 - Bilancio | Rendiconto | 40 | 30/04/2025
                            EQ_URP_01 - Sportello | Attesa | 100 | <= 7 gg
                            """)))
                    .containsExactly(
                            "scheda BP",
                            "  [Livello 1] EQ_BP_10_01 Bilancio",
                            "    - Residui (60)",
                            "    - Rendiconto (40)",
                            "scheda URP",
                            "  [Livello 1] EQ_URP_01 Sportello",
                            "    - Attesa (100)");
        }
    }
}
