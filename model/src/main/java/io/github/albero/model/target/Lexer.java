package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;
import io.github.albero.model.text.DateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Cuts a text into tokens, each character looked at once or twice. */
final class Lexer {

    private static final String DASHES = "-–—‒−‐‑";

    private final String text;
    private final Predicate<String> mayStandGlued;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text, Predicate<String> mayStandGlued) {
        this.text = text;
        this.mayStandGlued = mayStandGlued;
    }

    /** The tokens of a text; a word that may stand glued to a number ends before it: {@code entro il30/09}. */
    static List<Token> tokens(String text, Predicate<String> mayStandGlued) {
        return new Lexer(text, mayStandGlued).read();
    }

    private List<Token> read() {
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (isBlank(sign)) {
                at += Character.charCount(sign);
            } else if (isDigit(sign)) {
                digits();
            } else if (Character.isLetter(sign)) {
                word();
            } else {
                mark(sign);
            }
        }
        return tokens;
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\u0085';
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    private boolean isDigitAt(int index) {
        return index < text.length() && isDigit(text.charAt(index));
    }

    private void add(Kind kind, String key, int end) {
        tokens.add(new Token(kind, key, at, end));
        at = end;
    }

    private void digits() {
        int first = endOfDigits(at);
        if (isSeparator(first, "/.-") && isDigitAt(first + 1)) {
            int second = endOfDigits(first + 1);
            boolean isThreefold =
                    second < text.length() && text.charAt(second) == text.charAt(first) && isDigitAt(second + 1);
            if (isThreefold && date(first, second)) {
                return;
            }
            if (!isThreefold && text.charAt(first) == '/' && isDayAndMonth(first, second)) {
                add(Kind.DAY_AND_MONTH, text.substring(at, second), second);
                return;
            }
        }
        number(first);
    }

    /** Three groups of digits with the same mark between them: a date, unless they are the groups of a number. */
    private boolean date(int first, int second) {
        int third = endOfDigits(second + 1);
        if (text.charAt(first) == '.' && second - first == 4) {
            return false;
        }
        String written = text.substring(at, third);
        boolean isDate = !goesOnAt(third) && DateText.read(written).isPresent();
        add(isDate ? Kind.DATE : Kind.NO_NUMBER, written, third);
        return true;
    }

    /** Whether figures go on behind what could be a date, so that it is none. */
    private boolean goesOnAt(int index) {
        return isSeparator(index, "/") || (isSeparator(index, ".,-") && isDigitAt(index + 1));
    }

    private boolean isDayAndMonth(int first, int second) {
        return !goesOnAt(second) && first - at <= 2 && second - first - 1 <= 2;
    }

    private void number(int firstGroup) {
        int end = firstGroup;
        while (isSeparator(end, ".,") && isDigitAt(end + 1)) {
            end = endOfDigits(end + 1);
        }
        add(Kind.NUMBER, text.substring(at, end), end);
    }

    private int endOfDigits(int start) {
        int end = start;
        while (isDigitAt(end)) {
            end++;
        }
        return end;
    }

    private boolean isSeparator(int index, String separators) {
        return index < text.length() && separators.indexOf(text.charAt(index)) >= 0;
    }

    /** Letters, with the dots and hyphens inside them and the dot or apostrophe after them. */
    private void word() {
        StringBuilder key = new StringBuilder();
        boolean hasDigits = false;
        int index = at;
        while (index < text.length()) {
            int sign = text.codePointAt(index);
            if (Character.isLetter(sign) || isMarkOfLetter(sign)) {
                key.appendCodePoint(sign);
            } else if (isDigit(sign)) {
                if (!hasDigits && mayStandGlued.test(key.toString())) {
                    break;
                }
                hasDigits = true;
                key.append((char) sign);
            } else if (!isInside(index) || key.toString().equalsIgnoreCase("n")) {
                break;
            } else if (sign == '-') {
                key.append('-');
            }
            index += Character.charCount(sign);
        }
        String lower = key.toString().toLowerCase(Locale.ROOT);
        if (index < text.length() && "'’`".indexOf(text.charAt(index)) >= 0) {
            add(hasDigits ? Kind.NAME : Kind.WORD, lower + "'", index + 1);
        } else {
            boolean isAbbreviated = index < text.length() && ".°º".indexOf(text.charAt(index)) >= 0;
            add(hasDigits ? Kind.NAME : Kind.WORD, lower, isAbbreviated ? index + 1 : index);
        }
    }

    private static boolean isMarkOfLetter(int sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    /** A dot or a hyphen between two letters: {@code d.lgs}, {@code e-learning}. */
    private boolean isInside(int index) {
        char sign = text.charAt(index);
        return (sign == '.' || sign == '-')
                && index + 1 < text.length()
                && Character.isLetter(text.codePointAt(index + 1));
    }

    private void mark(int sign) {
        int end = at + Character.charCount(sign);
        if (sign == '<' || sign == '>' || sign == '=') {
            comparison((char) sign, end);
        } else if (sign == '≤' || sign == '≥') {
            add(Kind.COMPARISON, sign == '≤' ? "<=" : ">=", end);
        } else if (sign == '%') {
            add(Kind.PERCENT, "%", end);
        } else if (sign == '+') {
            add(Kind.PLUS, "+", end);
        } else if (DASHES.indexOf(sign) >= 0) {
            add(Kind.DASH, "-", end);
        } else {
            add(looksLikeANumber(sign) ? Kind.NO_NUMBER : Kind.MARK, Character.toString(sign), end);
        }
    }

    private static boolean looksLikeANumber(int sign) {
        return switch (Character.getType(sign)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** One or two signs, with blanks between them or none: {@code > =} is {@code >=}, and so is {@code =>}. */
    private void comparison(char sign, int end) {
        int next = end;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        if (next + 1 < text.length() && text.charAt(next) == '/' && text.charAt(next + 1) == '=' && sign != '=') {
            next++;
        }
        char second = next < text.length() ? text.charAt(next) : ' ';
        if (sign == '=' && (second == '<' || second == '>')) {
            add(Kind.COMPARISON, second + "=", next + 1);
        } else if (sign != '=' && second == '=') {
            add(Kind.COMPARISON, sign + "=", next + 1);
        } else {
            add(Kind.COMPARISON, Character.toString(sign), end);
        }
    }
}
