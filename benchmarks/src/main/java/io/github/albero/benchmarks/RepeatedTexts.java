package io.github.albero.benchmarks;

import io.github.albero.model.target.TargetParser;
import io.github.albero.model.target.TargetReading;
import java.time.Year;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Reading repeated pieces of targets. */
public class RepeatedTexts extends RepeatedReading {

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

    private final TargetParser parser = TargetParser.in(Locale.ITALIAN).ofYear(Year.of(2024));

    @Override
    String textOf(int atMost) {
        return piece.repeat(atMost / piece.length());
    }

    /** Reads the text. */
    @Benchmark
    public TargetReading read() {
        return parser.read(text);
    }
}
