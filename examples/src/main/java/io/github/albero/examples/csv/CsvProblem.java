package io.github.albero.examples.csv;

import io.github.albero.model.format.DiagnosticCode;
import io.github.albero.model.format.Severity;
import io.github.albero.model.text.Phrases;
import java.util.ResourceBundle;

/** What is wrong with tables of text beyond what is wrong with tables. */
enum CsvProblem implements DiagnosticCode {
    /** A quotation mark is not closed, or stands in the middle of a cell. */
    QUOTES_WRONG(Severity.ERROR),
    /** A row has more cells than its header: a delimiter stands in a cell. */
    TOO_MANY_CELLS(Severity.ERROR),
    /** No row is the header of actuals. */
    NO_ACTUALS_TABLE(Severity.ERROR),
    /** A column of actuals is not known. */
    COLUMN_NOT_READ(Severity.WARNING),
    /** Nothing says of which indicator an actual is. */
    INDICATOR_MISSING(Severity.ERROR),
    /** No indicator has this name. */
    NAME_UNKNOWN(Severity.ERROR),
    /** Several indicators have this name. */
    NAME_OF_SEVERAL(Severity.ERROR),
    /** Several indicators have this code. */
    CODE_OF_SEVERAL(Severity.ERROR),
    /** The day of a measurement is missing. */
    DATE_MISSING(Severity.ERROR),
    /** The day of a measurement is none. */
    DATE_WRONG(Severity.ERROR),
    /** The day on which something was done is none. */
    DONE_ON_WRONG(Severity.ERROR),
    /** A number is none. */
    NUMBER_WRONG(Severity.ERROR),
    /** A number without unit may be a share or a percentage. */
    SHARE_OR_PERCENT(Severity.ERROR),
    /** A unit of measure is none that is known. */
    UNIT_WRONG(Severity.ERROR),
    /** A unit beside a number is not that of its column. */
    UNITS_DIFFER(Severity.ERROR),
    /** A numerator without denominator, or the other way round. */
    HALF_A_FRACTION(Severity.ERROR),
    /** A value is not its numerator by its denominator. */
    FRACTION_DIFFERS(Severity.ERROR),
    /** A row has two measurements. */
    SEVERAL_MEASUREMENTS(Severity.ERROR),
    /** A state is none. */
    STATE_WRONG(Severity.ERROR),
    /** Rows in which nothing was measured. */
    NOT_MEASURED_YET(Severity.NOTE);

    private static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.examples.csv.problems", language));

    private final Severity severity;

    CsvProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Phrases phrases() {
        return PHRASES;
    }
}
