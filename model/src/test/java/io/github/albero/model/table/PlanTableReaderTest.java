package io.github.albero.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Act;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Formula;
import io.github.albero.model.Indicator;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Owner;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.PostObjectives;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.RowUse;
import io.github.albero.model.format.Severity;
import io.github.albero.model.format.SourceAccount;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.TargetParser;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTableReaderTest {

    private static final String TITLE = "Piano della performance 2025 del Comune di Esempio";
    private static final String HEADER = "Ambito | Linea strategica | KPI | Valore atteso | Responsabile";
    private static final UnitDirectory UNITS = UnitDirectory.of(List.of(
            OrganisationalUnit.builder().id("urp").name("sportello URP").build(),
            OrganisationalUnit.builder()
                    .id("tributi")
                    .name("Ufficio Tributi")
                    .addAlias("TRIB")
                    .build()));

    private static List<TableRow> rows(String... lines) {
        List<TableRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(TableRow.ofTexts(new Location.Line(rows.size() + 1), line.split("\\|", -1)));
        }
        return rows;
    }

    private static ReadResult<PlanDocument> read(ReadContext context, String... lines) {
        return PlanTableReader.with(context).read(rows(lines), "prova.txt");
    }

    private static ReadResult<PlanDocument> read(String... lines) {
        return read(ReadContext.defaults(), lines);
    }

    private static ReadContext inDirectory() {
        return ReadContext.builder().units(UNITS).build();
    }

    private static List<String> outline(ReadResult<PlanDocument> result) {
        List<String> outline = new ArrayList<>();
        Plan plan = result.value().orElseThrow().plan();
        plan.nodes().forEach(node -> write(node, "", outline));
        for (PostObjectives card : plan.cards()) {
            outline.add("card " + card.post()
                    + card.unit().map(unit -> " of " + unit).orElse(""));
            card.nodes().forEach(node -> write(node, "  ", outline));
        }
        return outline;
    }

    private static void write(PlanNode node, String indent, List<String> outline) {
        outline.add(indent + "[" + node.level() + "] " + node.code().orElse("") + " " + node.title()
                + weight(node.weight()) + owners(node.owners()));
        for (Indicator indicator : node.indicators()) {
            outline.add(indent + "  - " + indicator.name()
                    + indicator.formula().map(Formula::text).map(" = "::concat).orElse("")
                    + indicator.targets().stream()
                            .map(Target::text)
                            .map(" -> "::concat)
                            .collect(Collectors.joining())
                    + weight(indicator.weight()) + owners(indicator.owners()));
        }
        node.children().forEach(child -> write(child, indent + "  ", outline));
    }

    private static String weight(Optional<BigDecimal> weight) {
        return weight.map(value -> " (" + value.toPlainString() + ")").orElse("");
    }

    private static String owners(List<Owner> owners) {
        return owners.stream().map(owner -> " @" + owner.text()).collect(Collectors.joining());
    }

    private static List<String> findings(ReadResult<?> result) {
        return result.diagnostics().stream()
                .filter(one -> one.severity() != Severity.NOTE)
                .map(one -> one.code().name() + " " + one.display(Locale.ENGLISH))
                .toList();
    }

    private static List<RowUse> uses(ReadResult<?> result) {
        return result.account().entries().stream().map(SourceAccount.Entry::use).toList();
    }

    @Nested
    class AnOutline {

        private final String[] lines = {
            TITLE,
            "Deliberazione n. 7 del 28/01/2025",
            "Allegato",
            "",
            HEADER,
            "1 - Vicini ai cittadini",
            "1.1 - Sportello unico",
            " | | Pratiche concluse | >= 95% | URP",
            " | | Apertura del nuovo sportello | 30/06/2025 | URP",
            "1.2 – Tributi più semplici",
            " | | Avvisi errati | < 2% | Ufficio Tributi",
            "2 - Città verde",
            " | | Alberi piantati | 300 |"
        };

        @Test
        void isReadWhateverItsWords() {
            ReadResult<PlanDocument> result = read(lines);

            assertThat(outline(result))
                    .containsExactly(
                            "[Ambito] 1 Vicini ai cittadini",
                            "  [Linea strategica] 1.1 Sportello unico",
                            "    - Pratiche concluse -> >= 95% @URP",
                            "    - Apertura del nuovo sportello -> 30/06/2025 @URP",
                            "  [Linea strategica] 1.2 Tributi più semplici",
                            "    - Avvisi errati -> < 2% @Ufficio Tributi",
                            "[Ambito] 2 Città verde",
                            "  - Alberi piantati -> 300");
            assertThat(findings(result)).isEmpty();
        }

        @Test
        void hasItsFrameAbove() {
            Plan plan = read(lines).orThrow().plan();

            assertThat(plan.title()).isEqualTo(TITLE);
            assertThat(plan.organisation()).isEqualTo("Comune di Esempio");
            assertThat(plan.period()).isEqualTo(PlanPeriod.ofYear(2025));
            assertThat(plan.approvingAct())
                    .contains(new Act("Deliberazione n. 7 del 28/01/2025", Optional.of(LocalDate.of(2025, 1, 28))));
            assertThat(plan.language()).isEqualTo(Locale.ITALIAN);
        }

        @Test
        void accountsForEveryRowThatIsNotBlank() {
            assertThat(uses(read(lines)))
                    .containsExactly(
                            RowUse.TITLE,
                            RowUse.ACT,
                            RowUse.PREAMBLE,
                            RowUse.HEADER,
                            RowUse.NODE,
                            RowUse.NODE,
                            RowUse.INDICATOR,
                            RowUse.INDICATOR,
                            RowUse.NODE,
                            RowUse.INDICATOR,
                            RowUse.NODE,
                            RowUse.INDICATOR);
        }

        @Test
        void keepsItsLastRowWithoutANewline() {
            String[] endings = Arrays.copyOf(lines, lines.length + 1);
            endings[lines.length] = "";

            assertThat(outline(read(endings))).isEqualTo(outline(read(lines)));
        }

        @Test
        void mayBeEnglish() {
            ReadContext english = ReadContext.builder().language(Locale.ENGLISH).build();

            ReadResult<PlanDocument> result = read(
                    english,
                    "Performance plan 2025 of Springfield",
                    "Strategic area | Objective | Weight % | Indicator | Calculation | Expected value | Department",
                    "1 - Cleaner streets",
                    "1.1 - Litter",
                    " | | 60 | Bins emptied | emptied / planned | at least 1,250 | Department of Works",
                    " | | 40.5% | Complaints | | at most 10 by 2025-06-30 | Office of the Mayor");

            assertThat(outline(result))
                    .containsExactly(
                            "[Strategic area] 1 Cleaner streets",
                            "  [Objective] 1.1 Litter",
                            "    - Bins emptied = emptied / planned -> at least 1,250 (60) @Department of Works",
                            "    - Complaints -> at most 10 by 2025-06-30 (40.5) @Office of the Mayor");
            assertThat(findings(result)).isEmpty();
            Plan plan = result.orThrow().plan();
            assertThat(plan.organisation()).isEqualTo("Springfield");
            assertThat(plan.language()).isEqualTo(Locale.ENGLISH);
            assertThat(plan.indicator("1.1/1").orElseThrow().targets())
                    .isEqualTo(TargetParser.in(Locale.ENGLISH)
                            .read("at least 1,250")
                            .targets());
        }

        @Test
        void mayHaveOneLevelOrMany() {
            assertThat(outline(read(
                            TITLE,
                            "Obiettivo | Indicatore | Target",
                            "1 - Uno",
                            " | Utenti | > 5",
                            "1.1 - Due",
                            "1.1.1 - Tre",
                            " | Corsi | > 3",
                            "1.2.1 - Quattro")))
                    .containsExactly(
                            "[Obiettivo] 1 Uno",
                            "  - Utenti -> > 5",
                            "  [Livello 2] 1.1 Due",
                            "    [Livello 3] 1.1.1 Tre",
                            "      - Corsi -> > 3",
                            "    [Livello 3] 1.2.1 Quattro");
        }

        @Test
        void mayUseACodeTwice() {
            Plan plan = read(TITLE, HEADER, "1 - Uno", " | | A | > 1 |", "1 - Uno di nuovo", " | | B | > 2 |")
                    .orThrow()
                    .plan();

            assertThat(plan.nodes()).extracting(PlanNode::id).containsExactly("1", "1#2");
            assertThat(plan.nodesWithCode("1")).hasSize(2);
        }

        @Test
        void mayGiveWeightAndOwnerInTheRowOfANode() {
            ReadResult<PlanDocument> result = read(
                    TITLE,
                    "Area | Peso | Indicatore | Target | Struttura",
                    "1 - Scuola | 60% | | | Servizio Scuola",
                    " | 25 | Pasti | > 1.000 | ",
                    "2 - Sport | | | | Servizio Sport",
                    "3 - Cultura | tanto");

            assertThat(outline(result))
                    .containsExactly(
                            "[Area] 1 Scuola (60) @Servizio Scuola",
                            "  - Pasti -> > 1.000 (25)",
                            "[Area] 2 Sport @Servizio Sport",
                            "[Area] 3 Cultura");
            assertThat(findings(result))
                    .containsExactly("WEIGHT_NOT_A_NUMBER line 6: “tanto” is not a weight; write it like 30 or 30.00%");
        }

        @Test
        void mayComeFromTypedCells() {
            TableCell blank = new TableCell.Text("");
            List<TableRow> rows = new ArrayList<>(rows(TITLE, "Obiettivo | Peso | Indicatore | Target", "1 - Uno"));
            rows.add(new TableRow(
                    new Location.Cell("Piano", 4, 1),
                    List.of(
                            blank,
                            new TableCell.Percentage(new BigDecimal("32.5")),
                            new TableCell.Text(" Utenti "),
                            new TableCell.Numeric(new BigDecimal("2355.0")))));
            rows.add(new TableRow(
                    new Location.Cell("Piano", 5, 1),
                    List.of(
                            blank,
                            new TableCell.Numeric(new BigDecimal("67.5")),
                            new TableCell.Text("Apertura"),
                            new TableCell.Date(LocalDate.of(2025, 6, 30)))));
            rows.add(new TableRow(
                    new Location.Cell("Piano", 6, 1),
                    List.of(
                            blank,
                            blank,
                            new TableCell.Text("Copertura"),
                            new TableCell.Percentage(new BigDecimal("80.0")))));

            assertThat(outline(PlanTableReader.with(ReadContext.defaults()).read(rows, "piano.xlsx")))
                    .containsExactly(
                            "[Obiettivo] 1 Uno",
                            "  - Utenti -> 2.355 (32.5)",
                            "  - Apertura -> 30/06/2025 (67.5)",
                            "  - Copertura -> 80%");
        }
    }

    @Nested
    class OddRows {

        private ReadResult<PlanDocument> body(String... lines) {
            List<String> all = new ArrayList<>(List.of(TITLE, HEADER, "1 - Uno"));
            all.addAll(List.of(lines));
            return read(all.toArray(String[]::new));
        }

        private List<String> indicators(ReadResult<PlanDocument> result) {
            List<String> outline = outline(result);
            return outline.subList(1, outline.size());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    " | | Utenti | > 5 | URP",
                    " | Utenti | > 5 | URP",
                    "Utenti | > 5 | URP",
                    "Utenti | | > 5 | URP",
                    " | Utenti | | > 5 | URP",
                    " | | | Utenti | > 5 | URP",
                    "Utenti | | | | > 5 | | URP"
                })
        void mayBeShifted(String row) {
            assertThat(indicators(body(row))).containsExactly("  - Utenti -> > 5 @URP");
        }

        @ParameterizedTest
        @CsvSource({
            "Utenti |  | > 5 Ufficio Relazioni, Utenti, > 5, Ufficio Relazioni",
            "Utenti | 100% Servizio Scuola, Utenti, 100%, Servizio Scuola",
            "Utenti | 3 N. S.Segreteria, Utenti, 3 N., S.Segreteria",
            "Utenti | 30/06/2025 Tutti gli uffici, Utenti, 30/06/2025, Tutti gli uffici",
            " | | Utenti | 80 % Area Tecnica |, Utenti, 80 %, Area Tecnica"
        })
        void mayHaveTargetAndOwnerInOneCell(String row, String name, String target, String owner) {
            assertThat(indicators(body(row))).containsExactly("  - " + name + " -> " + target + " @" + owner);
        }

        @Test
        void mayHaveAnOwnerThatTheDirectoryKnows() {
            ReadResult<PlanDocument> result = read(
                    inDirectory(),
                    TITLE,
                    HEADER,
                    "1 - Uno",
                    "Utenti | > 5 sportello URP",
                    "Atti | > 5 eventi TRIB, sportello URP");

            assertThat(outline(result))
                    .containsExactly(
                            "[Ambito] 1 Uno",
                            "  - Utenti -> > 5 @sportello URP",
                            "  - Atti -> > 5 eventi @TRIB, sportello URP");
            assertThat(findings(result)).isEmpty();
        }

        @Test
        void mayEndWithAWordOfTheNameOfAUnit() {
            ReadResult<PlanDocument> result =
                    read(inDirectory(), TITLE, HEADER, "1 - Uno", "Aperture | 3 sportello | URP", "Atti | > 5 tributi");

            assertThat(outline(result))
                    .containsExactly("[Ambito] 1 Uno", "  - Aperture -> 3 sportello @URP", "  - Atti -> > 5 tributi");
        }

        @Test
        void mayHaveAnOwnerThatStandsAloneElsewhere() {
            assertThat(indicators(body("Utenti | > 5 Biblioteca", " | | Prestiti | > 900 | Biblioteca")))
                    .containsExactly("  - Utenti -> > 5 @Biblioteca", "  - Prestiti -> > 900 @Biblioteca");
        }

        @ParameterizedTest
        @ValueSource(strings = {"3 servizi online", "2 uffici aperti", "4 campagne", "90% dei musei", "1 area verde"})
        void mayHaveATargetThatOnlyLooksLikeOneWithAnOwner(String target) {
            assertThat(indicators(body(" | | Novità | " + target + " | "))).containsExactly("  - Novità -> " + target);
        }

        @Test
        void mayLackATarget() {
            ReadResult<PlanDocument> result = body(" | | Utenti | | URP");

            assertThat(indicators(result)).containsExactly("  - Utenti @URP");
            assertThat(findings(result)).containsExactly("TARGET_MISSING line 4: the indicator “Utenti” has no target");
        }

        @Test
        void mayNotBeUnderstood() {
            ReadResult<PlanDocument> result =
                    body("testo isolato", " | | 5 | 6 |", "a | b | c | d | e | f | g", " | | Utenti | > 5 | URP");

            assertThat(indicators(result)).containsExactly("  - Utenti -> > 5 @URP");
            assertThat(findings(result))
                    .containsExactly(
                            "ROW_NOT_UNDERSTOOD line 4: row not understood: “testo isolato”; it needs a code with a title"
                                    + " (“01.01 - Title”) or an indicator and a target",
                            "ROW_NOT_UNDERSTOOD line 5: row not understood: “5 6”; it needs a code with a title"
                                    + " (“01.01 - Title”) or an indicator and a target",
                            "ROW_NOT_UNDERSTOOD line 6: row not understood: “a b c d e f g”; it needs a code with a title"
                                    + " (“01.01 - Title”) or an indicator and a target");
        }

        @Test
        void mayBeSkippedAndAreAccountedFor() {
            ReadResult<PlanDocument> result =
                    body("--- | ----- | ===", "target", "COMUNE DI ESEMPIO", " | | Utenti | > 5 | URP");

            assertThat(indicators(result)).containsExactly("  - Utenti -> > 5 @URP");
            assertThat(findings(result)).isEmpty();
            assertThat(uses(result))
                    .containsExactly(
                            RowUse.TITLE,
                            RowUse.HEADER,
                            RowUse.NODE,
                            RowUse.RULING,
                            RowUse.STRAY_HEADER_WORD,
                            RowUse.BODY_NAME,
                            RowUse.INDICATOR);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2", "20", "5", "mune", "Com"})
        void areNotTheBodysNameBecauseTheTitleHoldsTheirLetters(String text) {
            assertThat(uses(body(text)).get(3)).isEqualTo(RowUse.NOT_UNDERSTOOD);
        }

        @Test
        void mayComeBeforeAnyNode() {
            ReadResult<PlanDocument> result =
                    read(TITLE, HEADER, " | | Utenti | > 5 | URP", "1 - Uno", " | | Atti | > 6 | URP");

            assertThat(outline(result)).containsExactly("[Ambito] 1 Uno", "  - Atti -> > 6 @URP");
            assertThat(findings(result))
                    .containsExactly(
                            "INDICATOR_WITHOUT_NODE line 3: the indicator “Utenti” stands above every objective;"
                                    + " a row such as “01 - Title” must come first");
        }

        @Test
        void mayFollowAPageBreak() {
            ReadResult<PlanDocument> result = body(
                    " | | Utenti | > 5 | URP",
                    "",
                    "AMBITO | LINEA STRATEGICA | KPI | VALORE ATTESO | RESPONSABILE",
                    "",
                    " | | Atti | > 6 | URP",
                    "1.1 - Due",
                    " | | Reclami | < 7 | URP");

            assertThat(outline(result))
                    .containsExactly(
                            "[Ambito] 1 Uno",
                            "  - Utenti -> > 5 @URP",
                            "  - Atti -> > 6 @URP",
                            "  [Linea strategica] 1.1 Due",
                            "    - Reclami -> < 7 @URP");
            assertThat(result.value().orElseThrow().plan().levels()).hasSize(2);
            assertThat(findings(result)).isEmpty();
        }

        @Test
        void mayFollowAHeaderWithOtherColumns() {
            ReadResult<PlanDocument> result = body(
                    " | | Utenti | > 5 | URP",
                    "Linea strategica | Responsabile | KPI | Target",
                    " | TRIB | Atti | > 6");

            assertThat(indicators(result)).containsExactly("  - Utenti -> > 5 @URP", "  - Atti -> > 6 @TRIB");
        }

        @Test
        void reportAnOwnerThatIsAssumed() {
            ReadResult<PlanDocument> result = read(
                    inDirectory(),
                    TITLE,
                    HEADER,
                    "1 - Uno | | | | Tributi",
                    " | | Utenti | > 5 | URP; Ufficio Tributi");

            assertThat(result.diagnostics())
                    .filteredOn(one -> one.code() == ReadProblem.OWNER_ASSUMED)
                    .extracting(one -> one.display(Locale.ENGLISH))
                    .containsExactly(
                            "line 3: “Tributi” is not a spelling of any unit: taken to be “Ufficio Tributi”;"
                                    + " if so, add it as an alias",
                            "line 4: “URP” is not a spelling of any unit: taken to be “sportello URP”;"
                                    + " if so, add it as an alias");
        }

        @Test
        void reportAnOwnerThatTheDirectoryLacks() {
            ReadResult<PlanDocument> result =
                    read(inDirectory(), TITLE, HEADER, "1 - Uno", " | | Utenti | > 5 | Protocollo");

            assertThat(findings(result))
                    .containsExactly("OWNER_NOT_IN_DIRECTORY line 4: “Protocollo” is not in the unit directory;"
                            + " add it as a name or an alias");
        }
    }

    @Nested
    class Columns {

        private static final String WITH_OTHERS =
                "Obiettivo | Indicatore | Valore storico | Target 2025 | Target 2026 | Note";

        @Test
        void thatAreNotKnownAreKeptAndReportedOnce() {
            ReadResult<PlanDocument> result = read(
                    TITLE,
                    WITH_OTHERS,
                    "1 - Uno | | | | | urgente",
                    " | Utenti | 75% | 80% | 85% | cresce",
                    WITH_OTHERS,
                    " | Atti | | 8 | | ");

            assertThat(outline(result))
                    .containsExactly("[Obiettivo] 1 Uno", "  - Utenti -> 80% -> 85%", "  - Atti -> 8");
            Plan plan = result.orThrow().plan();
            assertThat(plan.node("1").orElseThrow().extensions())
                    .isEqualTo(java.util.Map.of("Note", ExtensionValue.of("urgente")));
            Indicator users = plan.indicator("1/1").orElseThrow();
            assertThat(users.extensions()).isEqualTo(java.util.Map.of("Note", ExtensionValue.of("cresce")));
            assertThat(users.baseline().orElseThrow().text()).isEqualTo("75%");
            assertThat(users.targets().get(1).year()).contains(Year.of(2026));
            assertThat(result.diagnostics())
                    .filteredOn(one -> one.code() == ReadProblem.COLUMN_KEPT)
                    .extracting(one -> one.display(Locale.ENGLISH))
                    .containsExactly(
                            "line 2: the column “Note” is not among those known: what it holds is kept as it is");
        }

        @Test
        void mayHoldTheCodeOfANode() {
            assertThat(outline(read(
                            TITLE,
                            "Codice | Obiettivo | Peso | Indicatore | Target",
                            "1 | Uno | 40",
                            " | | | Utenti | > 5",
                            "1.1 | Due",
                            " | | 30 | Corsi | > 3")))
                    .containsExactly(
                            "[Obiettivo] 1 Uno (40)",
                            "  - Utenti -> > 5",
                            "  [Livello 2] 1.1 Due",
                            "    - Corsi -> > 3 (30)");
        }

        @Test
        void thatAreNotReadNeverLendATarget() {
            ReadResult<PlanDocument> result = read(TITLE, WITH_OTHERS, "1 - Uno", " | Utenti | 75% | | | ");

            assertThat(outline(result)).containsExactly("[Obiettivo] 1 Uno", "  - Utenti");
            assertThat(findings(result)).contains("TARGET_MISSING line 4: the indicator “Utenti” has no target");
        }

        @ParameterizedTest
        @CsvSource(delimiter = ';', textBlock = """
                30;30
                30,00%;30
                12,5 %;12.5
                0;0
                """)
        void ofWeightsHoldNumbers(String written, BigDecimal weight) {
            Plan plan = read(
                            TITLE,
                            "Obiettivo | Peso | Indicatore | Target",
                            "1 - Uno",
                            " | " + written + " | Utenti | > 5")
                    .orThrow()
                    .plan();

            assertThat(plan.indicator("1/1").orElseThrow().weight()).contains(weight);
        }

        @ParameterizedTest
        @ValueSource(strings = {"alto", "-30%", "30-40", "1.2.3"})
        void ofWeightsMayHoldSomethingElse(String written) {
            ReadResult<PlanDocument> result = read(
                    TITLE,
                    "Obiettivo | Peso | Indicatore | Formula | Target",
                    "1 - Uno",
                    " | " + written + " | Utenti | a / b | > 5");

            assertThat(outline(result)).containsExactly("[Obiettivo] 1 Uno", "  - Utenti = a / b -> > 5");
            assertThat(findings(result))
                    .containsExactly("WEIGHT_NOT_A_NUMBER line 4: “" + written
                            + "” is not a weight; write it like 30 or 30.00%");
        }
    }

    @Nested
    class Cards {

        private static final String CARD = "Obiettivi individuali | Peso | Indicatore | Algoritmo | Target";

        @Test
        void areToldByTheCodesOfPostsInALaterTable() {
            assertThat(outline(read(
                            TITLE,
                            HEADER,
                            "1 - Uno",
                            " | | Atti | > 6",
                            HEADER,
                            "DIR_SERV_01 - Migliorare",
                            " | | Utenti | > 5")))
                    .contains("card SERV");
        }

        @Test
        void followTheTree() {
            ReadResult<PlanDocument> result = read(
                    inDirectory(),
                    TITLE,
                    HEADER,
                    "1 - Uno",
                    " | | Utenti | > 5 | sportello URP",
                    CARD,
                    "1 - Uno",
                    "PO_TRIB_1_01 - Banche dati",
                    " | 70% | Archivi | uniti / totali | 100%",
                    " | 30% | Avvisi | | < 9",
                    "Extra objective | Weight | KPI | Algorithm | Target",
                    "DIR_Scuola_1 - Mense",
                    " | 100 | Menù | | 30/06/2025");

            assertThat(outline(result))
                    .containsExactly(
                            "[Ambito] 1 Uno",
                            "  - Utenti -> > 5 @sportello URP",
                            "card TRIB of tributi",
                            "  [Ambito] 1 Uno",
                            "    [Linea strategica] PO_TRIB_1_01 Banche dati",
                            "      - Archivi = uniti / totali -> 100% (70)",
                            "      - Avvisi -> < 9 (30)",
                            "card Scuola",
                            "  [Ambito] DIR_Scuola_1 Mense",
                            "    - Menù -> 30/06/2025 (100)");
            assertThat(result.diagnostics())
                    .contains(
                            new Diagnostic(
                                    ReadProblem.POST_ASSUMED, java.util.Map.of("post", "TRIB"), new Location.Line(5)),
                            new Diagnostic(
                                    ReadProblem.POST_ASSUMED,
                                    java.util.Map.of("post", "Scuola"),
                                    new Location.Line(10)));
        }

        @Test
        void goOnAfterAPageBreak() {
            ReadResult<PlanDocument> result = read(
                    TITLE,
                    CARD,
                    "EQ_A_1 - Uno",
                    " | 50 | Utenti | | > 5",
                    CARD,
                    " | 20 | Atti | | > 6",
                    CARD,
                    "EQ_A_2 - Due",
                    " | 30 | Corsi | | > 7");

            assertThat(outline(result))
                    .containsExactly(
                            "card A",
                            "  [Livello 1] EQ_A_1 Uno",
                            "    - Utenti -> > 5 (50)",
                            "    - Atti -> > 6 (20)",
                            "  [Livello 1] EQ_A_2 Due",
                            "    - Corsi -> > 7 (30)");
            assertThat(findings(result)).isEmpty();
        }

        @Test
        void mayBeTakenUpAgainAfterAnother() {
            ReadResult<PlanDocument> result = read(
                    TITLE, CARD, "EQ_A_1 - Uno", CARD, "EQ_B_1 - Due", CARD, "EQ_A_2 - Tre", " | 5 | Atti | | > 6");

            assertThat(outline(result))
                    .containsExactly(
                            "card A",
                            "  [Livello 1] EQ_A_1 Uno",
                            "  [Livello 1] EQ_A_2 Tre",
                            "    - Atti -> > 6 (5)",
                            "card B",
                            "  [Livello 1] EQ_B_1 Due");
        }

        @Test
        void areNumberedWhereTheirCodesNameNoPost() {
            assertThat(outline(read(TITLE, CARD, "1 - Uno", CARD, "1 - Due", " | 5 | Atti | | > 6")))
                    .containsExactly(
                            "card #1",
                            "  [Livello 1] 1 Uno",
                            "card #2",
                            "  [Livello 1] 1 Due",
                            "    - Atti -> > 6 (5)");
        }

        @Test
        void endWhereATableOfTheTreeBegins() {
            assertThat(outline(read(TITLE, CARD, "EQ_A_1 - Uno", HEADER, "2 - Due", " | | Utenti | > 5 |")))
                    .containsExactly("[Ambito] 2 Due", "  - Utenti -> > 5", "card A", "  [Ambito] EQ_A_1 Uno");
        }
    }

    @Nested
    class Frame {

        private static final String[] TABLE = {HEADER, "1 - Uno", " | | Utenti | > 5 | URP"};

        private ReadResult<PlanDocument> read(ReadContext context, String above, String... below) {
            List<String> lines = new ArrayList<>(List.of(above));
            lines.addAll(List.of(TABLE));
            lines.addAll(List.of(below));
            return PlanTableReaderTest.read(context, lines.toArray(String[]::new));
        }

        private PlanPeriod period(ReadResult<PlanDocument> result) {
            return result.value().orElseThrow().plan().period();
        }

        @Test
        void choosesTheColumnOfItsYear() {
            ReadResult<PlanDocument> result = PlanTableReaderTest.read(
                    "Piano 2025", "Area | Indicatore | Target 2024 | Target 2025", "1 - Uno", " | Utenti | > 5 | > 6");

            assertThat(outline(result)).contains("  - Utenti -> > 6 -> > 5");
            assertThat(result.orThrow().plan().indicator("1/1").orElseThrow().targets())
                    .containsExactly(
                            Target.parse("> 6", Locale.ITALIAN),
                            Target.parse("> 5", Locale.ITALIAN).toBuilder()
                                    .year(Year.of(2024))
                                    .build());
        }

        @Test
        void isTheYearThatTheTargetsNameWhereNothingElseSaysSo() {
            ReadResult<PlanDocument> result = PlanTableReaderTest.read(
                    "Piano",
                    "Area | Indicatore | Target 2026 | Target 2025",
                    "1 - Uno",
                    " | Utenti | > 6 | 30/06/2027");

            assertThat(period(result)).isEqualTo(PlanPeriod.ofYear(2025));
            assertThat(result.diagnostics())
                    .contains(new Diagnostic(
                            ReadProblem.PERIOD_ASSUMED, java.util.Map.of("period", "2025"), Location.whole()));
        }

        @Test
        void mayBeLabelled() {
            ReadResult<PlanDocument> result = PlanTableReaderTest.read(
                    "Titolo | Piano triennale 2024-2026",
                    "Ente: | Comune di Esempio",
                    "Atto | DGC 5 del 30/01/2025",
                    "Periodo | 01/07/2025 - 30/06/2026",
                    HEADER,
                    "1 - Uno",
                    " | | Utenti | > 5 | URP");

            Plan plan = result.orThrow().plan();
            assertThat(plan.title()).isEqualTo("Piano triennale 2024-2026");
            assertThat(plan.organisation()).isEqualTo("Comune di Esempio");
            assertThat(plan.approvingAct())
                    .contains(new Act("DGC 5 del 30/01/2025", Optional.of(LocalDate.of(2025, 1, 30))));
            assertThat(plan.period()).isEqualTo(new PlanPeriod(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30)));
            assertThat(result.diagnostics()).isEmpty();
            assertThat(uses(result))
                    .startsWith(RowUse.TITLE, RowUse.ORGANISATION, RowUse.ACT, RowUse.PERIOD, RowUse.HEADER);
        }

        @Test
        void namesTheLanguageInWhichNumbersAreRead() {
            Plan plan = PlanTableReaderTest.read(
                            "Language | en",
                            "Performance plan 2025 of Springfield",
                            "Objective | Indicator | Target",
                            "1 - Litter",
                            " | Bins emptied | at least 1,250")
                    .orThrow()
                    .plan();

            assertThat(plan.language()).isEqualTo(Locale.ENGLISH);
            assertThat(plan.indicator("1/1").orElseThrow().targets())
                    .containsExactly(Target.parse("at least 1,250", Locale.ENGLISH));
        }

        @Test
        void skipsRowsOfTotals() {
            ReadResult<PlanDocument> result =
                    PlanTableReaderTest.read(TITLE, HEADER, "1 - Uno", " | | Utenti | > 5 |", "Totale | | | 30 |");

            assertThat(result.value().orElseThrow().plan().allIndicators()).hasSize(1);
            assertThat(result.account().counts()).containsEntry(RowUse.TOTAL, 1);
        }

        @Test
        void isWhatALineAboveTheTableSays() {
            ReadResult<PlanDocument> result = PlanTableReaderTest.read(
                    "Piano della performance", "Anno 2025", HEADER, "1 - Uno", " | | Atti | 31/12/2026 |");

            assertThat(period(result)).isEqualTo(PlanPeriod.ofYear(2025));
        }

        @Test
        void isSeveralYearsWhereTheTitleNamesThem() {
            assertThat(period(read(ReadContext.defaults(), "Piano 2024-2026", " | | Atti | 31/12/2026 |")))
                    .isEqualTo(new PlanPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)));
        }

        @Test
        void takesThePeriodOfTheTitleFirst() {
            ReadContext context =
                    ReadContext.builder().period(PlanPeriod.ofYear(2030)).build();

            assertThat(period(read(context, "Piano 2025", " | | Atti | 31/12/2026 |")))
                    .isEqualTo(PlanPeriod.ofYear(2025));
        }

        @Test
        void takesThePeriodOfTheContextNext() {
            PlanPeriod half = new PlanPeriod(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 6, 30));

            assertThat(period(read(ReadContext.builder().period(half).build(), "Piano", " | | Atti | 31/12/2026 |")))
                    .isEqualTo(half);
        }

        @Test
        void takesTheYearOfMostDueDatesAndSaysSo() {
            ReadResult<PlanDocument> result = read(
                    ReadContext.defaults(),
                    "Piano",
                    " | | Atti | 31/12/2026 |",
                    " | | Corsi | > 3 entro il 30/06/2026 |",
                    " | | Regolamento | 31/01/2027 |");

            assertThat(period(result)).isEqualTo(PlanPeriod.ofYear(2026));
            assertThat(result.diagnostics())
                    .contains(new Diagnostic(
                            ReadProblem.PERIOD_ASSUMED, java.util.Map.of("period", "2026"), Location.whole()));
        }

        @Test
        void takesTheYearOfTheActLast() {
            ReadResult<PlanDocument> result = PlanTableReaderTest.read(
                    "Piano", "Delibera del 28.01.2025", HEADER, "1 - Uno", " | | Utenti | > 5 | URP");

            assertThat(period(result)).isEqualTo(PlanPeriod.ofYear(2025));
        }

        @Test
        void refusesAPlanOfNoPeriod() {
            ReadResult<PlanDocument> result = read(ReadContext.defaults(), "Piano");

            assertThat(result.value()).isEmpty();
            assertThat(findings(result))
                    .containsExactly(
                            "NO_PERIOD nothing says which year the plan covers; write it into the title, like “Plan 2024”, or name it when reading");
            assertThat(result.account().entries()).hasSize(4);
        }

        @Test
        void refusesALanguageWhoseTargetsAreNotRead() {
            ReadContext french = ReadContext.builder().language(Locale.FRENCH).build();

            ReadResult<PlanDocument> result =
                    PlanTableReaderTest.read(french, TITLE, HEADER, "1 - Uno", " | | Utenti | > 5 | URP");

            assertThat(result.value()).isEmpty();
            assertThat(findings(result))
                    .containsExactly(
                            "LANGUAGE_NOT_READ tables and targets are read in Italian and English, not in “fr”;"
                                    + " name one of the two");
        }

        @Test
        void refusesATableThatIsNoPlan() {
            ReadResult<PlanDocument> result = PlanTableReaderTest.read("Elenco", "Nome | Cognome", "Ada | Rossi");

            assertThat(result.value()).isEmpty();
            assertThat(findings(result))
                    .containsExactly("NO_PLAN_TABLE no header row was recognised: there must be at least a column for"
                            + " the indicator and one for the target, such as “Objective, Indicator, Target”");
            assertThat(uses(result)).containsExactly(RowUse.TITLE, RowUse.PREAMBLE, RowUse.PREAMBLE);
        }

        @Test
        void refusesASourceWithoutRows() {
            assertThat(findings(PlanTableReaderTest.read()))
                    .singleElement()
                    .asString()
                    .startsWith("NO_PLAN_TABLE");
        }

        @Test
        void isNamedAsTheSourceWithoutATitle() {
            ReadContext context = ReadContext.builder()
                    .period(PlanPeriod.ofYear(2025))
                    .organisation("Comune di Esempio")
                    .build();
            Plan plan = PlanTableReaderTest.read(context, TABLE).orThrow().plan();

            assertThat(plan.title()).isEqualTo("prova.txt");
            assertThat(plan.organisation()).isEqualTo("Comune di Esempio");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Albero della performance 2025 Camera di Esempio    | Camera di Esempio
                PIAO 2025 del Comune di Esempio                    | Comune di Esempio
                Piano integrato della performance 2025 - ASL 4     | ASL 4
                Performance plan 2025 of Springfield               | Springfield
                Obiettivi 2025 dell'Ente Parco                     | Obiettivi 2025 dell'Ente Parco
                Piano della performance 2025                       | Piano della performance 2025
                """)
        void takesTheBodyFromTheTitleAndSaysSo(String title, String body) {
            ReadResult<PlanDocument> result = read(ReadContext.defaults(), title);

            assertThat(result.orThrow().plan().organisation()).isEqualTo(body);
            assertThat(result.diagnostics())
                    .contains(new Diagnostic(
                            ReadProblem.ORGANISATION_ASSUMED,
                            java.util.Map.of("organisation", body),
                            new Location.Line(1)));
        }
    }

    @Test
    void recognisesAPlanByItsHeader() {
        PlanTableReader reader = PlanTableReader.with(ReadContext.defaults());

        assertThat(reader.recognises(rows("x", HEADER))).isTrue();
        assertThat(reader.recognises(rows("x", "Settore | Indicatore"))).isFalse();
        assertThat(reader.recognises(rows("l'indicatore e il target"))).isFalse();
    }

    @Nested
    class HostileRows {

        private List<TableRow> framed(String... lines) {
            List<String> all = new ArrayList<>(List.of(TITLE, HEADER, "1 - Uno"));
            all.addAll(List.of(lines));
            return rows(all.toArray(String[]::new));
        }

        private ReadResult<PlanDocument> read(List<TableRow> rows) {
            return PlanTableReader.with(ReadContext.defaults()).read(rows, "prova");
        }

        @Test
        void asDeepAsNoTreeIsAreNotUnderstood() {
            String[] lines = Stream.concat(
                            Stream.of(" | | Sportelli | > 1"),
                            IntStream.rangeClosed(1, 80).mapToObj(depth -> "1" + ".1".repeat(depth) + " - Livello"))
                    .toArray(String[]::new);

            ReadResult<PlanDocument> result = read(framed(lines));

            assertThat(result.value().orElseThrow().plan().allNodes()).hasSize(Plan.MAX_DEPTH);
            assertThat(findings(result)).hasSize(80 - Plan.MAX_DEPTH + 1);
        }

        @Test
        @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void ofEndlessCellsAreReadInTime() {
            List<String> parts = List.of("a_", "1.", "a ", "5 ", "- ", "> 1 ", "1.111", "S.A ", "(");
            for (String part : parts) {
                String endless = part.repeat(200_000);
                ReadResult<PlanDocument> result =
                        read(framed(endless, "x | " + endless, endless + " | 5", " | | Utenti | > 5 | URP"));

                assertThat(outline(result)).as("cells of '%s'", part).contains("  - Utenti -> > 5 @URP");
            }
        }

        @Test
        @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void withManyColumnsOfOneKindAreReadInTime() {
            String targets = " | Target".repeat(5_000);
            String cells = " | 5".repeat(2_500);

            ReadResult<PlanDocument> result = read(
                    rows(TITLE, "Obiettivo | Indicatore" + targets, "1 - Uno", " | Utenti" + cells, " | Atti | 6"));

            assertThat(outline(result)).contains("  - Atti -> 6");
        }

        @Test
        void atRandomNeverThrow() {
            Random random = new Random(7);
            List<String> cells = List.of(
                    "",
                    "",
                    "",
                    "1 - Uno",
                    "1.1 - Due",
                    "EQ_A_1 - Tre",
                    "Utenti",
                    "> 5",
                    "100% Ufficio X",
                    "-30%",
                    "30",
                    "31/12/2025",
                    "---",
                    "Target",
                    "Indicatore",
                    "Peso",
                    "Obiettivo extra",
                    "Obiettivo",
                    "Note",
                    "KPI",
                    "\u0663",
                    "5 \u0663",
                    "2 - \u00a0",
                    "S.A",
                    ",",
                    "Tutti i servizi",
                    "\ud800",
                    "n.d.");
            for (int table = 0; table < 2_000; table++) {
                List<String> lines = new ArrayList<>(List.of(TITLE, HEADER));
                IntStream.range(0, 12)
                        .mapToObj(line -> IntStream.range(0, 1 + random.nextInt(6))
                                .mapToObj(cell -> cells.get(random.nextInt(cells.size())))
                                .collect(Collectors.joining("|")))
                        .forEach(lines::add);

                ReadResult<PlanDocument> result = PlanTableReaderTest.read(inDirectory(), lines.toArray(String[]::new));

                assertThat(result.value().isPresent() || result.hasErrors())
                        .as(() -> String.join("\n", lines))
                        .isTrue();
            }
        }
    }

    @Test
    void readsALongPlan() {
        List<String> lines = new ArrayList<>(List.of(TITLE, HEADER));
        for (int node = 1; node <= 999; node++) {
            lines.add(node + " - Obiettivo");
            IntStream.range(0, 10).forEach(any -> lines.add(" | | Utenti serviti | >= 80% | URP"));
        }

        assertThat(read(lines.toArray(String[]::new)).orThrow().plan().allIndicators())
                .hasSize(9_990);
    }
}
