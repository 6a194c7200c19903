package io.github.albero.benchmarks;

import io.github.albero.model.formula.Computation;
import io.github.albero.model.formula.FormulaParser;
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

/** Reading formulas in which one part comes again and again, as {@link RepeatedTexts} does with targets. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(0)
@Warmup(iterations = 2, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 2, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class RepeatedFormulas {

    /** What stands first, is repeated, stands in the middle, is repeated as often again, and stands last. */
    @Param({
        "~(~n. a~)~ / n. b",
        "n. a / ~(~n. b~)~",
        "~(~n. a / n. b~)~",
        "rapporto tra ~(~a~)~ e n. c",
        "n. ~(~a~)~",
        "~di n. ~~~/ n. b",
        "rapporto tra a~ e~~~ b",
        "ricavi 2024 / ~\u0130~~~ anno precedente",
        "n. a / n. b~; c~~~",
        "n. a~\t~~~/ n. b"
    })
    String piece = "";

    /** How long the whole text is at most, in characters. */
    @Param({"1000", "2000", "4000"})
    int length;

    private final FormulaParser parser = FormulaParser.in(Locale.ITALIAN);
    private String text = "";

    /** Repeats what is repeated. */
    @Setup
    public void repeat() {
        String[] parts = piece.split("~", -1);
        int times = (length - piece.length()) / (parts[1].length() + parts[3].length());
        text = parts[0] + parts[1].repeat(times) + parts[2] + parts[3].repeat(times) + parts[4];
    }

    /** Reads the text. */
    @Benchmark
    public Computation read() {
        return parser.read(text);
    }
}
