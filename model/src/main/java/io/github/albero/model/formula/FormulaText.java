package io.github.albero.model.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with its parentheses and the places where one statement ends and another begins. */
final class FormulaText {

    /** The bar of a fraction written in three lines, and perhaps a hundred beside it. */
    static final String BAR = "[\\n\\r]{1,2}[\\t\\p{Zs}]{0,3}[-–—_─]{3,100}[\\t\\p{Zs}]{0,3}"
            + "(?:[x×*][\\t\\p{Zs}]{0,3}100[\\t\\p{Zs}]{0,3})?[\\n\\r]{1,2}";

    private static final String DASH = "[\\s\\p{Z}][-–—−][\\s\\p{Z}]";
    private static final String AFTER_YEAR_SIGN = "(?<=(?<![\\p{L}\\p{N}])[xntXNT]" + DASH + ")";

    /**
     * A colon or the like, a line's end that is not beside a slash, a dash between blanks unless it is the minus of
     * {@code n - 1}, the end of a sentence.
     */
    private static final Pattern BOUNDARY = Pattern.compile("(?<bar>" + BAR + ")|[:;_]|=(?<![<>]=)"
            + "|[\\n\\r](?<![/÷][\\s\\p{Z}]{0,3}[\\n\\r])(?![\\s\\p{Z}]{0,3}[/÷])"
            + "|(?<dash>" + DASH + "(?!" + AFTER_YEAR_SIGN + "1\\b))"
            + "|\\.(?<=\\p{L}{5}\\.)[\\s\\p{Z}](?=\\p{Lu})");

    private final String text;
    private final int[] depths;
    private final List<Boundary> boundaries = new ArrayList<>();

    private record Boundary(int from, int to, int depth, boolean isDash) {}

    FormulaText(String text) {
        this.text = text;
        this.depths = depths(text);
        Matcher boundary = BOUNDARY.matcher(text);
        while (boundary.find()) {
            if (boundary.group("bar") == null) {
                boundaries.add(new Boundary(
                        boundary.start(), boundary.end(), depths[boundary.start()], boundary.group("dash") != null));
            }
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
            case '(', '[', '{' -> 1;
            case ')', ']', '}' -> -1;
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

    /** Where the statement begins that a dash sets apart from the one that begins at a place; empty if none does. */
    OptionalInt statementBeforeDash(int statementFrom) {
        return boundaries.stream()
                .filter(boundary -> boundary.to() == statementFrom && boundary.isDash() && boundary.from() > 0)
                .mapToInt(boundary -> statementFrom(boundary.from() - 1))
                .findFirst();
    }

    /** Where the statement ends that a dash sets apart from the one that ends at a place; empty if none does. */
    OptionalInt statementAfterDash(int statementTo) {
        return boundaries.stream()
                .filter(boundary ->
                        boundary.from() == statementTo && boundary.isDash() && boundary.to() < text.length())
                .mapToInt(boundary -> statementTo(boundary.to()))
                .findFirst();
    }

    String between(int from, int to) {
        return text.substring(Math.max(0, from), Math.min(to, text.length()));
    }

    boolean isBlank(int place) {
        return isInside(place)
                && (Character.isWhitespace(text.charAt(place)) || Character.isSpaceChar(text.charAt(place)));
    }

    boolean isLetter(int place) {
        return isInside(place) && Character.isLetter(text.charAt(place));
    }

    boolean isUpperCase(int place) {
        return isInside(place) && Character.isUpperCase(text.charAt(place));
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
        return parts(boundary -> true);
    }

    /** What semicolons outside all parentheses set apart, in order. */
    List<String> listed() {
        return parts(boundary -> text.charAt(boundary.from()) == ';');
    }

    private List<String> parts(Predicate<Boundary> isEnd) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (Boundary boundary : boundaries) {
            if (boundary.depth() == 0 && isEnd.test(boundary)) {
                parts.add(text.substring(from, boundary.from()));
                from = boundary.to();
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
