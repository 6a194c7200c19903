package io.github.albero.benchmarks;

import io.github.albero.json.JsonPlanFormat;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
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
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Reading and writing a plan as JSON, beside Jackson with plain records and the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class JsonDocuments {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ObjectWriter IN_LINES = MAPPER.writerWithDefaultPrettyPrinter();
    private static final JsonPlanFormat FORMAT = new JsonPlanFormat();

    /** How many indicators the plan has, and how many of their targets are different. */
    @Param({"120/60", "9000/400"})
    String indicators = "";

    private byte[] text = new byte[0];
    private Source source = Source.of("plan.json", text);
    private PlanDocument document = PlanDocument.of(PlanJsonText.plan(0, 1));
    private PlanRecord record = bind();

    /** Makes the text and what it says. */
    @Setup
    public void prepare() {
        String[] numbers = indicators.split("/", -1);
        Plan plan = PlanJsonText.plan(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        text = PlanJsonText.written(plan);
        source = Source.of("plan.json", text);
        document = PlanDocument.of(plan);
        record = bind();
    }

    private PlanRecord bind() {
        return MAPPER.readValue(text.length == 0 ? PlanJsonText.written(document.plan()) : text, PlanRecord.class);
    }

    /** Reads the text into the library's plan. */
    @Benchmark
    public PlanDocument readModel() throws IOException {
        return FORMAT.read(source, ReadContext.defaults()).orThrow();
    }

    /** Binds the text to records. */
    @Benchmark
    public PlanRecord readRecords() {
        return bind();
    }

    /** Writes the library's plan. */
    @Benchmark
    public byte[] writeModel() {
        return PlanJsonText.written(document.plan());
    }

    /** Writes the records, without a space or a line. */
    @Benchmark
    public byte[] writeRecords() {
        return MAPPER.writeValueAsBytes(record);
    }

    /** Writes the records in lines, as the library's documents are. */
    @Benchmark
    public byte[] writeRecordsInLines() {
        return IN_LINES.writeValueAsBytes(record);
    }
}
