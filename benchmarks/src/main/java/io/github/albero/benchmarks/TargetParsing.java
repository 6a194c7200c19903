package io.github.albero.benchmarks;

import io.github.albero.model.target.TargetParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading one target of those that people write, beside one regular expression that knows the simplest form only. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(TargetParsing.TEXTS)
@Fork(2)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class TargetParsing {

    static final int TEXTS = 30;

    private static final Pattern SIMPLEST = Pattern.compile("^\\s*(>=|<=|>|<|=)?\\s*([\\d.,]+)\\s*(%?)\\s*$");

    private final List<String> texts = texts();
    private final TargetParser parser = TargetParser.in(Locale.ITALIAN).ofYear(Year.of(2024));

    /** Reads all texts with the parser of the library. */
    @Benchmark
    public void parser(Blackhole hole) {
        texts.forEach(text -> hole.consume(parser.read(text)));
    }

    /** Reads all texts with one regular expression, as the yardstick. */
    @Benchmark
    public void regularExpression(Blackhole hole) {
        texts.forEach(text -> hole.consume(simplest(text)));
    }

    private static List<String> simplest(String text) {
        Matcher matcher = SIMPLEST.matcher(text.strip().toLowerCase(Locale.ROOT));
        return matcher.matches()
                ? List.of(Objects.requireNonNullElse(matcher.group(1), ""), matcher.group(2), matcher.group(3))
                : List.of();
    }

    private static List<String> texts() {
        try (InputStream resource =
                Objects.requireNonNull(TargetParsing.class.getResourceAsStream("targets.txt"), "targets.txt")) {
            List<String> texts = new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (texts.size() != TEXTS) {
                throw new IllegalStateException("targets.txt must hold " + TEXTS + " texts, not " + texts.size());
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
