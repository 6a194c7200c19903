package io.github.albero.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.json.JsonUnitDirectoryFormat;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole line on the real plan: read, evaluated, reported. */
class RealPlanTest {

    private static final String PLAN = Run.SAMPLE + "plan.txt";
    private static final String ACTUALS = Run.SAMPLE + "actuals.json";
    private static final Path SUMMARY = Path.of("src/test/resources/golden/summary.txt");

    @TempDir
    private Path folder;

    private static PlanDocument read(Path file) throws IOException {
        UnitDirectory units = new JsonUnitDirectoryFormat()
                .read(Source.of(Path.of(Run.SAMPLE + "plan.units.json")), ReadContext.defaults())
                .orThrow();
        return Formats.PLANS
                .readPlan(Source.of(file), ReadContext.builder().units(units).build())
                .orThrow();
    }

    @Test
    void printsASummaryAndWritesTheReports() throws IOException {
        Path workbook = folder.resolve("report.xlsx");
        Path results = folder.resolve("result.json");

        Run run = Run.of(
                "evaluate", PLAN, "--actuals", ACTUALS, "--as-of", "2024-12-31", "--out", workbook, "--out", results);

        assertThat(run.out().replace(System.lineSeparator(), "\n")).isEqualTo(Files.readString(SUMMARY));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("Scritto " + workbook, "Scritto " + results);
        assertThat(workbook).isNotEmptyFile();
        assertThat(results).isNotEmptyFile();
    }

    @Test
    void keepsTheCardsOutOfThePublicResults() throws IOException {
        Path results = folder.resolve("public.json");
        Path internal = folder.resolve("internal.json");

        Run.of("evaluate", PLAN, "--actuals", ACTUALS, "--out", results);
        Run.of("evaluate", PLAN, "--actuals", ACTUALS, "--audience", "internal", "--out", internal);

        assertThat(results).content(UTF_8).doesNotContain("EQ_", "\"cards\"", "\"evidence\"", "\"reporter\"");
        assertThat(internal).content(UTF_8).contains("EQ_BP_10_03", "\"cards\"", "\"evidence\"");
    }

    @Test
    void convertsToJsonThatReadsBackEqual() throws IOException {
        Path json = folder.resolve("plan.json");

        Run run = Run.of("convert", PLAN, json);

        assertThat(run.exitCode()).isZero();
        assertThat(read(json)).isEqualTo(read(Path.of(PLAN)));
    }

    @Test
    void convertsToATableThatKeepsTheTreeAndSaysThatTheCardsAreLeftOut() throws IOException {
        Path table = folder.resolve("plan.csv");

        Run run = Run.of("convert", PLAN, table);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("attenzione: " + table
                        + ": scheda BP: la scheda di «BP» non si può scrivere in questo formato");
        Plan plan = read(Path.of(PLAN)).plan();
        assertThat(read(table).plan())
                .isEqualTo(plan.toBuilder().cards(List.of()).build());
    }

    @Test
    void evaluatesTheConvertedPlanToTheSame() throws IOException {
        Path json = folder.resolve("plan.json");
        Run.of("convert", PLAN, json);

        Run fromText = Run.of("evaluate", PLAN, "--actuals", ACTUALS);
        Run fromJson = Run.of("evaluate", json, "--actuals", ACTUALS);

        assertThat(fromJson.out()).isEqualTo(fromText.out());
    }

    @Test
    void printsTheResultsAsJsonOnRequest() throws IOException {
        Path results = folder.resolve("result.json");
        Run.of("evaluate", PLAN, "--actuals", ACTUALS, "--out", results);

        assertThat(Run.of("evaluate", PLAN, "--actuals", ACTUALS, "--json").out())
                .isEqualTo(Files.readString(results));
    }

    @Test
    void evaluatesByAPolicyInAFile() throws IOException {
        Path policy = Files.writeString(folder.resolve("metodo.json"), """
                {"albero": "policy", "version": "1.0", "id": "mio", "italian": "di casa", "ratings": [{"from": 0, "id": "tutto"}]}
                """);

        assertThat(Run.of("evaluate", PLAN, "--actuals", ACTUALS, "--policy", policy)
                        .out())
                .contains("metodo di casa", "  tutto  ");
    }

    @Test
    void verifiesTheResultsThatItWrote() throws IOException {
        for (String audience : List.of("public", "internal")) {
            Path results = folder.resolve(audience + ".json");
            Run.of("evaluate", PLAN, "--actuals", ACTUALS, "--audience", audience, "--out", results);

            Run verified = Run.of("verify", results);

            assertThat(verified.err()).isEmpty();
            assertThat(verified.exitCode()).isZero();
            assertThat(verified.out())
                    .startsWith(audience + ".json: verificato, dai dati che contiene si ottiene lo stesso risultato: ")
                    .contains(", al 31/12/2024, punteggio ");
        }
    }

    @Test
    void saysWhatIsDifferentInResultsThatWereChanged() throws IOException {
        Path results = folder.resolve("result.json");
        Run.of("evaluate", PLAN, "--actuals", ACTUALS, "--out", results);
        Files.writeString(
                results,
                Files.readString(results)
                        .replaceFirst("\"result\": \\{\"score\": [0-9.]+", "\"result\": {\"score\": 99.99"));

        Run verified = Run.of("verify", results, "--lang", "en");

        assertThat(verified.exitCode()).isEqualTo(1);
        assertThat(verified.err())
                .startsWith("error: result.json: /result/score (line ")
                .contains("the document says “99.99”, evaluation gives “")
                .contains("/hashes/document (line ")
                .hasLineCount(2);
        assertThat(verified.out()).startsWith("result.json: not verified, the data in it give another document: ");
    }

    @Test
    void listsTheFormats() {
        assertThat(Run.of("formats").out().lines())
                .containsExactly(
                        "json             .json      piani e consuntivi, lettura e scrittura",
                        "csv              .csv .tsv  piani e consuntivi, lettura e scrittura",
                        "flattened-text   .txt       piani, sola lettura",
                        "excel-report     .xlsx      risultati, scrittura",
                        "json-evaluation  .json      risultati, scrittura");
    }
}
