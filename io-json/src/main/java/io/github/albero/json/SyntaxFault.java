package io.github.albero.json;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why a text is not JSON from a place on, as somebody sees it who wrote it by hand: mostly a sign too few or too many, or
 * what other notations allow.
 *
 * @param offset where it stands
 * @param arguments what its message says
 */
record SyntaxFault(JsonProblem problem, int offset, Map<String, Serializable> arguments) {

    /** What is open around a place: nothing before a document begins and after it ends. */
    enum Around {
        NOTHING,
        OBJECT,
        LIST
    }

    /** The fault of a text that cannot be read on from an offset. */
    static SyntaxFault at(int offset, String text, Around around) {
        return offset >= text.length()
                ? new SyntaxFault(JsonProblem.CUT_SHORT, offset, Map.of())
                : Stop.at(offset, text, around).fault();
    }

    /**
     * Where reading stopped.
     *
     * @param before where the last sign before it stands that is not blank; -1 if there is none
     */
    private record Stop(String text, int offset, int before, Around around) {

        private static final String QUOTE = "\"";
        private static final String DIGITS = "0123456789";
        private static final String BLANKS = " \t\r\n";
        private static final String BEFORE_A_VALUE = ":,[{";
        private static final String STARTS_OF_VALUES = "\"{[" + DIGITS;
        private static final String ENDS_OF_VALUES = "\"}]" + DIGITS;
        private static final String NOT_BARE = ":,[]{}\"\r\n";
        private static final String OTHER_QUOTES = "“”„«»‘’'`";
        private static final String CODE_FENCE = "```";

        private static final Pattern HALF_OF_A_CHARACTER = Pattern.compile("\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}$");
        private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{0,3})?$");
        private static final int LONGEST_ESCAPE = 6;

        static Stop at(int offset, String text, Around around) {
            return new Stop(text, offset, before(offset, text), around);
        }

        SyntaxFault fault() {
            return Stream.of(inText(), habit(), outside(), comma(), colon(), quotes(), bare())
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseGet(() -> fault(JsonProblem.NOT_EXPECTED_HERE, offset, Shown.wordAt(text, offset)));
        }

        private Optional<SyntaxFault> inText() {
            if (isAt(offset, "\r\n")) {
                return found(JsonProblem.TEXT_NOT_CLOSED, offset);
            }
            if (isAt(offset, "\t")) {
                return found(JsonProblem.TAB_IN_TEXT, offset);
            }
            Matcher half = justBefore(HALF_OF_A_CHARACTER);
            if (half.find()) {
                return Optional.of(fault(JsonProblem.HALF_OF_A_CHARACTER, half.start(), half.group()));
            }
            Matcher escape = justBefore(ESCAPE);
            return escape.find() ? found(JsonProblem.BACKSLASH, escape.start()) : Optional.empty();
        }

        private Matcher justBefore(Pattern pattern) {
            return pattern.matcher(text).region(Math.max(0, offset - LONGEST_ESCAPE), offset);
        }

        private Optional<SyntaxFault> habit() {
            boolean isDigit = isAt(offset, DIGITS);
            if (isDigit && isAt(offset - 1, ",") && isAt(offset - 2, DIGITS)) {
                return found(JsonProblem.DECIMAL_COMMA, offset);
            }
            if (isDigit && isAt(offset - 1, "0")) {
                return found(JsonProblem.ZERO_FIRST, offset - 1);
            }
            if (isAt(offset, OTHER_QUOTES) && !text.startsWith(CODE_FENCE, offset)) {
                return found(JsonProblem.OTHER_QUOTES, offset);
            }
            boolean isComment = isAt(offset, "#") || text.startsWith("//", offset) || text.startsWith("/*", offset);
            return isComment ? found(JsonProblem.COMMENT, offset) : Optional.empty();
        }

        private Optional<SyntaxFault> outside() {
            return around == Around.NOTHING && before >= 0
                    ? found(JsonProblem.AFTER_THE_END, offset)
                    : Optional.empty();
        }

        private Optional<SyntaxFault> comma() {
            if (isAt(before, ",") && isAt(offset, ",]}")) {
                return found(JsonProblem.COMMA_TOO_MANY, before);
            }
            boolean isMissing = isAt(before, ENDS_OF_VALUES) && !isBehindName() && (isAt(offset, ";") || isApart());
            return isMissing ? found(JsonProblem.COMMA_MISSING, before + 1) : Optional.empty();
        }

        /** Whether a value begins here that does not touch a text before: quotes may have ended it by mistake. */
        private boolean isApart() {
            return isAt(offset, STARTS_OF_VALUES) && (isAt(before, "}]") || before < offset - 1);
        }

        private Optional<SyntaxFault> colon() {
            boolean touchesText = before == offset - 1 && Character.isLetterOrDigit(text.charAt(offset));
            return isBehindName() && !touchesText ? found(JsonProblem.COLON_MISSING, before + 1) : Optional.empty();
        }

        /** Whether the text before stands where an object has a name. */
        private boolean isBehindName() {
            int start = around == Around.OBJECT && isAt(before, QUOTE) ? text.lastIndexOf('"', before - 1) : -1;
            return start >= 0 && isAt(before(start, text), "{,");
        }

        private Optional<SyntaxFault> quotes() {
            return isAt(before, QUOTE) && !isAt(offset, "]}")
                    ? found(JsonProblem.QUOTES_IN_TEXT, before)
                    : Optional.empty();
        }

        /** What is neither a number nor in quotes, around the place. */
        private Optional<SyntaxFault> bare() {
            int start = offset;
            while (start > 0 && !isAt(start - 1, NOT_BARE)) {
                start--;
            }
            int end = offset;
            while (end < text.length() && !isAt(end, NOT_BARE)) {
                end++;
            }
            String meant = text.substring(start, end).strip();
            if (meant.codePoints().anyMatch(Character::isLetterOrDigit) && isAt(before(start, text), BEFORE_A_VALUE)) {
                return Optional.of(fault(JsonProblem.WITHOUT_QUOTES, text.indexOf(meant, start), Shown.text(meant)));
            }
            return isAt(before, ":") && isAt(offset, ",}]")
                    ? found(JsonProblem.VALUE_MISSING, before + 1)
                    : Optional.empty();
        }

        private static int before(int offset, String text) {
            int before = offset - 1;
            while (before >= 0 && BLANKS.indexOf(text.charAt(before)) >= 0) {
                before--;
            }
            return before;
        }

        private boolean isAt(int place, String signs) {
            return place >= 0 && signs.indexOf(text.charAt(place)) >= 0;
        }

        private static Optional<SyntaxFault> found(JsonProblem problem, int offset) {
            return Optional.of(new SyntaxFault(problem, offset, Map.of()));
        }

        private static SyntaxFault fault(JsonProblem problem, int offset, String found) {
            return new SyntaxFault(problem, offset, Map.of("found", found));
        }
    }
}
