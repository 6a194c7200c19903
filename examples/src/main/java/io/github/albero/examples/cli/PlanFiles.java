package io.github.albero.examples.cli;

import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.json.JsonAdjustmentsFormat;
import io.github.albero.json.JsonPolicyFormat;
import io.github.albero.json.JsonUnitDirectoryFormat;
import io.github.albero.model.Actuals;
import io.github.albero.model.Adjustments;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Severity;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files that a command names, says what is odd about them, and stops at what is wrong. */
final class PlanFiles {

    private static final String UNITS_ENDING = ".units.json";

    private final Terminal terminal;
    private final Progress progress;
    private final List<Path> inputs = new ArrayList<>();

    PlanFiles(Terminal terminal, Progress progress) {
        this.terminal = terminal;
        this.progress = progress;
    }

    /** A plan, with the units of the directory that is named, or that lies beside it. */
    PlanDocument plan(Path file, CommonOptions options) {
        ReadContext.Builder context = ReadContext.builder();
        context.language(options.planLanguage());
        options.units().or(() -> unitsBeside(file)).ifPresent(directory -> context.units(units(directory)));
        options.period(terminal).ifPresent(context::period);
        return read(file, () -> Formats.PLANS.readPlan(Source.of(file), context.build()));
    }

    /** The actuals of a plan. */
    Actuals actuals(Path file, Plan plan) {
        return read(file, () -> Formats.PLANS.readActuals(Source.of(file), plan, ReadContext.defaults()));
    }

    /** A policy. */
    ScoringPolicy policy(Path file) {
        return read(file, () -> new JsonPolicyFormat().read(Source.of(file), ReadContext.defaults()));
    }

    /** Decisions about the evaluation of a plan. */
    Adjustments adjustments(Path file, Plan plan) {
        ReadContext context = ReadContext.builder().language(plan.language()).build();
        return read(file, () -> new JsonAdjustmentsFormat().read(Source.of(file), context));
    }

    private UnitDirectory units(Path file) {
        return read(file, () -> new JsonUnitDirectoryFormat().read(Source.of(file), ReadContext.defaults()));
    }

    /** The directory of a plan in {@code plan.txt} is {@code plan.units.json}, if there is one. */
    private Optional<Path> unitsBeside(Path plan) {
        String name = Source.of(plan).name();
        int dot = name.lastIndexOf('.');
        Path beside = plan.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + UNITS_ENDING);
        if (!Files.isRegularFile(beside)) {
            return Optional.empty();
        }
        terminal.message(terminal.say("UNITS_BESIDE", Map.of("file", beside)));
        return Optional.of(beside);
    }

    private interface Reading<T> {
        ReadResult<T> read() throws IOException;
    }

    /** The files that were read. */
    List<Path> inputs() {
        return List.copyOf(inputs);
    }

    private <T> T read(Path file, Reading<T> reading) {
        inputs.add(file);
        ReadResult<T> result = progress.during("READING", Map.of("file", file), () -> {
            try {
                return reading.read();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        });
        String name = Source.of(file).name();
        result.diagnostics().stream()
                .filter(one -> one.severity() != Severity.ERROR)
                .forEach(one -> terminal.diagnostic(name, one));
        if (result.hasErrors() || result.value().isEmpty()) {
            throw new CannotGoOn(result.diagnostics().stream()
                    .filter(one -> one.severity() == Severity.ERROR)
                    .map(one -> terminal.located(name, one))
                    .toList());
        }
        return result.value().get();
    }
}
