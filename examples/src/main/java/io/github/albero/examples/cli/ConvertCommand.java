package io.github.albero.examples.cli;

import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.PlanFormat;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code albero convert}: reads a plan in one format and writes it in another. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Runnable {

    private final Terminal terminal;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "PLAN", index = "0")
    private Path plan = Path.of("");

    @Parameters(paramLabel = "OUT", index = "1")
    private Path output = Path.of("");

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        PlanFormat format = Formats.PLANS
                .forWriting(Formats.extension(output))
                .orElseThrow(() -> new CannotGoOn(terminal.say(
                        "UNKNOWN_PLAN_FORMAT",
                        Map.of("file", output, "known", Formats.PLANS.names(PlanFormat::canWrite)))));
        try (Progress progress = new Progress(terminal)) {
            PlanFiles files = new PlanFiles(terminal, progress);
            PlanDocument document = files.plan(plan, common);
            OutputFile file = OutputFile.checked(output, files.inputs(), terminal);
            format.losses(document).forEach(loss -> terminal.diagnostic(output.toString(), loss));
            file.write(target -> format.write(document, target));
        }
        terminal.message(terminal.say("WRITTEN", Map.of("file", output)));
    }
}
