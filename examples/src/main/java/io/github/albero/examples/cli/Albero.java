package io.github.albero.examples.cli;

import io.github.albero.model.text.Phrases;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The program: {@code albero evaluate PLAN …}, {@code albero verify RESULT}, {@code albero convert PLAN OUT}, {@code albero formats}. */
@Command(name = "albero", mixinStandardHelpOptions = true, versionProvider = Albero.Version.class)
public final class Albero {

    /** What the program returns when something could not be read. */
    static final int CANNOT_READ = 2;

    static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.examples.cli.messages", language));

    private Albero() {}

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Albero.class.getPackage().getImplementationVersion();
            return new String[] {"albero " + Objects.requireNonNullElse(version, "(development)")};
        }
    }

    /**
     * Runs the program and ends the virtual machine with its exit code.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /**
     * Runs the program.
     *
     * @param out where results go
     * @param err where messages go
     * @param args the words of the command line
     * @return 0 if all went well, 1 if verified results are others, 2 if something could not be read
     */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Locale language = language(args);
        Terminal terminal = new Terminal(out, err, language);
        CommandLine program = new CommandLine(new Albero());
        List.of(
                        new EvaluateCommand(terminal),
                        new VerifyCommand(terminal),
                        new ConvertCommand(terminal),
                        new FormatsCommand(terminal))
                .forEach(program::addSubcommand);
        program.setResourceBundle(ResourceBundle.getBundle("io.github.albero.examples.cli.help", language));
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setOut(out);
        program.setErr(err);
        program.setParameterExceptionHandler((problem, words) -> wrongWords(problem, terminal));
        program.setExecutionExceptionHandler((problem, command, words) -> failed(problem, terminal));
        if (args.length == 0) {
            program.usage(out);
            return CommandLine.ExitCode.OK;
        }
        return program.execute(args);
    }

    /** The languages in which the program speaks. */
    enum Language {
        IT,
        EN
    }

    /** Refuses another language; {@link #language} has looked for the option already. */
    @Option(names = "--lang", paramLabel = "it|en", scope = ScopeType.INHERIT)
    void choose(Language language) {}

    /** The language must be known before the words are understood, for the help and for what is wrong with them. */
    private static Locale language(String... args) {
        String words = String.join(" ", args) + " ";
        return words.contains("--lang en ") || words.contains("--lang=en ") ? Locale.ENGLISH : Locale.ITALIAN;
    }

    private static int wrongWords(ParameterException problem, Terminal terminal) {
        terminal.error(CommandLineProblem.message(problem, terminal.language()));
        return CANNOT_READ;
    }

    private static int failed(Exception problem, Terminal terminal) {
        if (problem instanceof CannotGoOn stopped) {
            stopped.messages().forEach(terminal::error);
            return CANNOT_READ;
        }
        if (problem instanceof UncheckedIOException && problem.getCause() instanceof FileSystemException file) {
            terminal.error(terminal.say("FILE_NOT_USABLE", Map.of("file", file.getFile())));
            return CANNOT_READ;
        }
        terminal.error(terminal.say("INTERNAL", Map.of("problem", problem.toString())));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
