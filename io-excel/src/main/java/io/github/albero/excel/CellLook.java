package io.github.albero.excel;

/**
 * How a cell looks.
 *
 * @param points the size of its letters
 * @param isBold whether they are bold
 * @param ink their colour
 * @param fill what is behind them
 * @param side where the text stands
 * @param indent how far it is moved in
 * @param frame which lines are around it
 */
record CellLook(int points, boolean isBold, Colour ink, Colour fill, Side side, int indent, Frame frame) {

    /** Plain text of a table. */
    static final CellLook BODY = new CellLook(9, false, Colour.INK, Colour.WHITE, Side.LEFT, 0, Frame.BELOW);

    /** Text outside of tables. */
    static final CellLook PLAIN = BODY.framed(Frame.NONE);

    /** The head of a table's column. */
    static final CellLook HEAD = BODY.bold().inked(Colour.WHITE).filled(Colour.NAVY);

    /** The title of a part of a page. */
    static final CellLook SECTION = PLAIN.sized(11).bold().inked(Colour.NAVY);

    /** The title of a page. */
    static final CellLook TITLE = PLAIN.sized(16).bold().inked(Colour.NAVY);

    /** A remark. */
    static final CellLook REMARK = PLAIN.inked(Colour.GREY);

    /** Where text stands in its cell. */
    enum Side {
        /** At the left, where words stand. */
        LEFT,
        /** In the middle. */
        CENTRE,
        /** At the right, where numbers stand. */
        RIGHT
    }

    /** The lines around a cell. */
    enum Frame {
        /** None. */
        NONE,
        /** A thin line below. */
        BELOW,
        /** A darker line below, to write on. */
        TO_SIGN
    }

    CellLook sized(int size) {
        return new CellLook(size, isBold, ink, fill, side, indent, frame);
    }

    CellLook bold() {
        return new CellLook(points, true, ink, fill, side, indent, frame);
    }

    CellLook inked(Colour colour) {
        return new CellLook(points, isBold, colour, fill, side, indent, frame);
    }

    CellLook filled(Colour colour) {
        return new CellLook(points, isBold, ink, colour, side, indent, frame);
    }

    CellLook centred() {
        return new CellLook(points, isBold, ink, fill, Side.CENTRE, 0, frame);
    }

    /** For numbers, which keep a little away from the next column. */
    CellLook right() {
        return new CellLook(points, isBold, ink, fill, Side.RIGHT, 1, frame);
    }

    CellLook indented(int steps) {
        return new CellLook(points, isBold, ink, fill, side, steps, frame);
    }

    CellLook framed(Frame lines) {
        return new CellLook(points, isBold, ink, fill, side, indent, lines);
    }
}
