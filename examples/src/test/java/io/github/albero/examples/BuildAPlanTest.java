package io.github.albero.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.CodePattern;
import io.github.albero.model.Level;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BuildAPlanTest {

    @Test
    void printsWhatTheUrpAnswersForAndWhatWasRevised() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standard = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            BuildAPlan.main(new String[0]);
        } finally {
            System.setOut(standard);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Servizi > Meno attese > Pratiche in linea > Pratiche evase in linea: >= 80%, >= 85%, >= 90%",
                        "Servizi > Meno attese > Pratiche in linea > Utenti formati: >= 300",
                        "A.1.1/2: >= 300 -> >= 220");
    }

    @Test
    void keepsToItsOwnLevelsAndCodes() {
        Plan plan = BuildAPlan.plan();

        for (Level level : plan.levels()) {
            CodePattern codes = level.codes().orElseThrow();
            assertThat(plan.nodesAt(level.name()))
                    .isNotEmpty()
                    .extracting(PlanNode::code)
                    .allMatch(code -> code.filter(codes::matches).isPresent());
        }
    }
}
