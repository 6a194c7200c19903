package io.github.albero.excel;

import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ReportOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A report read back. */
final class WrittenReport {

    private final byte[] bytes;

    private WrittenReport(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    static WrittenReport of(PlanEvaluation evaluation, Audience audience, Locale language) {
        ReportOptions options =
                ReportOptions.builder().audience(audience).language(language).build();
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try {
            new ExcelReport().write(evaluation, options, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WrittenReport(target.toByteArray());
    }

    static WrittenReport publicly(PlanEvaluation evaluation) {
        return of(evaluation, Audience.PUBLIC, Locale.ITALIAN);
    }

    static WrittenReport internally(PlanEvaluation evaluation) {
        return of(evaluation, Audience.INTERNAL, Locale.ITALIAN);
    }

    XSSFWorkbook workbook() {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFSheet sheet(String name) {
        return workbook().getSheet(name);
    }

    List<String> sheetNames() {
        List<String> names = new ArrayList<>();
        workbook().forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** Each row of a sheet as its texts, separated by bars; empty cells and rows are left out. */
    List<String> rows(String name) {
        List<String> rows = new ArrayList<>();
        Sheet sheet = sheet(name);
        for (Row row : sheet) {
            List<String> texts = new ArrayList<>();
            row.forEach(cell -> texts.add(text(cell)));
            texts.removeIf(String::isEmpty);
            if (!texts.isEmpty()) {
                rows.add(String.join(" | ", texts));
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : new BigDecimal(((XSSFCell) cell).getRawValue())
                        .stripTrailingZeros()
                        .toPlainString();
    }

    XSSFCell cell(String sheet, String address) {
        CellAddress at = new CellAddress(address);
        return sheet(sheet).getRow(at.getRow()).getCell(at.getColumn());
    }

    /** All parts of the file as text, by name. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
