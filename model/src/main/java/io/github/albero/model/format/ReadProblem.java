package io.github.albero.model.format;

import io.github.albero.model.text.Phrases;
import java.util.ResourceBundle;

/** What readers of any format can find wrong. Further codes may come: keep a default branch. */
public enum ReadProblem implements DiagnosticCode {
    /** There is no such file; {@code file} is its path. */
    FILE_NOT_FOUND(Severity.ERROR),
    /** It is there, but it is no file; {@code file} is its path. */
    NOT_A_FILE(Severity.ERROR),
    /** The source is larger than the limits allow; {@code limit} is how many bytes they allow. */
    SOURCE_TOO_LARGE(Severity.ERROR),
    /**
     * One line of the source is larger than the limits allow; {@code size} is its bytes, {@code limit} how many they
     * allow.
     */
    LINE_TOO_LONG(Severity.ERROR),
    /** No format recognises the source; {@code known} are those that can be read. */
    UNKNOWN_FORMAT(Severity.ERROR),
    /** Several formats recognise the source equally well; {@code formats} are they. */
    SEVERAL_FORMATS(Severity.ERROR),
    /** The format cannot read actuals; {@code format} is its id. */
    NO_ACTUALS_IN_FORMAT(Severity.ERROR),
    /** The format cannot write plans; {@code format} is its id, {@code known} are those that can. */
    FORMAT_NOT_WRITABLE(Severity.ERROR),
    /** The source is a table without the columns of a plan. */
    NO_PLAN_TABLE(Severity.ERROR),
    /** The table has the columns of a plan, but no row of it is an indicator. */
    NO_INDICATORS(Severity.ERROR),
    /** The plan is in a language whose targets and tables are not read; {@code language} is which. */
    LANGUAGE_NOT_READ(Severity.ERROR),
    /** Nothing says which days the plan covers. */
    NO_PERIOD(Severity.ERROR),
    /** An indicator stands above the first node; {@code indicator} is its name. */
    INDICATOR_WITHOUT_NODE(Severity.ERROR),
    /** The words of a column are not known; what it holds is kept as it is; {@code column} are the words. */
    COLUMN_KEPT(Severity.NOTE),
    /**
     * A column may be of the nodes of a row or of its indicator; {@code column} are its words, {@code nodes} and
     * {@code indicators} those of the columns of the one and the other.
     */
    COLUMN_UNCLEAR(Severity.ERROR),
    /**
     * A blank cell may go on with the node above or mean that there is none; {@code column} are the words of its
     * column, {@code above} is the title of that node.
     */
    NODE_UNCLEAR(Severity.ERROR),
    /**
     * Two rows say different things of one node; {@code column} are the words of the column, {@code node} is the title,
     * {@code value} what is said here, {@code other} what was said at {@code place}.
     */
    NODE_DIFFERS(Severity.ERROR),
    /**
     * A cell says something of a node that its row does not have; {@code column} are the words of its column,
     * {@code value} is what it says.
     */
    CELL_WITHOUT_NODE(Severity.ERROR),
    /**
     * One code stands beside two titles; {@code code} is the code, {@code title} the title here, {@code other} that at
     * {@code place}.
     */
    CODE_WITH_OTHER_TITLE(Severity.WARNING),
    /** A unit of measure is not understood; it is kept as it is; {@code unit} is what is written. */
    UNIT_NOT_READ(Severity.WARNING),
    /**
     * A previous value is of a year of the plan itself; it is kept as it is; {@code column} are the words of its
     * column, {@code period} is that of the plan.
     */
    PREVIOUS_VALUE_NOT_BEFORE(Severity.WARNING),
    /** A row fits nothing that a plan consists of; {@code text} is what it says. */
    ROW_NOT_UNDERSTOOD(Severity.WARNING),
    /** A weight is not a number; {@code value} is what is written. */
    WEIGHT_NOT_A_NUMBER(Severity.ERROR),
    /** An indicator has no target; {@code indicator} is its name. */
    TARGET_MISSING(Severity.WARNING),
    /** An owner is not in the unit directory; {@code owner} is what is written. */
    OWNER_NOT_IN_DIRECTORY(Severity.WARNING),
    /**
     * An owner was taken for a unit that is not spelled like it; {@code written} is what is written, {@code unit} the
     * name of the unit.
     */
    OWNER_ASSUMED(Severity.NOTE),
    /** The period was taken from the dates in the source; {@code period} is which. */
    PERIOD_ASSUMED(Severity.NOTE),
    /** The body's name was taken from the title; {@code organisation} is the name. */
    ORGANISATION_ASSUMED(Severity.NOTE),
    /** The name of a card's post was taken from its codes; {@code post} is the name. */
    POST_ASSUMED(Severity.NOTE),
    /**
     * An actual names an indicator that the plan does not have; {@code id} is what it names, {@code some} are ids that
     * there are.
     */
    UNKNOWN_INDICATOR(Severity.ERROR),
    /**
     * An actual has the name of an indicator in place of its id, or beside a wrong one; {@code id} is what it has,
     * {@code name} the name of that indicator, {@code meant} its id.
     */
    INDICATOR_BY_NAME(Severity.ERROR),
    /**
     * An actual names an indicator by another name than the plan; {@code id} is that of the indicator, {@code name} its
     * name here, {@code planName} that in the plan.
     */
    NAME_MISMATCH(Severity.ERROR),
    /**
     * An actual is of a day outside the plan's period; {@code id} is that of the indicator, {@code date} the day,
     * {@code period} that of the plan.
     */
    ACTUAL_OUTSIDE_PERIOD(Severity.WARNING),
    /**
     * An actual names a unit that the directory does not have; {@code id} is what it names, {@code some} are ids that
     * there are.
     */
    UNKNOWN_UNIT(Severity.ERROR),
    /** An actual has the name of a unit, {@code name}, in place of its id, {@code meant}. */
    UNIT_BY_NAME(Severity.ERROR),
    /**
     * A change of a revision cannot be made when its turn comes, most likely because of its id; it is kept;
     * {@code problem} is the {@link io.github.albero.model.ChangeObstacle}.
     */
    CHANGE_NOT_POSSIBLE(Severity.WARNING),
    /** There are more diagnostics than the limits allow; {@code limit} is how many they allow. */
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
