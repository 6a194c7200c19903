package io.github.albero.model.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with its parentheses and the places where one statement ends and another begins. */
final class FormulaText {

    /** A colon or the like, a dash between blanks unless it is the minus of {@code n - 1}, the end of a sentence. */
    private static final Pattern BOUNDARY =
            Pattern.compile("[:;=_\\n\\r]|[\\s\\p{Z}][-–—][\\s\\p{Z}](?!1\\b)|(?<=\\p{L}{5})\\.[\\s\\p{Z}](?=\\p{Lu})");

    private final String text;
    private final int[] depths;
    private final List<Boundary> boundaries = new ArrayList<>();

    private record Boundary(int from, int to, int depth) {}

    FormulaText(String text) {
        this.text = text;
        this.depths = depths(text);
        Matcher boundary = BOUNDARY.matcher(text);
        while (boundary.find()) {
            boundaries.add(new Boundary(boundary.start(), boundary.end(), depths[boundary.start()]));
        }
    }

    private static int[] depths(String text) {
        int[] depths = new int[text.length()];
        int open = 0;
        for (int place = 0; place < text.length(); place++) {
            int nesting = nesting(text.charAt(place));
            open = Math.max(0, open + Math.min(0, nesting));
            depths[place] = open;
            open += Math.max(0, nesting);
        }
        return depths;
    }

    /** By how much a sign opens or closes parentheses. */
    static int nesting(char sign) {
        return switch (sign) {
            case '(', '[' -> 1;
            case ')', ']' -> -1;
            default -> 0;
        };
    }

    @Override
    public String toString() {
        return text;
    }

    /** How many parentheses are open at a place. */
    int depth(int place) {
        return depths[place];
    }

    /** Where the statement begins in which a place stands. */
    int statementFrom(int place) {
        int depth = depths[place];
        int from = place;
        while (from > 0 && depths[from - 1] >= depth) {
            from--;
        }
        for (Boundary boundary : boundaries) {
            if (boundary.depth() == depth && boundary.to() <= place) {
                from = Math.max(from, boundary.to());
            }
        }
        return from;
    }

    /** Where the statement ends in which a place stands. */
    int statementTo(int place) {
        int depth = depths[place];
        int to = place;
        while (to < text.length() && depths[to] >= depth) {
            to++;
        }
        for (Boundary boundary : boundaries) {
            if (boundary.depth() == depth && boundary.from() >= place) {
                return Math.min(to, boundary.from());
            }
        }
        return to;
    }

    String between(int from, int to) {
        return text.substring(from, to);
    }

    boolean isBlank(int place) {
        return isInside(place)
                && (Character.isWhitespace(text.charAt(place)) || Character.isSpaceChar(text.charAt(place)));
    }

    boolean isDigit(int place) {
        return isInside(place) && Character.isDigit(text.charAt(place));
    }

    private boolean isInside(int place) {
        return place >= 0 && place < text.length();
    }

    /** Everything around a place up to the next blanks. */
    String wordAround(int place) {
        int from = place;
        while (from > 0 && !isBlank(from - 1)) {
            from--;
        }
        int to = place;
        while (to < text.length() && !isBlank(to)) {
            to++;
        }
        return text.substring(from, to);
    }

    /** The statements that stand outside all parentheses, in order. */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        int from = 0;
        for (Boundary boundary : boundaries) {
            if (boundary.depth() == 0) {
                statements.add(text.substring(from, boundary.from()));
                from = boundary.to();
            }
        }
        statements.add(text.substring(from));
        return statements;
    }
}
