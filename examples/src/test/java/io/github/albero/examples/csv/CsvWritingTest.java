package io.github.albero.examples.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Act;
import io.github.albero.model.Direction;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import io.github.albero.model.target.UnitOfMeasure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWritingTest {

    private static final CsvPlanFormat FORMAT = new CsvPlanFormat();

    private static PlanDraft draft() {
        return PlanDraft.of("Piano della performance", "Comune di Esempio", PlanPeriod.ofYear(2025))
                .levels("Area", "Obiettivo");
    }

    private static byte[] written(Plan plan) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        FORMAT.write(PlanDocument.of(plan), target);
        return target.toByteArray();
    }

    private static Plan back(Plan plan) throws IOException {
        return FORMAT.read(Source.of("plan.csv", written(plan)), ReadContext.defaults())
                .orThrow()
                .plan();
    }

    private static List<String> losses(Plan plan) {
        return FORMAT.losses(PlanDocument.of(plan)).stream()
                .map(one -> one.display(Locale.ITALIAN))
                .toList();
    }

    private static void assertKept(Plan plan) throws IOException {
        assertThat(losses(plan)).isEmpty();
        assertThat(back(plan)).isEqualTo(plan);
    }

    private static Plan full() {
        return draft().approvedBy(new Act("DGC 5 del 30/01/2025", Optional.of(LocalDate.of(2025, 1, 30))))
                .node(
                        "01",
                        "Servizi",
                        area -> area.weight(60)
                                .owner("Segretario")
                                .extension("Stakeholder", ExtensionValue.of("imprese"))
                                .indicator("Indice", "> 3")
                                .node(
                                        "01.01",
                                        "Assistenza",
                                        objective -> objective
                                                .weight(new BigDecimal("12.5"))
                                                .indicator(
                                                        "Imprese assistite",
                                                        ">= 1.200",
                                                        one -> one.code("I1")
                                                                .weight(70)
                                                                .formula("imprese / totale")
                                                                .unit(UnitOfMeasure.NUMBER)
                                                                .kind("efficacia")
                                                                .source("CRM")
                                                                .baseline("1.000")
                                                                .previous(2024, "1.100")
                                                                .target(2026, ">= 1.300")
                                                                .owner("Ufficio URP")
                                                                .extension(
                                                                        "Note",
                                                                        ExtensionValue.of("prima\n\"seconda\"; terza")))
                                                .indicator("Tempo medio", "<= 7 gg")))
                .node("02", "Bilancio", area -> {})
                .build();
    }

    @Test
    void keepsAllThatATableCanHold() throws IOException {
        assertKept(full());
    }

    @Test
    void isATableThatASpreadsheetOpens() throws IOException {
        assertThat(new String(written(full()), StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .isEqualTo("\uFEFF" + """
                Titolo;Piano della performance
                Ente;Comune di Esempio
                Periodo;2025
                Atto;DGC 5 del 30/01/2025
                Lingua;it

                Area;Peso (Area);Responsabile (Area);Stakeholder (Area);Obiettivo;Peso (Obiettivo);Codice (Indicatore);Indicatore;Peso;Formula;Unità di misura;Tipologia;Fonte;Valore di partenza;Valore 2024;Target;Target 2026;Responsabile;Note
                01 - Servizi;60;Segretario;imprese;-;;;Indice;;;;;;;;> 3;;;
                01 - Servizi;60;Segretario;imprese;01.01 - Assistenza;12,5;I1;Imprese assistite;70;imprese / totale;N.;efficacia;CRM;1.000;1.100;>= 1.200;>= 1.300;Ufficio URP;"prima
                ""seconda""; terza"
                01 - Servizi;60;Segretario;imprese;01.01 - Assistenza;12,5;;Tempo medio;;;;;;;;<= 7 gg;;;
                02 - Bilancio;;;;-;;;-;;;;;;;;;;;
                """);
    }

    @Test
    void keepsPlansInEnglish() throws IOException {
        assertKept(PlanDraft.of("Plan", "Springfield", PlanPeriod.ofYear(2025))
                .language(Locale.ENGLISH)
                .levels("Area")
                .node(
                        "A1",
                        "Streets",
                        node -> node.weight(new BigDecimal("12.5"))
                                .owner("Works")
                                .indicator(
                                        "Bins emptied",
                                        "at least 1,250",
                                        one -> one.weight(new BigDecimal("33.3"))
                                                .previous(2024, "1,100")))
                .build());
    }

    @Test
    void keepsPeriodsOfSeveralYearsAndPartsOfOne() throws IOException {
        assertKept(PlanDraft.of("Piano", "Ente", new PlanPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)))
                .levels("Missione")
                .node(
                        "",
                        "Uno",
                        node -> node.indicator(
                                "Corsi", "> 5", one -> one.target(2024, "> 2").target(2026, "> 9")))
                .build());
        assertKept(PlanDraft.of("Piano", "Ente", new PlanPeriod(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30)))
                .levels("Area")
                .node("", "Uno", node -> node.indicator("Corsi", "> 5"))
                .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=SOMMA(A1)",
                "+ interno",
                "-x punti",
                "@home",
                "'=A1",
                "=\"A1\"",
                "''-x",
                "'tale",
                "a;b",
                "\"a\"",
                "#rif"
            })
    void keepsTextsThatBeginAsFormulasDo(String text) throws IOException {
        Plan plan = draft().node("01", text, node -> node.indicator(text, "> 5", one -> one.owner(text)))
                .node("", text + " bis", node -> node.indicator("Corsi", "> 5"))
                .build();

        assertKept(plan);
        assertThat(new String(written(plan), StandardCharsets.UTF_8)).doesNotContainPattern("[;\\n][=+@]");
    }

    @Test
    void keepsTreesThatAreDeepHereAndThere() throws IOException {
        assertKept(PlanDraft.of("Piano", "Ente", PlanPeriod.ofYear(2025))
                .levels("Area", "Programma", "Obiettivo")
                .node(
                        "",
                        "Uno",
                        area -> area.node(
                                        "",
                                        "Due",
                                        programme -> programme
                                                .indicator("Corsi", "> 5")
                                                .node("", "Tre", objective -> objective.indicator("Prove", "> 6"))
                                                .node("", "Quattro", objective -> {}))
                                .node(
                                        "",
                                        "Cinque",
                                        one -> one.level("Obiettivo").indicator("Visite", "> 7")))
                .build());
    }

    private static Plan withLosses() {
        return draft().id("piao-2025")
                .node(
                        "01",
                        "Servizi",
                        area -> area.id("servizi")
                                .indicator(
                                        "Corsi",
                                        "> 5",
                                        one -> one.direction(Direction.HIGHER_IS_BETTER)
                                                .extension("Peso", ExtensionValue.of("molto"))
                                                .extension("Quota", ExtensionValue.of(7))))
                .card("BP", card -> card.node("EQ_BP_01", "Uno", node -> node.indicator("Residui", "> 5")))
                .build();
    }

    @Test
    void saysWhatIsLost() {
        assertThat(losses(withLosses()))
                .containsExactly(
                        "scheda BP: la scheda di «BP» non si può scrivere in questo formato",
                        "id del piano: non si può scrivere in questo formato",
                        "nodo servizi: l'id «servizi» non si scrive: alla lettura sarà rifatto da codice e posizione",
                        "indicatore servizi/1: l'id «servizi/1» non si scrive: alla lettura sarà rifatto da codice e"
                                + " posizione",
                        "indicatore servizi/1: verso: non si può scrivere in questo formato",
                        "indicatore servizi/1: «Peso» non si può scrivere in questo formato: la libreria lo conserva"
                                + " soltanto",
                        "indicatore servizi/1: «Quota» non si può scrivere in questo formato: la libreria lo conserva"
                                + " soltanto");
    }

    @Test
    void losesNothingMoreTheSecondTime() throws IOException {
        Plan plan = withLosses();
        Plan once = back(plan);

        assertThat(losses(plan)).isNotEmpty();
        assertThat(losses(once)).isEmpty();
        assertThat(back(once)).isEqualTo(once);
    }
}
