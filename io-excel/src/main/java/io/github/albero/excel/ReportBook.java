package io.github.albero.excel;

import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ReportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of a report, with all that its sheets share. */
final class ReportBook implements AutoCloseable {

    private static final String SMALL = "&7 ";
    private static final String PAGE_NUMBERS = "&P / &N";
    private static final int FOOTER_LENGTH = 110;

    private final PlanEvaluation evaluation;
    private final ReportOptions options;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles = new Styles(workbook);
    private final Words words;

    ReportBook(PlanEvaluation evaluation, ReportOptions options) {
        this.evaluation = evaluation;
        this.options = options;
        this.words = new Words(options.language(), options.audience());
    }

    PlanEvaluation evaluation() {
        return evaluation;
    }

    Words words() {
        return words;
    }

    boolean isInternal() {
        return options.audience() == Audience.INTERNAL;
    }

    /** A new sheet with its name, paper and footer. */
    Grid sheet(String nameKey, Paper paper) {
        XSSFSheet sheet = workbook.createSheet(words.say(nameKey));
        paper.print(sheet);
        sheet.getFooter().setLeft(SMALL + footer(line()) + note());
        sheet.getFooter().setRight(SMALL + PAGE_NUMBERS);
        return new Grid(sheet, styles, words);
    }

    private String line() {
        return evaluation.plan().organisation() + " · "
                + evaluation.plan().period().display() + " · " + edition();
    }

    private String note() {
        return evaluation.actuals().note().map(note -> "\n" + footer(note)).orElse("");
    }

    String edition() {
        return words.say(isInternal() ? "EDITION_INTERNAL" : "EDITION_PUBLIC");
    }

    /** A footer may hold 255 characters in all, and an ampersand commands something in it. */
    private static String footer(String text) {
        String storable = CellText.storable(text);
        long ampersands = storable.chars().filter(one -> one == '&').count();
        int length = FOOTER_LENGTH - (int) Math.min(ampersands, FOOTER_LENGTH / 2);
        return CellText.shortened(storable, length).replace("&", "&&");
    }

    void writeTo(OutputStream target) throws IOException {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        Optional<Date> stamp = Optional.of(
                Date.from(evaluation.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setCreated(stamp);
        properties.setModified(stamp);
        properties.setTitle(CellText.storable(evaluation.plan().title()));
        properties.getUnderlyingProperties().setCreatorProperty(Optional.empty());
        workbook.getProperties().getExtendedProperties().setApplication("Albero");
        workbook.setActiveSheet(0);
        ByteArrayOutputStream stamped = new ByteArrayOutputStream();
        workbook.write(stamped);
        FixedTimes.copy(stamped.toByteArray(), target);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
