package io.github.albero.examples.cli;

import io.github.albero.model.text.Phrases;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words of the command line, in the user's language. */
final class CommandLineProblem {

    private static final Phrases PHRASES = Albero.PHRASES;

    private CommandLineProblem() {}

    static String message(ParameterException problem, Locale language) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        if (problem instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String names =
                    missing.getMissing().stream().map(CommandLineProblem::name).collect(Collectors.joining(", "));
            return PHRASES.say(language, "MISSING_WORD", Map.of("words", names, "command", command));
        }
        if (problem instanceof UnmatchedArgumentException unknown
                && !unknown.getUnmatched().isEmpty()) {
            String words = String.join(" ", unknown.getUnmatched());
            return PHRASES.say(language, "UNKNOWN_WORD", Map.of("words", words, "command", command));
        }
        if (problem.getArgSpec() != null && problem.getValue() != null) {
            return PHRASES.say(
                    language,
                    "WRONG_WORD",
                    Map.of(
                            "option", name(problem.getArgSpec()),
                            "value", problem.getValue(),
                            "right", right(problem.getArgSpec(), command, language)));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return PHRASES.say(language, "GIVEN_TWICE", Map.of("words", name(twice.getOverwritten())));
        }
        return String.valueOf(problem.getMessage());
    }

    /** What would be right for an argument. */
    private static String right(ArgSpec argument, String command, Locale language) {
        if (argument.type() == LocalDate.class) {
            return PHRASES.say(language, "WRITE_DATES");
        }
        return argument.type().isEnum()
                ? PHRASES.say(
                        language,
                        "WRITE_ONE_OF",
                        Map.of("known", argument.paramLabel().replace("|", ", ")))
                : PHRASES.say(language, "SEE_HELP", Map.of("command", command));
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }
}
