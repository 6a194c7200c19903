package io.github.albero.benchmarks;

import io.github.albero.benchmarks.Outline.Branch;
import io.github.albero.benchmarks.Outline.Leaf;
import io.github.albero.model.Plan;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Building a plan of 100,000 indicators, then going through all of them and looking up 1,000 by id, beside the same with
 * plain records.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LargePlans {

    private static final int LOOKED_UP = 1_000;

    /** How many levels of nodes are above the indicators. */
    @Param({"2", "4"})
    int depth;

    private Outline outline = new Outline(List.of(), List.of());
    private List<String> ids = List.of();

    /** Makes the texts. */
    @Setup
    public void prepare() {
        outline = Outline.large(depth);
        List<Leaf> leaves =
                outline.branches().stream().flatMap(LargePlans::leaves).toList();
        int step = leaves.size() / LOOKED_UP;
        ids = IntStream.range(0, LOOKED_UP)
                .mapToObj(place -> leaves.get(place * step).id())
                .toList();
    }

    private static Stream<Leaf> leaves(Branch branch) {
        return Stream.concat(
                branch.leaves().stream(), branch.children().stream().flatMap(LargePlans::leaves));
    }

    /** Builds the library's plan. */
    @Benchmark
    public Plan buildModel() {
        return ModelPlan.build(outline);
    }

    /** Builds plain records. */
    @Benchmark
    public Object buildRecords() {
        return PlainPlan.build(outline);
    }

    /** Builds and walks the library's plan. */
    @Benchmark
    public long buildAndWalkModel() {
        return ModelPlan.walk(ModelPlan.build(outline), ids);
    }

    /** Builds and walks plain records. */
    @Benchmark
    public long buildAndWalkRecords() {
        return PlainPlan.walk(PlainPlan.build(outline), ids);
    }
}
