package io.github.albero.json;

import io.github.albero.model.format.DiagnosticCode;
import io.github.albero.model.format.Severity;
import io.github.albero.model.text.Phrases;
import java.util.ResourceBundle;

/**
 * What can be wrong with a JSON document. Each is an error but for {@link #NOT_UTF_8}, {@link #OWNER_BY_ID},
 * {@link #UNKNOWN_FIELD_KEPT} and {@link #UNKNOWN_FIELD_NOT_COMPARED}, which are warnings. Further codes may come: keep a default branch.
 */
public enum JsonProblem implements DiagnosticCode {
    /** The document is empty, or blank. */
    EMPTY,
    /** It is no JSON but a packed file, such as a workbook. */
    PACKED_FILE,
    /** It is no JSON but HTML or XML. */
    MARKUP,
    /** The text is not JSON: something stands where it may not. */
    NOT_EXPECTED_HERE,
    /** The decimals of a number stand behind a comma. */
    DECIMAL_COMMA,
    /** A text stands in other quotes than JSON's. */
    OTHER_QUOTES,
    /** A comment stands between values. */
    COMMENT,
    /** A line ends inside a text. */
    TEXT_NOT_CLOSED,
    /** A tab stands inside a text. */
    TAB_IN_TEXT,
    /** A backslash stands in a text that says nothing together with what follows. */
    BACKSLASH,
    /** Quotes stand within a text, and end it too early. */
    QUOTES_IN_TEXT,
    /** A text, or what is no number, stands without quotes. */
    WITHOUT_QUOTES,
    /** A number begins with a zero. */
    ZERO_FIRST,
    /** A comma is missing between two fields or values. */
    COMMA_MISSING,
    /** Nothing follows a comma. */
    COMMA_TOO_MANY,
    /** The colon is missing between a name and its value. */
    COLON_MISSING,
    /** A name has no value. */
    VALUE_MISSING,
    /** Something follows the end of the document. */
    AFTER_THE_END,
    /** The document ends before it is complete. */
    CUT_SHORT,
    /** The document is nested more deeply, or consists of more parts, than is read. */
    TOO_DEEP_OR_LONG,
    /** A document is not in UTF-8; its characters were guessed. */
    NOT_UTF_8,
    /** The name of a field holds half of a character. */
    HALF_OF_A_CHARACTER,
    /** A field is written twice in one object; the first stands. */
    DUPLICATE_FIELD,
    /** A field is not known; one that is looks like it. */
    UNKNOWN_FIELD,
    /** A field is not known, and none that is looks like it. */
    FIELD_UNLIKE_ANY,
    /** A field is not known, in a document of a newer minor version: it is kept as an extension. */
    UNKNOWN_FIELD_KEPT,
    /** A field is not known, among the results of a newer minor version: nothing is held against it. */
    UNKNOWN_FIELD_NOT_COMPARED,
    /** Extensions are given to an object that has none. */
    EXTENSIONS_NOT_HERE,
    /** Actuals stand within the plan of a document of results instead of beside it. */
    ACTUALS_NOT_HERE,
    /** A field is missing that must be there. */
    MISSING_FIELD,
    /** Two fields are written of which only one may be. */
    FIELDS_EXCLUDE_EACH_OTHER,
    /** A value is not a text. */
    NOT_A_TEXT,
    /** A text is blank that must say something. */
    BLANK,
    /** A value is not a number. */
    NOT_A_NUMBER,
    /** A number and its unit are written as one text. */
    UNIT_NOT_APART,
    /** A number has too many digits. */
    TOO_MANY_DIGITS,
    /** A mark is something else than true. */
    NOT_TRUE,
    /** A value is not a list. */
    NOT_A_LIST,
    /** A value is not an object. */
    NOT_AN_OBJECT,
    /** A value is null, which stands for nothing here. */
    NULL,
    /** A text is not a date. */
    NOT_A_DATE,
    /** A date is written as it should be, but there is no such day. */
    NO_SUCH_DAY,
    /** A word is not one of those that may stand here. */
    UNKNOWN_WORD,
    /** Nothing says of which kind the document is. */
    NO_KIND,
    /** A plan is given where actuals are needed, and has none. */
    PLAN_WITHOUT_ACTUALS,
    /** The document is of another kind. */
    WRONG_KIND,
    /** The version of the document is not one. */
    NOT_A_VERSION,
    /** The document is of a version that is not read. */
    UNSUPPORTED_VERSION,
    /** The language of the document is not one. */
    NOT_A_LANGUAGE,
    /** A value is not a period. */
    NOT_A_PERIOD,
    /** A period ends before it starts. */
    PERIOD_BACKWARDS,
    /** An id, or the name of a level, is used twice. */
    USED_TWICE,
    /** A node is at a level that the plan does not name. */
    UNKNOWN_LEVEL,
    /** A node says no level, and the plan names none for its depth. */
    LEVEL_WITHOUT_NAME,
    /** The tree has too many levels. */
    TREE_TOO_DEEP,
    /** A weight is negative. */
    NEGATIVE_WEIGHT,
    /** A value is not a formula. */
    NOT_A_FORMULA,
    /** A text is not an expression. */
    NOT_AN_EXPRESSION,
    /** A division has fewer than two parts. */
    TOO_FEW_PARTS,
    /** A value is not a target. */
    NOT_A_TARGET,
    /** A target is a text in a language in which targets are not read. */
    NOT_A_LANGUAGE_OF_TARGETS,
    /** A word is not one of the units of measure. */
    UNKNOWN_UNIT_OF_MEASURE,
    /** A unit of measure is written as a target would say it. */
    UNIT_OF_MEASURE_IN_WORDS,
    /** A value is not a unit of measure. */
    NOT_A_UNIT_OF_MEASURE,
    /** The name of a counted thing has digits. */
    NOUN_WITH_DIGITS,
    /** Words that may stand in a target hold « or ». */
    WORDS_WITH_QUOTATION_MARKS,
    /** The lower bound of an interval is above the upper. */
    INTERVAL_BACKWARDS,
    /** A share is not a percentage of 0 or more. */
    NOT_A_SHARE,
    /** A limit is negative. */
    NEGATIVE_LIMIT,
    /** A list of requirements does not hold two or more that are simple and can be met. */
    NOT_PARTS,
    /** A number is not a year. */
    NOT_A_YEAR,
    /** A value is not a scale. */
    NOT_A_SCALE,
    /** A degree of attainment is not between 0 and 100. */
    NOT_A_PERCENTAGE,
    /** An actual does not say what was measured. */
    NO_MEASUREMENT,
    /** Two units are spelled alike. */
    SPELLING_OF_TWO_UNITS,
    /** A name is neither a year nor the baseline. */
    NEITHER_YEAR_NOR_BASELINE,
    /** Thresholds do not go one way. */
    THRESHOLDS_TURN_BACK,
    /** Thresholds are announced, but none is there. */
    NO_THRESHOLD,
    /** Units have weights although no weighted mean is asked. */
    WEIGHTS_WITHOUT_MEAN,
    /** A line of a card does not say what it counts. */
    NO_CARD_CONTENT,
    /** A change does not say what becomes different. */
    NO_CHANGE,
    /** A number does not count anything: it is not 1, 2, 3 and so on. */
    NOT_A_WHOLE_NUMBER,
    /** An extension is nested too deeply. */
    EXTENSION_TOO_DEEP,
    /** An owner is the id of a unit and none of its names. */
    OWNER_BY_ID,
    /** An owner assumes a unit that is not among its units. */
    ASSUMED_BUT_NOT_LISTED,
    /** A text says several targets where one is needed. */
    SEVERAL_TARGETS,
    /** A score is negative. */
    NEGATIVE_SCORE,
    /** The lowest score of a policy is below 0, or 100 or more. */
    NOT_A_FLOOR,
    /** The highest score of a policy is below 100. */
    NOT_A_CAP,
    /** A policy has no bands. */
    NO_BAND,
    /** A band does not say where it begins. */
    NO_BEGINNING,
    /** A band does not begin above the one before. */
    BAND_NOT_ABOVE,
    /** A band ends before the next begins. */
    BANDS_WITH_A_GAP,
    /** A band ends after the next begins. */
    BANDS_OVERLAP,
    /** The first band does not begin at the floor. */
    BAND_NOT_AT_FLOOR,
    /** A band begins above the cap. */
    BAND_ABOVE_CAP,
    /** The last band ends below the cap. */
    BAND_BELOW_CAP,
    /** A band is worth less than the one before. */
    BAND_WORTH_LESS,
    /** A band is worth less than the floor or more than the cap. */
    WORTH_OUTSIDE_LIMITS,
    /** Special rules have another floor or cap, which the bands of the general rules do not fit. */
    GENERAL_BANDS_DO_NOT_FIT,
    /** A bracket pays less than nothing. */
    NEGATIVE_PAY,
    /** What is late is worth as much as what is in time, or less than nothing. */
    NOT_WORTH_OF_LATE,
    /** Days of delay do not begin with the first. */
    LATENESS_NOT_FROM_DAY_ONE,
    /** Days of delay do not go upward. */
    LATENESS_NOT_UPWARD,
    /** What is later is worth more. */
    LATER_WORTH_MORE,
    /** What is under way is worth its progress, and what is done late nothing. */
    PROGRESS_WITHOUT_LATENESS,
    /** A better threshold is worth less. */
    THRESHOLDS_WORTH_LESS,
    /** A number of decimals is not between 0 and 12. */
    NOT_DECIMALS,
    /** Where a rule or the word none may stand there is something else. */
    NEITHER_RULE_NOR_NONE,
    /** A policy names a rule in code that is not there. */
    UNKNOWN_RULE,
    /** A rule in code cannot do with its parameters. */
    PARAMETERS_REFUSED,
    /** Special rules do not say for what they hold. */
    NO_SCOPE,
    /** Special rules are written twice for the same. */
    SPECIAL_RULES_TWICE,
    /** Special rules name no rule. */
    NO_SPECIAL_RULE,
    /** Special rules for anything but a level have a roll-up. */
    ROLL_UP_FOR_NO_LEVEL,
    /** The floor of special rules is below that of the policy. */
    FLOOR_BELOW_GENERAL,
    /** A text is not a hash. */
    NOT_A_HASH,
    /** A result has neither a score nor a reason why it has none. */
    NO_SCORE;

    static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.json.problems", language));

    @Override
    public Severity severity() {
        return switch (this) {
            case NOT_UTF_8, OWNER_BY_ID, UNKNOWN_FIELD_KEPT, UNKNOWN_FIELD_NOT_COMPARED -> Severity.WARNING;
            default -> Severity.ERROR;
        };
    }

    @Override
    public Phrases phrases() {
        return PHRASES;
    }
}
