package io.github.albero.examples.cli;

import io.github.albero.evaluation.EvaluationFormat;
import io.github.albero.model.format.PlanFormat;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;

/** {@code albero formats}: what can be read and written. */
@Command(name = "formats", mixinStandardHelpOptions = true)
final class FormatsCommand implements Runnable {

    private final Terminal terminal;

    FormatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        for (PlanFormat format : Formats.PLANS.all()) {
            line(format.id(), format.extensions(), format.canWrite() ? "FORMAT_PLAN" : "FORMAT_PLAN_READ_ONLY");
        }
        for (EvaluationFormat format : Formats.RESULTS) {
            line(format.id(), format.extensions(), "FORMAT_RESULT");
        }
    }

    private void line(String id, Set<String> extensions, String use) {
        String endings = String.join(
                " ", extensions.stream().map(one -> "." + one).sorted().toList());
        terminal.line("%-16s %-10s %s".formatted(id, endings, terminal.say(use, Map.of())));
    }
}
