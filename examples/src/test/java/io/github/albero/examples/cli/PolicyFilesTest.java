package io.github.albero.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command line takes each of the policies among the sample data. */
class PolicyFilesTest {

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
              ],
              "actuals": [{"indicator": "01/1", "date": "2025-12-31", "value": 210}]
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("io.github.albero.examples.PoliciesTest#names")
    void areTaken(String name) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), PLAN);

        Run run = Run.of("evaluate", plan, "--policy", "data/policies/" + name + ".json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("10");
    }
}
