package io.github.albero.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Evaluating 100 plans of 100 indicators, beside the same formulas written by hand, in libraries of expressions and in a
 * workbook. Each way is compared with that by hand before it is measured. Times are of one indicator: so many nanoseconds
 * are as many milliseconds for a million.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(EvaluationSpeed.PLANS * MeasuredNode.INDICATORS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC"})
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
public class EvaluationSpeed {

    static final int PLANS = 100;

    private static final List<MeasuredNode> NUMBERS = MeasuredNode.plans(PLANS);

    /** By hand. */
    @State(Scope.Benchmark)
    public static class ByHand {

        final Scoring scoring = new ScoredByHand();
    }

    /** Plans of the library that are evaluated again and again. */
    @State(Scope.Benchmark)
    public static class SamePlans {

        List<MeasuredModel> plans = List.of();

        /** Builds the plans and compares. */
        @Setup
        public void prepare() {
            requireByHand(plan -> MeasuredModel.found(MeasuredModel.of(plan, "").evaluate()));
            plans = build("");
        }
    }

    /** Plans of the library that are evaluated once, with names that were never seen before. */
    @State(Scope.Benchmark)
    public static class NewPlans {

        private int edition;
        List<MeasuredModel> plans = List.of();

        /** Builds the plans, which is not measured. */
        @Setup(Level.Invocation)
        public void prepare() {
            edition++;
            plans = build("edizione " + edition);
        }
    }

    /** EvalEx. */
    @State(Scope.Benchmark)
    public static class EvalEx {

        final Scoring scoring = new ScoredByEvalEx();

        /** Compares. */
        @Setup
        public void prepare() {
            requireByHand(plan -> EvaluatedNode.of(plan, scoring));
        }
    }

    /** Commons JEXL. */
    @State(Scope.Benchmark)
    public static class Jexl {

        final Scoring scoring = new ScoredByJexl();

        /** Compares. */
        @Setup
        public void prepare() {
            requireByHand(plan -> EvaluatedNode.of(plan, scoring));
        }
    }

    /** A workbook for each plan. */
    @State(Scope.Benchmark)
    public static class Sheets {

        /** Which kind of file. */
        @Param({"xlsx", "xls"})
        String format = "";

        List<PlanSheet> sheets = List.of();

        /** Makes the workbooks and compares. */
        @Setup
        public void prepare() {
            requireByHand(plan -> sheet(plan).recalculate().found());
            sheets = NUMBERS.stream().map(this::sheet).toList();
        }

        private PlanSheet sheet(MeasuredNode plan) {
            return PlanSheet.of(plan, format.equals("xlsx"));
        }
    }

    private static void requireByHand(Function<MeasuredNode, EvaluatedNode> way) {
        Scoring scoring = new ScoredByHand();
        EvaluatedNode.requireSame(NUMBERS, plan -> EvaluatedNode.of(plan, scoring), way);
    }

    private static List<MeasuredModel> build(String edition) {
        return NUMBERS.stream().map(plan -> MeasuredModel.of(plan, edition)).toList();
    }

    /** The library, with plans that it knows already. */
    @Benchmark
    public void evaluateSame(SamePlans same, Blackhole hole) {
        same.plans.forEach(plan -> hole.consume(plan.evaluate()));
    }

    /** The library, with plans that it has never seen. */
    @Benchmark
    public void evaluateNew(NewPlans once, Blackhole hole) {
        once.plans.forEach(plan -> hole.consume(plan.evaluate()));
    }

    /** The formulas in Java. */
    @Benchmark
    public void byHand(ByHand hand, Blackhole hole) {
        evaluate(hand.scoring, hole);
    }

    /** The formulas in EvalEx. */
    @Benchmark
    public void evalEx(EvalEx evalEx, Blackhole hole) {
        evaluate(evalEx.scoring, hole);
    }

    /** The formulas in Commons JEXL. */
    @Benchmark
    public void jexl(Jexl jexl, Blackhole hole) {
        evaluate(jexl.scoring, hole);
    }

    private static void evaluate(Scoring scoring, Blackhole hole) {
        NUMBERS.forEach(plan -> hole.consume(EvaluatedNode.of(plan, scoring)));
    }

    /** The formulas in workbooks. */
    @Benchmark
    public void recalculate(Sheets sheets, Blackhole hole) {
        sheets.sheets.forEach(sheet -> hole.consume(sheet.recalculate()));
    }
}
