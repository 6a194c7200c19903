package io.github.albero.model.format;

import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One finding about a source, such as an unknown field in line 12: what is wrong, the value, and what would be right.
 *
 * <p>It is data; a sentence is made of it when somebody reads it.
 *
 * @param code what kind of finding it is
 * @param arguments the values that its sentence names: texts, numbers, dates
 * @param location where it stands
 */
public record Diagnostic(DiagnosticCode code, Map<String, Serializable> arguments, Location location)
        implements Serializable {

    /** Copies the arguments, in the order of their names. */
    public Diagnostic {
        arguments = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(arguments)));
    }

    /**
     * How much it matters.
     *
     * @return the severity of its code
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * The finding as a sentence.
     *
     * @param language the reader's language
     * @return such as {@code «abc» is not a number; write it like 12.5}
     */
    public String message(Locale language) {
        return code.phrases().say(language, code.name(), arguments);
    }

    /**
     * The finding with its place.
     *
     * @param language the reader's language
     * @return such as {@code Piano!D14: «abc» is not a number; write it like 12.5}
     */
    public String display(Locale language) {
        String place = location.display(language);
        return place.isEmpty() ? message(language) : place + ": " + message(language);
    }
}
