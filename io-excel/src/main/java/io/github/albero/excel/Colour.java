package io.github.albero.excel;

/** The few colours of a report; none of them says anything that a word beside it does not say too. */
enum Colour {
    /** Text. */
    INK(0x1F2933),
    /** Headings. */
    NAVY(0x1F3A5F),
    /** Remarks. */
    GREY(0x5F6B7A),
    /** What must not be overlooked. */
    ALARM(0x9C2A1F),
    /** Lines. */
    LINE(0xC5CDD6),
    /** Behind headings of columns. */
    WHITE(0xFFFFFF),
    /** Behind the highest level. */
    LEVEL_TOP(0xD5DFEA),
    /** Behind the next level. */
    LEVEL_NEXT(0xE8EEF4),
    /** Behind further levels. */
    LEVEL_BELOW(0xF4F7FA),
    /** Behind the lowest ratings. */
    LOW_TINT(0xF7DEDA),
    /** Behind the ratings between. */
    MIDDLE_TINT(0xFCF1D3),
    /** Behind the highest ratings. */
    HIGH_TINT(0xE0EFE1),
    /** Behind what was left out. */
    LEFT_OUT_TINT(0xECEFF2),
    /** Bars of the lowest ratings. */
    LOW_BAR(0xB4493C),
    /** Bars of the ratings between. */
    MIDDLE_BAR(0xD3A233),
    /** Bars of the highest ratings. */
    HIGH_BAR(0x4C8C57);

    private final int rgb;

    Colour(int rgb) {
        this.rgb = rgb;
    }

    byte[] rgb() {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
