package io.github.albero.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * A plan as a workbook with formulas: a row for each indicator, with what was measured, the target, the direction, the
 * achievement, the score and whether the target was reached; below the indicators of a node, or its children, their mean.
 */
final class PlanSheet {

    private static final int NUMERATOR = 1;
    private static final int DENOMINATOR = 2;
    private static final int TARGET = 3;
    private static final int DIRECTION = 4;
    private static final int ACHIEVEMENT = 5;
    private static final int SCORE = 6;
    private static final int REACHED = 7;

    private final MeasuredNode numbers;
    private final Sheet sheet;
    private final FormulaEvaluator evaluator;

    private PlanSheet(MeasuredNode numbers, Workbook workbook) {
        this.numbers = numbers;
        this.sheet = workbook.createSheet("Piano");
        add(numbers);
        this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    }

    static PlanSheet of(MeasuredNode numbers, boolean isXlsx) {
        try {
            return new PlanSheet(numbers, WorkbookFactory.create(isXlsx));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Adds the rows of a node, its own last; returns the reference to its score. */
    private String add(MeasuredNode node) {
        List<String> parts = new ArrayList<>();
        node.children().forEach(child -> parts.add(add(child)));
        node.figures().forEach(figures -> parts.add(add(figures)));
        Row row = newRow(node.id());
        // The rows of indicators follow each other, those of nodes do not.
        String range =
                node.figures().isEmpty() ? String.join(",", parts) : parts.get(0) + ":" + parts.get(parts.size() - 1);
        row.createCell(SCORE).setCellFormula("AVERAGE(" + range + ")");
        return reference(row);
    }

    private String add(Figures figures) {
        Row row = newRow(figures.id());
        row.createCell(NUMERATOR).setCellValue(figures.numerator().doubleValue());
        row.createCell(DENOMINATOR).setCellValue(figures.denominator().doubleValue());
        row.createCell(TARGET).setCellValue(figures.target().doubleValue());
        row.createCell(DIRECTION).setCellValue(figures.form() == Form.DAYS || figures.form() == Form.DEED ? "≤" : "≥");
        formula(row, ACHIEVEMENT, figures.form().achievement());
        formula(row, SCORE, Form.SCORE);
        formula(row, REACHED, figures.form().reached());
        return reference(row);
    }

    private Row newRow(String id) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.createCell(0).setCellValue(id);
        return row;
    }

    private static void formula(Row row, int column, String formula) {
        int number = row.getRowNum() + 1;
        row.createCell(column)
                .setCellFormula(formula.replaceAll("\\bn\\b", "B" + number)
                        .replaceAll("\\bd\\b", "C" + number)
                        .replaceAll("\\bt\\b", "D" + number)
                        .replaceAll("\\ba\\b", "F" + number));
    }

    private static String reference(Row row) {
        return "G" + (row.getRowNum() + 1);
    }

    /** Computes all formulas again, as after a change anywhere. */
    PlanSheet recalculate() {
        evaluator.clearAllCachedResultValues();
        evaluator.evaluateAll();
        return this;
    }

    /** What the sheet says. */
    EvaluatedNode found() {
        return found(numbers, new Rows());
    }

    private EvaluatedNode found(MeasuredNode node, Rows rows) {
        List<EvaluatedNode> children =
                node.children().stream().map(child -> found(child, rows)).toList();
        List<Scored> scored = node.figures().stream()
                .map(figures -> found(figures.id(), rows.next()))
                .toList();
        return new EvaluatedNode(scored, children, number(rows.next(), SCORE));
    }

    private static Scored found(String id, Row row) {
        Cell reached = row.getCell(REACHED);
        return new Scored(id, reached.getBooleanCellValue(), number(row, ACHIEVEMENT), number(row, SCORE));
    }

    private static BigDecimal number(Row row, int column) {
        return BigDecimal.valueOf(row.getCell(column).getNumericCellValue());
    }

    /** The rows one after another. */
    private final class Rows {

        private int next;

        Row next() {
            return sheet.getRow(next++);
        }
    }
}
