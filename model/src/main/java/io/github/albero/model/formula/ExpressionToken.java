package io.github.albero.model.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of an expression: a number, a name, or one sign; and where it begins, from 0. */
record ExpressionToken(Kind kind, String text, int start) {

    private static final Pattern PIECE =
            Pattern.compile("(?<number>\\.?\\d[\\d.]*+)|(?<name>[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_]*+)|[^\\s\\p{Z}]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]++(?:\\.[0-9]++)?+");
    private static final List<String> FUNCTIONS = List.of("min", "max");

    enum Kind {
        NUMBER,
        NAME,
        FUNCTION,
        SIGN
    }

    /** The pieces of a text, of any text; blanks of any kind only separate. */
    static List<ExpressionToken> scan(String text) {
        List<ExpressionToken> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            tokens.add(new ExpressionToken(kind(piece), piece.group(), piece.start()));
        }
        return tokens;
    }

    private static Kind kind(Matcher piece) {
        if (piece.group("number") != null) {
            return Kind.NUMBER;
        }
        if (piece.group("name") == null) {
            return Kind.SIGN;
        }
        return FUNCTIONS.contains(piece.group()) ? Kind.FUNCTION : Kind.NAME;
    }

    boolean isInput() {
        return kind == Kind.NAME;
    }

    boolean isWellFormedNumber() {
        return NUMBER.matcher(text).matches();
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isOperator() {
        return kind == Kind.SIGN && "+-*/".contains(text);
    }

    boolean isNumberUpTo(int place) {
        return kind == Kind.NUMBER && end() == place;
    }

    boolean isNumberFrom(int place) {
        return kind == Kind.NUMBER && start == place;
    }

    int end() {
        return start + text.length();
    }
}
