package io.github.albero.model.format;

import io.github.albero.model.text.Phrases;
import java.io.Serializable;

/**
 * The kind of a diagnostic, the same in every language; usually a constant of an enum such as {@link ReadProblem}.
 *
 * <p>An adapter that has something to say that no other code says brings an enum of its own with its own sentences.
 */
public interface DiagnosticCode extends Serializable {

    /**
     * The code, by which programs tell diagnostics apart.
     *
     * @return upper-case words, such as {@code NAME_MISMATCH}
     */
    String name();

    /**
     * How much it matters.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * The sentences, one under each code's name.
     *
     * @return sentences in Italian and English
     */
    Phrases phrases();
}
