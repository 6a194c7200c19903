package io.github.albero.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The paper on which a sheet is printed, always in its full width. */
enum Paper {
    /** A4, upright. */
    A4_PORTRAIT(PaperSize.A4_PAPER, false),
    /** A4, lying. */
    A4_LANDSCAPE(PaperSize.A4_PAPER, true),
    /** A3, lying. */
    A3_LANDSCAPE(PaperSize.A3_PAPER, true);

    private static final double SIDE_MARGIN = 0.45;
    private static final double TOP_MARGIN = 0.5;
    private static final double BOTTOM_MARGIN = 0.65;
    private static final double FOOTER_MARGIN = 0.3;

    private final PaperSize size;
    private final boolean isLandscape;

    Paper(PaperSize size, boolean isLandscape) {
        this.size = size;
        this.isLandscape = isLandscape;
    }

    /** Prints the sheet on as many pages as it needs. */
    void print(XSSFSheet sheet) {
        print(sheet, (short) 0);
    }

    /** Prints the sheet on one page. */
    void printOnOnePage(XSSFSheet sheet) {
        print(sheet, (short) 1);
    }

    private void print(XSSFSheet sheet, short pages) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(size);
        setup.setLandscape(isLandscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight(pages);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, TOP_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM_MARGIN);
        sheet.setMargin(PageMargin.FOOTER, FOOTER_MARGIN);
    }
}
