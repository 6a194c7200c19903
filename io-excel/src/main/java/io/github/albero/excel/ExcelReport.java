package io.github.albero.excel;

import io.github.albero.evaluation.EvaluationFormat;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ReportOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/**
 * The evaluation of a plan as an Excel workbook, for a board and its evaluators to read and to print.
 *
 * <p>Its sheets, with their names in Italian:
 *
 * <ul>
 *   <li><i>Sintesi</i>: one page with the score, its coverage, the areas and the shortfalls that cost most
 *   <li><i>Albero</i>: a row for each node and indicator, in the order of the plan; linked nodes below those that link them
 *   <li><i>Strutture</i>: a row for each organisational unit, by name; left out if the plan has none
 *   <li><i>Schede</i>: a page for each card of a post; only {@linkplain io.github.albero.evaluation.Audience#INTERNAL
 *       internally}, and left out if the plan has none
 *   <li><i>Metodo</i>: the policy in words, with examples from this plan
 *   <li><i>Come nasce il numero</i>: the explanation of each score
 * </ul>
 *
 * <p>Numbers are numbers with two decimals and dates are dates; there are no formulas, hidden sheets or names of authors,
 * and text never becomes a formula. The same evaluation gives the same workbook on any machine.
 */
public final class ExcelReport implements EvaluationFormat {

    /** Makes the format. */
    public ExcelReport() {}

    @Override
    public String id() {
        return "excel-report";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xlsx");
    }

    @Override
    public void write(PlanEvaluation evaluation, ReportOptions options, OutputStream target) throws IOException {
        try (ReportBook book = new ReportBook(evaluation, options)) {
            new SummarySheet(book).write();
            new TreeSheet(book).write();
            new UnitsSheet(book).write();
            new CardsSheet(book).write();
            new MethodSheet(book).write();
            new OriginsSheet(book).write();
            book.writeTo(target);
        }
    }
}
