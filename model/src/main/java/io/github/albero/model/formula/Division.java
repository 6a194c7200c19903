package io.github.albero.model.formula;

import java.util.regex.MatchResult;

/** A sign of division in a text, from its first character to the one after its last, and the statement around it. */
record Division(FormulaText text, int from, int to, int statementFrom, int statementTo) {

    static Division at(FormulaText text, MatchResult sign) {
        int from = text.statementFrom(sign.start());
        int to = Math.max(sign.end(), text.statementTo(sign.start()));
        return new Division(text, sign.start(), sign.end(), from, to);
    }

    String sign() {
        return text.between(from, to);
    }

    String left() {
        return text.between(statementFrom, from);
    }

    String right() {
        return text.between(to, statementTo);
    }

    int depth() {
        return text.depth(from);
    }

    boolean isInTheSameStatement(Division other) {
        return statementFrom == other.statementFrom && depth() == other.depth();
    }

    boolean isSpaced() {
        return text.isBlank(from - 1) && text.isBlank(to);
    }

    /** Whether digits stand on both sides, as in a date or the number of an act. */
    boolean isBetweenDigits() {
        int before = from - 1;
        while (text.isBlank(before)) {
            before--;
        }
        int after = to;
        while (text.isBlank(after)) {
            after++;
        }
        return text.isDigit(before) && text.isDigit(after);
    }

    /** Whether the sign stands between two abbreviations, as in {@code SPID/CIE}. */
    boolean isBetweenCapitals() {
        return text.isUpperCase(from - 1)
                && text.isUpperCase(from - 2)
                && text.isUpperCase(to)
                && text.isUpperCase(to + 1);
    }

    /** Whether the sign stands after one letter alone, as in {@code c/competenza}. */
    boolean isAfterOneLetter() {
        return text.isLetter(from - 1) && !text.isLetter(from - 2) && !text.isDigit(from - 2);
    }

    /** Whether the sign stands in a web or mail address. */
    boolean isInAddress() {
        String word = text.wordAround(from);
        return word.contains("://") || word.contains("www.") || word.contains("@") || word.contains("//");
    }
}
