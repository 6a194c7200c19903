package io.github.albero.examples.cli;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.json.JsonEvaluationFormat;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code albero verify}: evaluates what a document of results carries again, and says whether it is the same. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    /** What the command returns when the results are others. */
    static final int DIFFERENT = 1;

    private final Terminal terminal;

    @Parameters(paramLabel = "RESULT", index = "0")
    private Path result = Path.of("");

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Source source = Source.of(result);
        ReadResult<PlanEvaluation> read = new JsonEvaluationFormat().read(source, ReadContext.defaults());
        read.diagnostics().forEach(one -> terminal.diagnostic(source.name(), one));
        if (read.value().isEmpty()) {
            return Albero.CANNOT_READ;
        }
        PlanEvaluation evaluation = read.value().get();
        String sentence = read.hasErrors() ? "VERIFIED_DIFFERENT" : "VERIFIED_SAME";
        terminal.line(terminal.say(
                sentence,
                Map.of(
                        "file", source.name(),
                        "title", evaluation.plan().title(),
                        "date", evaluation.asOf(),
                        "score", evaluation.score())));
        return read.hasErrors() ? DIFFERENT : ExitCode.OK;
    }
}
