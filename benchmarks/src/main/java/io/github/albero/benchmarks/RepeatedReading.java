package io.github.albero.benchmarks;

import java.util.concurrent.TimeUnit;
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
public abstract class RepeatedReading {

    /** How long the whole text is at most, in characters. */
    @Param({"1000", "2000", "4000"})
    int length;

    String text = "";

    /** Repeats the piece. */
    @Setup
    public void repeat() {
        text = textOf(length);
    }

    abstract String textOf(int atMost);
}
