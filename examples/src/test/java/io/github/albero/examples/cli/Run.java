package io.github.albero.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * The program run once, as a person would.
 *
 * @param exitCode what it returned
 * @param out what it printed as a result
 * @param err what it said beside
 */
record Run(int exitCode, String out, String err) {

    static final String SAMPLE = "data/maremma-tirreno-2024/";

    static Run of(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        int exitCode = Albero.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
