package io.github.albero.benchmarks;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.json.JsonPlanLines;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Indicator;
import io.github.albero.model.Measurement;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import io.github.albero.model.target.Quantity;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads, evaluates and sums up a data set of 20,000 bodies with 120 indicators each, in the memory that is given. */
final class ManyPlans {

    private static final int BODIES = 20_000;
    private static final int INDICATORS = 120;

    private ManyPlans() {}

    static List<String> lines() {
        try {
            Path file = Files.createTempFile("plans", ".jsonl");
            try {
                write(file);
                return List.of(summary(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void write(Path file) throws IOException {
        Plan plan = PlanJsonText.plan(INDICATORS, INDICATORS / 2);
        Actuals actuals = Actuals.of(plan.allIndicators().map(ManyPlans::actual).toList());
        JsonPlanLines lines = new JsonPlanLines();
        try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int body = 1; body <= BODIES; body++) {
                Plan own =
                        Plan.builder().from(plan).organisation("Comune " + body).build();
                lines.write(PlanDocument.builder().plan(own).actuals(actuals).build(), target);
            }
        }
    }

    private static Actual actual(Indicator indicator) {
        return Actual.builder()
                .indicatorId(indicator.id())
                .date(LocalDate.of(2024, 12, 31))
                .measurement(new Measurement.Value(Quantity.number(20)))
                .build();
    }

    private static String summary(Path file) throws IOException {
        long start = System.nanoTime();
        try (Stream<ReadResult<PlanDocument>> plans =
                new JsonPlanLines().read(Source.of(file), ReadContext.defaults())) {
            BigDecimal sum = plans.parallel()
                    .map(read -> score(read.orThrow()))
                    .flatMap(Optional::stream)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return String.format(
                    Locale.ROOT,
                    "%d bodies × %d indicators, %d MB: %.1f s, at most %d MB of heap, mean score %s",
                    BODIES,
                    INDICATORS,
                    Files.size(file) >> 20,
                    (System.nanoTime() - start) / 1e9,
                    heapAtMost() >> 20,
                    sum.movePointLeft(4).divide(BigDecimal.valueOf(2)));
        }
    }

    private static Optional<BigDecimal> score(PlanDocument document) {
        return PlanEvaluation.of(
                        document.plan(), document.actuals(), ScoringPolicy.linearCapped(), LocalDate.of(2024, 12, 31))
                .score()
                .scored()
                .map(Score.Scored::exact);
    }

    private static long heapAtMost() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(ManyPlans::peak)
                .sum();
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
