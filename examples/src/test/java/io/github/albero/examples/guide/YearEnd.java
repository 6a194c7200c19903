package io.github.albero.examples.guide;

import io.github.albero.evaluation.EvaluationFormat;
import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.PostEvaluation;
import io.github.albero.evaluation.ReportOptions;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.UnitEvaluation;
import io.github.albero.excel.ExcelReport;
import io.github.albero.json.JsonEvaluationFormat;
import io.github.albero.json.JsonPlanFormat;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.PlanFormats;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What a body has reached in a year, in the language of whoever asks. */
public final class YearEnd {

    private static final PlanFormats FORMATS = PlanFormats.of(new JsonPlanFormat());

    private final Locale language;
    private final Consumer<String> messages;

    public YearEnd(Locale language, Consumer<String> messages) {
        this.language = language;
        this.messages = messages;
    }

    public static void main(String[] args) throws IOException {
        YearEnd yearEnd = new YearEnd(Locale.ITALIAN, System.err::println);
        Optional<PlanEvaluation> evaluation = yearEnd.evaluate(
                Source.of(Path.of("plan.json")), Source.of(Path.of("actuals.json")), LocalDate.of(2025, 12, 31));
        if (evaluation.isPresent()) {
            yearEnd.lines(evaluation.get()).forEach(System.out::println);
            yearEnd.write(evaluation.get(), new ExcelReport(), Path.of("report.xlsx"));
            yearEnd.write(evaluation.get(), new JsonEvaluationFormat(), Path.of("result.json"));
        }
    }

    /** Empty if the plan or its actuals have errors: then the messages say all of them, each with its place. */
    public Optional<PlanEvaluation> evaluate(Source plan, Source actuals, LocalDate asOf) throws IOException {
        Optional<PlanDocument> document = withoutErrors(FORMATS.readPlan(plan, ReadContext.defaults()));
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Plan approved = document.get().plan();
        return withoutErrors(FORMATS.readActuals(actuals, approved, ReadContext.defaults()))
                .map(measured -> PlanEvaluation.of(approved, measured, ScoringPolicy.linearCapped(), asOf));
    }

    private <T> Optional<T> withoutErrors(ReadResult<T> read) {
        read.diagnostics().forEach(one -> messages.accept(one.display(language)));
        return read.hasErrors() ? Optional.empty() : read.value();
    }

    public List<String> lines(PlanEvaluation evaluation) {
        List<String> lines = new ArrayList<>();
        lines.add(evaluation.plan().title() + ": " + evaluation.score().display(language));
        for (NodeEvaluation node : evaluation.nodes()) {
            lines.add(node.node().title() + ": " + node.score().display(language));
        }
        for (UnitEvaluation unit : evaluation.units()) {
            lines.add(unit.unit().name() + ": " + unit.score().display(language));
        }
        for (PostEvaluation card : evaluation.cards()) {
            lines.add(card.card().post() + ": " + card.score().display(language));
        }
        for (IndicatorEvaluation indicator : evaluation.indicators()) {
            lines.add(indicator.explain(language));
        }
        return lines;
    }

    public void write(PlanEvaluation evaluation, EvaluationFormat format, Path file) throws IOException {
        ReportOptions options = ReportOptions.builder().language(language).build();
        try (OutputStream target = Files.newOutputStream(file)) {
            format.write(evaluation, options, target);
        }
    }
}
