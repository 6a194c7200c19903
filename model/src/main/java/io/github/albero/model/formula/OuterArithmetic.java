package io.github.albero.model.formula;

import java.util.regex.Pattern;

/**
 * What is reckoned with a quotient outside its division, as in {@code (a / b) * 1000} or {@code 1 - a / b}. A hundred only
 * says that the quotient is shown in percent.
 *
 * @param before what stands right before the division
 * @param after what stands right after it
 */
record OuterArithmetic(String before, String after) {

    private static final int LOOKED_AT = 60;

    private static final String CLOSING = "(?:[ \\t\\p{Zs})\\]}]|[x×*·] {0,3}100(?![.,]?\\d)|%){0,12}+";
    private static final String OPENING = "[\\s\\p{Z}(\\[{]{0,12}$";
    private static final String MINUS_COUNT =
            "[-–−][\\s\\p{Z}]{0,3}(?:n\\.|n[°º]|numero|no\\.|number|tot)(?![\\s\\p{Z}]{0,3}\\d)";
    private static final String MINUS_ONE = "[-–−][\\s\\p{Z}]{0,3}(?:1|100)(?![\\p{L}\\p{N}/.,°ª])";

    private static final Pattern ONE_LESS = Pattern.compile("^" + CLOSING + MINUS_ONE + CLOSING + "(?:$|[.;:,<>≤≥=])");
    private static final Pattern AFTER = Pattern.compile("(?i)^" + CLOSING + "(?:\\+|[×*·/÷] {0,3}[\\p{L}\\p{N}(]"
            + "|x {0,3}[\\p{N}(]|x {1,3}\\p{L}|" + MINUS_ONE + "|" + MINUS_COUNT + ")");
    private static final Pattern HUNDRED_BEFORE =
            Pattern.compile("(?i)(?<![\\p{N}.,])100 {0,3}%? {0,3}[x×*·]" + OPENING);
    private static final Pattern BEFORE = Pattern.compile("(?i)(?:[\\p{L}\\p{N})\\]}%][ \\p{Zs}]{0,3}[×*·/÷]"
            + "|[\\p{L}\\p{N})\\]}%][ \\p{Zs}]{1,3}[x+]|[\\p{L}\\p{N})\\]}%]\\+[(\\[{]"
            + "|(?<![\\p{L}\\p{N}.,/][ \\p{Zs}]{0,3})(?:1|100) {0,3}%? {0,3}[-–−])" + OPENING);

    /** What is reckoned with the quotient of a division, whose numerator begins at a place. */
    static OuterArithmetic of(Division division, int numeratorFrom) {
        FormulaText text = division.text();
        int to = division.statementTo();
        return new OuterArithmetic(
                text.between(numeratorFrom - LOOKED_AT, numeratorFrom), text.between(to, to + LOOKED_AT));
    }

    boolean isNone() {
        return !isBefore() && !AFTER.matcher(after).find();
    }

    /** Whether the whole is taken off, as in {@code a / b - 1}, and nothing else is done. */
    boolean isOneLess() {
        return !isBefore() && ONE_LESS.matcher(after).find();
    }

    private boolean isBefore() {
        return !HUNDRED_BEFORE.matcher(before).find() && BEFORE.matcher(before).find();
    }
}
