package io.github.albero.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.runner.options.WarmupMode;

/** Runs the benchmarks whose class names are given, all if none is, and prints the ratios at the end. */
public final class Benchmarks {

    private static final List<String> ALL = List.of(
            "TargetParsing",
            "RepeatedTexts",
            "RepeatedFormulas",
            "LargePlans",
            "HeapUse",
            "JsonDocuments",
            "EvaluationSpeed",
            "ManyPlans");

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param args names such as {@code TargetParsing}
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        List<String> chosen = args.length == 0 ? ALL : List.of(args);
        List<String> summary = new ArrayList<>();
        for (String name : chosen) {
            System.out.println("Measuring " + name);
            summary.addAll(run(name));
        }
        System.out.println();
        summary.forEach(System.out::println);
    }

    private static List<String> run(String name) throws RunnerException {
        return switch (name) {
            case "TargetParsing" -> new Results(measured(name, WarmupMode.INDI)).parsing();
            case "RepeatedTexts", "RepeatedFormulas" -> new Results(measured(name, WarmupMode.BULK)).repeatedTexts();
            case "LargePlans" -> new Results(measured(name, WarmupMode.INDI)).largePlans();
            case "JsonDocuments" -> new Results(measured(name, WarmupMode.INDI)).jsonDocuments();
            case "EvaluationSpeed" -> new Results(measured(name, WarmupMode.INDI)).evaluationSpeed();
            case "ManyPlans" -> ManyPlans.lines();
            case "HeapUse" -> HeapUse.lines();
            default -> throw new IllegalArgumentException("'" + name + "' is not one of " + ALL);
        };
    }

    private static Collection<RunResult> measured(String name, WarmupMode warmup) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include("\\." + name + "\\.")
                        .warmupMode(warmup)
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }
}
