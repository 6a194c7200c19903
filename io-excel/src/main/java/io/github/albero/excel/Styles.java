package io.github.albero.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook, each made once. */
final class Styles {

    static final String TEXT = "@";

    private static final String FACE = "Arial";

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();
    private final Map<FontKey, XSSFFont> fonts = new HashMap<>();

    private record Key(CellLook look, String pattern, boolean isQuoted) {}

    private record FontKey(int points, boolean isBold, Colour ink) {}

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        workbook.getFontAt(0).setFontName(FACE);
        workbook.getFontAt(0).setFontHeightInPoints((short) 10);
    }

    XSSFCellStyle of(CellLook look, String pattern) {
        return made.computeIfAbsent(new Key(look, pattern, false), this::make);
    }

    /** A text that would be a formula if somebody edited its cell, and is kept from it. */
    XSSFCellStyle quoted(CellLook look) {
        return made.computeIfAbsent(new Key(look, TEXT, true), this::make);
    }

    private XSSFCellStyle make(Key key) {
        CellLook look = key.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(new FontKey(look.points(), look.isBold(), look.ink()), this::font));
        style.setDataFormat(workbook.createDataFormat().getFormat(key.pattern()));
        style.setQuotePrefixed(key.isQuoted());
        style.setWrapText(key.pattern().equals(TEXT));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(alignment(look.side()));
        style.setIndention((short) look.indent());
        fill(style, look.fill());
        frame(style, look.frame());
        return style;
    }

    private XSSFFont font(FontKey key) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) key.points());
        font.setBold(key.isBold());
        font.setColor(colour(key.ink()));
        return font;
    }

    private static HorizontalAlignment alignment(CellLook.Side side) {
        return switch (side) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        };
    }

    private static void fill(XSSFCellStyle style, Colour fill) {
        if (fill != Colour.WHITE) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private static void frame(XSSFCellStyle style, CellLook.Frame frame) {
        if (frame != CellLook.Frame.NONE) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(frame == CellLook.Frame.TO_SIGN ? Colour.INK : Colour.LINE));
        }
    }

    private static XSSFColor colour(Colour colour) {
        return new XSSFColor(colour.rgb());
    }
}
