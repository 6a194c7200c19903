package io.github.albero.json;

import io.github.albero.model.format.DiagnosticCode;
import io.github.albero.model.format.Severity;
import io.github.albero.model.text.Phrases;
import java.util.ResourceBundle;

/**
 * How a document of results differs from what its own inputs give; each is an error but for {@link #SENTENCES_DIFFER}.
 * Further codes may come: keep a default branch.
 */
public enum EvaluationDifference implements DiagnosticCode {
    /** An input is not the one whose hash was written. */
    INPUT_CHANGED,
    /** There is an input without a hash: it was not there when the results were written. */
    INPUT_ADDED,
    /** There is the hash of an input that is no longer there. */
    INPUT_REMOVED,
    /** The inputs are those whose hashes were written, but something around them is not. */
    DOCUMENT_CHANGED,
    /** A number or word of the results is another one. */
    RESULT_DIFFERS,
    /** A result is missing. */
    RESULT_MISSING,
    /** There is a result that evaluation does not give. */
    RESULT_NOT_COMPUTED,
    /** Results come in another order. */
    ORDER_DIFFERS,
    /** Sentences are worded otherwise, as another version of the library may do. */
    SENTENCES_DIFFER;

    static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.json.differences", language));

    @Override
    public Severity severity() {
        return this == SENTENCES_DIFFER ? Severity.NOTE : Severity.ERROR;
    }

    @Override
    public Phrases phrases() {
        return PHRASES;
    }
}
