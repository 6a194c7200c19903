package io.github.albero.examples.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.examples.text.FlattenedTextFormat;
import io.github.albero.json.JsonPlanFormat;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.format.PlanFormats;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Recognition;
import io.github.albero.model.format.Severity;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvPlanTest {

    private static final PlanFormats FORMATS =
            PlanFormats.of(new JsonPlanFormat(), new CsvPlanFormat(), new FlattenedTextFormat());

    private static final String FLAT = """
            Piano della performance 2025 del Comune di Esempio;;;;;

            Area;Obiettivo;Indicatore;Peso;Target;Responsabile
            01 - Servizi;01.01 - Qualità;Imprese assistite;62,5;>= 1.200;Ufficio URP
            01 - Servizi;01.01 - Qualità;Tempo medio di risposta;37,5;<= 7,5 gg;Ufficio URP
            """;

    private static final Plan PLAN = PlanDraft.of(
                    "Piano della performance 2025 del Comune di Esempio", "Comune di Esempio", PlanPeriod.ofYear(2025))
            .levels("Area", "Obiettivo")
            .node(
                    "01",
                    "Servizi",
                    area -> area.node(
                            "01.01",
                            "Qualità",
                            objective -> objective
                                    .indicator(
                                            "Imprese assistite",
                                            ">= 1.200",
                                            one -> one.weight(new java.math.BigDecimal("62.5"))
                                                    .owner("Ufficio URP"))
                                    .indicator(
                                            "Tempo medio di risposta",
                                            "<= 7,5 gg",
                                            one -> one.weight(new java.math.BigDecimal("37.5"))
                                                    .owner("Ufficio URP"))))
            .build();

    private static ReadResult<PlanDocument> read(String name, byte[] content) throws IOException {
        return FORMATS.readPlan(Source.of(name, content), ReadContext.defaults());
    }

    private static ReadResult<PlanDocument> read(String text) throws IOException {
        return read("piano.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> findings(ReadResult<?> result) {
        return result.diagnostics().stream()
                .filter(one -> one.severity() != Severity.NOTE)
                .map(one -> one.display(Locale.ITALIAN))
                .toList();
    }

    private static void assertSame(String text) throws IOException {
        assertThat(read(text).orThrow()).isEqualTo(PlanDocument.of(PLAN));
    }

    @Test
    void isReadFromAFlatTable() throws IOException {
        assertSame(FLAT);
        assertThat(findings(read(FLAT))).isEmpty();
    }

    @Test
    void isReadFromAnOutline() throws IOException {
        assertSame("""
                Piano della performance 2025 del Comune di Esempio
                Area;Obiettivo;Peso;Indicatore;Target;Responsabile
                01 - Servizi
                01.01 - Qualità
                ;;62,5;Imprese assistite;>= 1.200;Ufficio URP
                ;;37,5;Tempo medio di risposta;<= 7,5 gg;Ufficio URP
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "|", ","})
    void mayHaveOtherDelimiters(String delimiter) throws IOException {
        assertSame(FLAT.replace("62,5", "\"62,5\"")
                .replace("37,5", "\"37,5\"")
                .replace("<= 7,5 gg", "\"<= 7,5 gg\"")
                .replace(";", delimiter));
    }

    @Test
    void mayNameItsDelimiter() throws IOException {
        assertSame("sep=^\r\n" + FLAT.replace(';', '^'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16", "UTF-8"})
    void mayBeSavedInAnyCharacters(String charset) throws IOException {
        assertThat(read("piano.csv", FLAT.getBytes(Charset.forName(charset)))
                        .orThrow()
                        .plan())
                .isEqualTo(PLAN);
        assertSame("\uFEFF" + FLAT);
    }

    @Test
    void mayHaveQuotesAndLineBreaksInCells() throws IOException {
        assertSame(FLAT.replace("\n", "\r\n")
                .replace("01 - Servizi;", "\"01 - Servizi\" ; ")
                .replace("Ufficio URP", "\"Ufficio URP\""));
        Plan plan = read("""
                        Piano 2025;;
                        Obiettivo;Indicatore;Target
                        1 - Uno;"Imprese ""nuove"";
                        assistite";> 5
                        1 - Uno;Corsi;> 3
                        """).orThrow().plan();
        assertThat(plan.allIndicators().map(indicator -> indicator.name()))
                .containsExactly("Imprese \"nuove\";\nassistite", "Corsi");
    }

    @Test
    void saysInWhichLineAndColumnSomethingIsWrong() throws IOException {
        assertThat(findings(read("""
                        Piano 2025;;;

                        Obiettivo;Indicatore;Target;Peso
                        1 - Uno;"Imprese
                        assistite";> 5;molto
                        1 - Uno;Corsi;> 3;tanto
                        """)))
                .containsExactly(
                        "riga 4, colonna 4: «molto» non è un peso; scrivere ad esempio 30 oppure 30,00%",
                        "riga 6, colonna 4: «tanto» non è un peso; scrivere ad esempio 30 oppure 30,00%");
    }

    @Test
    void withAnUnclosedQuoteSaysWhereItsRowBegins() throws IOException {
        ReadResult<PlanDocument> result = read(FLAT.replace("<= 7,5 gg", "\"<= 7,5 gg"));

        assertThat(result.value()).isEmpty();
        assertThat(findings(result))
                .containsExactly("riga 5: virgolette non chiuse, o in mezzo a una cella; una cella tra virgolette le"
                        + " scrive doppie («\"\"»)");
    }

    @Test
    void withADelimiterInACellIsRefused() throws IOException {
        assertThat(findings(read("""
                        Piano 2025
                        Obiettivo,Indicatore,Peso,Target,Note
                        1 - Uno,Corsi,12,5,> 3,
                        1 - Uno,Prove,10,> 3,
                        """)))
                .containsExactly(
                        "riga 3: la riga ha 6 celle, l'intestazione 5; una cella che contiene il separatore va tra"
                                + " virgolette");
    }

    @Test
    void thatIsNoneIsSaidToBe() throws IOException {
        assertThat(findings(read("Nome;Cognome\nAda;Rossi\n")))
                .containsExactly("nessuna riga d'intestazione riconosciuta: serve almeno una colonna per l'indicatore e"
                        + " una per il target, ad esempio «Obiettivo, Indicatore, Target»");
        assertThat(findings(read("")))
                .containsExactly("nessuna riga d'intestazione riconosciuta: serve almeno una colonna per l'indicatore e"
                        + " una per il target, ad esempio «Obiettivo, Indicatore, Target»");
    }

    @Test
    void isRecognisedByItsHeader() throws IOException {
        CsvPlanFormat format = new CsvPlanFormat();

        assertThat(format.recognise(Source.of("a.csv", FLAT.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Recognition.CERTAIN);
        assertThat(format.recognise(Source.of("a.tsv", "Id indicatore\tData\tValore".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Recognition.CERTAIN);
        assertThat(format.recognise(Source.of("a.csv", "Nome;Cognome".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Recognition.POSSIBLE);
        assertThat(format.recognise(Source.of("a.txt", FLAT.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Recognition.NO);
    }
}
