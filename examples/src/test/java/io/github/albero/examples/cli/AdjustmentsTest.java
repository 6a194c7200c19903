package io.github.albero.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions change results, stay in them, and none of them passes in silence. */
class AdjustmentsTest {

    private static final String ACTUALS = Run.SAMPLE + "actuals.json";
    private static final String DECISIONS = Run.SAMPLE + "adjustments.json";

    private static final String PLAN = """
            {
              "albero": "plan",
              "version": "1.0",
              "language": "it",
              "title": "Piano 2025",
              "organisation": "Comune di Esempio",
              "period": 2025,
              "levels": ["Area"],
              "nodes": [
                {"code": "01", "title": "Servizi", "indicators": [
                  {"name": "Imprese assistite", "target": ">= 200"},
                  {"name": "Visite", "target": ">= 10"}
                ]}
              ],
              "cards": [
                {"id": "urp", "post": "Responsabile URP", "items": [{"body": true, "weight": 80}, {"external": "Comportamenti", "weight": 20}]}
              ],
              "actuals": [
                {"indicator": "01/1", "date": "2025-12-31", "value": 150},
                {"indicator": "01/2", "date": "2025-12-31", "value": 10}
              ]
            }
            """;

    @TempDir
    private Path folder;

    private Run evaluate(String decisions, String... more) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), PLAN);
        Path file = Files.writeString(folder.resolve("decisioni.json"), """
                {
                  "albero": "adjustments",
                  "version": "1.0",
                  %s
                }
                """.formatted(decisions));
        Object[] words = new Object[4 + more.length];
        System.arraycopy(new Object[] {"evaluate", plan, "--adjustments", file}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return Run.of(words);
    }

    @Test
    void changeTheScoreAndAreCountedInTheSummary() throws IOException {
        Run run = evaluate(
                "\"externalCauses\": [{\"indicator\": \"01/1\", \"share\": 50, \"reason\": \"x\", \"approver\": \"y\"}],"
                        + " \"behaviours\": [{\"card\": \"urp\", \"item\": \"Comportamenti\", \"percent\": 50}]",
                "--audience",
                "internal");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .contains("Punteggio  93,75  parzialmente raggiunto  (definitivo)")
                .contains("Decisioni applicate: cause esogene (1)")
                .contains("Scheda Responsabile URP: 85,00 (copertura 100,00%)");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aboutWhatThePlanDoesNotHaveAreReported() throws IOException {
        String decisions = """
                "overrides": [
                  {"id": "01/3", "percent": 100, "reason": "x", "approver": "y"},
                  {"id": "99", "percent": 100, "reason": "x", "approver": "y"}
                ],
                "externalCauses": [{"indicator": "01", "share": 50, "reason": "x", "approver": "y"}],
                "behaviours": [
                  {"card": "suap", "item": "Comportamenti", "percent": 50},
                  {"card": "urp", "item": "Comportamento", "percent": 50}
                ],
                "confirmedReadings": [{"indicator": "1/1", "reading": ">= 1", "confirmedBy": "y", "date": "2025-01-31"}],
                "acceptedFindings": [{"code": "X", "place": "upr", "reason": "x", "acceptedBy": "y", "date": "2025-01-31"}]""";

        assertThat(evaluate(decisions).err().lines())
                .containsExactly(
                        "attenzione: decisioni.json: «01/3» in «overrides» non è un nodo o un indicatore del piano, il più"
                                + " simile è «01/1»; la decisione non conta",
                        "attenzione: decisioni.json: «99» in «overrides» non è un nodo o un indicatore del piano, tra quelli"
                                + " che ha ci sono: 01, 01/1, 01/2; la decisione non conta",
                        "attenzione: decisioni.json: «01» in «externalCauses» non è un indicatore del piano, tra quelli che"
                                + " ha ci sono: 01/1, 01/2; la decisione non conta",
                        "attenzione: decisioni.json: «suap» in «behaviours» non è una scheda del piano, tra quelli che ha ci"
                                + " sono: urp; il punteggio non conta",
                        "attenzione: decisioni.json: «Comportamento» in «behaviours» non è tra ciò che la scheda «urp»"
                                + " prende da fuori, il più simile è «Comportamenti»; il punteggio non conta",
                        "attenzione: decisioni.json: «1/1» in «confirmedReadings» non è un indicatore del piano, il più"
                                + " simile è «01/1»; la decisione non conta",
                        "attenzione: decisioni.json: «upr» in «acceptedFindings» non è un nodo, un indicatore o una scheda"
                                + " del piano, tra quelli che ha ci sono: urp, 01, 01/1");
        assertThat(evaluate(decisions, "--lang", "en").err().lines())
                .hasSize(7)
                .startsWith(
                        "warning: decisioni.json: “01/3” in “overrides” is no node or indicator of the plan, the nearest is"
                                + " “01/1”; the decision counts for nothing")
                .contains(
                        "warning: decisioni.json: “Comportamento” in “behaviours” is not among what the card “urp” takes"
                                + " from outside, the nearest is “Comportamenti”; the score counts for nothing");
    }

    @Test
    void thatChangeNothingAreReported() throws IOException {
        String decisions = """
                "overrides": [{"id": "01/1", "percent": 80, "reason": "x", "approver": "y"}],
                "externalCauses": [
                  {"indicator": "01/1", "share": 50, "reason": "x", "approver": "y"},
                  {"indicator": "01/2", "share": 50, "reason": "x", "approver": "y"}
                ],
                "behaviours": [
                  {"card": "urp", "item": "Comportamenti", "percent": 50},
                  {"card": "urp", "item": "Comportamenti", "percent": 60}
                ],
                "confirmedReadings": [{"indicator": "01/1", "reading": ">= 1", "confirmedBy": "y", "date": "2025-01-31"}]""";

        assertThat(evaluate(decisions).err().lines())
                .containsExactly(
                        "attenzione: decisioni.json: «01/1» in «externalCauses»: il suo punteggio è già pieno, o deciso, o"
                                + " non c'è; la causa non conta",
                        "attenzione: decisioni.json: «01/2» in «externalCauses»: il suo punteggio è già pieno, o deciso, o"
                                + " non c'è; la causa non conta",
                        "attenzione: decisioni.json: «Comportamenti» in «behaviours» è scritto più volte per la scheda «urp»;"
                                + " vale il primo",
                        "attenzione: decisioni.json: «01/1» in «confirmedReadings»: il suo target non è in dubbio e vale come"
                                + " è scritto; la lettura non conta");
    }

    @Test
    void inWhichSomethingIsWrongAreRefusedWithThePlace() throws IOException {
        Run run = evaluate("\"overrides\": [{\"id\": \"01/1\", \"percent\": -80, \"reason\": \"x\"}]");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "errore: decisioni.json: /overrides/0 (riga 4, colonna 17): manca il campo «approver»; aggiungerlo"
                                + " qui",
                        "errore: decisioni.json: /overrides/0/percent (riga 4, colonna 43): il punteggio «-80» è negativo;"
                                + " scrivere 0 o più");
    }

    @Test
    void ofTheSampleAreAllAppliedAndSayThatTheyAreInvented() throws IOException {
        Run run = Run.of("evaluate", Run.SAMPLE + "plan.txt", "--actuals", ACTUALS, "--adjustments", DECISIONS);

        assertThat(run.err()).doesNotContain("attenzione");
        assertThat(run.out().lines())
                .contains("Decisioni applicate: punteggi decisi (1); cause esogene (1); letture confermate (1)");
        assertThat(Path.of(DECISIONS)).content(StandardCharsets.UTF_8).contains("inventate a scopo di esempio");
    }

    @Test
    void areProvedWithTheResults() throws IOException {
        for (String audience : List.of("public", "internal")) {
            Path results = folder.resolve(audience + ".json");
            Run.of(
                    "evaluate",
                    Run.SAMPLE + "plan.txt",
                    "--actuals",
                    ACTUALS,
                    "--adjustments",
                    DECISIONS,
                    "--audience",
                    audience,
                    "--out",
                    results);

            assertThat(Run.of("verify", results))
                    .satisfies(verified -> assertThat(verified.err()).isEmpty())
                    .satisfies(verified -> assertThat(verified.exitCode()).isZero());

            Files.writeString(
                    results,
                    Files.readString(results).replace("\"10.12/1\", \"share\": 50", "\"10.12/1\", \"share\": 40"));
            Run changed = Run.of("verify", results);

            assertThat(changed.exitCode()).isEqualTo(VerifyCommand.DIFFERENT);
            assertThat(changed.err()).contains("«adjustments» non è ciò che è stato valutato: qui la sua impronta è ");
        }
    }
}
