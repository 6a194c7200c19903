package io.github.albero.model.format;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown to callers who asked for all of a source or nothing, when something was wrong with it. */
public final class ReadFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final List<Diagnostic> diagnostics;

    ReadFailedException(List<Diagnostic> diagnostics, Locale language) {
        super(diagnostics.stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .limit(SHOWN)
                .map(one -> one.display(language))
                .collect(Collectors.joining(System.lineSeparator())));
        this.diagnostics = diagnostics;
    }

    /**
     * What was found.
     *
     * @return all diagnostics, also those that the message does not show
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
