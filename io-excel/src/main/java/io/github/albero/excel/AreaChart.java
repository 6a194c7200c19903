package io.github.albero.excel;

import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/**
 * A bar for each area beside its row, from the top in the order of the plan, from 0 to 100. It repeats what the table
 * says.
 *
 * @param sheet the sheet of the table
 * @param rows the rows of the table, with the codes in the first column
 * @param scoreColumn the column of the scores
 * @param columns the first and the last column of the chart
 * @param plotShare the share of the chart's height that the rows take; below them is the axis
 */
record AreaChart(XSSFSheet sheet, Range rows, int scoreColumn, Range columns, double plotShare) {

    private static final int GAP_IN_PERCENT_OF_BAR = 70;
    private static final double LETTERS = 8;
    private static final double STEP = 25;
    private static final double PLOT_LEFT = 0.12;
    private static final double PLOT_WIDTH = 0.82;

    /**
     * Some rows or columns.
     *
     * @param first the first, from 0
     * @param last the last
     */
    record Range(int first, int last) {}

    void draw(List<NodeEvaluation> areas, ScoringPolicy policy, String title) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, columns.first(), rows.first(), columns.last() + 1, rows.last() + 2));
        frame(chart, title);
        XDDFChartAxis codes = codes(chart);
        XDDFValueAxis scores = scores(chart, policy);
        codes.crossAxis(scores);
        scores.crossAxis(codes);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, codes, scores);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.CLUSTERED);
        bars.setVaryColors(false);
        bars.setGapWidth(GAP_IN_PERCENT_OF_BAR);
        XDDFChartData.Series series = bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, cells(0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells(scoreColumn)));
        name(series);
        colour(series, areas, policy);
        chart.plot(bars);
        chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
        layOut(chart);
    }

    /** By the head of the column of scores. */
    private void name(XDDFChartData.Series series) {
        CellReference head = new CellReference(sheet.getSheetName(), rows.first() - 1, scoreColumn, true, true);
        series.setTitle(sheet.getRow(head.getRow()).getCell(scoreColumn).getStringCellValue(), head);
    }

    private CellRangeAddress cells(int column) {
        return new CellRangeAddress(rows.first(), rows.last(), column, column);
    }

    private static void frame(XSSFChart chart, String title) {
        chart.setAutoTitleDeleted(true);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        CTShapeProperties paper = chart.getCTChartSpace().addNewSpPr();
        paper.addNewNoFill();
        paper.addNewLn().addNewNoFill();
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(CellText.storable(title));
    }

    private static XDDFChartAxis codes(XSSFChart chart) {
        XDDFChartAxis codes = chart.createCategoryAxis(AxisPosition.LEFT);
        codes.setOrientation(AxisOrientation.MAX_MIN);
        codes.setMajorTickMark(AxisTickMark.NONE);
        letters(codes);
        line(codes);
        return codes;
    }

    private static XDDFValueAxis scores(XSSFChart chart, ScoringPolicy policy) {
        XDDFValueAxis scores = chart.createValueAxis(AxisPosition.BOTTOM);
        scores.setMinimum(0);
        scores.setMaximum(policy.achievement().cap().doubleValue());
        scores.setMajorUnit(STEP);
        scores.setNumberFormat("0");
        scores.setMajorTickMark(AxisTickMark.NONE);
        scores.setCrosses(AxisCrosses.MAX);
        scores.setCrossBetween(AxisCrossBetween.BETWEEN);
        letters(scores);
        line(scores);
        scores.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(solid(Colour.LINE)));
        return scores;
    }

    private static void letters(XDDFChartAxis axis) {
        axis.getOrAddTextProperties().setFontSize(LETTERS);
        axis.getOrAddTextProperties().setFillProperties(solid(Colour.GREY));
    }

    private static void line(XDDFChartAxis axis) {
        axis.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(solid(Colour.LINE)));
    }

    private static void colour(XDDFChartData.Series series, List<NodeEvaluation> areas, ScoringPolicy policy) {
        series.setFillProperties(solid(Colour.GREY));
        for (int index = 0; index < areas.size(); index++) {
            int point = index;
            areas.get(index)
                    .rating()
                    .map(rating -> RatingTone.of(rating, policy.ratings()).bar())
                    .ifPresent(bar -> series.getDataPoint(point).setFillProperties(solid(bar)));
        }
    }

    /** So that each bar is as high as its row, and beside it. */
    private void layOut(XSSFChart chart) {
        XDDFManualLayout layout = chart.getOrAddManualLayout();
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(PLOT_LEFT);
        layout.setY(0);
        layout.setWidthRatio(PLOT_WIDTH);
        layout.setHeightRatio(plotShare);
    }

    private static XDDFSolidFillProperties solid(Colour colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(colour.rgb()));
    }
}
