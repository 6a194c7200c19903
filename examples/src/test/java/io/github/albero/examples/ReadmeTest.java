package io.github.albero.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in the README compiles, runs and does what the README says. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final Path SOURCES = Path.of("src");
    private static final String MARK = "/" + "/ README";

    @TempDir
    private Path folder;

    @Test
    void opensWithTheExampleThatIsCompiled() throws IOException {
        Path example = SOURCES.resolve("main/java/io/github/albero/examples/EvaluateAPlan.java");

        assertThat(README).content(UTF_8).contains("```java\n" + marked(example) + "\n```");
    }

    @Test
    void showsTheDraftThatIsCompiled() throws IOException {
        Path example = SOURCES.resolve("test/java/io/github/albero/examples/ReadmeTest.java");

        assertThat(README).content(UTF_8).contains("```java\n" + marked(example) + "\n```");
    }

    @Test
    void runsTheExample() throws IOException {
        Path report = folder.resolve("report.xlsx");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standard = System.out;
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            EvaluateAPlan.main(new String[] {"data/maremma-tirreno-2024", report.toString()});
        } finally {
            System.setOut(standard);
        }

        assertThat(printed.toString(UTF_8).lines())
                .hasSize(15)
                .contains("Accountability e Trasparenza: 99,63")
                .endsWith("07.03/3: 412 / 530 = 77,7358%; target > =80%; 77,7358 / 80 = 97,17%; non raggiunto; "
                        + "punteggio 97,17, parzialmente raggiunto; pesa 0,48% del totale; dato definitivo");
        assertThat(report).isNotEmptyFile();
    }

    @Test
    void writesAPlanInCode() {
        // README
        Plan plan = PlanDraft.of("Piano della performance", "Comune di Esempio", PlanPeriod.ofYear(2025))
                .levels("Area", "Obiettivo")
                .node(
                        "01",
                        "Servizi alle imprese",
                        area -> area.weight(40)
                                .node(
                                        "01.01",
                                        "Assistenza",
                                        objective -> objective
                                                .indicator("Imprese assistite", ">= 200")
                                                .indicator(
                                                        "Tempo medio di risposta",
                                                        "<= 7 gg",
                                                        it -> it.owner("Ufficio URP"))))
                .node("02", "Trasparenza", area -> area.weight(60).indicator("Sito adeguato", "30/06/2025"))
                .build();
        // README

        assertThat(plan.allIndicators()).extracting(Indicator::id).containsExactly("01.01/1", "01.01/2", "02/1");
    }

    /** The lines between the marks, without their common indentation. */
    private static String marked(Path source) throws IOException {
        List<String> lines = Files.readAllLines(source);
        int from = indexOfMark(lines, 0);
        int to = indexOfMark(lines, from + 1);
        return String.join("\n", lines.subList(from + 1, to)).stripIndent();
    }

    private static int indexOfMark(List<String> lines, int from) {
        for (int index = from; index < lines.size(); index++) {
            if (lines.get(index).strip().equals(MARK)) {
                return index;
            }
        }
        throw new IllegalStateException("no line " + MARK);
    }
}
