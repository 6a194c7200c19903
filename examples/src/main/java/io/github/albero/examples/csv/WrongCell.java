package io.github.albero.examples.csv;

import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Location;
import java.io.Serializable;
import java.util.Map;

/** Ends the reading of a row: what is wrong with it, and where. It never leaves this package. */
final class WrongCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    WrongCell(CsvProblem problem, Location location, Map<String, Serializable> arguments) {
        super(problem.name(), null, false, false);
        this.diagnostic = new Diagnostic(problem, arguments, location);
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
