package io.github.albero.json;

import io.github.albero.model.format.DiagnosticCode;
import java.util.Set;

/** What is wrong with the meaning of a document, which no schema can know. Everything else is for the schema too. */
final class Meaning {

    /** Only the meaning can be wrong in these ways: the structure is that of other documents. */
    static final Set<JsonProblem> ONLY = Set.of(
            JsonProblem.PLAN_WITHOUT_ACTUALS,
            JsonProblem.ACTUALS_NOT_HERE,
            JsonProblem.PERIOD_BACKWARDS,
            JsonProblem.INTERVAL_BACKWARDS,
            JsonProblem.USED_TWICE,
            JsonProblem.SPELLING_OF_TWO_UNITS,
            JsonProblem.UNKNOWN_LEVEL,
            JsonProblem.LEVEL_WITHOUT_NAME,
            JsonProblem.TREE_TOO_DEEP,
            JsonProblem.EXTENSION_TOO_DEEP,
            JsonProblem.NOT_A_LANGUAGE_OF_TARGETS,
            JsonProblem.THRESHOLDS_TURN_BACK,
            JsonProblem.ASSUMED_BUT_NOT_LISTED,
            JsonProblem.OWNER_BY_ID,
            JsonProblem.SEVERAL_TARGETS,
            JsonProblem.BAND_NOT_ABOVE,
            JsonProblem.BANDS_WITH_A_GAP,
            JsonProblem.BANDS_OVERLAP,
            JsonProblem.BAND_NOT_AT_FLOOR,
            JsonProblem.BAND_ABOVE_CAP,
            JsonProblem.BAND_BELOW_CAP,
            JsonProblem.BAND_WORTH_LESS,
            JsonProblem.WORTH_OUTSIDE_LIMITS,
            JsonProblem.GENERAL_BANDS_DO_NOT_FIT,
            JsonProblem.LATENESS_NOT_FROM_DAY_ONE,
            JsonProblem.LATENESS_NOT_UPWARD,
            JsonProblem.LATER_WORTH_MORE,
            JsonProblem.PROGRESS_WITHOUT_LATENESS,
            JsonProblem.THRESHOLDS_WORTH_LESS,
            JsonProblem.UNKNOWN_RULE,
            JsonProblem.PARAMETERS_REFUSED,
            JsonProblem.SPECIAL_RULES_TWICE,
            JsonProblem.FLOOR_BELOW_GENERAL);

    /**
     * The schema sees some of these and not others: the ends of a scale, but not which is the lower one; the kind of a
     * document within another, but not which kind a program asks for.
     */
    static final Set<JsonProblem> ALSO = Set.of(
            JsonProblem.WRONG_KIND,
            JsonProblem.NOT_A_SCALE,
            JsonProblem.NOT_AN_EXPRESSION,
            JsonProblem.NOT_A_LANGUAGE,
            JsonProblem.TOO_MANY_DIGITS);

    private Meaning() {}

    /** Whether a problem may be one that the schema does not see; those of the model are about the plan as a
     * whole, differences about what evaluation gives. */
    static boolean may(DiagnosticCode code) {
        return isOnly(code) || ALSO.contains(code);
    }

    /** Whether a problem is one that the schema cannot see. */
    static boolean isOnly(DiagnosticCode code) {
        return !(code instanceof JsonProblem) || ONLY.contains(code);
    }
}
