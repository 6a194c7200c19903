package io.github.albero.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the input: one message that says where and what would be right, exit code 2, no stack trace. */
class BadInputTest {

    private static final String PLAN = """
            {
              "albero": "plan",
              "version": "1.0",
              "title": "Piano 2025",
              "organisation": "Comune di Esempio",
              "period": 2025,
              "levels": ["Area"],
              "nodes": [
                {"code": "01", "title": "Servizi", "indicators": [{"name": "Imprese assistite", "target": ">= 200"}]}
              ]
            }
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static void refuses(Run run, String message) {
        assertThat(run).isEqualTo(new Run(2, "", message + System.lineSeparator()));
    }

    private Run evaluateWith(String actual) throws IOException {
        Path actuals = file("actuals.json", """
                {
                  "albero": "actuals",
                  "version": "1.0",
                  "actuals": [
                    %s
                  ]
                }
                """.formatted(actual));
        return Run.of("evaluate", file("plan.json", PLAN), "--actuals", actuals);
    }

    @Test
    void aMissingFile() {
        Path missing = folder.resolve("manca.json");

        refuses(
                Run.of("evaluate", missing),
                "errore: manca.json: il file «" + missing + "» non esiste; controllare il percorso");
        refuses(
                Run.of("evaluate", missing, "--lang", "en"),
                "error: manca.json: there is no file “" + missing + "”; check the path");
    }

    @Test
    void anUnknownFormat() throws IOException {
        refuses(
                Run.of("evaluate", file("piano.doc", "qualcosa")),
                "errore: piano.doc: nessun formato riconosce questo file; si leggono: json (.json), csv (.csv, .tsv),"
                        + " flattened-text (.txt)");
    }

    @Test
    void aTextThatIsNoPlan() throws IOException {
        refuses(
                Run.of("evaluate", file("lettera.txt", "Gentile Camera,\ngrazie.\n")),
                "errore: lettera.txt: nessuna riga d'intestazione riconosciuta: serve almeno una colonna per l'indicatore"
                        + " e una per il target, ad esempio «Obiettivo, Indicatore, Target»");
    }

    @Test
    void aTypoInAFieldOfTheJson() throws IOException {
        refuses(
                Run.of("evaluate", file("plan.json", PLAN.replace("\"target\"", "\"taget\""))),
                "errore: plan.json: /nodes/0/indicators/0/taget (riga 9, colonna 85): campo «taget» sconosciuto;"
                        + " il nome più simile è «target»");
    }

    @Test
    void anActualOfAnIndicatorThatDoesNotExist() throws IOException {
        refuses(
                evaluateWith("{\"indicator\": \"01/7\", \"date\": \"2025-12-31\", \"value\": 3}"),
                "errore: actuals.json: /actuals/0 (riga 5, colonna 5): il piano non ha un indicatore «01/7»;"
                        + " tra i suoi id ci sono 01/1");
    }

    @Test
    void anActualWhoseNameDoesNotMatch() throws IOException {
        refuses(
                evaluateWith("{\"indicator\": \"01/1\", \"name\": \"Visite\", \"date\": \"2025-12-31\", \"value\": 3}"),
                "errore: actuals.json: /actuals/0 (riga 5, colonna 5): l'indicatore «01/1» nel piano si chiama"
                        + " «Imprese assistite», qui «Visite»; correggere l'id o il nome");
    }

    @Test
    void anOutputThatNoFormatWrites() throws IOException {
        refuses(
                Run.of("evaluate", file("plan.json", PLAN), "--out", "report.pdf"),
                "errore: «report.pdf»: i risultati si scrivono in .xlsx, .json");
        refuses(
                Run.of("convert", file("plan.json", PLAN), "piano.txt"),
                "errore: «piano.txt»: i piani si scrivono in json (.json), csv (.csv, .tsv)");
    }

    @Test
    void aFolderThatIsNotThere() throws IOException {
        Path output = folder.resolve("nessuna").resolve("piano.json");

        refuses(
                Run.of("convert", file("plan.json", PLAN), output),
                "errore: la cartella «" + folder.resolve("nessuna")
                        + "» non esiste; crearla o scegliere un altro percorso");
    }

    @Test
    void anOutputThatIsAlsoAnInput() throws IOException {
        Path plan = file("plan.json", PLAN);

        refuses(
                Run.of("convert", plan, plan),
                "errore: «" + plan + "» è anche un file da leggere e verrebbe sovrascritto; scegliere un altro nome");
        assertThat(plan).hasContent(PLAN);
    }

    @Test
    void aFolderInPlaceOfAFile() throws IOException {
        Path made = Files.createDirectory(folder.resolve("cartella.json"));

        refuses(
                Run.of("evaluate", made),
                "errore: cartella.json: «" + made + "» è una cartella o un dispositivo, non un file; indicare un file");
        refuses(
                Run.of("convert", file("plan.json", PLAN), made),
                "errore: «" + made + "» è una cartella; indicare un file");
    }

    @Test
    void aTableWithoutIndicators() throws IOException {
        refuses(
                Run.of("evaluate", file("piano.txt", "Piano 2025\n\nObiettivo\tIndicatore\tTarget\n")),
                "errore: piano.txt: sotto l'intestazione nessuna riga è un indicatore; servono righe come"
                        + " «01.01 - Titolo» e, sotto, indicatore e target in due colonne");
    }

    @Test
    void aPlanInPlaceOfActuals() throws IOException {
        Path plan = file("plan.json", PLAN);

        refuses(
                Run.of("evaluate", plan, "--actuals", plan),
                "errore: plan.json: riga 1, colonna 1: è un piano senza «actuals»; indicare un documento di tipo «actuals», o aggiungerli al piano");
    }

    @Test
    void aYearThatIsNone() throws IOException {
        refuses(
                Run.of("evaluate", file("plan.json", PLAN), "--year", "24"),
                "errore: «24» non è un anno; scriverlo come 2024");
    }

    @Test
    void wordsOfTheCommandLineThatAreNotUnderstood() throws IOException {
        Path plan = file("plan.json", PLAN);

        refuses(Run.of("evaluate"), "errore: manca PLAN; vedere «albero evaluate --help»");
        refuses(
                Run.of("evaluate", plan, "--as-of", "ieri"),
                "errore: «ieri» non è un valore di --as-of; una data si scrive come 2024-12-31");
        refuses(Run.of("evaluate", plan, "--pdf"), "errore: «--pdf» non è previsto; vedere «albero evaluate --help»");
        refuses(
                Run.of("evaluate", plan, "--policy", "boh"),
                "errore: il metodo «boh» non esiste; scegliere tra linear-capped, traffic-light, all-or-nothing, o"
                        + " indicare un file .json");
    }

    @Test
    void aPolicyWhoseBandsContradictEachOther() throws IOException {
        Path policy = file("metodo.json", """
                {"albero": "policy", "version": "1.0", "id": "mio", "ratings": [
                  {"from": 0, "id": "A"},
                  {"from": 0, "id": "B"}
                ]}
                """);

        refuses(
                Run.of("evaluate", file("plan.json", PLAN), "--policy", policy),
                "errore: metodo.json: /ratings/1/from (riga 3, colonna 12): la fascia inizia da 0, non più in alto"
                        + " di quella prima, che inizia da 0; scrivere le fasce dal basso in alto");
    }

    @Test
    void aPlanInPlaceOfResults() throws IOException {
        refuses(
                Run.of("verify", file("plan.json", PLAN)),
                "errore: plan.json: /albero (riga 2, colonna 13): questo è un documento «plan»; serve un documento"
                        + " «evaluation»");
        refuses(
                Run.of("verify", folder.resolve("manca.json")),
                "errore: manca.json: il file «" + folder.resolve("manca.json")
                        + "» non esiste; controllare il percorso");
    }

    @Test
    void aPolicyThatIsNotThere() throws IOException {
        Path missing = folder.resolve("metodo.json");

        refuses(
                Run.of("evaluate", file("plan.json", PLAN), "--policy", missing),
                "errore: metodo.json: il file «" + missing + "» non esiste; controllare il percorso");
    }
}
