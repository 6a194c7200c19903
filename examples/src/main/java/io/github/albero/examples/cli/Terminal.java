package io.github.albero.examples.cli;

import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Where the program talks to the person: results on one stream, messages on the other, in one language. */
final class Terminal {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Locale language;

    Terminal(PrintWriter out, PrintWriter err, Locale language) {
        this.out = out;
        this.err = err;
        this.language = language;
    }

    Locale language() {
        return language;
    }

    /** The program's own words. */
    String say(String key, Map<String, ?> arguments) {
        return Albero.PHRASES.say(language, key, arguments);
    }

    void line(String text) {
        out.println(text);
    }

    /** A document, which is a result. */
    void document(OutputFile.Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        out.print(bytes.toString(StandardCharsets.UTF_8));
        out.flush();
    }

    void message(String text) {
        err.println(text);
        err.flush();
    }

    void error(String text) {
        message(say(Severity.ERROR.name(), Map.of("message", text)));
    }

    void warning(String text) {
        message(say(Severity.WARNING.name(), Map.of("message", text)));
    }

    /** A finding about a file, after the file's name. */
    void diagnostic(String file, Diagnostic diagnostic) {
        message(say(diagnostic.severity().name(), Map.of("message", located(file, diagnostic))));
    }

    String located(String file, Diagnostic diagnostic) {
        return file + ": " + diagnostic.display(language);
    }
}
