package io.github.albero.benchmarks;

import io.github.albero.model.target.TargetParser;
import io.github.albero.model.target.TargetReading;
import java.time.Year;
import java.util.Locale;
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

/**
 * Reading texts in which one piece comes again and again, at three lengths: twice as long must take twice the time.
 *
 * <p>All are warmed up before any is measured, in one virtual machine, so that all lengths run the same compiled code.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(0)
@Warmup(iterations = 2, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 2, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class RepeatedTexts {

    /** What is repeated; the name is that of the parameter in the results. */
    @Param({
        "il ",
        "art. ",
        "« ",
        "target: ",
        "5% e ",
        "2024: 5 ",
        "entro ",
        "incremento ",
        "1.",
        "(",
        "e inoltre ",
        "rispetto a ",
        "- ",
        "n. ",
        "da ",
        "3 eventi, ",
        "al 30/06 e ",
        "baseline 5% ",
        "(2023: 5) ",
        "nel 90% ",
        "realizzare 3 ",
        "rispetto al 2023 del ",
        "passaggio dal 5 ",
        "2024 80% "
    })
    String piece = "";

    /** How long the whole text is at most, in characters. */
    @Param({"1000", "2000", "4000"})
    int length;

    private final TargetParser parser = TargetParser.in(Locale.ITALIAN).ofYear(Year.of(2024));
    private String text = "";

    /** Repeats the piece. */
    @Setup
    public void repeat() {
        text = piece.repeat(length / piece.length());
    }

    /** Reads the text. */
    @Benchmark
    public TargetReading read() {
        return parser.read(text);
    }
}
