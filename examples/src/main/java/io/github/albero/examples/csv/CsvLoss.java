package io.github.albero.examples.csv;

import io.github.albero.model.format.DiagnosticCode;
import io.github.albero.model.format.Severity;
import io.github.albero.model.text.Phrases;
import java.util.ResourceBundle;

/** What a table does not keep of a plan. */
enum CsvLoss implements DiagnosticCode {
    /** The measurements. */
    ACTUALS_NOT_KEPT,
    /** A card. */
    CARD_NOT_KEPT,
    /** A revision. */
    REVISION_NOT_KEPT,
    /** The directory of units. */
    UNITS_NOT_KEPT,
    /** An extension that is not a text, or whose name is that of a column with another meaning. */
    EXTENSION_NOT_KEPT,
    /** An id that the author assigned. */
    ID_NOT_KEPT,
    /** An attribute. */
    ATTRIBUTE_NOT_KEPT,
    /** A node, or an indicator. */
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
