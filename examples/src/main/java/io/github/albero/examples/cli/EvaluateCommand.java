package io.github.albero.examples.cli;

import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.EvaluationFormat;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ReportOptions;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.json.JsonEvaluationFormat;
import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code albero evaluate}: reads a plan and its actuals, evaluates, and writes the results. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Runnable {

    private final Terminal terminal;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "PLAN", index = "0")
    private Path plan = Path.of("");

    @Option(names = "--actuals", paramLabel = "FILE")
    private List<Path> actuals = new ArrayList<>();

    @Option(names = "--policy", paramLabel = "NAME|FILE")
    private String policy = ScoringPolicy.linearCapped().id();

    @Option(names = "--adjustments", paramLabel = "FILE")
    private @Nullable Path adjustments;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--audience", paramLabel = "public|internal")
    private Audience audience = Audience.PUBLIC;

    @Option(names = "--out", paramLabel = "FILE")
    private List<Path> outputs = new ArrayList<>();

    @Option(names = "--json")
    private boolean json;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Map<Path, EvaluationFormat> formats = new LinkedHashMap<>();
        outputs.forEach(file -> formats.put(file, Formats.ofResult(file, terminal)));
        try (Progress progress = new Progress(terminal)) {
            PlanFiles files = new PlanFiles(terminal, progress);
            PlanEvaluation evaluation = evaluate(files, policy(files));
            Map<OutputFile, EvaluationFormat> targets = new LinkedHashMap<>();
            formats.forEach((path, format) -> targets.put(OutputFile.checked(path, files.inputs(), terminal), format));
            ReportOptions options = ReportOptions.builder()
                    .audience(audience)
                    .language(terminal.language())
                    .build();
            print(evaluation, options);
            targets.forEach((file, format) -> write(file, format, evaluation, options, progress));
        }
    }

    private PlanEvaluation evaluate(PlanFiles files, ScoringPolicy rules) {
        PlanDocument document = files.plan(plan, common);
        Actuals measured = document.actuals();
        for (Path file : actuals) {
            measured = measured.and(files.actuals(file, document.plan()));
        }
        if (measured.all().isEmpty()) {
            terminal.message(terminal.say("NO_ACTUALS", Map.of()));
        }
        LocalDate day =
                Optional.ofNullable(asOf).orElse(document.plan().period().to());
        return adjustments == null
                ? PlanEvaluation.of(document.plan(), measured, rules, day)
                : adjusted(files, document.plan(), measured, rules, adjustments, day);
    }

    /** With what was decided about it; which decisions count for nothing is said. */
    private PlanEvaluation adjusted(
            PlanFiles files, Plan evaluated, Actuals measured, ScoringPolicy rules, Path file, LocalDate day) {
        PlanEvaluation evaluation =
                PlanEvaluation.of(evaluated, measured, rules, files.adjustments(file, evaluated), day);
        IdleDecisions.report(evaluation, Source.of(file).name(), terminal);
        return evaluation;
    }

    private void print(PlanEvaluation evaluation, ReportOptions options) {
        if (json) {
            terminal.document(target -> new JsonEvaluationFormat().write(evaluation, options, target));
        } else {
            Summary.print(evaluation, options.audience(), terminal);
        }
    }

    private void write(
            OutputFile file,
            EvaluationFormat format,
            PlanEvaluation evaluation,
            ReportOptions options,
            Progress progress) {
        progress.during("WRITING", Map.of("file", file.path()), () -> {
            file.write(target -> format.write(evaluation, options, target));
            return file;
        });
        terminal.message(terminal.say("WRITTEN", Map.of("file", file.path())));
    }

    /** A policy by its name, or in a file. */
    private ScoringPolicy policy(PlanFiles files) {
        Path file = Path.of(policy);
        return Files.isRegularFile(file) || Formats.extension(file).equals("json") ? files.policy(file) : preset();
    }

    private ScoringPolicy preset() {
        List<ScoringPolicy> presets = ScoringPolicy.presets();
        return presets.stream()
                .filter(preset -> preset.id().equals(policy))
                .findFirst()
                .orElseThrow(() -> new CannotGoOn(terminal.say(
                        "UNKNOWN_POLICY",
                        Map.of(
                                "name",
                                policy,
                                "known",
                                presets.stream().map(ScoringPolicy::id).collect(Collectors.joining(", "))))));
    }
}
