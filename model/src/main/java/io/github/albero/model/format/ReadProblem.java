package io.github.albero.model.format;

import io.github.albero.model.text.Phrases;
import java.util.ResourceBundle;

/** What readers of any format can find wrong. Further codes may come: keep a default branch. */
public enum ReadProblem implements DiagnosticCode {
    /** There is no such file. */
    FILE_NOT_FOUND(Severity.ERROR),
    /** It is there, but it is no file. */
    NOT_A_FILE(Severity.ERROR),
    /** The source is larger than the limits allow. */
    SOURCE_TOO_LARGE(Severity.ERROR),
    /** One line of the source is larger than the limits allow. */
    LINE_TOO_LONG(Severity.ERROR),
    /** No format recognises the source. */
    UNKNOWN_FORMAT(Severity.ERROR),
    /** Several formats recognise the source equally well. */
    SEVERAL_FORMATS(Severity.ERROR),
    /** The format cannot read actuals. */
    NO_ACTUALS_IN_FORMAT(Severity.ERROR),
    /** The format cannot write plans. */
    FORMAT_NOT_WRITABLE(Severity.ERROR),
    /** The source is a table without the columns of a plan. */
    NO_PLAN_TABLE(Severity.ERROR),
    /** The table has the columns of a plan, but no row of it is an indicator. */
    NO_INDICATORS(Severity.ERROR),
    /** The plan is in a language whose targets and tables are not read. */
    LANGUAGE_NOT_READ(Severity.ERROR),
    /** Nothing says which days the plan covers. */
    NO_PERIOD(Severity.ERROR),
    /** An indicator stands above the first node. */
    INDICATOR_WITHOUT_NODE(Severity.ERROR),
    /** The words of a column are not known; what it holds is kept as it is. */
    COLUMN_KEPT(Severity.NOTE),
    /** A column may be of the nodes of a row or of its indicator. */
    COLUMN_UNCLEAR(Severity.ERROR),
    /** A blank cell may go on with the node above or mean that there is none. */
    NODE_UNCLEAR(Severity.ERROR),
    /** Two rows say different things of one node. */
    NODE_DIFFERS(Severity.ERROR),
    /** A cell says something of a node that its row does not have. */
    CELL_WITHOUT_NODE(Severity.ERROR),
    /** One code stands beside two titles. */
    CODE_WITH_OTHER_TITLE(Severity.WARNING),
    /** A unit of measure is not understood; it is kept as it is. */
    UNIT_NOT_READ(Severity.WARNING),
    /** A previous value is of a year of the plan itself; it is kept as it is. */
    PREVIOUS_VALUE_NOT_BEFORE(Severity.WARNING),
    /** A row fits nothing that a plan consists of. */
    ROW_NOT_UNDERSTOOD(Severity.WARNING),
    /** A weight is not a number. */
    WEIGHT_NOT_A_NUMBER(Severity.ERROR),
    /** An indicator has no target. */
    TARGET_MISSING(Severity.WARNING),
    /** An owner is not in the unit directory. */
    OWNER_NOT_IN_DIRECTORY(Severity.WARNING),
    /** An owner was taken for a unit that is not spelled like it. */
    OWNER_ASSUMED(Severity.NOTE),
    /** The period was taken from the dates in the source. */
    PERIOD_ASSUMED(Severity.NOTE),
    /** The body's name was taken from the title. */
    ORGANISATION_ASSUMED(Severity.NOTE),
    /** The name of a card's post was taken from its codes. */
    POST_ASSUMED(Severity.NOTE),
    /** An actual names an indicator that the plan does not have. */
    UNKNOWN_INDICATOR(Severity.ERROR),
    /** An actual has the name of an indicator in place of its id, or beside a wrong one. */
    INDICATOR_BY_NAME(Severity.ERROR),
    /** An actual names an indicator by another name than the plan. */
    NAME_MISMATCH(Severity.ERROR),
    /** An actual is of a day outside the plan's period. */
    ACTUAL_OUTSIDE_PERIOD(Severity.WARNING),
    /** An actual names a unit that the directory does not have. */
    UNKNOWN_UNIT(Severity.ERROR),
    /** An actual has the name of a unit in place of its id. */
    UNIT_BY_NAME(Severity.ERROR),
    /** A change of a revision cannot be made when its turn comes, most likely because of its id; it is kept. */
    CHANGE_NOT_POSSIBLE(Severity.WARNING),
    /** There are more diagnostics than the limits allow. */
    TOO_MANY_DIAGNOSTICS(Severity.ERROR);

    private static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.model.format.problems", language));

    private final Severity severity;

    ReadProblem(Severity severity) {
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
