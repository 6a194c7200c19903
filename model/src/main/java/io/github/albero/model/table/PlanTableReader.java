package io.github.albero.model.table;

import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.RowUse;
import io.github.albero.model.target.TargetParser;
import io.github.albero.model.text.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns located rows into a plan, whatever they came from: a sheet, a CSV file, the text of a document.
 *
 * <p>Above the tables stand the title, the act and other remarks, or labels with what they name ({@code Ente}, {@code
 * Periodo}, {@code Atto}, {@code Lingua}). The words of a header row are known in Italian or English. There are two layouts,
 * told apart for each table:
 *
 * <ul>
 *   <li>In an <i>outline</i> each node has a row, with a code and a title ({@code 01 - Settore}, {@code 01.01 -
 *       Obiettivo}), and each indicator has one below its node. Weight and owner may stand in the row of a node as well.
 *       Shifted columns, and a target that ran together with its owner, are expected.
 *   <li>In a <i>flat</i> table each row is an indicator, with its nodes in columns of their own, from the top level to the
 *       last. They are repeated in every row, or blank after the first; {@code -} says that there is none. Codes stand in
 *       the title ({@code 01 - Settore}), before it in a column {@code Codice}, or are not there. What else is said of
 *       nodes stands in columns named after them, {@code Peso (Settore)}.
 * </ul>
 *
 * <p>Beside targets there may be columns of formulas, weights, units of measure, kinds, sources, owners, baselines and
 * previous values ({@code Valore 2023}), and targets of further years. Columns whose words are not known, and the second of
 * two columns of one kind, are kept as extensions, with a note. Several tables may follow one another, those of the tree
 * and cards, whose header has a column for the extra objectives of a post. Repeated headers, page breaks, ruling lines and
 * rows of totals are expected. What could be read in two ways is reported and not read.
 */
public final class PlanTableReader {

    private final ReadContext context;

    private PlanTableReader(ReadContext context) {
        this.context = context;
    }

    /**
     * A reader.
     *
     * @param context what is known beforehand
     * @return the reader
     */
    public static PlanTableReader with(ReadContext context) {
        return new PlanTableReader(context);
    }

    /**
     * Whether rows begin as a plan's table does, for adapters that must recognise their source.
     *
     * @param rows the first rows of a source
     * @return whether one of them is the header of a plan's table
     */
    public boolean recognises(List<TableRow> rows) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.typed(context.language()))
                        .toList())
                .anyMatch(cells -> TableHeader.read(cells).isPresent());
    }

    /**
     * Reads a plan.
     *
     * @param rows all rows of the source, blank ones included
     * @param name the plan's title if no row gives one, such as the name of the file
     * @return the plan, the findings and an account of every row that is not blank; without a value if there is no plan's
     *     table, nothing says which period it covers, or its language is neither Italian nor English
     */
    public ReadResult<PlanDocument> read(List<TableRow> rows, String name) {
        Optional<Locale> written = WrittenLanguage.in(rows).filter(language -> !language.equals(context.language()));
        if (written.isPresent()) {
            return with(ReadContext.builder()
                            .from(context)
                            .language(written.get())
                            .build())
                    .read(rows, name);
        }
        Locale language = context.language();
        if (!Phrases.isUnderstood(language)) {
            return ReadResult.failed(List.of(new Diagnostic(
                    ReadProblem.LANGUAGE_NOT_READ, Map.of("language", language.toLanguageTag()), Location.whole())));
        }
        Diagnostics diagnostics = new Diagnostics(context.limits());
        TargetParser parser = TargetParser.in(context.language());
        OwnerWords owners = new OwnerWords(parser, context.units());
        RowClassifier classifier = new RowClassifier(parser, owners, context.period(), diagnostics);
        List<PlanLine> lines = classifier.classify(rows, context.language());
        Optional<PlanDocument> plan = plan(lines, name, parser, diagnostics);
        return new ReadResult<>(plan, diagnostics.all(), classifier.account());
    }

    private Optional<PlanDocument> plan(
            List<PlanLine> lines, String name, TargetParser parser, Diagnostics diagnostics) {
        if (lines.stream().noneMatch(PlanLine.Header.class::isInstance)) {
            diagnostics.add(ReadProblem.NO_PLAN_TABLE, Location.whole(), Map.of());
            return Optional.empty();
        }
        if (lines.stream().noneMatch(PlanLine.IndicatorRow.class::isInstance) && !isSaidToHaveNone(lines)) {
            diagnostics.add(ReadProblem.NO_INDICATORS, Location.whole(), Map.of());
            reportWhatWasNotUnderstood(lines, diagnostics);
            return Optional.empty();
        }
        PlanFrame frame = new PlanFrame(lines, context, diagnostics);
        String title = frame.title(name);
        String organisation = frame.organisation(title);
        Optional<PlanPeriod> period = frame.period(title, parser);
        return period.map(days -> PlanDocument.of(
                draft(lines, frame, title, organisation, days, diagnostics).build()));
    }

    /** A plan without indicators is most likely a mistake, unless it says so: {@code Senza indicatori | -}. */
    private static boolean isSaidToHaveNone(List<PlanLine> lines) {
        return lines.stream()
                .anyMatch(line -> line instanceof PlanLine.Other other && other.use() == RowUse.NO_INDICATORS);
    }

    private static void reportWhatWasNotUnderstood(List<PlanLine> lines, Diagnostics diagnostics) {
        for (PlanLine line : lines) {
            if (line instanceof PlanLine.Other other && other.use() == RowUse.NOT_UNDERSTOOD) {
                diagnostics.add(ReadProblem.ROW_NOT_UNDERSTOOD, other.location(), Map.of("text", other.text()));
            }
        }
    }

    private PlanDraft draft(
            List<PlanLine> lines,
            PlanFrame frame,
            String title,
            String organisation,
            PlanPeriod period,
            Diagnostics diagnostics) {
        PlanDraft draft = PlanDraft.of(title, organisation, period)
                .language(context.language())
                .units(context.units());
        frame.act().ifPresent(draft::approvedBy);
        new OutlineReader(draft, period, context.units(), context.language(), diagnostics).read(lines);
        return draft;
    }
}
