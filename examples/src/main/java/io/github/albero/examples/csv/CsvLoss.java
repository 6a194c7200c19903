package io.github.albero.examples.csv;

import io.github.albero.model.format.DiagnosticCode;
import io.github.albero.model.format.Severity;
import io.github.albero.model.text.Phrases;
import java.util.ResourceBundle;

/** What only a table does not keep. */
enum CsvLoss implements DiagnosticCode {
    /** A node, an indicator or an actual, for one of its texts would be taken for something else. */
    PART_NOT_KEPT;

    private static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.examples.csv.losses", language));

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Phrases phrases() {
        return PHRASES;
    }
}
