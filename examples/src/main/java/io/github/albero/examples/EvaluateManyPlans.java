package io.github.albero.examples;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.json.JsonPlanLines;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Evaluates a data set of many bodies, a document on each line, and sums it up; only a few plans are in memory at once. */
public final class EvaluateManyPlans {

    private EvaluateManyPlans() {}

    /**
     * What is said of many bodies.
     *
     * @param read how many plans were read
     * @param refused how many lines could not be read
     * @param scored how many of the plans have a score
     * @param sum the sum of these scores, in percent
     */
    public record Summary(long read, long refused, long scored, BigDecimal sum) {

        private static final Summary NOTHING = new Summary(0, 0, 0, BigDecimal.ZERO);

        private static Summary of(ReadResult<PlanDocument> line) {
            if (line.hasErrors()) {
                return new Summary(0, 1, 0, BigDecimal.ZERO);
            }
            Optional<BigDecimal> score = line.value().flatMap(EvaluateManyPlans::score);
            return new Summary(1, 0, score.isPresent() ? 1 : 0, score.orElse(BigDecimal.ZERO));
        }

        private Summary and(Summary other) {
            return new Summary(read + other.read, refused + other.refused, scored + other.scored, sum.add(other.sum));
        }
    }

    private static Optional<BigDecimal> score(PlanDocument document) {
        PlanEvaluation result = PlanEvaluation.of(
                document.plan(),
                document.actuals(),
                ScoringPolicy.linearCapped(),
                document.plan().period().to());
        return result.score().scored().map(Score.Scored::shown);
    }

    /**
     * Reads, evaluates and sums up.
     *
     * @param source a document of a plan with its actuals on each line
     * @return the summary, the same however many threads work
     * @throws IOException if the source cannot be opened
     */
    public static Summary summarise(Source source) throws IOException {
        try (Stream<ReadResult<PlanDocument>> plans = new JsonPlanLines().read(source, ReadContext.defaults())) {
            return plans.parallel().map(Summary::of).reduce(Summary.NOTHING, Summary::and);
        }
    }

    /**
     * Prints the summary of a data set.
     *
     * @param args the file, such as {@code plans.jsonl}
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        Summary summary = summarise(Source.of(Path.of(args[0])));
        System.out.printf(
                Locale.ROOT,
                "%d plans, %d refused, %d with a score, in total %s%n",
                summary.read(),
                summary.refused(),
                summary.scored(),
                summary.sum().toPlainString());
    }
}
