package io.github.albero.excel;

/** Text as a cell can hold it. */
final class CellText {

    /** The most characters that a cell holds. */
    static final int MAX_LENGTH = 32_767;

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n";
    private static final String MORE = "…";

    private CellText() {}

    /** Without characters that a workbook cannot carry, and cut to what a cell holds. */
    static String storable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(CellText::isStorable).forEach(kept::appendCodePoint);
        return shortened(kept.toString(), MAX_LENGTH);
    }

    /** Cut to a length, and marked if it was cut. */
    static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - MORE.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MORE;
    }

    /** Whether a spreadsheet would take the text for a formula if somebody typed it. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isStorable(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && (character < 0xD800 || character > 0xDFFF) && (character & 0xFFFE) != 0xFFFE);
    }
}
