package io.github.albero.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that is filled cell by cell; rows and columns are counted from 0. */
final class Grid {

    private static final int LAST_ROW = 1_048_575;
    private static final double LINE_HEIGHT = 1.28;
    private static final double LETTERS_PER_WIDTH = 1.2;
    private static final double BOLD_LETTERS_PER_WIDTH = 1.05;
    private static final int SIZE_OF_WIDTH = 10;
    private static final double PADDING = 0.8;
    private static final double INDENT = 1.4;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Words words;

    Grid(XSSFSheet sheet, Styles styles, Words words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
        sheet.setDisplayGridlines(false);
        sheet.addIgnoredErrors(new CellRangeAddress(0, LAST_ROW, 0, 255), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Sets the widths of the columns from the first, in letters. */
    void widths(List<Integer> widths) {
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * 256);
        }
    }

    void put(int row, int column, String text, CellLook look) {
        put(row, column, CellValue.of(text), look);
    }

    /** Fills a cell, in a row that is high enough for its text. */
    void put(int row, int column, CellValue value, CellLook look) {
        write(row, column, value, look);
        fit(row, column, column, value, look);
    }

    private void write(int row, int column, CellValue value, CellLook look) {
        XSSFCell cell = row(row).createCell(column);
        if (value instanceof CellValue.Text text) {
            String storable = CellText.storable(text.text());
            cell.setCellStyle(textStyle(storable, look));
            cell.setCellValue(storable);
        } else if (value instanceof CellValue.Amount amount) {
            cell.setCellStyle(styles.of(look, amount.pattern()));
            cell.setCellValue(amount.number().doubleValue());
        } else if (value instanceof CellValue.Day day) {
            cell.setCellStyle(styles.of(look, words.datePattern()));
            cell.setCellValue(day.date());
        } else {
            cell.setCellStyle(styles.of(look, Styles.TEXT));
        }
    }

    /** Spreadsheets would find the height themselves, but not all do, and none where columns are merged. */
    private void fit(int row, int first, int last, CellValue value, CellLook look) {
        String text = value instanceof CellValue.Text words ? words.text() : "";
        heighten(row, height(text, width(first, last), look));
    }

    private XSSFCellStyle textStyle(String text, CellLook look) {
        return CellText.looksLikeFormula(text) ? styles.quoted(look) : styles.of(look, Styles.TEXT);
    }

    /** Fills several columns that become one. */
    void span(int row, int first, int last, CellValue value, CellLook look) {
        write(row, first, value, look);
        for (int column = first + 1; column <= last; column++) {
            write(row, column, CellValue.NOTHING, look);
        }
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
        fit(row, first, last, value, look);
    }

    void span(int row, int first, int last, String text, CellLook look) {
        span(row, first, last, CellValue.of(text), look);
    }

    /** Makes a row as high as given, unless it is higher already. */
    void heighten(int row, double points) {
        boolean isHigher = row(row).getCTRow().isSetHt() && row(row).getHeightInPoints() >= points;
        if (!isHigher) {
            row(row).setHeightInPoints((float) points);
        }
    }

    /** Prints what is above and left of a cell; a chart would otherwise draw the page wider. */
    void printUpTo(int column, int row) {
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, column, 0, row);
    }

    double height(int row) {
        return row(row).getHeightInPoints();
    }

    /** A slightly generous estimate. */
    private static double height(String text, double width, CellLook look) {
        double lettersPerWidth = look.isBold() ? BOLD_LETTERS_PER_WIDTH : LETTERS_PER_WIDTH;
        double letters = Math.max(
                1, (width - PADDING - look.indent() * INDENT) * lettersPerWidth * SIZE_OF_WIDTH / look.points());
        long lines = text.lines().mapToLong(line -> lines(line, letters)).sum();
        return Math.min(409, Math.max(1, lines) * look.points() * LINE_HEIGHT + 3);
    }

    /** How many lines words take that are not broken. */
    private static long lines(String text, double letters) {
        long lines = 1;
        double used = 0;
        for (String word : text.split(" ")) {
            if (used > 0 && used + word.length() > letters) {
                lines++;
                used = 0;
            }
            lines += (long) (word.length() / letters);
            used += word.length() % letters + 1;
        }
        return lines;
    }

    private double width(int first, int last) {
        double width = 0;
        for (int column = first; column <= last; column++) {
            width += sheet.getColumnWidth(column) / 256.0;
        }
        return width;
    }

    private XSSFRow row(int row) {
        XSSFRow existing = sheet.getRow(row);
        return existing == null ? sheet.createRow(row) : existing;
    }
}
