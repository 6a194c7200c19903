package io.github.albero.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** The fastest of all repetitions, which other work on the machine disturbs least, beside that of the yardstick. */
final class Results {

    /** Twice the text in more than this many times the time is not linear. */
    private static final double LINEAR = 2.5;

    /** What JMH calls the bytes allocated for an operation. */
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Collection<RunResult> results;

    Results(Collection<RunResult> results) {
        this.results = results;
    }

    List<String> parsing() {
        return List.of(Ratio.line(
                "one target, parser / regex, µs", fastest(isOf("parser")), fastest(isOf("regularExpression"))));
    }

    List<String> largePlans() {
        List<String> lines = new ArrayList<>();
        for (String depth : values("depth")) {
            for (String what : List.of("build", "buildAndWalk")) {
                lines.add(Ratio.line(
                        what + ", " + depth + " levels, plan / records, ms",
                        fastest(isOf(what + "Model").and(has("depth", depth))),
                        fastest(isOf(what + "Records").and(has("depth", depth)))));
            }
        }
        return lines;
    }

    List<String> jsonDocuments() {
        List<String> lines = new ArrayList<>();
        for (String indicators : values("indicators")) {
            lines.add(json("read", "Records", indicators));
            lines.add(json("write", "Records", indicators));
            lines.add(json("write", "RecordsInLines", indicators));
        }
        return lines;
    }

    private String json(String what, String yardstick, String indicators) {
        return Ratio.line(
                what + ", " + indicators + " indicators, plan / " + yardstick + ", µs",
                fastest(isOf(what + "Model").and(has("indicators", indicators))),
                fastest(isOf(what + yardstick).and(has("indicators", indicators))));
    }

    List<String> evaluationSpeed() {
        Predicate<BenchmarkParams> same = isOf("evaluateSame");
        double library = fastest(same);
        List<String> lines = new ArrayList<>();
        lines.add(Ratio.line("evaluating an indicator, library / by hand, ns", library, fastest(isOf("byHand"))));
        lines.add(Ratio.line("the same, new plans", fastest(isOf("evaluateNew")), fastest(isOf("byHand"))));
        lines.add(Ratio.line("EvalEx / library", fastest(isOf("evalEx")), library));
        lines.add(Ratio.line("Commons JEXL / library", fastest(isOf("jexl")), library));
        for (String format : List.of("xlsx", "xls")) {
            lines.add(Ratio.line(
                    "workbook, " + format + " / library",
                    fastest(isOf("recalculate").and(has("format", format))),
                    library));
        }
        lines.add(Ratio.line("allocated, library / by hand, bytes", allocated(same), allocated(isOf("byHand"))));
        lines.add(Ratio.line(
                "the same, new plans and their making", allocated(isOf("evaluateNew")), allocated(isOf("byHand"))));
        lines.add(Ratio.line("allocated, EvalEx / library", allocated(isOf("evalEx")), allocated(same)));
        return lines;
    }

    List<String> repeatedTexts() {
        List<String> lines = new ArrayList<>();
        List<String> lengths = values("length");
        for (String piece : values("piece")) {
            for (int place = 1; place < lengths.size(); place++) {
                lines.add(growth(piece, lengths.get(place), lengths.get(place - 1)));
            }
        }
        return lines;
    }

    private String growth(String piece, String length, String half) {
        double whole = fastest(has("piece", piece).and(has("length", length)));
        double part = fastest(has("piece", piece).and(has("length", half)));
        String line = Ratio.line("\"" + piece + "\", " + length + " / " + half + ", µs", whole, part);
        return whole / part > LINEAR ? line + "  NOT LINEAR" : line;
    }

    private double fastest(Predicate<BenchmarkParams> which) {
        return results.stream()
                .filter(result -> which.test(result.getParams()))
                .flatMap(result -> result.getBenchmarkResults().stream())
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration ->
                        iteration.getPrimaryResult().getStatistics().getMin())
                .min()
                .orElseThrow();
    }

    private double allocated(Predicate<BenchmarkParams> which) {
        return results.stream()
                .filter(result -> which.test(result.getParams()))
                .mapToDouble(result -> Objects.requireNonNull(
                                result.getSecondaryResults().get(ALLOCATED))
                        .getScore())
                .min()
                .orElseThrow();
    }

    private List<String> values(String parameter) {
        return results.stream()
                .map(result -> Objects.requireNonNull(result.getParams().getParam(parameter)))
                .distinct()
                .toList();
    }

    private static Predicate<BenchmarkParams> isOf(String method) {
        return params -> params.getBenchmark().endsWith("." + method);
    }

    private static Predicate<BenchmarkParams> has(String parameter, String value) {
        return params -> value.equals(params.getParam(parameter));
    }
}
