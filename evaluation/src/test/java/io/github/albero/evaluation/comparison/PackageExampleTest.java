package io.github.albero.evaluation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The example in the Javadoc of the package is code that compiles. */
class PackageExampleTest {

    private static final Path HERE =
            Path.of("src/test/java/io/github/albero/evaluation/comparison/PackageExampleTest.java");
    private static final Path JAVADOC =
            Path.of("src/main/java/io/github/albero/evaluation/comparison/package-info.java");

    @Test
    void isCompiled() throws IOException {
        String javadoc = Files.readString(JAVADOC);
        String example =
                javadoc.substring(javadoc.indexOf("{@code") + "{@code".length(), javadoc.indexOf(" * }</pre>"));

        assertThat(plain(Files.readString(HERE)))
                .contains(plain(example.replace(" * ", "").replace(" *\n", "\n")));
    }

    private static String plain(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    @Test
    void runs() {
        Plan plan = Plans.twoAreas();
        LocalDate june = LocalDate.of(2025, 6, 30);
        PlanEvaluation atJune = Plans.evaluateAt(june, plan);

        assertThat(run(plan, Actuals.none(), ScoringPolicy.linearCapped(), atJune))
                .isEqualTo("unreachable: nothing was" + " measured that could be more or less");
    }

    private static String run(Plan plan, Actuals actuals, ScoringPolicy policy, PlanEvaluation before) {
        LocalDate june = before.asOf();
        LocalDate yearEnd = plan.period().to();
        PlanEvaluation after = PlanEvaluation.of(plan, actuals, policy, yearEnd);

        EvaluationComparison moved = EvaluationComparison.of(before, after);
        List<String> sentences = moved.total().sentences(Locale.ENGLISH);
        List<ScoreMove> moves = moved.node("01").moves();

        List<RevisionEffect> effects =
                RevisionEffects.of(plan, actuals, policy, yearEnd).total();

        List<TrendPoint> points =
                Trend.of(plan, actuals, policy, List.of(june, yearEnd)).indicator("01/1");
        String track = OnTrack.of(before, "01/1").display(Locale.ENGLISH);

        String answer = WhatIf.of(after, "01/1").outcome().display(Locale.ENGLISH);

        assertThat(sentences).hasSize(1);
        assertThat(moves).isEmpty();
        assertThat(effects).isEmpty();
        assertThat(points).hasSize(2);
        assertThat(track).isNotBlank();
        return answer;
    }
}
